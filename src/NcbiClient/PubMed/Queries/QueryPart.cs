using System.Text;

namespace NcbiClient.PubMed;

/// <summary>A part of a query; a value.</summary>
internal abstract record QueryPart
{
    /// <summary>How deep parentheses may be nested: what walks a query does it by recursion.</summary>
    public const int MaxDepth = 200;

    /// <summary>How many levels of parentheses are within.</summary>
    public virtual int Depth => 0;

    /// <summary>Appends the part as the search box takes it; <paramref name="alone"/> if nothing else is in the box.</summary>
    public abstract void Write(StringBuilder text, bool alone);

    public sealed override string ToString()
    {
        StringBuilder text = new();
        Write(text, alone: true);
        return text.ToString();
    }
}
