using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml.Bulk;

/// <content>What stands before the first record and after the last.</content>
internal sealed partial class RecordFramer
{
    private const int SampleLength = 64;

    private Step ReadProlog(RecordBatch batch)
    {
        ReadOnlySpan<byte> xml = Rest;
        if (!PrologScanner.TryFindRoot(xml, out int start, out int end))
        {
            return start >= 0 ? FailInProlog(batch, xml[..Math.Min(xml.Length, start + SampleLength)])
                : IsTooLarge(xml.Length) ? FailTooLarge(batch, "What stands before the root element")
                : !_isAtEnd ? Step.NeedMore
                : FailInProlog(batch, xml);
        }

        int nameLength = NameLength(xml[(start + 1)..]);
        _rootName = xml.Slice(start + 1, nameLength).ToArray();
        try
        {
            return PubMedNames.FindElement(_rootName.Length == 0 ? "?"u8 : _rootName) is var element && PubMedRecordMapper.IsRecord(element)
                ? EnterRecord(xml[..end], start)
                : EnterSet(batch, xml[..end]);
        }
        catch (NcbiFormatException e)
        {
            return Fail(batch, e);
        }
    }

    private Step EnterRecord(ReadOnlySpan<byte> prolog, int start)
    {
        Utf8XmlReader reader = new(prolog, new XmlReaderBuffers(maxDepth: 1));
        reader.Read();
        _next += start;
        _place = Place.Record;
        return Step.Done;
    }

    /// <summary>Reads what has been read as if the set ended here: that checks all of it.</summary>
    private Step EnterSet(RecordBatch batch, ReadOnlySpan<byte> prolog)
    {
        bool isEmpty = prolog is [.., (byte)'/', (byte)'>'];
        ArticleSet set = ReadSet(isEmpty ? prolog : [.. prolog, .. "</"u8, .. _rootName, (byte)'>']);
        _root = Encoding.UTF8.GetString(_rootName);
        AddUnknown(batch, prolog.Length, set.UnknownContent);
        _place = isEmpty ? Place.Epilog : Place.Set;
        return Step.Done;
    }

    private Step FailInProlog(RecordBatch batch, ReadOnlySpan<byte> xml)
    {
        try
        {
            ReadSet(WithoutCutCharacter(xml));
        }
        catch (NcbiFormatException e)
        {
            return Fail(batch, e);
        }

        return Fail(batch, BulkError.At(Offset, "There is no root element"));
    }

    private Step ReadEpilog(RecordBatch batch)
    {
        ReadOnlySpan<byte> rest = Rest;
        if (!rest.ContainsAnyExcept(" \t\r\n"u8))
        {
            _next = _end;
            if (!_isAtEnd)
            {
                return Step.NeedMore;
            }

            batch.Fault = _failure;
            _place = Place.End;
            return Step.End;
        }

        if (!_isAtEnd && !IsTooLarge(rest.Length))
        {
            return Step.NeedMore;
        }

        return EndOrFail(batch, IsTooLarge(rest.Length) ? rest[.._options.MaxRecordBytes] : rest);
    }

    private Step EndOrFail(RecordBatch batch, ReadOnlySpan<byte> epilog)
    {
        const string Root = "<r/>";
        try
        {
            Utf8XmlReader reader = new([.. "<r/>"u8, .. epilog], new XmlReaderBuffers(maxDepth: 2));
            while (reader.Read())
            {
            }
        }
        catch (NcbiFormatException e)
        {
            return Fail(batch, BulkError.Moved(e, Offset - Root.Length, ""));
        }

        if (IsTooLarge(Rest.Length))
        {
            return FailTooLarge(batch, "What stands after the root element");
        }

        batch.Fault = _failure;
        _place = Place.End;
        return Step.End;
    }

    private static int NameLength(ReadOnlySpan<byte> xml)
    {
        int letters = XmlScan.CountLetters(xml, 0);
        int length = letters < XmlScan.Width ? letters : 0;
        while (length < xml.Length && XmlSyntax.IsNameByte(xml[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>The bytes up to the last whole character: a cut is not an encoding error.</summary>
    private static ReadOnlySpan<byte> WithoutCutCharacter(ReadOnlySpan<byte> utf8)
    {
        for (int back = 1; back <= Math.Min(3, utf8.Length); back++)
        {
            byte b = utf8[^back];
            if ((b & 0xC0) == 0xC0)
            {
                int length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
                return length > back ? utf8[..^back] : utf8;
            }

            if ((b & 0x80) == 0)
            {
                return utf8;
            }
        }

        return utf8;
    }
}
