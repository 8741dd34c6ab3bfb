using System.Globalization;
using NcbiClient.Records;

namespace NcbiClient.Tests.PubMed;

/// <summary>Records and references for tests of resolving.</summary>
internal static class ReferenceTestRecords
{
    public static Article Review(params IEnumerable<Reference> references) =>
        new() { Pmid = new Pmid(500), Title = "A review", ReferenceLists = [new ReferenceList { References = references.ToEquatableList() }] };

    public static Reference Cites(string citation, params (ArticleIdType Type, string Value)[] ids) =>
        new() { Citation = citation, ArticleIds = ids.Select(id => new ArticleIdentifier { Type = id.Type, Value = id.Value }).ToEquatableList() };

    public static Article Paper(int pmid, string author, string title, int year, string volume, string page) => new()
    {
        Pmid = new Pmid(pmid),
        Title = title,
        AuthorLists = [new AuthorList { Authors = [new Author { LastName = author, ForeName = "Ann", Initials = "A" }, new Author { LastName = "Roe", ForeName = "Bob", Initials = "B" }] }],
        Journal = new Journal { Title = "The Journal of testing", IsoAbbreviation = "J Test", Volume = volume, PubDate = PartialDate.From(year) },
        MedlineJournalInfo = new MedlineJournalInfo { MedlineTA = "J Test" },
        Pagination = new Pagination { StartPage = page, MedlinePgn = page },
        ELocationIds = [new ELocationId { Type = ELocationIdType.Doi, Value = string.Create(CultureInfo.InvariantCulture, $"10.5555/paper.{pmid}") }],
    };

    public static Article[] Papers() =>
    [
        Paper(11, "Nightingale", "Mortality of the army in hospitals far from home", 1858, "3", "77"),
        Paper(12, "Snow", "Mode of communication of cholera in the water of London", 1855, "2", "101"),
        Paper(13, "Semmelweis", "Washing hands against childbed fever in two clinics", 1861, "5", "9"),
    ];
}
