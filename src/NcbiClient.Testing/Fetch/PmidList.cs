using System.Globalization;

namespace NcbiClient.Testing.Fetch;

/// <summary>Reads ids as NCBI does: split at everything that is no digit, each once, in the order given.</summary>
internal static class PmidList
{
    public static List<int> Read(string text)
    {
        List<int> pmids = [];
        HashSet<int> seen = [];
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            if (at == start)
            {
                at++;
                continue;
            }

            // A number too large for a PMID is well formed and simply unknown: 0 stands for it, and is no PMID either.
            bool fits = int.TryParse(text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out int pmid);
            if ((!fits || pmid > 0) && seen.Add(fits ? pmid : 0))
            {
                pmids.Add(fits ? pmid : 0);
            }
        }

        return pmids;
    }
}
