using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>DeleteCitation</c> and <c>DeleteDocument</c> ⇄ <see cref="VersionedPmid"/>.</summary>
internal static class DeletedListMapper
{
    public static bool IsList(E element) => element is E.DeleteCitation or E.DeleteDocument;

    /// <summary>Reads a document that is one such list.</summary>
    public static DeletedList ReadRoot(ref PubMedCursor xml)
    {
        xml.MoveToRoot();
        DeletedList deleted = Read(ref xml);
        xml.MoveToEnd();
        return deleted;
    }

    /// <summary>Reads the list that begins at the current element. Places of what is unknown in it begin with the list.</summary>
    public static DeletedList Read(ref PubMedCursor xml)
    {
        bool mayBeEmpty = xml.Element == E.DeleteDocument;
        xml.BeginRecord(wrapper: "");
        ListStart list = xml.BeginList();
        EquatableListBuilder<VersionedPmid> pmids = default;
        while (xml.NextChild())
        {
            if (xml.Element != E.PMID)
            {
                xml.KeepUnknown();
            }
            else if (xml.PmidOrUnknown() is { } pmid)
            {
                pmids.Add(pmid);
            }
        }

        xml.EndList(list, isEmpty: pmids.Count == 0 && !(mayBeEmpty && xml.Context.Unknown.Count == 0));
        return new DeletedList(pmids.ToList(), xml.Context.Unknown.ToList());
    }

    /// <summary>Writes a list with what is unknown in it; nothing when there are no PMIDs.</summary>
    public static void Write(Utf8XmlWriter xml, EquatableList<VersionedPmid> deleted, IReadOnlyCollection<UnknownContent> unknown)
    {
        if (deleted.IsEmpty)
        {
            return;
        }

        if (unknown.Count == 0)
        {
            Write(xml, deleted);
        }
        else
        {
            Utf8XmlWriter known = new();
            Write(known, deleted);
            new RecordLayout([], unknown, xml).Write(known.Written.Span);
        }

        xml.Raw("\n"u8);
    }

    private static void Write(Utf8XmlWriter xml, EquatableList<VersionedPmid> deleted)
    {
        xml.Start("DeleteCitation"u8);
        foreach (VersionedPmid pmid in deleted)
        {
            PmidMapper.Write(xml, pmid.Pmid, pmid.Version ?? "1");
        }

        xml.End("DeleteCitation"u8);
    }
}
