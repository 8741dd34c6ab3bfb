using System.Xml;

namespace NcbiClient.TestSupport;

/// <summary>Finds every DTD and module by its file name in <see cref="Shared.Dtd"/>; nothing is fetched.</summary>
internal sealed class DtdFolderResolver : XmlResolver
{
    public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
    {
        string name = Path.GetFileName(absoluteUri.AbsolutePath);
        string path = Path.Combine(Shared.Dtd, name);
        if (File.Exists(path))
        {
            return new MemoryStream(File.ReadAllBytes(path));
        }

        // MathML's modules only name characters, which NLM writes out; the shared folder does not hold them.
        return name.EndsWith(".ent", StringComparison.Ordinal)
            ? new MemoryStream()
            : throw new FileNotFoundException($"The answer asks for '{name}', which is not among NLM's DTDs in the shared folder.");
    }
}
