using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary>What <c>Book</c> holds, while it is read. A mutable struct: keep it in a local.</summary>
internal struct BookParts
{
    private bool _hasPublisher;
    private MarkedText? _publisherName;
    private string? _publisherLocation;
    private LinkedTitle? _title;
    private PartialDate? _pubDate;
    private PartialDate? _beginningDate;
    private PartialDate? _endingDate;
    private EquatableListBuilder<AuthorList> _authorLists;
    private InvestigatorList? _investigatorList;
    private string? _volume;
    private MarkedText? _volumeTitle;
    private string? _edition;
    private LinkedTitle? _collectionTitle;
    private EquatableListBuilder<string> _isbns;
    private EquatableListBuilder<ELocationId> _eLocationIds;
    private string? _medium;
    private string? _reportNumber;

    /// <summary>Whether writing would add something to what was read.</summary>
    public readonly bool LacksRequired => _publisherName is null || _title is null || _pubDate is null;

    public bool ReadTitleAndPublisher(ref PubMedCursor xml)
    {
        switch (xml.Element)
        {
            case E.Publisher when !_hasPublisher:
                _hasPublisher = true;
                ReadPublisher(ref xml);
                return true;
            case E.BookTitle when _title is null:
                _title = LinkedTitleMapper.Read(ref xml);
                return true;
            case E.PubDate when _pubDate is null:
                _pubDate = PartialDateMapper.Read(ref xml);
                return true;
            case E.BeginningDate when _beginningDate is null:
                _beginningDate = PartialDateMapper.Read(ref xml);
                return true;
            case E.EndingDate when _endingDate is null:
                _endingDate = PartialDateMapper.Read(ref xml);
                return true;
            case E.AuthorList:
                _authorLists.Add(AuthorListMapper.Read(ref xml));
                return true;
            case E.InvestigatorList when _investigatorList is null:
                _investigatorList = InvestigatorListMapper.Read(ref xml);
                return true;
            default:
                return false;
        }
    }

    public bool ReadRest(ref PubMedCursor xml)
    {
        switch (xml.Element)
        {
            case E.Volume when _volume is null:
                _volume = xml.Text();
                return true;
            case E.VolumeTitle when _volumeTitle is null:
                _volumeTitle = xml.Mixed();
                return true;
            case E.Edition when _edition is null:
                _edition = xml.Text();
                return true;
            case E.CollectionTitle when _collectionTitle is null:
                _collectionTitle = LinkedTitleMapper.Read(ref xml);
                return true;
            case E.Isbn:
                _isbns.Add(xml.Text());
                return true;
            case E.ELocationID:
                _eLocationIds.Add(ELocationIdMapper.Read(ref xml));
                return true;
            case E.Medium when _medium is null:
                _medium = xml.Text();
                return true;
            case E.ReportNumber when _reportNumber is null:
                _reportNumber = xml.Text();
                return true;
            default:
                return false;
        }
    }

    public readonly Book ToBook() => new()
    {
        PublisherName = _publisherName, PublisherLocation = _publisherLocation, Title = _title, PubDate = _pubDate, BeginningDate = _beginningDate,
        EndingDate = _endingDate, AuthorLists = _authorLists.ToList(), InvestigatorList = _investigatorList, Volume = _volume, VolumeTitle = _volumeTitle,
        Edition = _edition, CollectionTitle = _collectionTitle, Isbns = _isbns.ToList(), ELocationIds = _eLocationIds.ToList(), Medium = _medium,
        ReportNumber = _reportNumber,
    };

    private void ReadPublisher(ref PubMedCursor xml)
    {
        while (xml.NextChild())
        {
            switch (xml.Element)
            {
                case E.PublisherName when _publisherName is null:
                    _publisherName = xml.Mixed();
                    break;
                case E.PublisherLocation when _publisherLocation is null:
                    _publisherLocation = xml.Text();
                    break;
                default:
                    xml.KeepUnknown();
                    break;
            }
        }
    }
}
