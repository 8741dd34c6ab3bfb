using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary>What authors, investigators and persons as subjects have in common. A mutable struct: keep it in a local.</summary>
internal struct PersonParts
{
    public string? LastName;
    public string? ForeName;
    public string? Initials;
    public MarkedText? Suffix;
    public EquatableListBuilder<Identifier> Identifiers;
    public EquatableListBuilder<Affiliation> Affiliations;

    /// <summary>Reads a name that begins where names usually do; what there is besides is left to <see cref="Read"/>.</summary>
    public void ReadUsualName(ref PubMedCursor xml)
    {
        LastName = xml.NextText(E.LastName);
        ForeName = xml.NextText(E.ForeName);
        Initials = xml.NextInitials();
    }

    /// <summary>Reads the child element that the cursor stands on; keeps it as unknown when it is none of a person's.</summary>
    public void Read(ref PubMedCursor xml)
    {
        if (!ReadName(ref xml))
        {
            ReadRest(ref xml);
        }
    }

    /// <summary>The same for a person who has a name only.</summary>
    public void ReadNameOnly(ref PubMedCursor xml)
    {
        if (!ReadName(ref xml))
        {
            xml.KeepUnknown();
        }
    }

    public static void WriteName(Utf8XmlWriter xml, string? lastName, string? foreName, string? initials, MarkedText? suffix)
    {
        xml.Element("LastName"u8, lastName);
        xml.Element("ForeName"u8, foreName);
        xml.Element("Initials"u8, initials);
        xml.Element("Suffix"u8, suffix);
    }

    private bool ReadName(ref PubMedCursor xml)
    {
        switch (xml.Element)
        {
            case E.LastName when LastName is null:
                LastName = xml.Text();
                return true;
            case E.ForeName when ForeName is null:
                ForeName = xml.Text();
                return true;
            case E.Initials when Initials is null:
                Initials = xml.Term();
                return true;
            case E.Suffix when Suffix is null:
                Suffix = xml.Mixed();
                return true;
            default:
                return false;
        }
    }

    private void ReadRest(ref PubMedCursor xml)
    {
        switch (xml.Element)
        {
            case E.Identifier:
                Identifiers.Add(IdentifierMapper.Read(ref xml));
                break;
            case E.AffiliationInfo:
                Affiliations.Add(AffiliationMapper.Read(ref xml));
                break;
            case E.Affiliation:
                Affiliations.Add(AffiliationMapper.ReadDirect(ref xml));
                break;
            default:
                xml.KeepUnknown();
                break;
        }
    }
}
