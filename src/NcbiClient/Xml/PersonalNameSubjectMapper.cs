using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary><c>PersonalNameSubject</c> ⇄ <see cref="PersonalNameSubject"/>.</summary>
internal static class PersonalNameSubjectMapper
{
    public static PersonalNameSubject Read(ref PubMedCursor xml)
    {
        PersonParts person = default;
        person.ReadUsualName(ref xml);
        while (xml.NextChild())
        {
            person.ReadNameOnly(ref xml);
        }

        return new PersonalNameSubject { LastName = person.LastName, ForeName = person.ForeName, Initials = person.Initials, Suffix = person.Suffix };
    }

    public static void Write(Utf8XmlWriter xml, PersonalNameSubject person)
    {
        xml.Start("PersonalNameSubject"u8);
        PersonParts.WriteName(xml, person.LastName, person.ForeName, person.Initials, person.Suffix);
        xml.End("PersonalNameSubject"u8);
    }
}
