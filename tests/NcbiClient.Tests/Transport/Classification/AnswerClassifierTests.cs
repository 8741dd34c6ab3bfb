using System.Text;
using NcbiClient.Transport;
using NcbiClient.Transport.Classification;
using Xunit;

namespace NcbiClient.Tests.Transport.Classification;

public sealed class AnswerClassifierTests
{
    private const string Key = "0123456789abcdef0123456789abcdef0123";
    private const string Prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<!DOCTYPE x PUBLIC \"-//NLM//DTD x > y//EN\" \"https://eutils.ncbi.nlm.nih.gov/x.dtd\">\n";
    private const string Cxx = "NCBI C++ Exception: Error: EUTILSAPP(CException::eInvalid) \"/pubmed_gen/rbuild/eutilsapp.cpp\", line 77: ncbi::EUtilsException::EUtilsException() --- esummary: clinvar: Cannot open file: /entrez/local/clinvar/dtdinfo.ini";

    private static readonly ExpectedBody Articles = ExpectedBody.Xml("PubmedArticleSet");
    private static readonly ExpectedBody Search = ExpectedBody.Xml("eSearchResult");
    private static readonly ExpectedBody SearchJson = ExpectedBody.Json("esearchresult");
    private static readonly ExpectedBody SummaryJson = ExpectedBody.Json("result");
    private static readonly ExpectedBody AnyXml = ExpectedBody.Xml();

