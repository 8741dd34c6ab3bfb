using System.Text;

namespace NcbiClient.Eutils;

/// <summary>An answer of <c>efetch</c>, or of <c>esummary</c> in XML, as it came: whole, decompressed, and no error. Immutable, hence thread-safe.</summary>
public sealed record FetchResult
{
    /// <summary>The bytes; text in UTF-8, but for rare exceptions that <see cref="ContentType"/> names.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>What the server says that the bytes are.</summary>
    /// <value>For example <c>text/xml; charset=UTF-8</c>; null if it did not say.</value>
    public string? ContentType { get; init; }

    /// <summary>The bytes read as UTF-8 text.</summary>
    /// <returns>The text, without a byte order mark.</returns>
    public string ReadText()
    {
        ReadOnlySpan<byte> bytes = Content.Span;
        return Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
    }

    /// <summary>Whether both have the same bytes and the same type.</summary>
    /// <param name="other">The other answer.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(FetchResult? other)
        => other is not null && ContentType == other.ContentType && Content.Span.SequenceEqual(other.Content.Span);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(Content.Span);
        hash.Add(ContentType, StringComparer.Ordinal);
        return hash.ToHashCode();
    }
}
