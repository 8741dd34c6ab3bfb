using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json.Serialization;

namespace NcbiClient;

/// <summary>Who calls NCBI, and how patiently. Bindable from configuration; validated before the first request.</summary>
/// <remarks>
/// Not thread-safe while it is being filled. A client reads it once, when it is made: later changes have no effect on it.
/// NCBI's rules: <see href="https://www.ncbi.nlm.nih.gov/books/NBK25497/">usage guidelines</see>.
/// </remarks>
public sealed class NcbiOptions
{
    private Uri _baseAddress = new(NcbiOptionsDefaults.BaseAddress);
    private Uri _idConverterAddress = new(NcbiOptionsDefaults.IdConverterAddress);
    private Uri _citationMatcherAddress = new(NcbiOptionsDefaults.CitationMatcherAddress);
    private string? _apiKey;

    /// <summary>The name of the calling software, sent as <c>tool</c> with every request.</summary>
    /// <value>Required; no blanks.</value>
    [Required(ErrorMessage = "{0} is required: the name of your software, without blanks.")]
    public string Tool { get; set; } = "";

    /// <summary>The address of the software's developer, sent as <c>email</c> with every request; NCBI writes to it before it blocks.</summary>
    /// <value>Required; an e-mail address.</value>
    [Required(ErrorMessage = "{0} is required: an e-mail address at which NCBI can reach the developer.")]
    public string Email { get; set; } = "";

