using System.Runtime.CompilerServices;

namespace NcbiClient.Xml;

/// <content>From child to child. The tag that followed before is tried first, then the one before that; only when neither does, the tag is taken apart.</content>
internal ref partial struct PubMedCursor
{
    /// <summary>Moves to the next child of the current element; false at the element's end. Each child must be read to its end before.</summary>
    /// <remarks>It calls something only in the end, so that it need not save registers: it is called for each tag.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool NextChild()
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        int place = TagPredictions.Place(parent.Element, Element, _reader.Token, _reader.Depth);
        ref readonly TagPrediction prediction = ref _context.Predictions.First(place);
        return _attributesLeft == 0 && _reader.IsNext(prediction) ? Follow(prediction, ref parent, place) : ReadSecond(ref parent, place);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Follow(in TagPrediction prediction, ref XmlElementFrame parent, int place)
    {
        if (!IsExpected(prediction, parent))
        {
            return ReadChild(ref parent, place);
        }

        if (prediction.IsEnd)
        {
            _reader.ReadEndTag(prediction);
            return false;
        }

        if (prediction.IsNameOnly)
        {
            return FollowName(prediction, ref parent);
        }

        _reader.ReadStartTag(prediction, ref parent);
        Enter(prediction, ref parent);
        return true;
    }

    private readonly bool IsExpected(in TagPrediction prediction, in XmlElementFrame parent) =>
        prediction.Parent == parent.Element && _reader.HasRoom;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool FollowName(in TagPrediction prediction, ref XmlElementFrame parent)
    {
        _reader.ReadNamedTag(prediction, ref parent);
        Enter(prediction, ref parent);
        NameAttributes();
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Enter(in TagPrediction prediction, ref XmlElementFrame parent)
    {
        Element = prediction.Element;
        _attributesLeft = _reader.AttributeCount;
        NoticeOrder(ref parent, prediction.Rank);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadSecond(ref XmlElementFrame parent, int place)
    {
        if (_attributesLeft > 0)
        {
            KeepOtherAttributes();
            return NextChild();
        }

        ref readonly TagPrediction second = ref _context.Predictions.Second(place);
        return _reader.IsNext(second) ? Follow(second, ref parent, place) : ReadThird(ref parent, place);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadThird(ref XmlElementFrame parent, int place)
    {
        ref readonly TagPrediction first = ref _context.Predictions.First(place);
        ref readonly TagPrediction second = ref _context.Predictions.Second(place);
        return _reader.IsNameNext(first) && IsExpected(first, parent) ? FollowName(first, ref parent)
            : _reader.IsNameNext(second) && IsExpected(second, parent) ? FollowName(second, ref parent)
            : ReadChild(ref parent, place);
    }

    /// <summary>The same where another tag follows than was expected: it will be next time.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadChild(ref XmlElementFrame parent, int place)
    {
        int start = _reader.Offset;
        bool isPlain = _reader.TryReadTag();
        if (!isPlain)
        {
            ReadToTag();
        }

        bool isChild = _reader.Token == XmlToken.Start;
        if (isChild)
        {
            Enter(ref parent);
        }

        if (isPlain)
        {
            _context.Predictions.Learn(place, _reader.Predict(start, parent.Element));
        }

        return isChild;
    }

    /// <summary>Moves to the next tag past texts, comments and sections.</summary>
    private void ReadToTag()
    {
        _reader.Read();
        while (_reader.Token == XmlToken.Text)
        {
            if (_reader.RawText.ContainsAnyExcept(" \t\r\n"u8))
            {
                KeepStrayText();
            }
            else
            {
                _reader.Read();
            }
        }
    }

    /// <summary>Enters the current element, whatever it is.</summary>
    private void Enter(ref XmlElementFrame parent)
    {
        Element = PubMedNames.FindElement(_reader.Name);
        _reader.Innermost.Element = Element;
        _attributesLeft = _reader.AttributeCount;
        NameAttributes();
        NoticeOrder(ref parent, PubMedElementOrder.Rank(parent.Element, Element));
    }
}
