using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace NcbiClient.Cli.Tests.Parse;

/// <summary>Small files in a folder that goes with the test.</summary>
public sealed class SampleFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ncbi-cli-");

    public string Folder => _folder.FullName;

    public static string Record(int pmid) =>
        $"<PubmedArticle><MedlineCitation Status=\"MEDLINE\"><PMID Version=\"1\">{pmid}</PMID><Article><ArticleTitle>Título {pmid}</ArticleTitle></Article><New/></MedlineCitation></PubmedArticle>";

    public static byte[] Set(params string[] parts) => Encoding.UTF8.GetBytes($"<PubmedArticleSet>{string.Concat(parts)}</PubmedArticleSet>");

    public static byte[] Set(int count) => Set([.. Enumerable.Range(1, count).Select(Record)]);

    public static byte[] Gzip(byte[] bytes)
    {
        using MemoryStream all = new();
        using (GZipStream gzip = new(all, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return all.ToArray();
    }

    public string PathTo(string name) => Path.Combine(Folder, name);

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathTo(name), bytes);
        return PathTo(name);
    }

    /// <summary>Makes a named pipe.</summary>
    public async Task<string> MakePipeAsync(string name)
    {
        using Process make = Process.Start("mkfifo", PathTo(name));
        await make.WaitForExitAsync();
        return PathTo(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
