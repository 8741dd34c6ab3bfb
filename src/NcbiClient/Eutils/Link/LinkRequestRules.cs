namespace NcbiClient.Eutils;

/// <summary>What makes a request for links wrong before it is sent.</summary>
internal static class LinkRequestRules
{
    private static readonly LinkCommand[] Listing = [LinkCommand.Neighbor, LinkCommand.NeighborScore, LinkCommand.NeighborHistory];
    private static readonly LinkCommand[] LinkingOut = [LinkCommand.LinkOut, LinkCommand.LinkOutWithLibraries, LinkCommand.ProviderLinks];

    public static void Check(LinkRequest request)
    {
        RequestRule.NotDefault(request.DatabaseFrom.Value, "request.DatabaseFrom");
        RequestRule.NotDefault(request.Command.Value, "request.Command");
        RequestRule.NotDefault(request.LinkName?.Value, "request.LinkName");
        RequestRule.NotDefault(request.IdType?.Value, "request.IdType");
        RequestRule.NotDefault(request.RetMode.Value, "request.RetMode");
        RequestRule.Require(request.Databases.All(static database => database != default), "request.Databases must not hold default: it has no text.");
        CheckRecords(request);
        CheckCommand(request);
        CheckDates(request);
    }

    private static void CheckRecords(LinkRequest request)
    {
        RequestRule.Require(!request.Ids.IsEmpty || request.History is not null, "request.Ids is empty: name at least one record, or set request.History.");
        RequestRule.Require(request.Ids.IsEmpty || request.History is null, "request.Ids and request.History exclude each other.");
        RequestRule.Require(!request.ById || request.History is null, "request.ById needs request.Ids: a kept set is asked as a whole.");
        RequestRule.Between(request.Ids.Count, 0, EutilsClient.MostPerRequest);
        RequestRule.History(request.History);
        RequestRule.Ids(request.Ids, request.DatabaseFrom);
    }

    private static void CheckCommand(LinkRequest request)
    {
        bool lists = Listing.Contains(request.Command);
        RequestRule.Require(lists || request.LinkName is null, $"request.LinkName is for commands that list links, not for {request.Command}.");
        RequestRule.Require(lists || request.RetMode != LinkRetMode.Json, $"request.RetMode can be JSON for commands that list links, not for {request.Command}.");
        RequestRule.Require(
            request.RetMode == LinkRetMode.Xml || request.RetMode == LinkRetMode.Json,
            $"request.RetMode must be XML or JSON: {request.RetMode} is nothing that can be read.");
        RequestRule.Require(
            request.Holding is null || (LinkingOut.Contains(request.Command) && !string.IsNullOrWhiteSpace(request.Holding)),
            "request.Holding must have a text, and is for commands that link out.");
        RequestRule.Require(request.Term is null || !string.IsNullOrWhiteSpace(request.Term), "request.Term must be null or have a text.");
        RequestRule.Require(
            request.Term is null || LeadsOnlyTo(request, request.DatabaseFrom),
            "request.Term needs links that lead to request.DatabaseFrom only: NCBI searches nowhere else.");
    }

    private static void CheckDates(LinkRequest request)
    {
        RequestRule.Dates(request.DateType, request.RelDate, request.MinDate, request.MaxDate);
        bool limits = request.RelDate is not null || request.MinDate is not null;
        RequestRule.Require(!limits || LeadsOnlyTo(request, EntrezDatabase.PubMed), "Limits by date are for links to PubMed only: request.Databases names another.");
    }

    private static bool LeadsOnlyTo(LinkRequest request, EntrezDatabase database)
        => request.Databases.IsEmpty ? database == EntrezDatabase.PubMed : request.Databases.All(to => to == database);
}
