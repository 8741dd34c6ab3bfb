using System.Text;

namespace NcbiClient.PubMed;

/// <summary>Text that is sent as it is: alone unchanged, within a query in parentheses.</summary>
internal sealed record QueryRaw(string Text) : QueryPart
{
    /// <summary>Whether parentheses around the text hold it together: its own are paired, its quotation marks and brackets closed.</summary>
    public bool IsBalanced
    {
        get
        {
            int open = 0;
            for (int at = 0; at < Text.Length && open >= 0; at++)
            {
                char c = Text[at];
                open += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (c == '[' || QueryText.IsQuotationMark(c))
                {
                    int length = Text.AsSpan(at + 1).IndexOfAny(c == '[' ? "]" : QueryText.QuotationMarks);
                    at = length < 0 ? Text.Length : at + 1 + length;
                    open = length < 0 ? -1 : open;
                }
            }

            return open == 0;
        }
    }

    public override void Write(StringBuilder text, bool alone) => text.Append(alone ? "" : "(").Append(Text).Append(alone ? "" : ")");
}
