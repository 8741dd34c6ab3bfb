namespace NcbiClient.Xml;

/// <content>Tags with the white space before them, for readers to whom such white space means nothing.</content>
internal ref partial struct Utf8XmlReader
{
    /// <summary>Moves to the next start or end tag, if nothing but white space stands before it; else does not move.</summary>
    public bool TryReadTag()
    {
        int at = _isEndPending ? _xml.Length : SkipSpace(_next);
        if (at + 1 >= _xml.Length || _xml[at] != (byte)'<' || _xml[at + 1] is (byte)'!' or (byte)'?')
        {
            return false;
        }

        _next = at;
        return _xml[at + 1] == (byte)'/' ? ReadEndTag() : ReadStartTag();
    }

    /// <summary>Moves to the next tag if it is the one predicted; else does not move.</summary>
    /// <param name="prediction">The prediction.</param>
    /// <param name="parent">The innermost open element, whose end tag is the only one that may stand here.</param>
    public bool TryReadTag(in TagPrediction prediction, PubMedElement parent)
    {
        int at = _next;
        if (_isEndPending || at + TagPrediction.Width > _xml.Length || !prediction.IsAt(_xml, at) || (prediction.IsEnd && prediction.Element != parent))
        {
            return false;
        }

        _next = at + prediction.Length;
        IsEmptyElement = false;
        if (prediction.IsEnd)
        {
            return Close();
        }

        Push(at + prediction.NameOffset, prediction.NameLength);
        AttributeCount = 0;
        if (prediction.HasAttributes)
        {
            _next = ReadRestOfStartTag(_next);
            _isEndPending = IsEmptyElement;
        }

        Token = XmlToken.Start;
        return true;
    }

    /// <summary>The tag just read as a prediction.</summary>
    /// <param name="start">Where its white space begins.</param>
    /// <param name="element">The element whose tag it is.</param>
    /// <param name="rank">Its place in its parent's order.</param>
    public readonly TagPrediction Predict(int start, PubMedElement element, byte rank)
    {
        if (Token == XmlToken.End)
        {
            return TagPrediction.OfEnd(_xml[start..], _next - start, element);
        }

        ref readonly XmlElementFrame frame = ref Innermost;
        return IsEmptyElement ? default : TagPrediction.OfStart(_xml[start..], _next - start, element, rank, frame.NameStart - start, frame.NameLength);
    }
}
