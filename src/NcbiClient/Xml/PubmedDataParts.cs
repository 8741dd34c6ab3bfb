using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary>What <c>PubmedData</c> or <c>PubmedBookData</c> holds, while it is read. A mutable struct: keep it in a local.</summary>
internal struct PubmedDataParts
{
    public EquatableListBuilder<HistoryDate> History;
    public string? Status;
    public EquatableList<ArticleIdentifier> ArticleIds;
    public EquatableListBuilder<LinkedObject> Objects;
    public EquatableListBuilder<ReferenceList> References;

    /// <summary>Whether nothing was read, as far as <c>Article</c> can tell.</summary>
    public readonly bool IsEmpty => Status is null && ArticleIds.IsEmpty && History.Count + Objects.Count + References.Count == 0;

    /// <summary>Reads the child element that the cursor stands on; false when it has no place here, as a reference list has none in a book's data.</summary>
    public bool Read(ref PubMedCursor xml, bool isBook)
    {
        switch (xml.Element)
        {
            case E.History when History.Count == 0:
                HistoryMapper.Read(ref xml, ref History);
                return true;
            case E.PublicationStatus when Status is null:
                Status = xml.Term();
                return true;
            case E.ArticleIdList when ArticleIds.IsEmpty:
                ArticleIds = ArticleIdListMapper.Read(ref xml);
                return true;
            case E.ObjectList when Objects.Count == 0:
                ObjectListMapper.Read(ref xml, ref Objects);
                return true;
            case E.ReferenceList when !isBook:
                References.Add(ReferenceListMapper.Read(ref xml));
                return true;
            default:
                return false;
        }
    }
}