    /// <summary>NCBI's API key, which allows 10 requests per second instead of 3. It travels only in request bodies over https.</summary>
    /// <value><see langword="null"/> (the default) or empty for none; no blanks, no control characters.</value>
    [JsonIgnore]
    public string? ApiKey
    {
        get => _apiKey;
        set => _apiKey = string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>Where the E-utilities are.</summary>
    /// <value>
    /// An absolute http or https address without query; a missing slash at its end is added. It must be https if <see cref="ApiKey"/>
    /// is set, unless the host is a loopback address or ends with <c>.localhost</c> or <c>.invalid</c>.
    /// The default is <c>https://eutils.ncbi.nlm.nih.gov/entrez/eutils/</c>.
    /// </value>
    [Required(ErrorMessage = "{0} is required.")]
    public Uri BaseAddress
    {
        get => _baseAddress;
        set => _baseAddress = WithTrailingSlash(value);
    }

    /// <summary>Where the <see href="https://pmc.ncbi.nlm.nih.gov/tools/id-converter-api/">PMC ID Converter</see> is. It takes no API key, and gets none.</summary>
    /// <value>
    /// An absolute http or https address without query; a missing slash at its end is added.
    /// The default is <c>https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles/</c>.
    /// </value>
    [Required(ErrorMessage = "{0} is required.")]
    public Uri IdConverterAddress
    {
        get => _idConverterAddress;
        set => _idConverterAddress = WithTrailingSlash(value);
    }

    /// <summary>Where PubMed's <see href="https://pubmed.ncbi.nlm.nih.gov/help/#citation-matcher-api">citation matcher</see> is. It takes no API key, and gets none.</summary>
    /// <value>
    /// An absolute http or https address without query; a missing slash at its end is added.
    /// The default is <c>https://pubmed.ncbi.nlm.nih.gov/api/citmatch/</c>.
    /// </value>
    [Required(ErrorMessage = "{0} is required.")]
    public Uri CitationMatcherAddress
    {
        get => _citationMatcherAddress;
        set => _citationMatcherAddress = WithTrailingSlash(value);
    }

    /// <summary>How many requests may reach NCBI in any one second, over all clients of this process that share the key.</summary>
    /// <remarks>Where clients that share a key, or have none, ask for different rates, the smallest holds for all of them from then on.</remarks>
    /// <value>1 to 100; <see langword="null"/> (the default) for what NCBI allows: 3, or 10 with <see cref="ApiKey"/>.</value>
    [Range(NcbiOptionsDefaults.MinRequestsPerSecond, NcbiOptionsDefaults.MaxRequestsPerSecond,
        ErrorMessage = "{0} must be between {1} and {2} requests per second.")]
    public int? RequestsPerSecond { get; set; }

    /// <summary>The longest that one call may take, with all its attempts, waits for the rate limit and pauses.</summary>
    /// <value>More than <see cref="AttemptTimeout"/>, at most 1 day. The default is 5 minutes.</value>
    public TimeSpan TotalTimeout { get; set; } = NcbiOptionsDefaults.TotalTimeout;

    /// <summary>The longest that one attempt may take, from sending to the last byte of the answer.</summary>
    /// <value>More than 0, less than <see cref="TotalTimeout"/>. The default is 60 seconds.</value>
    public TimeSpan AttemptTimeout { get; set; } = NcbiOptionsDefaults.AttemptTimeout;

    /// <summary>How often a transient failure is tried again after the first attempt.</summary>
    /// <value>0 (never) to 100. The default is 5.</value>
    [Range(0, NcbiOptionsDefaults.MostRetries, ErrorMessage = "{0} must be between {1} and {2}.")]
    public int MaxRetries { get; set; } = NcbiOptionsDefaults.MaxRetries;

    /// <summary>The pause before the first retry; it doubles from retry to retry, with jitter.</summary>
    /// <value>More than 0, at most <see cref="MaxRetryDelay"/>. The default is 1 second.</value>
    public TimeSpan RetryBaseDelay { get; set; } = NcbiOptionsDefaults.RetryBaseDelay;

    /// <summary>The longest pause before a retry that the library chooses itself.</summary>
    /// <remarks>
    /// A longer one that NCBI asks for (<c>Retry-After</c>) is kept as long as <see cref="TotalTimeout"/> leaves room for it; where it does
    /// not, the call fails at once.
    /// </remarks>
    /// <value>At least <see cref="RetryBaseDelay"/>, at most 1 day. The default is 30 seconds.</value>
    public TimeSpan MaxRetryDelay { get; set; } = NcbiOptionsDefaults.MaxRetryDelay;

    /// <summary>The largest answer that is read into memory, in bytes after decompression. A larger one is an error.</summary>
    /// <value>1 KiB to 2 GiB - 1 MiB. The default is 256 MiB.</value>
    [Range(NcbiOptionsDefaults.LeastResponseBytes, NcbiOptionsDefaults.MostResponseBytes,
        ErrorMessage = "{0} must be between {1} and {2} bytes.")]
    public long MaxResponseBytes { get; set; } = NcbiOptionsDefaults.MaxResponseBytes;

    /// <summary>How many records one efetch request asks for when many are wanted.</summary>
    /// <value>1 to 500. The default is 200.</value>
    [Range(1, NcbiOptionsDefaults.MaxBatchSize, ErrorMessage = "{0} must be between {1} and {2} records.")]
    public int BatchSize { get; set; } = NcbiOptionsDefaults.BatchSize;

    /// <summary>The seed of the jitter of retry pauses, for runs that must be repeatable.</summary>
    /// <value>Any number; <see langword="null"/> (the default) for a different jitter in every process.</value>
    public int? JitterSeed { get; set; }

    /// <summary>The rate that holds: the one set, or what NCBI allows.</summary>
    internal int EffectiveRequestsPerSecond => RequestsPerSecond
        ?? (ApiKey is null ? NcbiOptionsDefaults.RequestsPerSecondWithoutKey : NcbiOptionsDefaults.RequestsPerSecondWithKey);

    /// <summary>The rate that all clients share at services that take no key. One set for a key is its account's, and holds there besides.</summary>
    internal int KeylessRequestsPerSecond => ApiKey is null ? EffectiveRequestsPerSecond : NcbiOptionsDefaults.RequestsPerSecondWithoutKey;

    /// <summary>Who calls and where; whether there is an API key, but never the key.</summary>
    /// <returns>One line of English for logs.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"NcbiOptions {{ Tool = {Tool}, Email = {Email}, ApiKey = {(ApiKey is null ? "none" : "set")}, BaseAddress = {BaseAddress}, RequestsPerSecond = {EffectiveRequestsPerSecond} }}");

    /// <summary>A copy that its maker can no longer change, for a running client.</summary>
    internal NcbiOptions Snapshot() => (NcbiOptions)MemberwiseClone();

    private static Uri WithTrailingSlash(Uri address)
    {
        if (address is not { IsAbsoluteUri: true } || address.AbsolutePath.EndsWith('/'))
        {
            return address;
        }

        UriBuilder builder = new(address);
        builder.Path += "/";
        return builder.Uri;
    }
}
