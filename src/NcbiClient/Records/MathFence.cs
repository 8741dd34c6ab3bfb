using System.Text;

namespace NcbiClient.Records;

/// <summary>The brackets and separators of a <c>mfenced</c>, which MathML Core does not know, as <c>mo</c>.</summary>
internal sealed class MathFence
{
    private readonly Rune[] _separators;
    private int _children;

    public MathFence(ReadOnlySpan<char> tag)
    {
        Open = Operator(Attribute(tag, "open") ?? "(");
        Close = Operator(Attribute(tag, "close") ?? ")");
        _separators = [.. (Attribute(tag, "separators") ?? ",").EnumerateRunes().Where(static rune => !Rune.IsWhiteSpace(rune))];
    }

    public string Open { get; }

    public string Close { get; }

    /// <summary>What stands before the next child; the last separator serves for all further ones.</summary>
    public string BeforeNextChild()
    {
        int gap = _children++ - 1;
        return gap < 0 || _separators.Length == 0 ? "" : Operator(_separators[Math.Min(gap, _separators.Length - 1)].ToString());
    }

    private static string Operator(string text) => string.IsNullOrWhiteSpace(text) ? "" : $"<mo>{MarkupText.Escape(text)}</mo>";

    /// <summary>The value, unescaped; canonical attributes are a blank, the name and the value in quotes.</summary>
    private static string? Attribute(ReadOnlySpan<char> tag, string name)
    {
        int at = tag.IndexOf($" {name}=\"");
        if (at < 0)
        {
            return null;
        }

        ReadOnlySpan<char> value = tag[(at + name.Length + 3)..];
        return MarkupText.ToPlain(value[..value.IndexOf('"')]);
    }
}
