using System.Globalization;
using System.Text.RegularExpressions;
using NcbiClient.Records;

namespace NcbiClient.Cli.Parse;

/// <summary>What is unknown among deleted records, at its place in the one list that those of all files become.</summary>
internal sealed partial class DeletedPlaces
{
    private int _before; // children of the lists of the files before
    private int _elements; // unknown ones in this file's list

    public static bool IsIn(UnknownContent content) => content.Path.StartsWith("/PubmedArticleSet/", StringComparison.Ordinal);

    public UnknownContent Moved(UnknownContent content)
    {
        if (PlaceOfPmid().Match(content.Path) is { Success: true } pmid)
        {
            int place = int.Parse(pmid.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            return content with { Path = PlaceOfPmid().Replace(content.Path, (place + _before).ToString(CultureInfo.InvariantCulture)) };
        }

        _elements += content.AttributeName is null && content.Markup.StartsWith('<') ? 1 : 0;
        return content.AttributeName is null ? content with { Position = content.Position + _before } : content;
    }

    public void EndFile(int pmids)
    {
        _before += pmids + _elements;
        _elements = 0;
    }

    [GeneratedRegex(@"(?<=/PMID\[)[0-9]+(?=\]$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlaceOfPmid();
}
