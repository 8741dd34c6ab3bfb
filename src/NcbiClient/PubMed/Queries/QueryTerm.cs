using System.Globalization;
using System.Text;

namespace NcbiClient.PubMed;

/// <summary>Words or a quoted phrase, in a field or (<see langword="default"/>) in none.</summary>
/// <param name="Text">What is searched, single blanks between words; if quoted, without a quotation mark, else without anything that ends a word run.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks.</param>
/// <param name="Field">Where it is searched.</param>
/// <param name="Distance">How many other words may stand between its words; null for no proximity search.</param>
internal sealed record QueryTerm(string Text, bool IsQuoted, SearchField Field = default, int? Distance = null) : QueryPart
{
    public override void Write(StringBuilder text, bool alone)
    {
        bool isGroup = !alone && !IsQuoted && Text.Split(' ').Any(QueryText.IsOperator); // "a or b": PubMed may read it as two
        string mark = IsQuoted ? "\"" : "";
        text.Append(isGroup ? "(" : "").Append(mark).Append(Text).Append(mark);
        if (Field != default)
        {
            text.Append('[').Append(Field.Value);
            text.Append(Distance is { } words ? string.Create(CultureInfo.InvariantCulture, $":~{words}") : "").Append(']');
        }

        text.Append(isGroup ? ")" : "");
    }
}
