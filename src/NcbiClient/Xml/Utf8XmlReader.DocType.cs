namespace NcbiClient.Xml;

/// <content>The document type: its outline must be right, its internal subset is skipped and never obeyed.</content>
internal ref partial struct Utf8XmlReader
{
    private void SkipDocType()
    {
        int at = SkipSpaceOnce(_next + "<!DOCTYPE".Length);
        at += ScanName(at);
        at = SkipSpace(SkipExternalId(SkipSpace(at)));
        if (At(at) == (byte)'[')
        {
            at = SkipSpace(SkipInternalSubset(at + 1));
        }

        _next = At(at) == (byte)'>' ? at + 1 : throw Error("The document type is broken", at);
    }

    private readonly int SkipExternalId(int at)
    {
        ReadOnlySpan<byte> rest = _xml[at..];
        if (rest.StartsWith("SYSTEM"u8))
        {
            return SkipQuoted(SkipSpaceOnce(at + "SYSTEM".Length));
        }

        if (!rest.StartsWith("PUBLIC"u8))
        {
            return at;
        }

        int start = SkipSpaceOnce(at + "PUBLIC".Length);
        int end = SkipQuoted(start);
        return XmlSyntax.IsPublicId(_xml[(start + 1)..(end - 1)])
            ? SkipQuoted(SkipSpaceOnce(end))
            : throw Error("A public identifier holds a character that it may not", start);
    }

    /// <summary>Steps behind the bracket that closes the subset; brackets in quoted texts, comments and processing instructions mean nothing.</summary>
    private readonly int SkipInternalSubset(int at)
    {
        while (at < _xml.Length)
        {
            ReadOnlySpan<byte> rest = _xml[at..];
            if (rest[0] == (byte)']')
            {
                return at + 1;
            }

            at = rest[0] is (byte)'"' or (byte)'\'' ? SkipQuoted(at)
                : rest.StartsWith("<!--"u8) ? EndOfComment(at)
                : rest.StartsWith("<?"u8) ? EndOfInstruction(at)
                : at + 1;
        }

        throw Error("The document type is not closed");
    }

    private readonly int SkipQuoted(int at)
    {
        byte quote = At(at);
        int length = quote is (byte)'"' or (byte)'\'' ? _xml[(at + 1)..].IndexOf(quote) : -1;
        return length < 0 ? throw Error("The document type is broken", at) : at + length + 2;
    }

    private readonly int EndOfInstruction(int at)
    {
        int length = _xml[at..].IndexOf("?>"u8);
        return length < 0 ? throw Error("The document type is not closed", at) : at + length + 2;
    }

    /// <summary>Skips white space, of which there must be some.</summary>
    private readonly int SkipSpaceOnce(int at) =>
        XmlSyntax.IsSpace(At(at)) ? SkipSpace(at) : throw Error("The document type is broken", at);
}
