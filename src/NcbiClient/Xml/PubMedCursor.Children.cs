using System.Runtime.CompilerServices;

namespace NcbiClient.Xml;

/// <content>From child to child. The tag that followed before is tried first, then the one before that; only when neither does, the tag is taken apart.</content>
internal ref partial struct PubMedCursor
{
    /// <summary>Moves to the next child of the current element; false at the element's end. Each child must be read to its end before.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool NextChild()
    {
        if (_hasAttributes)
        {
            KeepOtherAttributes();
        }

        ref XmlElementFrame parent = ref _reader.Innermost;
        int place = TagPredictions.Place(parent.Element, Element, _reader.Token, _reader.Depth);
        ref readonly TagPrediction prediction = ref _context.Predictions[place];
        return _reader.IsNext(prediction) ? Follow(prediction, ref parent, place) : ReadSecond(ref parent, place);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Follow(in TagPrediction prediction, ref XmlElementFrame parent, int place)
    {
        if (prediction.Parent != parent.Element || !_reader.HasRoom)
        {
            return ReadChild(ref parent, place);
        }

        if (prediction.IsEnd)
        {
            _reader.ReadEndTag(prediction);
            return false;
        }

        _reader.ReadStartTag(prediction, ref parent);
        Element = prediction.Element;
        _hasAttributes = _reader.AttributeCount > 0;
        NoticeOrder(ref parent, prediction.Rank);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadSecond(ref XmlElementFrame parent, int place)
    {
        ref readonly TagPrediction prediction = ref _context.Predictions[place + 1];
        return _reader.IsNext(prediction) ? Follow(prediction, ref parent, place) : ReadChild(ref parent, place);
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
            _context.Predictions.Learn(place, _reader.Predict(start, isChild ? Element : parent.Element, parent.Element));
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
        Element = PubMedElementNames.Find(_reader.Name);
        _reader.Innermost.Element = Element;
        _hasAttributes = _reader.AttributeCount > 0;
        NoticeOrder(ref parent, PubMedElementOrder.Rank(parent.Element, Element));
    }
}
