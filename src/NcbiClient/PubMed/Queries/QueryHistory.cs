using System.Text;

namespace NcbiClient.PubMed;

/// <summary><c>#3</c>: a set that NCBI's history server keeps.</summary>
internal sealed record QueryHistory(int QueryKey) : QueryPart
{
    public override void Write(StringBuilder text, bool alone) => text.Append('#').Append(QueryKey);
}
