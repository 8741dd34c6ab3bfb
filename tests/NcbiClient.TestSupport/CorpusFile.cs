using System.IO.Compression;

namespace NcbiClient.TestSupport;

/// <summary>One recorded answer: a row of the corpus' <c>INDEX.tsv</c>. A cell that says nothing is <c>-</c>.</summary>
public sealed record CorpusFile
{
    /// <summary>The path inside the corpus, as the index has it (<c>files/…</c>).</summary>
    public required string Name { get; init; }

    /// <summary>The E-utility, such as <c>efetch</c>.</summary>
    public required string Utility { get; init; }

    /// <summary>The database asked, such as <c>pubmed</c>.</summary>
    public required string Db { get; init; }

    /// <summary>The format: <c>xml</c>, <c>json</c>, <c>text</c>, <c>medline</c>.</summary>
    public required string Format { get; init; }

    /// <summary>How many records the file holds; null when the index does not say.</summary>
    public required int? Records { get; init; }

    /// <summary>The DTD's file name in <see cref="Shared.Dtd"/>, or <c>-</c>.</summary>
    public required string Dtd { get; init; }

    /// <summary>What is noteworthy about the file.</summary>
    public required string Note { get; init; }

    /// <summary>Where the bytes come from: <c>real…</c> is what NCBI sent, all else was touched by someone.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether the file is evidence of what NCBI sends.</summary>
    public bool IsReal => Kind.StartsWith("real", StringComparison.Ordinal);

    /// <summary>The full path on this machine.</summary>
    public string FullPath => Shared.PathTo("corpus", Name);

    /// <summary>The answer's bytes; those of a compressed file are decompressed.</summary>
    public byte[] ReadBytes()
    {
        byte[] bytes = File.ReadAllBytes(FullPath);
        if (bytes is not [0x1F, 0x8B, ..])
        {
            return bytes;
        }

        using GZipStream compressed = new(new MemoryStream(bytes), CompressionMode.Decompress);
        using MemoryStream plain = new();
        compressed.CopyTo(plain);
        return plain.ToArray();
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
