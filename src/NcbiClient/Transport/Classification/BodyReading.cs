namespace NcbiClient.Transport.Classification;

/// <summary>A body's state, and the text that goes with it: the error, the page's title, or what came instead.</summary>
internal readonly record struct BodyReading(BodyState State, string? Text = null)
{
    /// <summary>Reads a body as what it looks like, whatever was expected or the content type claims.</summary>
    public static BodyReading Of(ReadOnlySpan<byte> body, ExpectedBody expected)
    {
        if (body.StartsWith("\uFEFF"u8))
        {
            body = body[3..];
        }

        ReadOnlySpan<byte> start = body.TrimStart(" \t\r\n"u8);
        return start switch
        {
            [] => new(expected.Format == BodyFormat.Text && !body.IsEmpty ? BodyState.Whole : BodyState.Empty),
            [(byte)'<', ..] => XmlBody.Read(start, expected),
            [(byte)'{' or (byte)'[', ..] => JsonBody.Read(start, expected),
            _ when PlainTextErrors.Find(body) is { } error => new(BodyState.Error, error),
            _ when expected.Format == BodyFormat.Text => new(BodyState.Whole),
            _ => new(BodyState.Unexpected, "plain text"),
        };
    }
}
