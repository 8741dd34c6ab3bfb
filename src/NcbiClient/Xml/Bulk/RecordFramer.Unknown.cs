using NcbiClient.Records;

namespace NcbiClient.Xml.Bulk;

/// <content>What is unknown between the children of a set: elements and texts. They are read at once, since only what is well-formed is kept.</content>
internal sealed partial class RecordFramer
{
    private const int MaxNameLength = 1024; // bytes; searching for long ones that nearly recur would take quadratic time

    private PubMedReadContext? _context;

    private PubMedReadContext Context => _context ??= new PubMedReadContext(_options, outerDepth: 1);

    /// <summary>Frames an element that is no record. One that is not well-formed is passed over like anything else that is broken.</summary>
    private Step ReadUnknown(RecordBatch batch, int nameLength)
    {
        ReadOnlySpan<byte> rest = Rest;
        string name = BulkError.Printable(rest.Slice(1, nameLength));
        if ((IsLenient && IsSearchedEnough) || nameLength > MaxNameLength)
        {
            return ReadStray(batch, 1 + nameLength, $"<{name}> is no PubMed record");
        }

        bool isAll = _isAtEnd || IsTooLarge(rest.Length);
        int length = RecordScanner.FindEnd(rest, nameLength, _rootName, isAll, out bool isGuess, out _);
        if (length < 0 && !isGuess && !isAll)
        {
            return Step.NeedMore;
        }

        bool isFound = length > 0 && !isGuess;
        NcbiFormatException? error = IsTooLarge(isFound ? length : rest.Length)
            ? TooLarge($"<{name}>")
            : ReadUnknown(isFound ? rest[..length] : WithoutCutCharacter(rest), name, out length);
        _searchedInVain += error is null ? 0 : rest.Length;
        if (error is null)
        {
            _children++;
            AddUnknown(batch, length, Context.Unknown.ToList());
            return Step.Done;
        }

        return !isFound && _failure is not null ? FailAtEnd(batch) : IsLenient ? KeepStray(batch, 1 + nameLength, error) : Fail(batch, error);
    }

    private NcbiFormatException? ReadUnknown(ReadOnlySpan<byte> xml, string name, out int length)
    {
        length = 0;
        try
        {
            PubMedCursor cursor = new(xml, Context);
            cursor.MoveToRoot();
            cursor.BeginRecord(wrapper: "");
            cursor.KeepUnknown();
            length = cursor.Offset;
            return null;
        }
        catch (NcbiFormatException e)
        {
            return BulkError.InChild(e, Offset, e.ElementPath is null ? SetPath : $"{SetPath}/{name}[{_children + 1}]");
        }
    }

    /// <summary>Texts between records must be well-formed; <see cref="PubMedXmlReaderOptions.Strict"/> allows none.</summary>
    private NcbiFormatException? ReadGap(ReadOnlySpan<byte> gap, out EquatableList<UnknownContent> unknown)
    {
        unknown = [];
        byte[] xml = [(byte)'<', .. _rootName, (byte)'>', .. gap, .. "</"u8, .. _rootName, (byte)'>'];
        try
        {
            unknown = ReadSet(xml).UnknownContent;
            return null;
        }
        catch (NcbiFormatException e)
        {
            return BulkError.Moved(e, Offset - _rootName.Length - 2, SetPath);
        }
    }

    private ArticleSet ReadSet(ReadOnlySpan<byte> xml)
    {
        PubMedCursor cursor = new(xml, Context);
        return ArticleSetMapper.Read(ref cursor);
    }

    private void AddUnknown(RecordBatch batch, int length, EquatableList<UnknownContent> unknown)
    {
        if (!unknown.IsEmpty)
        {
            batch.Add(new RecordFrame { Kind = RecordFrameKind.Unknown, Start = _next, Length = length, Position = _children, Number = _records + 1, Unknown = unknown });
        }

        _next += length;
    }
}
