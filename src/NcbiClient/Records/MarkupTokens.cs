namespace NcbiClient.Records;

/// <summary>Walks canonical markup (see <see cref="MarkupCanonicalizer"/>) token by token.</summary>
internal ref struct MarkupTokens(ReadOnlySpan<char> markup)
{
    private readonly ReadOnlySpan<char> _markup = markup;
    private int _next;

    public MarkupToken Kind { get; private set; }

    /// <summary>The text, still escaped, or the tag's inside without slashes and brackets.</summary>
    public ReadOnlySpan<char> Content { get; private set; }

    /// <summary>The element's name without a namespace prefix.</summary>
    public readonly ReadOnlySpan<char> LocalName
    {
        get
        {
            int blank = Content.IndexOf(' ');
            ReadOnlySpan<char> name = blank < 0 ? Content : Content[..blank];
            return name[(name.IndexOf(':') + 1)..];
        }
    }

    public bool Read()
    {
        ReadOnlySpan<char> rest = _markup[_next..];
        if (rest.IsEmpty)
        {
            return false;
        }

        if (rest[0] != '<')
        {
            int end = rest.IndexOf('<');
            Content = end < 0 ? rest : rest[..end];
            Kind = MarkupToken.Text;
            _next += Content.Length;
            return true;
        }

        ReadTag(rest);
        return true;
    }

    private void ReadTag(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOf('>'); // canonical attribute values hold no '>'
        ReadOnlySpan<char> tag = rest[1..end];
        _next += end + 1;
        if (tag[0] == '/')
        {
            Kind = MarkupToken.End;
            Content = tag[1..];
        }
        else if (tag[^1] == '/')
        {
            Kind = MarkupToken.Empty;
            Content = tag[..^1];
        }
        else
        {
            Kind = MarkupToken.Start;
            Content = tag;
        }
    }
}
