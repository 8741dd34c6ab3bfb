using System.Runtime.InteropServices;

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
    public readonly bool IsNext(in TagPrediction prediction) => CanCompare && prediction.IsAt(_xml, _next) && _next + prediction.Length <= _xml.Length;

    /// <summary>Whether the next tag is a start tag of that name, with attributes.</summary>
    public readonly bool IsNameNext(in TagPrediction prediction) => CanCompare && prediction.IsNameAt(_xml, _next) && _next + prediction.Length <= _xml.Length;

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
        int start = _next;
        EnterPredicted(prediction, ref parent);
        _next = start + prediction.Length;
        AttributeCount = prediction.AttributeCount;
        for (int i = 0; i < AttributeCount; i++)
        {
            _attributes[i] = prediction.Attributes[i].At(start);
        }
    }

    /// <summary>The same, where only its name is as predicted.</summary>
    public void ReadNamedTag(in TagPrediction prediction, ref XmlElementFrame parent)
    {
        int nameEnd = _next + prediction.NameOffset + prediction.NameLength;
        EnterPredicted(prediction, ref parent);
        AttributeCount = 0;
        _next = ReadRestOfStartTag(nameEnd);
        _isEndPending = IsEmptyElement;
    }

    /// <summary>The tag just read as a prediction.</summary>
    /// <param name="start">Where it begins, with what stands before it.</param>
    /// <param name="parent">The element that was open before it.</param>
    public readonly TagPrediction Predict(int start, PubMedElement parent)
    {
        if (_readable - start < TagPrediction.Width)
        {
            return default;
        }

        ReadOnlySpan<byte> bytes = MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetReference(_xml), _readable);
        if (Token == XmlToken.End)
        {
            return TagPrediction.OfEnd(bytes, start, _next, parent) with { Parent = parent };
        }

        ref readonly XmlElementFrame tag = ref Innermost;
        return IsEmptyElement || tag.Element == PubMedElement.Unknown
            ? default
            : TagPrediction.OfStart(bytes, start, _next, tag, Attributes) with { Parent = parent, Rank = PubMedElementOrder.Rank(parent, tag.Element) };
    }

    private readonly bool CanCompare => _next <= _readable - TagPrediction.Width && !_isEndPending;

    private void EnterPredicted(in TagPrediction prediction, ref XmlElementFrame parent)
    {
        parent.Children++;
        _open[_depth++] = new XmlElementFrame { NameStart = _next + prediction.NameOffset, NameLength = prediction.NameLength, Element = prediction.Element };
        IsEmptyElement = false;
        Token = XmlToken.Start;
    }
}
