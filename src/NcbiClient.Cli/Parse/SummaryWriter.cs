using System.Buffers;
using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Cli.Parse;

/// <summary>Counts: of all files, and of each when there are several.</summary>
internal sealed class SummaryWriter : IParseWriter
{
    private readonly List<(string File, ParseCounts Counts)> _files = [];

    public void Write(Article article, IBufferWriter<byte> destination)
    {
    }

    public void Write(UnknownContent content, IBufferWriter<byte> destination)
    {
    }

    public void EndFile(string file, ParseCounts counts, EquatableList<VersionedPmid> deleted) => _files.Add((file, counts));

    public void End(IBufferWriter<byte> destination)
    {
        ParseCounts all = new();
        StringBuilder text = new();
        foreach ((string file, ParseCounts counts) in _files)
        {
            all.Add(counts);
            if (_files.Count > 1)
            {
                text.Append("file: ").Append(file).Append('\n').Append(counts.Text()).Append('\n');
            }
        }

        text.Append(_files.Count > 1 ? $"files: {_files.Count}\n" : "").Append(all.Text());
        destination.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
