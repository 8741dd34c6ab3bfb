using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>AuthorList</c> ⇄ <see cref="AuthorList"/>.</summary>
internal static class AuthorListMapper
{
    public static AuthorList Read(ref PubMedCursor xml)
    {
        bool? isComplete = xml.YesNo(A.CompleteYN);
        string? type = xml.Attribute(A.Type);
        EquatableListBuilder<Author> authors = default;
        while (xml.NextChild(E.Author, A.ValidYN))
        {
            if (xml.Element == E.Author)
            {
                authors.Add(AuthorMapper.Read(ref xml));
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        return new AuthorList { IsComplete = isComplete, Type = type, Authors = authors.ToList() };
    }

    public static void Write(Utf8XmlWriter xml, EquatableList<AuthorList> lists)
    {
        foreach (AuthorList list in lists)
        {
            xml.Start("AuthorList"u8);
            xml.YesNo("CompleteYN"u8, list.IsComplete);
            xml.Attribute("Type"u8, list.Type);
            foreach (Author author in list.Authors)
            {
                AuthorMapper.Write(xml, author);
            }

            xml.End("AuthorList"u8);
        }
    }
}
