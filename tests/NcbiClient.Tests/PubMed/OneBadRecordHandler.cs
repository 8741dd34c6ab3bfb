using System.Net;
using System.Text;

namespace NcbiClient.Tests.PubMed;

/// <summary>Answers EFetch with a record for each PMID asked; one of them is not well-formed.</summary>
internal sealed class OneBadRecordHandler(int bad) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string form = await request.Content!.ReadAsStringAsync(cancellationToken);
        string ids = Uri.UnescapeDataString(form.Split('&').Single(pair => pair.StartsWith("id=", StringComparison.Ordinal))[3..]);
        string records = string.Concat(ids.Split(',').Select(id => Record(id)));
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent($"<PubmedArticleSet>{records}</PubmedArticleSet>", Encoding.UTF8, "text/xml") };
    }

    private string Record(string id) =>
        $"<PubmedArticle><MedlineCitation Status=\"MEDLINE\"><PMID Version=\"1\">{id}</PMID>{(id == $"{bad}" ? "a & b" : "")}</MedlineCitation></PubmedArticle>";
}
