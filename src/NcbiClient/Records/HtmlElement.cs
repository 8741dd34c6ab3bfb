namespace NcbiClient.Records;

/// <summary>What stands in HTML for an element of marked-up text.</summary>
/// <param name="Content">What it may hold.</param>
/// <param name="Open">What stands before its content.</param>
/// <param name="Close">What stands behind its content.</param>
/// <param name="Fence">What stands between its children, or null.</param>
internal sealed record HtmlElement(HtmlContent Content, string Open = "", string Close = "", MathFence? Fence = null)
{
    private static readonly HtmlElement s_words = new(HtmlContent.Words);
    private static readonly HtmlElement s_hidden = new(HtmlContent.Hidden);

    public static HtmlElement Root => s_words;

    /// <summary>The element within an other: one of those that are safe, or nothing; in a formula always one, so that <c>msup</c> keeps two children.</summary>
    public static HtmlElement For(HtmlContent parent, ReadOnlySpan<char> name, ReadOnlySpan<char> tag)
    {
        bool inFormula = parent == HtmlContent.Formula;
        if (parent == HtmlContent.Hidden || (inFormula && name is "annotation" or "annotation-xml"))
        {
            return s_hidden;
        }

        if (MarkupText.IsInline(name))
        {
            // browsers end a formula at <i> unless it stands in text
            return inFormula ? new(HtmlContent.Words, $"<mtext><{name}>", $"</{name}></mtext>") : new(HtmlContent.Words, $"<{name}>", $"</{name}>");
        }

        if (name is "mfenced")
        {
            MathFence fence = new(tag);
            return new(HtmlContent.Formula, "<mrow>" + fence.Open, fence.Close + "</mrow>", fence);
        }

        return IsMathText(name) ? new(HtmlContent.Words, $"<{name}>", $"</{name}>")
            : IsFormula(name) ? new(HtmlContent.Formula, $"<{name}>", $"</{name}>")
            : inFormula ? new(HtmlContent.Formula, "<mrow>", "</mrow>")
            : s_words;
    }

    private static bool IsMathText(ReadOnlySpan<char> name) => name is "mi" or "mn" or "mo" or "ms" or "mtext";

    private static bool IsFormula(ReadOnlySpan<char> name) => name is "math" or "mrow" or "mspace"
        or "msup" or "msub" or "msubsup" or "mfrac" or "msqrt" or "mroot" or "mover" or "munder" or "munderover" or "mtable" or "mtr" or "mtd"
        or "mstyle" or "merror" or "mpadded" or "mphantom" or "mmultiscripts" or "mprescripts";
}
