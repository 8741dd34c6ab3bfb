using System.IO.Compression;

namespace NcbiClient.Benchmarks;

/// <summary>A file's bytes, decompressed where they are gzip.</summary>
internal static class PlainFile
{
    public static byte[] Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        if (bytes is not [0x1F, 0x8B, ..])
        {
            return bytes;
        }

        using GZipStream gzip = new(new MemoryStream(bytes), CompressionMode.Decompress);
        using MemoryStream plain = new();
        gzip.CopyTo(plain);
        return plain.ToArray();
    }
}
