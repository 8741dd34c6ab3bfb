namespace NcbiClient.Xml;

/// <summary>What <see cref="Utf8XmlReader"/> stands on.</summary>
internal enum XmlToken
{
    /// <summary>Nothing has been read, or nothing is left.</summary>
    None,

    /// <summary>A start tag.</summary>
    Start,

    /// <summary>An end tag; an empty element has one too.</summary>
    End,

    /// <summary>Text or a CDATA section, white space included.</summary>
    Text,
}
