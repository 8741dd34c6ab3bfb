using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml.Bulk;

/// <content>The children of a set, and what stands between them.</content>
internal sealed partial class RecordFramer
{
    private const int MaxVainSearches = 16;

    private long _searchedInVain; // bytes

    private bool IsLenient => _options.OnMalformed is not null;

    /// <summary>Searching to the end of all that is there, for every one of many damaged records, would take quadratic time.</summary>
    private bool IsSearchedEnough => _searchedInVain > MaxVainSearches * (long)_options.MaxRecordBytes;

    private Step ReadChild(RecordBatch batch)
    {
        int gap = LengthOfGap(Rest, out bool isBroken);
        if (gap < 0 || (gap == Rest.Length && !isBroken))
        {
            return WaitInGap(batch, gap);
        }

        if (isBroken || Rest[..gap].ContainsAnyExcept(" \t\r\n"u8))
        {
            return LeaveGap(batch, gap, isBroken);
        }

        _next += gap;
        ReadOnlySpan<byte> rest = Rest;
        int nameAt = rest.Length > 1 && rest[1] == (byte)'/' ? 2 : 1;
        int nameEnd = nameAt + NameLength(rest[Math.Min(nameAt, rest.Length)..]);
        if (nameEnd >= rest.Length)
        {
            return _isAtEnd ? FailAtEnd(batch) : IsTooLarge(rest.Length) ? FailTooLarge(batch, "A tag") : Step.NeedMore;
        }

        return nameAt == 2 ? ReadEndTag(batch, rest[2..nameEnd]) : nameEnd == 1 ? ReadStray(batch, nameEnd) : ReadElement(batch, Place.Set);
    }

    /// <summary>White space is let go of; anything else waits for its end.</summary>
    private Step WaitInGap(RecordBatch batch, int gap)
    {
        if (gap >= 0 && !Rest.ContainsAnyExcept(" \t\r\n"u8))
        {
            _next = _end;
        }

        return _isAtEnd ? LeaveGapAtEnd(batch) : IsTooLarge(Rest.Length) ? FailTooLarge(batch, "What stands between two records") : Step.NeedMore;
    }

    private Step LeaveGapAtEnd(RecordBatch batch)
    {
        NcbiFormatException? error = ReadGap(WithoutCutCharacter(Rest), out _);
        return error is null || _failure is not null ? FailAtEnd(batch) : Fail(batch, error);
    }

    /// <summary>How many bytes stand before the next tag of an element; -1 when a comment, section or instruction is not yet whole.</summary>
    private static int LengthOfGap(ReadOnlySpan<byte> xml, out bool isBroken)
    {
        isBroken = false;
        int at = 0;
        while (xml[at..].IndexOf((byte)'<') is >= 0 and int found)
        {
            at += found;
            if (at + 1 == xml.Length)
            {
                return -1;
            }

            if (xml[at + 1] is not ((byte)'!' or (byte)'?'))
            {
                return at;
            }

            int length = RecordScanner.EndOfMarkup(xml[at..]);
            isBroken = length == 0;
            if (length <= 0)
            {
                return isBroken ? at + 2 : -1;
            }

            at += length;
        }

        return xml.Length;
    }

    private Step LeaveGap(RecordBatch batch, int length, bool isBroken)
    {
        NcbiFormatException? error = ReadGap(Rest[..length], out EquatableList<UnknownContent> unknown);
        if (error is null && isBroken)
        {
            error = BulkError.At(Offset + length - 2, "'<!' begins neither a comment nor anything else that may stand here", SetPath);
        }

        if (error is not null)
        {
            return IsLenient ? KeepStray(batch, length, error) : Fail(batch, error);
        }

        AddUnknown(batch, length, unknown);
        return Step.Done;
    }

    private Step ReadEndTag(RecordBatch batch, ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> rest = Rest;
        int space = rest[(2 + name.Length)..].IndexOfAnyExcept(" \t\r\n"u8);
        if (space < 0)
        {
            return _isAtEnd ? FailAtEnd(batch) : IsTooLarge(rest.Length) ? FailTooLarge(batch, "A tag") : Step.NeedMore;
        }

        int close = 2 + name.Length + space;
        if (rest[close] != (byte)'>' || !name.SequenceEqual(_rootName))
        {
            return ReadStray(batch, 2 + name.Length, $"<{_root}> is not closed by its end tag");
        }

        _next += close + 1;
        _place = Place.Epilog;
        return Step.Done;
    }