    public static TheoryData<string, Row> Failures { get; } = new()
    {
        { "esearch ERROR, permanent", new(200, Search, Prolog + "<eSearchResult><ERROR>Invalid db name specified: popset</ERROR></eSearchResult>", FailureKind.Rejection, false, "Invalid db name specified: popset") },
        { "esearch ERROR, unknown text", new(200, Search, Prolog + "<eSearchResult><ERROR>Search Backend failed: Database is not supported: pubmed</ERROR></eSearchResult>", FailureKind.Service, true, "Database is not supported") },
        { "esearch ERROR, no term", new(200, Search, "<eSearchResult><ERROR>Empty term and query_key - nothing todo</ERROR></eSearchResult>", FailureKind.Rejection, false, "Empty term") },
        { "esearch ERROR, dead history", new(200, Search, "<eSearchResult><ERROR>Unable to obtain query #1</ERROR></eSearchResult>", FailureKind.Rejection, false, "Unable to obtain query #1") },
        { "esummary ERROR with C++ trace", new(200, AnyXml, $"<eSummaryResult>\n<ERROR>\n{Cxx}\n</ERROR>\n</eSummaryResult>", FailureKind.Service, true, "esummary: clinvar: Cannot open file: [path]") },
        { "esummary DocSum Backend failed", new(200, AnyXml, "<eSummaryResult><DocumentSummarySet status=\"OK\"><!-- DocSum Backend failed --></DocumentSummarySet></eSummaryResult>", FailureKind.Service, true, "DocSum Backend failed") },
        { "epost two ERRORs", new(200, AnyXml, "<ePostResult><ERROR>Some IDs have invalid value and were omitted.</ERROR><ERROR>Empty ID list; Nothing to store</ERROR></ePostResult>", FailureKind.Rejection, false, "omitted.; Empty ID list") },
        { "efetch ERROR, empty id", new(200, Articles, Prolog + "<eFetchResult>\n\t<ERROR>Supplied id parameter is empty.</ERROR>\n</eFetchResult>\n", FailureKind.Rejection, false, "id parameter is empty") },
        { "efetch ERROR, no records", new(200, Articles, "<eFetchResult><ERROR>Empty result - nothing to do</ERROR></eFetchResult>", FailureKind.Rejection, false, "Empty result - nothing to do") },
        { "efetch ERROR, dead history", new(200, Articles, Prolog + "<eFetchResult><ERROR>Unable to obtain query #1</ERROR></eFetchResult>", FailureKind.Rejection, false, "Unable to obtain query") },
        { "efetch ERROR as child of another root", new(200, Articles, "<PubmedArticleSet><ERROR>backend</ERROR></PubmedArticleSet>", FailureKind.Service, true, "backend") },
        { "efetch ERROR as root", new(200, AnyXml, Prolog + "<ERROR>Empty id list; nothing todo</ERROR>", FailureKind.Rejection, false, "Empty id list; nothing todo") },
        { "efetch ERROR cut off", new(200, Articles, "<eFetchResult><ERROR>Some passing troub", FailureKind.Service, true, "Some passing troub") },
        { "elink ERROR, transient", new(200, AnyXml, "<eLinkResult><ERROR>Couldn&apos;t resolve #exLinkSrv2, the address table is empty.</ERROR></eLinkResult>", FailureKind.Service, true, "Couldn't resolve #exLinkSrv2") },
        { "elink ERROR in LinkSet", new(200, AnyXml, "<eLinkResult>\n<LinkSet><ERROR>Exception:\nllinkslib command not supported</ERROR></LinkSet></eLinkResult>", FailureKind.Rejection, false, "Exception: llinkslib command not supported") },
        { "elink ERROR in LinkSet, transient", new(200, AnyXml, "<eLinkResult><LinkSet><DbFrom>pubmed</DbFrom><ERROR>TXCLIENT(CException::eUnknown) EOF</ERROR></LinkSet></eLinkResult>", FailureKind.Service, true, "EOF") },
        { "einfo ERROR", new(200, AnyXml, "<eInfoResult><ERROR>Can not retrieve DbInfo for db=blah</ERROR></eInfoResult>", FailureKind.Rejection, false, "db=blah") },
        { "espell ERROR with text", new(200, AnyXml, "<eSpellResult><Query/><ERROR>trouble</ERROR></eSpellResult>", FailureKind.Service, true, "trouble") },
        { "JSON ERROR", new(200, SearchJson, """{"header":{"type":"esearch"},"esearchresult":{"ERROR":"Invalid db name specified: fleegle"}}""", FailureKind.Rejection, false, "fleegle") },
        { "JSON ERROR, unknown text", new(200, SearchJson, """{"header":{"type":"esearch"},"esearchresult":{"ERROR":"Search Backend failed"}}""", FailureKind.Service, true, "Search Backend failed") },
        { "JSON ERROR with a raw line feed", new(200, SearchJson, "{\"esearchresult\":{\"ERROR\":\"Search Backend failed: Exception:\n'retstart' cannot be larger than 9998. For PubMed\"}}", FailureKind.Rejection, false, "Exception: 'retstart' cannot be larger than 9998") },
        { "JSON ERROR in a link set", new(200, ExpectedBody.Json("linksets"), """{"linksets":[{"dbfrom":"pubmed","ERROR":"backend"}]}""", FailureKind.Service, true, "backend") },
        { "JSON error without result", new(200, SummaryJson, """{"header":{},"error":"Too many UIDs in request. Maximum number of UIDs is 500 for JSON format output."}""", FailureKind.Rejection, false, "Too many UIDs") },
        { "JSON error with result", new(200, SummaryJson, """{"error": "Invalid uid abc at position= 0", "result": {"uids": []}}""", FailureKind.Rejection, false, "Invalid uid abc") },
        { "JSON error after result", new(200, SummaryJson, """{"result": {"uids": []}, "error": "passing"}""", FailureKind.Service, true, "passing") },
        { "JSON error that is no text", new(200, SummaryJson, """{"error": {"code": 7}}""", FailureKind.Service, true, "without text") },
        { "JSON list instead of result", new(200, SummaryJson, """{"header":{},"esummaryresult":["Unable to obtain query #1"]}""", FailureKind.Rejection, false, "Unable to obtain query #1") },
        { "JSON list with unknown text", new(200, SummaryJson, """{"esummaryresult":["something new"]}""", FailureKind.Service, true, "something new") },
        { "JSON without the member", new(200, SearchJson, """{"header":{}}""", FailureKind.Service, true, "without 'esearchresult'") },
        { "rate limit under 200", new(200, Articles, """{"error":"API rate limit exceeded","api-key":"203.0.113.7","count":"4","limit":"3"}""", FailureKind.RateLimit, true, "rate limit exceeded") },
        { "rate limit under 400", new(400, Articles, """{"error":"API rate limit exceeded","api-key":"203.0.113.7"}""", FailureKind.RateLimit, true, "rate limit exceeded") },
        { "rate limit under 429", new(429, Search, """{"error":"API rate limit exceeded","api-key":"203.0.113.7","count":"4","limit":"3"}""", FailureKind.RateLimit, true, "HTTP 429: API rate limit exceeded") },
        { "429 without body", new(429, Search, "", FailureKind.RateLimit, true, "HTTP 429") },
        { "overload of the balancer", new(200, SummaryJson, "{\"error\":\"/lbsm/eutils_lb -> Neg\",\"api-key\":\"198.51.100.7\",\"type\":\"ip\",\n\"status\":\"ok\"}", FailureKind.RateLimit, true, "Neg") },
        { "overload of the balancer under 500", new(500, SummaryJson, """{"error":"/lbsm/eutils_lb -> Neg","api-key":"198.51.100.7"}""", FailureKind.RateLimit, true, "Neg") },
        { "invalid key", new(400, Search, $"{{\"error\":\"API key invalid\",\"api-key\":\"{Key}\",\"type\":\"invalid\",\n\"status\":\"unknown\"}}", FailureKind.Rejection, false, "API key invalid") },
        { "invalid key under 200", new(200, Search, $"{{\"error\":\"API key invalid\",\"api-key\":\"{Key}\"}}", FailureKind.Rejection, false, "API key invalid") },
        { "key inside a text", new(200, Search, $"<eSearchResult><ERROR>no such key {Key} at 198.51.100.7:8080 or 2001:db8::1</ERROR></eSearchResult>", FailureKind.Service, true, "no such key [api key] at [address] or [address]") },
        { "no content", new(200, Articles, "", FailureKind.Connection, true, "empty") },
        { "no content, text", new(200, ExpectedBody.Text, "", FailureKind.Connection, true, "empty") },
        { "white space only", new(200, SearchJson, "\r\n\r\n", FailureKind.Connection, true, "empty") },
        { "prolog without root", new(200, Search, Prolog, FailureKind.Connection, true, "empty") },
        { "prolog cut off", new(200, Search, "<?xml version=\"1.0\" ?><!DOCTYPE eSearchResult PUBLIC \"-//NLM", FailureKind.Connection, true, "in the middle") },
        { "XML cut off in text", new(200, Articles, "<PubmedArticleSet><PubmedArticle><MedlineCit", FailureKind.Connection, true, "in the middle") },
        { "XML cut off between records", new(200, Articles, "<PubmedArticleSet><PubmedArticle></PubmedArticle>\n", FailureKind.Connection, true, "in the middle") },
        { "XML cut off in the end tag", new(200, Articles, "<PubmedArticleSet><PubmedArticle/></PubmedArticleSe", FailureKind.Connection, true, "in the middle") },
        { "XML cut off in the start tag", new(200, Articles, "<PubmedArticleSet", FailureKind.Connection, true, "in the middle") },
        { "JSON cut off", new(200, SearchJson, """{"header":{"type":"esearch","version":"0.3"},"esearchresult":{"count":"6""", FailureKind.Connection, true, "in the middle") },
        { "web page", new(200, Articles, "<!DOCTYPE html>\n<html><head><title>Error 500\n Diagnostic</title></head><body></body></html>", FailureKind.Service, true, "a web page came instead of <PubmedArticleSet>: 'Error 500 Diagnostic'") },
        { "web page without doctype, JSON", new(200, SearchJson, "<HTML><BODY>Bad gateway</BODY></HTML>", FailureKind.Service, true, "a web page came instead of JSON") },
        { "web page, text", new(200, ExpectedBody.Text, "\n<!doctype HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\"><html></html>", FailureKind.Service, true, "instead of text") },
        { "web page cut off", new(200, Articles, "<html><head><title>Oops</title>", FailureKind.Service, true, "'Oops'") },
        { "another root", new(200, Articles, "<eSearchResult><Count>1</Count></eSearchResult>", FailureKind.Service, true, "<eSearchResult> came instead of <PubmedArticleSet>") },
        { "plain text", new(200, Articles, "Service temporarily unavailable", FailureKind.Service, true, "plain text came") },
        { "JSON instead of XML", new(200, Articles, "{}", FailureKind.Service, true, "JSON came instead") },
        { "XML instead of JSON", new(200, SearchJson, "<eSearchResult><Count>1</Count></eSearchResult>", FailureKind.Service, true, "came instead of JSON") },
        { "error document instead of text", new(200, ExpectedBody.Text, "<eFetchResult><ERROR>Unable to obtain query #1</ERROR></eFetchResult>", FailureKind.Rejection, false, "Unable") },
        { "XML document instead of plain text", new(200, ExpectedBody.PlainText, "<Response><Message>backend is down</Message></Response>", FailureKind.Service, true, "<Response> came instead of text") },
        { "JSON document instead of plain text", new(200, ExpectedBody.PlainText, """{"message":"backend is down","status":"failed"}""", FailureKind.Service, true, "JSON came instead of text") },
        { "JSON nested too deep", new(200, SearchJson, "{\"esearchresult\":" + new string('[', 256) + new string(']', 256) + "}", FailureKind.Connection, true, "in the middle") },
        { "JSON error instead of text", new(200, ExpectedBody.Text, """{"error":"something"}""", FailureKind.Service, true, "something") },
        { "301", new(301, AnyXml, "<html></html>", FailureKind.Service, false, "moved to ext-http-eutils.linkerd.ncbi.nlm.nih.gov") },
        { "400 without body", new(400, Articles, "", FailureKind.Rejection, false, "HTTP 400") },
        { "400 with error", new(400, Articles, "<eFetchResult><ERROR>backend says no</ERROR></eFetchResult>", FailureKind.Rejection, false, "HTTP 400: backend says no") },
        { "403", new(403, Articles, "<html><title>Access Denied</title></html>", FailureKind.Rejection, false, "HTTP 403: Access Denied") },
        { "404", new(404, Articles, "<html><title>404 Not Found</title></html>", FailureKind.Rejection, false, "HTTP 404: 404 Not Found") },
        { "408", new(408, Articles, "", FailureKind.Service, true, "HTTP 408") },
        { "414", new(414, SearchJson, "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">\n<html><head>\n<title>Submitted URI too large!</title>\n</head></html>", FailureKind.Rejection, false, "HTTP 414: Submitted URI too large!") },
        { "500", new(500, Articles, "", FailureKind.Service, true, "HTTP 500") },
        { "500 with a permanent text", new(500, Search, "<eSearchResult><ERROR>Invalid db name specified: x</ERROR></eSearchResult>", FailureKind.Rejection, false, "Invalid db name") },
        { "502", new(502, Articles, """{"error":"error forwarding request"}""", FailureKind.Service, true, "HTTP 502: error forwarding request") },
        { "503", new(503, Articles, "<html><head><title>503 Service Temporarily Unavailable</title></head></html>", FailureKind.Service, true, "HTTP 503: 503 Service Temporarily Unavailable") },
        { "503 that looks like success", new(503, Articles, "<PubmedArticleSet></PubmedArticleSet>", FailureKind.Service, true, "HTTP 503") },
    };

    public static TheoryData<string, Row> Successes { get; } = new()
    {
        { "articles", Fine(Articles, Prolog + "<PubmedArticleSet><PubmedArticle><ERROR/></PubmedArticle></PubmedArticleSet>\n") },
        { "no article found", Fine(Articles, "<PubmedArticleSet></PubmedArticleSet>") },
        { "no article found, self-closed", Fine(Articles, "<PubmedArticleSet />") },
        { "comment after the root, blank in the end tag", Fine(Articles, "<PubmedArticleSet><PubmedArticle/></PubmedArticleSet\n >\n<!-- done --> ") },
        { "doctype with a subset", Fine(Articles, "\uFEFF<?xml version=\"1.0\"?><!-- a --><!DOCTYPE PubmedArticleSet [<!ENTITY x \"]>\">]><PubmedArticleSet></PubmedArticleSet>") },
        { "error of one PMC article", Fine(ExpectedBody.Xml("pmc-articleset"), "<pmc-articleset><error id=\"1\">not found</error></pmc-articleset>") },
        { "espell with its empty ERROR", Fine(AnyXml, "<eSpellResult><CorrectedQuery>x</CorrectedQuery><ERROR/></eSpellResult>") },
        { "espell with its empty ERROR pair", Fine(AnyXml, "<eSpellResult><ERROR></ERROR></eSpellResult>") },
        { "phrases not found", Fine(Search, "<eSearchResult><Count>0</Count><ErrorList><PhraseNotFound>x</PhraseNotFound></ErrorList></eSearchResult>") },
        { "epost with a remark", Fine(AnyXml, "<ePostResult><QueryKey>1</QueryKey><WebEnv>M</WebEnv><ERROR>IDs contain invalid characters which was treated as delimiters.</ERROR></ePostResult>") },
        { "esummary with one unknown uid", Fine(AnyXml, "<eSummaryResult><DocSum><Id>1</Id></DocSum><ERROR>UID=2: cannot get document summary</ERROR></eSummaryResult>") },
        { "esummary with other comments", Fine(AnyXml, "<eSummaryResult><!-- a --><DocSum/><!-- b --></eSummaryResult>") },
        { "JSON", Fine(SearchJson, """{"header":{},"esearchresult":{"count":"0","idlist":[],"errorlist":{"phrasesnotfound":["x"]}}}""") },
        { "JSON, empty error", Fine(SummaryJson, """{"error":"","result":{"uids":[]}}""") },
        { "JSON, error of one uid", Fine(SummaryJson, """{"result":{"uids":["9"],"9":{"uid":"9","error":"cannot get document summary"}}}""") },
        { "JSON list", Fine(ExpectedBody.Json("einforesult"), """{"einforesult":{"dblist":["pubmed"]}}""") },
        { "text", Fine(ExpectedBody.Text, "\nPMID- 1\n") },
        { "text, nothing found", Fine(ExpectedBody.Text, "\n") },
        { "text that begins with a bracket", Fine(ExpectedBody.Text, "[Article in French]") },
        { "plain text", Fine(ExpectedBody.PlainText, "\nPMID- 1\n") },
        { "plain text, nothing found", Fine(ExpectedBody.PlainText, "\n") },
        { "plain text that begins with a bracket", Fine(ExpectedBody.PlainText, "[Article in French]") },
        { "text that is JSON", Fine(ExpectedBody.Text, """{"message":"x"}""") },
        { "text that is XML", Fine(ExpectedBody.Text, "<TSeqSet></TSeqSet>") },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void Classify_EveryShapeOfFailure_IsSeen(string shape, Row row)
    {
        Verdict verdict = Classify(row);

        Assert.False(verdict.IsFine, shape);
        Assert.Equal(row.Kind, verdict.Kind);
        Assert.Equal(row.Transient, verdict.IsTransient);
        Assert.Contains(row.Message, verdict.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, verdict.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"\d+\.\d+\.\d+\.\d+|::1|\.cpp|\n", verdict.Message);
        Assert.InRange(verdict.Message.Length, 1, 300);
    }

    [Theory]
    [MemberData(nameof(Successes))]
    public void Classify_EveryShapeOfSuccess_IsFine(string shape, Row row) =>
        Assert.True(Classify(row) is { IsFine: true, NeedsEscapedControls: false }, shape);

    [Theory]
    [MemberData(nameof(Successes))]
    public void Classify_SuccessUnderAFailureStatus_IsNeverFine(string shape, Row row) =>
        Assert.False(Classify(row with { Status = 502 }).IsFine, shape);

    [Fact]
    public void Classify_JsonWithRawControls_IsFineOnceEscaped()
    {
        byte[] body = "{\"esearchresult\":{\"querytranslation\":\"a\n\tb\"}}"u8.ToArray();

        Verdict verdict = AnswerClassifier.Classify(new(200), body, SearchJson, null);
        byte[] escaped = new byte[JsonControls.MostBytes(body)];

        Assert.Equal(escaped.Length, JsonControls.Escape(body, escaped));
        Assert.True(verdict is { IsFine: true, NeedsEscapedControls: true });
        Assert.True(AnswerClassifier.Classify(new(200), escaped, SearchJson, null) is { IsFine: true, NeedsEscapedControls: false });
    }

    [Theory]
    [MemberData(nameof(Successes))]
    public void Classify_AnyTruePrefixOfXmlOrJson_IsNeverFine(string shape, Row row)
    {
        Assert.NotNull(shape);
        byte[] whole = Encoding.UTF8.GetBytes(row.Body.TrimEnd());
        int end = row.Body.Contains("<!-- done", StringComparison.Ordinal) ? row.Body.IndexOf("<!-- done", StringComparison.Ordinal) - 1 : whole.Length;
        for (int length = 0; length < end && row.Expected.Format != BodyFormat.Text; length++)
        {
            Verdict verdict = AnswerClassifier.Classify(new(200), whole.AsSpan(0, length), row.Expected, null);
            Assert.True(verdict is { IsFine: false, IsTransient: true }, $"{shape}: {length} of {whole.Length} bytes");
        }
    }

    [Fact]
    public void Classify_DamagedBodies_NeverThrowsAndNeverShowsTheKey()
    {
        Random random = new(20261122);
        Row[] rows = [.. Failures.Select(static row => row.Data.Item2), .. Successes.Select(static row => row.Data.Item2)];
        for (int round = 0; round < 5_000; round++)
        {
            Row row = rows[random.Next(rows.Length)];
            byte[] body = Encoding.UTF8.GetBytes(row.Body);
            for (int blows = random.Next(4); blows > 0 && body.Length > 0; blows--)
            {
                int at = random.Next(body.Length);
                body = random.Next(3) switch
                {
                    0 => [.. body[..at], (byte)random.Next(256), .. body[(at + 1)..]],
                    1 => [.. body[..at], .. body[random.Next(at, body.Length)..]],
                    _ => [.. body[..at], .. "<ERROR>{\"[]\n"u8, .. body[at..]],
                };
            }

            Verdict verdict = AnswerClassifier.Classify(new(row.Status), body, row.Expected, Key);
            Assert.DoesNotContain(Key, verdict.Message, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static Row Fine(ExpectedBody expected, string body) => new(200, expected, body, FailureKind.None, false, "");

    private static Verdict Classify(Row row) => AnswerClassifier.Classify(
        new(row.Status) { RedirectHost = "ext-http-eutils.linkerd.ncbi.nlm.nih.gov" },
        Encoding.UTF8.GetBytes(row.Body),
        row.Expected,
        Key);

    /// <summary>One shape of an answer and what it amounts to.</summary>
    public sealed record Row
    {
        internal Row(int status, ExpectedBody expected, string body, FailureKind kind, bool transient, string message) =>
            (Status, Expected, Body, Kind, Transient, Message) = (status, expected, body, kind, transient, message);

        public int Status { get; init; }

        public string Body { get; }

        public bool Transient { get; }

        public string Message { get; }

        internal ExpectedBody Expected { get; }

        internal FailureKind Kind { get; }
    }
}
