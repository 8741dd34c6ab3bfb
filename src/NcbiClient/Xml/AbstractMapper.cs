using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>Abstract</c> and <c>OtherAbstract</c> ⇄ <see cref="Abstract"/> and <see cref="OtherAbstract"/>.</summary>
internal static class AbstractMapper
{
    public static Abstract Read(ref PubMedCursor xml)
    {
        EquatableListBuilder<AbstractSection> sections = default;
        string? copyright = null;
        bool hasLabels = false;
        while (hasLabels ? xml.NextChild(E.AbstractText, A.Label, A.NlmCategory) : xml.NextChild(E.AbstractText))
        {
            switch (xml.Element)
            {
                case E.AbstractText:
                    AbstractSection section = ReadSection(ref xml);
                    hasLabels = section.Label is not null;
                    sections.Add(section);
                    break;
                case E.CopyrightInformation when copyright is null:
                    copyright = xml.Text();
                    break;
                default:
                    xml.KeepUnknown();
                    break;
            }
        }

        return new Abstract { Sections = sections.ToList(), CopyrightInformation = copyright };
    }

    public static OtherAbstract ReadOther(ref PubMedCursor xml)
    {
        string? type = xml.Attribute(A.Type);
        string? language = xml.Attribute(A.Language);
        Abstract text = Read(ref xml);
        return new OtherAbstract
        {
            Type = type, Language = language is null ? null : new Language(language), Sections = text.Sections, CopyrightInformation = text.CopyrightInformation,
        };
    }

    public static void Write(Utf8XmlWriter xml, Abstract value)
    {
        xml.Start("Abstract"u8);
        WriteContent(xml, value.Sections, value.CopyrightInformation);
        xml.End("Abstract"u8);
    }

    public static void Write(Utf8XmlWriter xml, OtherAbstract value)
    {
        xml.Start("OtherAbstract"u8);
        xml.Attribute("Type"u8, value.Type);
        xml.Attribute("Language"u8, value.Language?.Value);
        WriteContent(xml, value.Sections, value.CopyrightInformation);
        xml.End("OtherAbstract"u8);
    }

    private static AbstractSection ReadSection(ref PubMedCursor xml)
    {
        string? label = xml.Attribute(A.Label);
        string? category = xml.Attribute(A.NlmCategory);
        return new AbstractSection { Label = label, Category = category is null ? null : new NlmCategory(category), Text = xml.Mixed() };
    }

    private static void WriteContent(Utf8XmlWriter xml, EquatableList<AbstractSection> sections, string? copyright)
    {
        foreach (AbstractSection section in sections)
        {
            xml.Start("AbstractText"u8);
            xml.Attribute("Label"u8, section.Label);
            xml.Attribute("NlmCategory"u8, section.Category?.Value);
            xml.Text(section.Text);
            xml.End("AbstractText"u8);
        }

        xml.Element("CopyrightInformation"u8, copyright);
    }
}
