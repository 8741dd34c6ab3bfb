using NcbiClient.Testing;

namespace NcbiClient.AotSmoke;

/// <summary>The review, its ids, and an emulator that knows it and the works it cites.</summary>
internal static class Review
{
    public const int CitedWorks = 4;

    public static readonly Doi Doi = Doi.Parse("10.1007/s11033-025-10570-8");
    public static readonly Pmid Pmid = new(40411639);

    public static byte[] Xml => Resource("pubmed-review.efetch.xml");

    public static NcbiEmulator CreateEmulator() =>
        new NcbiEmulator(new NcbiEmulatorOptions { RequestsPerSecond = 100 }).AddXml(Xml).AddXml(Resource("pubmed-review-cited.efetch.xml"));

    /// <summary>Options that do not wait: the limit and the pauses are as short as they may be.</summary>
    public static NcbiOptions Quick(NcbiEmulator emulator)
    {
        NcbiOptions options = emulator.CreateOptions();
        options.RequestsPerSecond = 100;
        options.RetryBaseDelay = TimeSpan.FromMilliseconds(1);
        options.MaxRetryDelay = TimeSpan.FromMilliseconds(2);
        return options;
    }

    private static byte[] Resource(string name)
    {
        using Stream stream = typeof(Review).Assembly.GetManifestResourceStream(name)!;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