    /// <summary>Frames the element that begins here.</summary>
    private Step ReadElement(RecordBatch batch, Place after)
    {
        ReadOnlySpan<byte> rest = Rest;
        int nameLength = NameLength(rest[1..]);
        E element = PubMedNames.FindElement(rest.Slice(1, nameLength));
        bool isDeleted = DeletedListMapper.IsList(element);
        if (!isDeleted && !PubMedRecordMapper.IsRecord(element))
        {
            return ReadUnknown(batch, nameLength);
        }

        int length = FindEnd(rest, nameLength, out XmlByteSurvey survey);
        if (length < 0 && !_isAtEnd && !IsTooLarge(rest.Length))
        {
            return Step.NeedMore;
        }

        if (length < 0 && _isAtEnd && !IsTooLarge(rest.Length))
        {
            return FrameCut(batch, element);
        }

        if (length < 0 || IsTooLarge(length))
        {
            return FailTooLarge(batch, $"Record {_records + 1}");
        }

        Add(batch, isDeleted ? RecordFrameKind.Deleted : RecordFrameKind.Record, length, element, survey: survey);
        _place = after;
        return Step.Done;
    }

    private int FindEnd(ReadOnlySpan<byte> rest, int nameLength, out XmlByteSurvey survey)
    {
        survey = default;
        ReadOnlySpan<byte> root = _root.Length == 0 ? [] : _rootName;
        if (IsSearchedEnough)
        {
            return RecordScanner.GuessEnd(rest, nameLength, root);
        }

        int length = RecordScanner.FindEnd(rest, nameLength, root, _isAtEnd || IsTooLarge(rest.Length), out bool isGuess, out survey);
        _searchedInVain += isGuess ? rest.Length : 0;
        return length;
    }

    /// <summary>Reading what is there of the record names it, and says where it stopped.</summary>
    private Step FrameCut(RecordBatch batch, E element)
    {
        if (_failure is null)
        {
            Add(batch, RecordFrameKind.Cut, WithoutCutCharacter(Rest).Length, element);
        }

        return FailAtEnd(batch);
    }

    private void Add(RecordBatch batch, RecordFrameKind kind, int length, E element, NcbiFormatException? error = null, XmlByteSurvey survey = default)
    {
        _children++;
        _records += kind == RecordFrameKind.Record ? 1 : 0;
        batch.Add(new RecordFrame
        {
            Kind = kind, Start = _next, Length = length, Element = element, Position = _children, Error = error, Survey = survey,
            Number = kind == RecordFrameKind.Record ? _records : _records + 1,
        });
        _next += length;
    }

    private Step ReadStray(RecordBatch batch, int length, string fault = "A name is expected")
    {
        NcbiFormatException error = BulkError.At(Offset, fault, SetPath);
        return IsLenient ? KeepStray(batch, length, error) : Fail(batch, error);
    }

    private Step KeepStray(RecordBatch batch, int length, NcbiFormatException error)
    {
        Add(batch, RecordFrameKind.Stray, length, E.Unknown, error);
        _place = Place.Stray;
        return Step.Done;
    }

    /// <summary>Goes on where the next record begins, or the set ends.</summary>
    private Step SkipStray(RecordBatch batch)
    {
        ReadOnlySpan<byte> rest = Rest;
        int at = 0;
        while (rest[at..].IndexOf((byte)'<') is >= 0 and int found)
        {
            at += found;
            int nameAt = at + (at + 1 < rest.Length && rest[at + 1] == (byte)'/' ? 2 : 1);
            int length = nameAt < rest.Length ? NameLength(rest[nameAt..]) : 0;
            if (nameAt + length >= rest.Length)
            {
                break; // the name may go on
            }

            if (IsLandmark(rest.Slice(nameAt, length), isEndTag: nameAt == at + 2))
            {
                _next += at;
                _place = Place.Set;
                return Step.Done;
            }

            at++;
        }

        _next += rest[at..].IndexOf((byte)'<') < 0 ? rest.Length : at;
        return _isAtEnd ? FailAtEnd(batch) : IsTooLarge(Rest.Length) ? FailTooLarge(batch, "A tag") : Step.NeedMore;
    }

    /// <summary>Whether this can be relied upon after something broken. Within a damaged <c>PubmedArticle</c> stands a <c>MedlineCitation</c> that is none of its own.</summary>
    private bool IsLandmark(ReadOnlySpan<byte> name, bool isEndTag)
    {
        if (isEndTag || name.IsEmpty)
        {
            return isEndTag && name.SequenceEqual(_rootName);
        }

        bool isOldSet = _root is "MedlineCitationSet" or "BookDocumentSet";
        E element = PubMedNames.FindElement(name);
        return element is E.PubmedArticle or E.PubmedBookArticle || DeletedListMapper.IsList(element) || (isOldSet && PubMedRecordMapper.IsRecord(element));
    }
}
