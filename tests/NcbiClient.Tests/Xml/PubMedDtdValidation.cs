using System.Xml;
using NcbiClient.TestSupport;

namespace NcbiClient.Tests.Xml;

/// <summary>Validates a document by NLM's own DTD, from the reference folder and from nowhere else.</summary>
internal static class PubMedDtdValidation
{
    /// <summary>What the validator has to say, with lines; empty when the document is valid.</summary>
    public static IReadOnlyList<string> Violations(byte[] xml)
    {
        List<string> violations = [];
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Parse, ValidationType = ValidationType.DTD, XmlResolver = new FolderResolver() };
        settings.ValidationEventHandler += (_, e) => violations.Add($"{e.Exception.LineNumber},{e.Exception.LinePosition}: {e.Message}");
        using XmlReader reader = XmlReader.Create(new MemoryStream(xml), settings);
        while (reader.Read())
        {
        }

        return violations;
    }

    private sealed class FolderResolver : XmlResolver
    {
        public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
        {
            string name = Path.GetFileName(absoluteUri.LocalPath);
            string path = Path.Combine(Shared.Dtd, name);
            return File.Exists(path) ? new MemoryStream(File.ReadAllBytes(path))
                : name.EndsWith(".ent", StringComparison.Ordinal) ? new MemoryStream() // named characters, which no answer uses
                : throw new FileNotFoundException($"The DTD names '{name}', which the reference folder does not have.", name);
        }
    }
}
