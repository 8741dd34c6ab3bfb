using System.Globalization;

namespace NcbiClient.Testing.Info;

/// <summary>What of a database changes: its size and its age.</summary>
internal sealed record InfoFigures(int Articles, DateTime Now)
{
    public string Count => Articles.ToString(CultureInfo.InvariantCulture);

    public string Build => Now.ToString("'Build-'yyyy.MM.dd.HH.mm", CultureInfo.InvariantCulture);

    public string LastUpdate => Now.ToString("yyyy'/'MM'/'dd HH':'mm", CultureInfo.InvariantCulture);
}
