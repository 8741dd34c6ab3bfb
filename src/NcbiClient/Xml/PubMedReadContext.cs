using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary>What reading needs from record to record: buffers, shared strings, and what this record has that the DTD does not know. One reader at a time.</summary>
/// <param name="options">How to read.</param>
/// <param name="outerDepth">How many elements are open around what is read: they count as depth.</param>
internal sealed class PubMedReadContext(PubMedXmlReaderOptions options, int outerDepth = 0)
{
    public bool Strict { get; } = options.Strict;

    public XmlReaderBuffers Buffers { get; } = new(options.MaxDepth - outerDepth);

    /// <summary>Whether the current record has elements in another order than the DTD, or lacks what the DTD requires and writing would add.</summary>
    public bool HasOtherLayout { get; set; }

    /// <summary>Words of which there are few: languages, qualifiers, kinds of identifiers.</summary>
    public StringPool Terms { get; } = new();

    /// <summary>The qualifiers of MeSH, some eighty.</summary>
    public RecurringElements<MeshQualifier> Qualifiers { get; } = new();

    /// <summary>The types of publications, nearly two hundred.</summary>
    public RecurringElements<PublicationType> PublicationTypes { get; } = new();

    /// <summary>Texts of the present record that may come again in it.</summary>
    public RepeatedTexts Repeated { get; } = new();

    /// <summary>For texts with markup.</summary>
    public StringBuilder Markup { get; } = new();

    public EquatableListBuilder<UnknownContent> Unknown { get; private set; }

    /// <summary>How many elements are open outside of the current record.</summary>
    public int RecordDepth { get; private set; }

    /// <summary>The PMID of the current record, once read.</summary>
    public Pmid? Pmid { get; set; }

    /// <summary>The element that a record read without one is written within, as the beginning of a path; else empty.</summary>
    public string Wrapper { get; private set; } = "";

    public void BeginRecord(int depth, string wrapper)
    {
        RecordDepth = depth;
        Wrapper = wrapper;
        Pmid = null;
        HasOtherLayout = false;
        Unknown = default;
        Repeated.Clear();
    }

    public void Keep(UnknownContent content)
    {
        EquatableListBuilder<UnknownContent> unknown = Unknown;
        unknown.Add(content);
        Unknown = unknown;
    }

    /// <summary>Forgets what has been noticed since a list began.</summary>
    public void ReturnTo(in ListStart list)
    {
        EquatableListBuilder<UnknownContent> unknown = Unknown;
        unknown.Shorten(list.Unknown);
        Unknown = unknown;
        HasOtherLayout = list.HasOtherLayout;
    }
}
