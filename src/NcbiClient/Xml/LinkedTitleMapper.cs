using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;

namespace NcbiClient.Xml;

/// <summary>Titles that may point into the Bookshelf ⇄ <see cref="LinkedTitle"/>.</summary>
internal static class LinkedTitleMapper
{
    public static LinkedTitle Read(ref PubMedCursor xml) => new() { Link = ReadLink(ref xml), Text = xml.Mixed() };

    public static BookLink? ReadLink(ref PubMedCursor xml)
    {
        string? book = xml.OwnAttribute(A.Book);
        string? part = xml.OwnAttribute(A.Part);
        string? sec = xml.OwnAttribute(A.Sec);
        return book is null && part is null && sec is null ? null : new BookLink { Book = book, Part = part, Sec = sec };
    }

    public static void Write(Utf8XmlWriter xml, ReadOnlySpan<byte> name, LinkedTitle? title)
    {
        if (title is not null)
        {
            Write(xml, name, title.Text, title.Link);
        }
    }

    public static void Write(Utf8XmlWriter xml, ReadOnlySpan<byte> name, MarkedText text, BookLink? link)
    {
        xml.Start(name);
        xml.Attribute("book"u8, link?.Book);
        xml.Attribute("part"u8, link?.Part);
        xml.Attribute("sec"u8, link?.Sec);
        xml.Text(text);
        xml.End(name);
    }
}
