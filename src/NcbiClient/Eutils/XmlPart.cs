using System.Globalization;
using System.Text;
using NcbiClient.Xml;

namespace NcbiClient.Eutils;

/// <summary>An element of a small answer, with its text and the elements in it. For XML what <see cref="JsonPart"/> is for JSON.</summary>
internal sealed class XmlPart
{
    private const int MaxDepth = 32;

    private readonly List<XmlPart> _parts = [];
    private readonly StringBuilder _text = new();
    private readonly string _path;

    private XmlPart(string name, XmlPart? parent)
    {
        Name = name;
        _path = parent is null ? name : $"{parent._path}/{name}";
    }

    public string Name { get; }

    /// <summary>The text directly in the element, white space included.</summary>
    public string Text => _text.ToString();

    /// <summary>The elements directly in the element, in order.</summary>
    public IReadOnlyList<XmlPart> Parts => _parts;

    /// <summary>Reads a document; white space before its declaration is passed over.</summary>
    /// <exception cref="NcbiFormatException">It is not well-formed.</exception>
    public static XmlPart Parse(ReadOnlySpan<byte> xml)
    {
        Utf8XmlReader reader = new(xml.TrimStart(" \t\r\n"u8), new XmlReaderBuffers(MaxDepth));
        Stack<XmlPart> open = new();
        XmlPart? root = null;
        while (reader.Read())
        {
            switch (reader.Token)
            {
                case XmlToken.Start:
                    XmlPart part = new(Encoding.UTF8.GetString(reader.Name), open.Count == 0 ? null : open.Peek());
                    if (open.TryPeek(out XmlPart? parent))
                    {
                        parent._parts.Add(part);
                    }

                    root ??= part;
                    open.Push(part);
                    break;
                case XmlToken.End:
                    open.Pop();
                    break;
                default:
                    open.Peek()._text.Append(XmlText.Decode(reader.RawText, reader.IsCData));
                    break;
            }
        }

        return root!;
    }

    /// <summary>The first element of this name, or null.</summary>
    public XmlPart? Part(string name) => _parts.Find(part => part.Name == name);

    /// <summary>The items of a list element; none if the list is missing.</summary>
    public IEnumerable<XmlPart> Items(string list, string name) => Part(list)?._parts.Where(part => part.Name == name) ?? [];

    /// <summary>The trimmed text of an element; null if it is missing or blank.</summary>
    public string? TextOf(string name) => Part(name)?.Text.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A whole number; null if it is missing or blank.</summary>
    public long? NumberOf(string name)
    {
        if (TextOf(name) is not { } text)
        {
            return null;
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw new NcbiFormatException("A whole number is expected") { ElementPath = $"{_path}/{name}" };
    }

    /// <summary>The text that must be there.</summary>
    public string Required(string name) => TextOf(name) ?? throw new NcbiFormatException($"There is no {name}") { ElementPath = $"{_path}/{name}" };
}
