namespace NcbiClient.Testing.Queries;

/// <summary>Words or a quoted phrase, with the field tag as typed (null: none) and the distance of a proximity search.</summary>
internal sealed record TermNode(string Text, bool IsQuoted = false, string? Tag = null, int? Proximity = null) : QueryNode
{
    /// <summary>The term as it would be typed: what PubMed repeats in its warnings.</summary>
    public string AsTyped
    {
        get
        {
            string text = IsQuoted ? $"\"{Text}\"" : Text;
            string distance = Proximity is int words ? FormattableString.Invariant($":~{words}") : "";
            return Tag is null ? text : $"{text}[{Tag}{distance}]";
        }
    }
}
