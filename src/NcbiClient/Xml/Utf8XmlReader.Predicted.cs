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

    /// <summary>Whether the next tag is the one predicted.</summary>
    public readonly bool IsNext(in TagPrediction prediction) => _next <= _xml.Length - TagPrediction.Width && !_isEndPending && prediction.IsAt(_xml, _next);

    /// <summary>Moves to the end tag that was predicted.</summary>
    public void ReadEndTag(in TagPrediction prediction)
    {
        _next += prediction.Length;
        _depth--;
        IsEmptyElement = false;
        Token = XmlToken.End;
    }

    /// <summary>Moves to the start tag that was predicted. The innermost element is <paramref name="parent"/>, and there is room for one more.</summary>
    public void ReadStartTag(in TagPrediction prediction, ref XmlElementFrame parent)
    {
        parent.Children++;
        _open[_depth++] = new XmlElementFrame { NameStart = _next + prediction.NameOffset, NameLength = prediction.NameLength, Element = prediction.Element };
        _next += prediction.Length;
        AttributeCount = 0;
        IsEmptyElement = false;
        Token = XmlToken.Start;
        if (prediction.HasAttributes)
        {
            _next = ReadRestOfStartTag(_next);
            _isEndPending = IsEmptyElement;
        }
    }

    /// <summary>The tag just read as a prediction.</summary>
    /// <param name="start">Where its white space begins.</param>
    /// <param name="element">The element whose tag it is.</param>
    /// <param name="parent">The element that was open before it.</param>
    public readonly TagPrediction Predict(int start, PubMedElement element, PubMedElement parent)
    {
        if (Token == XmlToken.End)
        {
            return TagPrediction.OfEnd(_xml[start..], _next - start, element);
        }

        ref readonly XmlElementFrame frame = ref Innermost;
        return IsEmptyElement ? default : TagPrediction.OfStart(_xml[start..], _next - start, element, parent, frame.NameStart - start, frame.NameLength);
    }
}
