namespace NcbiClient.Benchmarks.Ratios;

/// <summary>The part of a document between <c>&lt;!-- NAME --&gt;</c> and <c>&lt;!-- /NAME --&gt;</c>, which a measurement fills.</summary>
internal static class DocumentSection
{
    public static void Replace(string path, string name, string content)
    {
        string text = File.ReadAllText(path);
        string begin = $"<!-- {name} -->\n";
        string end = $"<!-- /{name} -->";
        int from = text.IndexOf(begin, StringComparison.Ordinal);
        int to = text.IndexOf(end, StringComparison.Ordinal);
        if (from < 0 || to < from)
        {
            throw new ArgumentException($"{path} has no section '{name}'.");
        }

        File.WriteAllText(path, $"{text[..(from + begin.Length)]}\n{content.Trim()}\n\n{text[to..]}");
    }
}
