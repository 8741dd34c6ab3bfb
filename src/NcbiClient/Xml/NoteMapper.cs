using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;

namespace NcbiClient.Xml;

/// <summary><c>OtherID</c> and <c>GeneralNote</c> ⇄ <see cref="OtherId"/> and <see cref="GeneralNote"/>.</summary>
internal static class NoteMapper
{
    public static OtherId ReadOtherId(ref PubMedCursor xml) => new() { Source = xml.Attribute(A.Source), Value = xml.Text() };

    public static GeneralNote ReadGeneralNote(ref PubMedCursor xml) => new() { Owner = xml.Attribute(A.Owner), Text = xml.Text() };

    public static void Write(Utf8XmlWriter xml, EquatableList<OtherId> ids)
    {
        foreach (OtherId id in ids)
        {
            xml.Start("OtherID"u8);
            xml.Attribute("Source"u8, id.Source);
            xml.Text(id.Value);
            xml.End("OtherID"u8);
        }
    }

    public static void Write(Utf8XmlWriter xml, EquatableList<GeneralNote> notes)
    {
        foreach (GeneralNote note in notes)
        {
            xml.Start("GeneralNote"u8);
            xml.Attribute("Owner"u8, note.Owner);
            xml.Text(note.Text);
            xml.End("GeneralNote"u8);
        }
    }
}
