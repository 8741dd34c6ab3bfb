namespace NcbiClient.Citations;

/// <summary>Takes identifiers, addresses and the remarks of sites out of a citation, which would be read as numbers of the article otherwise.</summary>
internal sealed class CitationIds
{
    private static readonly string[] SiteMarks =
        ["[PubMed]", "[CrossRef]", "[Cross Ref]", "[Google Scholar]", "[PMC free article]", "[Free Full Text]", "[Full Text]", "[Medline]", "[DOI]", "[ISI]", "[Web of Science]", "(Epub ahead of print)", "[Epub ahead of print]", "[Internet]", "[Online]"];

    private static readonly string[] DoiLabels = ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "dx.doi.org/", "https://www.doi.org/", "doi:", "doi", "."];

    private static readonly string[] Schemes = ["http://", "https://", "www.", "ftp://"];

    private static readonly string[] GluedLabels = ["PMID", "PMCID", "pmid:", "pmcid:"];

    /// <summary>Hosts whose addresses name an article, and are pasted without their scheme.</summary>
    private static readonly string[] Hosts = ["pubmed.ncbi.nlm.nih.gov/", "pmc.ncbi.nlm.nih.gov/", "ncbi.nlm.nih.gov/", "europepmc.org/"];

    /// <summary>"PubMed 2019: what is new" names a year, not the article with that number.</summary>
    private const int YearLength = 4;

    private CitationIds(string text) => Text = text;

    /// <summary>What is left of the citation.</summary>
    public string Text { get; private set; }

    public Doi? Doi { get; private set; }

    public Pmid? Pmid { get; private set; }

    public Pmcid? Pmcid { get; private set; }

    public bool HasAddress { get; private set; }

    public bool IsPreprint { get; private set; }

    public static CitationIds Take(string text)
    {
        CitationIds ids = new(text);
        ids.TakeDois();
        ids.TakeAddresses();
        ids.TakeNumber("PMCID", static (ids, number) => ids.SetPmcid(number));
        ids.TakeNumber("PMC", static (ids, number) => ids.SetPmcid(number));
        ids.TakeNumber("PMID", static (ids, number) => ids.SetPmid(number));
        ids.TakeNumber("PubMed", static (ids, number) => ids.SetPmid(number));
        ids.TakeArxiv();
        ids.TakeMarks();
        return ids;
    }

    private void TakeDois()
    {
        for (int at = Text.IndexOf("10.", StringComparison.Ordinal); at >= 0; at = at < Text.Length ? Text.IndexOf("10.", at, StringComparison.Ordinal) : -1)
        {
            int end = EndOfDoi(at);
            bool isStart = at == 0 || !char.IsLetterOrDigit(Text[at - 1]) || Text.AsSpan(0, at).EndsWith("doi", StringComparison.OrdinalIgnoreCase);
            int slash = Text.IndexOf('/', at);
            bool isDoi = isStart && slash > at + 6 && slash < Math.Min(end, at + 13) && Text.AsSpan(at + 3, slash - at - 3).IndexOfAnyExceptInRange('.', '9') < 0;
            if (!isDoi || !NcbiClient.Doi.TryParse(Text.AsSpan(at, end - at), out Doi doi))
            {
                at += 3;
                continue;
            }

            // What follows a DOI in an address, such as /full or ?utm_source=x, is the site's.
            int start = AddressAround(at);
            if (start >= 0 && ArticleId.TryParse(Text.AsSpan(start, end - start), out ArticleId address) && address.TryGetDoi(out Doi addressed))
            {
                doi = addressed;
                HasAddress |= !Text.AsSpan(start, at - start).Contains("doi.org/", StringComparison.OrdinalIgnoreCase);
            }
            else
            {
                start = at;
            }

            Doi ??= doi;
            foreach (string label in DoiLabels)
            {
                string before = Text[..start].TrimEnd(' ');
                start = before.EndsWith(label, StringComparison.OrdinalIgnoreCase) && label != "." ? before.Length - label.Length : start;
            }

            at = start;
            Text = CitationText.Cut(Text, start, end);
        }
    }

    /// <summary>The end of the token, or where a label, or a mark such as <c>[CrossRef]</c>, is glued to the DOI. Brackets in DOIs begin with digits.</summary>
    private int EndOfDoi(int at)
    {
        int end = EndOfToken(at);
        for (int next = at + 1; next < end; next++)
        {
            ReadOnlySpan<char> rest = Text.AsSpan(next, end - next);
            if (rest is ['|', ..] or ['[', (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..] || Array.Exists(GluedLabels, label => Text.AsSpan(next).StartsWith(label, StringComparison.Ordinal)))
            {
                return next;
            }
        }

        return end;
    }

    private int EndOfToken(int at)
    {
        int end = Text.AsSpan(at).IndexOf(' ');
        return end < 0 ? Text.Length : at + end;
    }

    /// <summary>Where the address begins that has this position in it, or -1.</summary>
    private int AddressAround(int at)
    {
        int token = Text.LastIndexOf(' ', at) + 1;
        foreach (string scheme in Schemes)
        {
            int start = Text.IndexOf(scheme, token, at - token, StringComparison.OrdinalIgnoreCase);
            if (start >= 0)
            {
                return start;
            }
        }

        return -1;
    }

    private void TakeAddresses()
    {
        foreach (string scheme in (string[])[.. Schemes, .. Hosts])
        {
            for (int at = Text.IndexOf(scheme, StringComparison.OrdinalIgnoreCase); at >= 0; at = Text.IndexOf(scheme, StringComparison.OrdinalIgnoreCase))
            {
                int end = EndOfToken(at);
                string address = Text[at..end].TrimEnd('.', ',', ';', ')', ']', '>');
                if (ArticleId.TryParse(address, out ArticleId id))
                {
                    Pmid ??= id.TryGetPmid(out Pmid pmid) ? pmid : null;
                    Pmcid ??= id.TryGetPmcid(out Pmcid pmcid) ? pmcid : null;
                    Doi ??= id.TryGetDoi(out Doi doi) ? doi : null;
                }
                else
                {
                    HasAddress = true;
                }

                Text = CitationText.Cut(Text, at, end);
            }
        }
    }

    /// <summary>Takes each <c>PMID: 123</c>: a label, in capitals as given where it is a word of titles too, and its digits.</summary>
    private void TakeNumber(string label, Action<CitationIds, string> set)
    {
        StringComparison letters = label is "PMID" or "PMCID" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (int at = Text.IndexOf(label, letters); at >= 0; at = at < Text.Length ? Text.IndexOf(label, at, letters) : -1)
        {
            CitationCursor cursor = new(Text, at + label.Length);
            cursor.Skip(":#");
            int from = cursor.At;
            if (cursor.Current is 'P' or 'p' && Text.AsSpan(from).StartsWith("PMC", letters))
            {
                cursor.At += 3;
                from = cursor.At;
            }

            ReadOnlySpan<char> digits = cursor.Digits(9);
            bool isYear = digits.Length <= YearLength && (label is "PubMed" or "PMC") && Text.AsSpan(at + label.Length, from - at - label.Length).IndexOfAny(":#") < 0;
            if (digits.IsEmpty || isYear || (at > 0 && char.IsLetterOrDigit(Text[at - 1])))
            {
                at += label.Length;
                continue;
            }

            set(this, digits.ToString());
            Text = CitationText.Cut(Text, at, cursor.At);
        }
    }

    private void SetPmid(string digits) => Pmid ??= NcbiClient.Pmid.TryParse(digits, out Pmid pmid) ? pmid : null;

    private void SetPmcid(string digits) => Pmcid ??= NcbiClient.Pmcid.TryParse("PMC" + digits, out Pmcid pmcid) ? pmcid : null;

    private void TakeArxiv()
    {
        int at = Text.IndexOf("arXiv:", StringComparison.OrdinalIgnoreCase);
        if (at >= 0)
        {
            IsPreprint = true;
            int end = EndOfToken(Math.Min(at + 7, Text.Length));
            Text = CitationText.Cut(Text, at, Text[end - 1] is '.' or ',' ? end - 1 : end);
        }
    }

    /// <summary>Takes what sites print behind a citation: their links' names, and PubMed's <c> - PubMed - PMC - DOI</c>.</summary>
    private void TakeMarks()
    {
        foreach (string mark in SiteMarks)
        {
            for (int at = Text.IndexOf(mark, StringComparison.OrdinalIgnoreCase); at >= 0; at = Text.IndexOf(mark, StringComparison.OrdinalIgnoreCase))
            {
                Text = CitationText.Cut(Text, at, at + mark.Length);
            }
        }

        string[] links = [" - DOI", " - PMC", " - PubMed", " Reference Source", " DOI:", " PMID:", " PMCID:", " doi:", " doi", " [", " ("];
        for (int i = 0; i < links.Length; i++)
        {
            string rest = Text.TrimEnd(' ', '.', ';', ',');
            if (rest.EndsWith(links[i], StringComparison.Ordinal))
            {
                Text = rest[..^links[i].Length].TrimEnd();
                i = -1;
            }
        }
    }
}
