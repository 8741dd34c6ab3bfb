using System.Net;
using Microsoft.Extensions.Options;
using NcbiClient.PubMed;
using NcbiClient.Testing;

namespace NcbiClient.AotSmoke;

/// <summary>Failures: those that are mended by another try, and those that become exceptions.</summary>
internal static class FailureChecks
{
    public static async Task RunAsync(Checks checks)
    {
        using NcbiEmulator emulator = Review.CreateEmulator();
        NcbiOptions options = Review.Quick(emulator);
        using PubMedClient pubmed = emulator.CreatePubMedClient(options);

        emulator.FailNext(NcbiFault.CutBodyAfter(1000), NcbiFault.HtmlPage(), NcbiFault.RateLimited(), NcbiFault.Reset());
        checks.Equal("The article after four failed attempts", Review.Pmid, (await pubmed.GetArticleAsync(Review.Pmid)).Pmid);
        checks.Equal("The attempts", 5, emulator.Requests.Count);

        await checks.ThrowsAsync<ArticleNotFoundException>("An unknown article", () => pubmed.GetArticleAsync(new Pmid(1)), static error => error.Id == new Pmid(1));
        await checks.ThrowsAsync<ArgumentException>("No id", () => pubmed.GetArticleAsync(default), static error => error.ParamName == "id");
        await checks.ThrowsAsync<OperationCanceledException>("A cancelled call", () => pubmed.GetArticleAsync(Review.Pmid, new CancellationToken(canceled: true)), static _ => true);

        options.MaxRetries = 0;
        using PubMedClient impatient = emulator.CreatePubMedClient(options);
        emulator.FailNext(NcbiFault.Status(HttpStatusCode.BadGateway));
        await checks.ThrowsAsync<NcbiServiceException>(
            "A bad gateway",
            () => impatient.FindArticleAsync(Review.Pmid),
            static error => error is { StatusCode: HttpStatusCode.BadGateway, IsTransient: true, Utility: "efetch", Attempts: 1 });

        options.Email = "";
        await checks.ThrowsAsync<OptionsValidationException>("No e-mail address", () => Task.FromResult(emulator.CreatePubMedClient(options)), NamesEmail);
        await checks.ThrowsAsync<FormatException>("Text that is no id", static () => Task.FromResult(ArticleId.Parse("garbage")), static _ => true);
    }

    private static bool NamesEmail(OptionsValidationException error) => error.Message.Contains("NcbiOptions.Email", StringComparison.Ordinal);
}
