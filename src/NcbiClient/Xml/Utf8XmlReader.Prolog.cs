using System.Text;

namespace NcbiClient.Xml;

/// <content>What stands around the data: declaration, comments, processing instructions; and errors.</content>
internal ref partial struct Utf8XmlReader
{
    private const int MaxPathInMessage = 500;
    private const int MaxNameInMessage = 100;

    /// <summary>An error at a place in the document: offset and element path.</summary>
    public readonly NcbiFormatException Error(string what, int? offset = null)
    {
        string path = Path(0);
        path = path.Length <= MaxPathInMessage ? path : path[..MaxPathInMessage] + "…";
        return new NcbiFormatException($"The XML cannot be read at byte {offset ?? _next}{(path.Length == 0 ? "" : " in " + path)}: {what}")
        {
            ByteOffset = offset ?? _next, ElementPath = path.Length == 0 ? null : path, Fault = what,
        };
    }

    /// <summary>The open elements from <paramref name="from"/> on, <c>/a/b[2]</c>: positions count all child elements.</summary>
    public readonly string Path(int from, int upTo = int.MaxValue)
    {
        StringBuilder path = new();
        for (int i = from; i < Math.Min(upTo, _depth); i++)
        {
            path.Append('/').Append(Encoding.UTF8.GetString(NameOf(_open[i])));
            if (i > from)
            {
                path.Append('[').Append(PositionOf(i)).Append(']');
            }
        }

        return path.ToString();
    }

    private readonly string CurrentName()
    {
        ReadOnlySpan<byte> name = NameOf(_open[_depth - 1]);
        return Encoding.UTF8.GetString(name[..Math.Min(name.Length, MaxNameInMessage)]);
    }

    private void SkipXmlDeclaration()
    {
        ReadOnlySpan<byte> rest = _xml[_next..];
        if (!rest.StartsWith("<?xml"u8) || rest.Length < 6 || !XmlSyntax.IsSpace(rest[5]))
        {
            return;
        }

        int end = rest.IndexOf("?>"u8);
        if (end < 0 || !XmlDeclaration.IsWellFormed(rest[5..end]))
        {
            throw Error("The XML declaration is broken");
        }

        _next += end + 2;
    }

    private void SkipProcessingInstruction()
    {
        int nameLength = ScanName(_next + 2);
        ReadOnlySpan<byte> rest = _xml[(_next + 2 + nameLength)..];
        int end = rest.IndexOf("?>"u8);
        bool isXml = nameLength == 3 && Ascii.EqualsIgnoreCase(_xml.Slice(_next + 2, 3), "xml"u8);
        if (end < 0 || isXml || (end > 0 && !XmlSyntax.IsSpace(rest[0])))
        {
            throw Error(isXml && _depth == 0 && _rootCount > 0 ? "Another document begins here; read each by itself" : "A processing instruction is broken");
        }

        _next += 2 + nameLength + end + 2;
    }

    private void SkipComment() => _next = EndOfComment(_next);

    private readonly int EndOfComment(int start)
    {
        ReadOnlySpan<byte> rest = _xml[(start + 4)..];
        int dashes = rest.IndexOf("--"u8);
        if (dashes < 0 || dashes + 2 >= rest.Length || rest[dashes + 2] != (byte)'>')
        {
            throw Error("A comment is not closed, or holds '--'", start);
        }

        return start + 4 + dashes + 3;
    }
}
