namespace NcbiClient.Testing.Engine;

/// <summary>The root element and document type of a utility's XML, as recorded.</summary>
internal sealed record XmlEnvelope(string Root, string Doctype)
{
    public string Prolog => $"<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n{Doctype}\n";

    /// <summary>NCBI's answer when a utility itself says no.</summary>
    public string Error(string text) => $"{Prolog}<{Root}>\n\t<ERROR>{XmlText.Escape(text)}</ERROR>\n</{Root}>\n";
}
