namespace ReviewReferences;

/// <summary>The answer to <c>--help</c>.</summary>
public static class Usage
{
    public const string Text = """
        Prints an article of PubMed and its reference list, each reference with what it is in PubMed.

        Usage: ReviewReferences [ID] [options]

          ID                a DOI, PMID or PMCID in any spelling, or a doi.org, PubMed or PMC address;
                            without one: the review 10.1007/s11033-025-10570-8

          --json            print the article's record as JSON instead, and nothing else
          --live            ask NCBI; without it, an emulator in this process answers, which knows only
                            the review and the works it cites (ids that PubMed's page does not print
                            are placeholders there)
          --email ADDRESS   with --live: your e-mail address, which NCBI asks for;
                            default: the environment variable NCBI_EMAIL
          -h, --help        print this

        With --live, the environment variable NCBI_API_KEY may hold an NCBI API key, which allows 10
        requests a second instead of 3. A person waits for this program, so it gives up sooner than the
        library does by default: 2 retries, 20 seconds an attempt, 45 seconds a call.

        Exit codes: 0 fine; 2 wrong usage, or the ID is no id; 3 PubMed has no such article;
        4 NCBI, or the way to it, failed; 130 cancelled by Ctrl+C.
        """;
}
