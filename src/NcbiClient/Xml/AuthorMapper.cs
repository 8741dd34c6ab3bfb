using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>Author</c> ⇄ <see cref="Author"/>.</summary>
internal static class AuthorMapper
{
    public static Author Read(ref PubMedCursor xml)
    {
        bool? isValid = xml.YesNo(A.ValidYN);
        bool? equalContrib = xml.YesNo(A.EqualContrib);
        string? investigators = null;
        MarkedText? collectiveName = null;
        PersonParts person = default;
        person.ReadUsualName(ref xml);
        while (xml.NextChild(E.AffiliationInfo))
        {
            if (xml.Element == E.CollectiveName && collectiveName is null)
            {
                investigators = xml.OwnAttribute(A.Investigators);
                collectiveName = xml.Mixed();
            }
            else
            {
                person.Read(ref xml);
            }
        }

        return new Author
        {
            IsValid = isValid, EqualContrib = equalContrib, LastName = person.LastName, ForeName = person.ForeName, Initials = person.Initials,
            Suffix = person.Suffix, CollectiveName = collectiveName, InvestigatorListId = investigators,
            Identifiers = person.Identifiers.ToList(), Affiliations = person.Affiliations.ToList(),
        };
    }

    public static void Write(Utf8XmlWriter xml, Author author)
    {
        xml.Start("Author"u8);
        xml.YesNo("ValidYN"u8, author.IsValid);
        xml.YesNo("EqualContrib"u8, author.EqualContrib);
        PersonParts.WriteName(xml, author.LastName, author.ForeName, author.Initials, author.Suffix);
        if (author.CollectiveName is { } collectiveName)
        {
            xml.Start("CollectiveName"u8);
            xml.Attribute("Investigators"u8, author.InvestigatorListId);
            xml.Text(collectiveName);
            xml.End("CollectiveName"u8);
        }

        IdentifierMapper.Write(xml, author.Identifiers);
        AffiliationMapper.Write(xml, author.Affiliations);
        xml.End("Author"u8);
    }
}
