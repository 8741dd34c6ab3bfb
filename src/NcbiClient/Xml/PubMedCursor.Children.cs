using System.Runtime.CompilerServices;

namespace NcbiClient.Xml;

/// <content>From child to child. Tags of the DTD, as they are usually written, are recognized as a whole; others are taken apart.</content>
internal ref partial struct PubMedCursor
{
    /// <summary>Moves to the next child of the current element; false at the element's end. Each child must be read to its end before.</summary>
    /// <remarks>It calls something only in the end, so that it need not save registers: it is called for each tag.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool NextChild() =>
        _attributesLeft > 0 ? NextChildBehindAttributes() : !_reader.TryReadEnd(in _reader.Innermost) && ReadStart();

    private bool NextChildBehindAttributes()
    {
        KeepOtherAttributes();
        return NextChild();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadStart()
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        PubMedElement guess = _reader.GuessStart(out int name);
        return guess == PubMedElement.Unknown ? ReadChild()
            : _reader.TryReadGuessed(guess, name, ref parent) ? Enter(guess, ref parent, attributes: 0)
            : ReadStartWithAttributes(guess, name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadStartWithAttributes(PubMedElement guess, int name)
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        return _reader.TryReadGuessedWithAttributes(guess, name, ref parent) ? Enter(guess, ref parent, _reader.AttributeCount) : ReadChild();
    }

    /// <summary>The same where the next tag is none of the usual ones, or not next.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadChild()
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        if (!_reader.TryReadTag())
        {
            ReadToTag();
        }

        bool isChild = _reader.Token == XmlToken.Start;
        if (isChild)
        {
            Enter(ref parent);
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
