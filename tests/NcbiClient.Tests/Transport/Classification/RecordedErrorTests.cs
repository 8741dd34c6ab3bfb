using NcbiClient.TestSupport;
using NcbiClient.Transport;
using NcbiClient.Transport.Classification;
using Xunit;

namespace NcbiClient.Tests.Transport.Classification;

/// <summary>The classifier against what NCBI really sent.</summary>
public sealed class RecordedErrorTests
{
    [Theory]
    [InlineData("_transcribed/api_key_invalid_400.json", 400, nameof(FailureKind.Rejection), false)]
    [InlineData("_transcribed/efetch_unable_to_obtain_query.xml", 200, nameof(FailureKind.Rejection), false)]
    [InlineData("_transcribed/egquery_301.html", 301, nameof(FailureKind.Service), false)]
    [InlineData("_transcribed/elink_backend_address_table.xml", 200, nameof(FailureKind.Service), true)]
    [InlineData("_transcribed/elink_llinkslib_unsupported.xml", 200, nameof(FailureKind.Rejection), false)]
    [InlineData("_transcribed/esearch_invalid_db.xml", 200, nameof(FailureKind.Rejection), false)]
    [InlineData("_transcribed/esearch_retstart_9999.json", 200, nameof(FailureKind.Rejection), false)]
    [InlineData("_transcribed/esearch_unable_to_obtain_query.json", 200, nameof(FailureKind.Rejection), false)]
    [InlineData("_transcribed/esummary_cxx_exception.xml", 200, nameof(FailureKind.Service), true)]
    [InlineData("_transcribed/esummary_invalid_uid.json", 200, nameof(FailureKind.Rejection), false)]
    [InlineData("_transcribed/esummary_too_many_uids.json", 200, nameof(FailureKind.Rejection), false)]
    [InlineData("_transcribed/rate_limit_429.json", 429, nameof(FailureKind.RateLimit), true)]
    [InlineData("_transcribed/rate_limit_429.json", 200, nameof(FailureKind.RateLimit), true)]
    [InlineData("_transcribed/rate_limit_lbsm.json", 200, nameof(FailureKind.RateLimit), true)]
    [InlineData("biopython+biopython/epost2.xml", 200, nameof(FailureKind.Rejection), false)]
    [InlineData("Klortho+Eutils-JSON/esearch.baderror.xml", 200, nameof(FailureKind.Rejection), false)]
    [InlineData("Klortho+Eutils-JSON/esummary.error.xml", 200, nameof(FailureKind.Rejection), false)]
    [InlineData("Klortho+Eutils-JSON/einfo.error.json", 200, nameof(FailureKind.Rejection), false)]
    [InlineData("Klortho+Eutils-JSON/esearch.baderror.json", 200, nameof(FailureKind.Rejection), false)]
    [InlineData("bionode+bionode-ncbi/Search_sra_.02.esearch.html", 301, nameof(FailureKind.Service), false)]
    [InlineData("bionode+bionode-ncbi/Search_sra_.02.esearch.html", 200, nameof(FailureKind.Service), true)]
    [InlineData("_transcribed/idconv_invalid_pmids_400.json", 400, nameof(FailureKind.Rejection), false)]
    [InlineData("datadryad+dryad-app/fetch_pim_id_no_results.00.idconv.xml", 400, nameof(FailureKind.Rejection), false)]
    [InlineData("ropensci+rcrossref/id_converter_fails_type_param_bad.00.idconv.json", 404, nameof(FailureKind.Rejection), false)]
    public void Classify_RecordedError_IsSeen(string file, int status, string kind, bool transient)
    {
        Corpus.SkipUnlessPresent();
        byte[] body = File.ReadAllBytes(Shared.PathTo("corpus", "files", file));

        Verdict verdict = AnswerClassifier.Classify(new(status), body, Expected(file), secret: null);

        Assert.Equal((kind, transient), (verdict.Kind.ToString(), verdict.IsTransient));
        Assert.DoesNotMatch(@"\d+\.\d+\.\d+\.\d+|\.cpp|/entrez/local|\n", verdict.Message);
    }

    [Theory]
    [InlineData("_transcribed/esummary_missing_uid.json")]
    [InlineData("_transcribed/esearch_no_hits.json")]
    [InlineData("_transcribed/elink_neighbor_history.json")]
    [InlineData("biopython+biopython/espell.xml")]
    [InlineData("biopython+biopython/esearch8.xml")]
    [InlineData("biogo+ncbi/search_test.03.xml")]
    [InlineData("biogo+ncbi/post_test.01.xml")]
    [InlineData("biogo+ncbi/post_test.02.xml")]
    [InlineData("metapub+metapub/19813641.xml")]
    public void Classify_RecordedAnswerThatLooksLikeAnError_IsFine(string file)
    {
        Corpus.SkipUnlessPresent();
        byte[] body = File.ReadAllBytes(Shared.PathTo("corpus", "files", file));

        Assert.True(AnswerClassifier.Classify(new(200), body, Expected(file), secret: null).IsFine);
    }

    [Theory]
    [InlineData("efetch", "PubmedArticleSet")]
    [InlineData("esearch", "eSearchResult")]
    [InlineData("esummary", "eSummaryResult")]
    [InlineData("elink", "eLinkResult")]
    [InlineData("einfo", "eInfoResult")]
    public void Classify_RecordedAnswers_AreFineUnlessTheyHoldAnError(string utility, string root)
    {
        Corpus.SkipUnlessPresent();
        foreach (CorpusFile file in Corpus.Real(utility, format: "xml"))
        {
            byte[] body = File.ReadAllBytes(Shared.PathTo("corpus", file.Name));
            string text = System.Text.Encoding.UTF8.GetString(body);
            if (!text.Contains($"</{root}>", StringComparison.Ordinal))
            {
                continue;
            }

            Verdict verdict = AnswerClassifier.Classify(new(200), body, ExpectedBody.Xml(root), secret: null);
            Assert.True(verdict.IsFine || text.Contains("<ERROR", StringComparison.Ordinal), $"{file.Name}: {verdict.Message}");
        }
    }

    private static ExpectedBody Expected(string file) => Path.GetExtension(file) == ".json" ? ExpectedBody.Json() : ExpectedBody.Xml();
}
