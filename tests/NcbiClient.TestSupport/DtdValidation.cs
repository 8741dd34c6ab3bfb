using System.Xml;

namespace NcbiClient.TestSupport;

/// <summary>Validates an answer by the DTD that its DOCTYPE names.</summary>
public static class DtdValidation
{
    /// <summary>What the DTD says against the document; empty when it is valid. Skips the running test where NLM's DTDs are absent.</summary>
    /// <exception cref="XmlException">The document is not well-formed.</exception>
    public static IReadOnlyList<string> Errors(byte[] document)
    {
        Shared.SkipUnlessPresent();
        List<string> errors = [];
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Parse,
            ValidationType = ValidationType.DTD,
            XmlResolver = new DtdFolderResolver(),
            MaxCharactersFromEntities = 0,
        };
        settings.ValidationEventHandler += (_, problem) => errors.Add($"{problem.Severity} at line {problem.Exception.LineNumber}: {problem.Message}");
        using XmlReader reader = XmlReader.Create(new MemoryStream(document), settings);
        bool hasDoctype = false;
        while (reader.Read())
        {
            hasDoctype |= reader.NodeType == XmlNodeType.DocumentType;
        }

        return hasDoctype ? errors : ["The document names no DTD."];
    }
}
