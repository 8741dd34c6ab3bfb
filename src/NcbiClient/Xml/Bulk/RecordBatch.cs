using System.Runtime.InteropServices;

namespace NcbiClient.Xml.Bulk;

/// <summary>Some bytes of a document with whole records in them.</summary>
/// <param name="frames">About how many.</param>
internal sealed class RecordBatch(int frames = 0)
{
    private readonly List<RecordFrame> _frames = new(frames);
    private RecordBytes? _bytes;

    /// <summary>What to throw when all of this batch has been delivered.</summary>
    public Exception? Fault { get; set; }

    /// <summary>Where the first of the bytes that it holds stands in the document.</summary>
    public long Offset { get; private set; }

    /// <summary>The name of the root around the records; empty when the root is a record.</summary>
    public string Root { get; private set; } = "";

    public ReadOnlySpan<RecordFrame> Frames => CollectionsMarshal.AsSpan(_frames);

    public bool IsEmpty => _frames.Count == 0 && Fault is null;

    public void Add(in RecordFrame frame) => _frames.Add(frame);

    /// <summary>Holds the bytes in which its frames are.</summary>
    public void Hold(RecordBytes bytes, long offset, string root)
    {
        _bytes = bytes.Hold();
        Offset = offset;
        Root = root;
    }

    /// <summary>Where a frame stands in the document.</summary>
    public long OffsetOf(in RecordFrame frame) => Offset + frame.Start;

    public ReadOnlySpan<byte> BytesOf(in RecordFrame frame) => _bytes!.Array.AsSpan(frame.Start, frame.Length);

    /// <summary>How many bytes there are in memory behind those of a frame, whatever they are.</summary>
    public int SpareBehind(in RecordFrame frame) => _bytes!.Array.Length - frame.Start - frame.Length;

    /// <summary>Lets go of all that it has, so that it can be filled anew.</summary>
    public void Clear()
    {
        LetGo();
        _frames.Clear();
    }

    /// <summary>Lets go of the bytes; what was read of them stays.</summary>
    public void LetGo()
    {
        _bytes?.LetGo();
        _bytes = null;
    }
}
