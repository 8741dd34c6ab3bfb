namespace NcbiClient.Transport;

/// <summary>What a whole, successful answer looks like: enough to tell it from a failure without parsing it.</summary>
internal sealed record ExpectedBody
{
    private ExpectedBody(BodyFormat format, string? root)
    {
        Format = format;
        Root = root;
    }

    /// <summary>Plain text: everything that is not empty, not an error document and not a web page.</summary>
    public static ExpectedBody Text { get; } = new(BodyFormat.Text, null);

    public BodyFormat Format { get; }

    /// <summary>The name of the XML root element, or of a member that the JSON object must have; null for any.</summary>
    public string? Root { get; }

    /// <summary>An XML document, complete to its root's end tag.</summary>
    public static ExpectedBody Xml(string? rootElement = null) => new(BodyFormat.Xml, rootElement);

    /// <summary>A complete JSON object.</summary>
    public static ExpectedBody Json(string? requiredMember = null) => new(BodyFormat.Json, requiredMember);
}
