namespace NcbiClient;

/// <summary>The defaults and the limits of <see cref="NcbiOptions"/>, each in one place.</summary>
internal static class NcbiOptionsDefaults
{
    public const string BaseAddress = "https://eutils.ncbi.nlm.nih.gov/entrez/eutils/";
    public const string IdConverterAddress = "https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles/";
    public const string CitationMatcherAddress = "https://pubmed.ncbi.nlm.nih.gov/api/citmatch/";

    public const int RequestsPerSecondWithoutKey = 3;
    public const int RequestsPerSecondWithKey = 10;
    public const int MinRequestsPerSecond = 1;
    public const int MaxRequestsPerSecond = 100;

    public const int MaxRetries = 5;
    public const int MostRetries = 100;

    public const long MaxResponseBytes = 256L << 20;
    public const double LeastResponseBytes = 1 << 10;
    public const double MostResponseBytes = (2L << 30) - (1 << 20);

    public const int BatchSize = 200;
    public const int MaxBatchSize = 500;

    public static readonly TimeSpan TotalTimeout = TimeSpan.FromMinutes(5);
    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(60);
    public static readonly TimeSpan RetryBaseDelay = TimeSpan.FromSeconds(1);
    public static readonly TimeSpan MaxRetryDelay = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan LongestTime = TimeSpan.FromDays(1);
}
