namespace NcbiClient.Transport;

/// <summary>What a whole, successful answer looks like: enough to tell it from a failure without parsing it.</summary>
internal sealed record ExpectedBody
{
    private ExpectedBody(BodyFormat format, string? root)
    {
        Format = format;
        Root = root;
    }

    /// <summary>Text of any kind, which may be XML or JSON: everything that is not empty, not an error document and not a web page.</summary>
    public static ExpectedBody Text { get; } = new(BodyFormat.Text, null);

    /// <summary>Text that is neither XML nor JSON, such as MEDLINE's: a whole document of those is another service's error.</summary>
    public static ExpectedBody PlainText { get; } = new(BodyFormat.Text, null) { IsPlain = true };

    public BodyFormat Format { get; }

    /// <summary>Whether a whole XML or JSON document is not what is meant by text.</summary>
    public bool IsPlain { get; private init; }

    /// <summary>The name of the XML root element, or of a member that the JSON object must have; null for any.</summary>
    public string? Root { get; }

    /// <summary>An XML document, complete to its root's end tag.</summary>
    public static ExpectedBody Xml(string? rootElement = null) => new(BodyFormat.Xml, rootElement);

    /// <summary>A complete JSON object.</summary>
    public static ExpectedBody Json(string? requiredMember = null) => new(BodyFormat.Json, requiredMember);
}
