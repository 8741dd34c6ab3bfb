using System.Text;

namespace NcbiClient.PubMed;

/// <summary>A range of dates or of PMIDs, both ends included.</summary>
internal sealed record QueryRange(string From, string To, SearchField Field) : QueryPart
{
    public override void Write(StringBuilder text, bool alone) => text.Append(From).Append(':').Append(To).Append('[').Append(Field.Value).Append(']');
}
