namespace NcbiClient.Testing.Engine;

/// <summary>NCBI's database names: those that exist but are not emulated are refused otherwise than those that do not exist.</summary>
internal static class Databases
{
    public const string PubMed = "pubmed";

    /// <summary>The databases in the order of einfo's list, as of 2025.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        PubMed, "protein", "nuccore", "ipg", "nucleotide", "structure", "genome", "annotinfo", "assembly", "bioproject", "biosample", "blastdbinfo", "books", "cdd",
        "clinvar", "gap", "gapplus", "grasp", "dbvar", "gene", "gds", "geoprofiles", "medgen", "mesh", "nlmcatalog", "omim", "orgtrack", "pmc", "proteinclusters",
        "pcassay", "protfam", "pccompound", "pcsubstance", "seqannot", "snp", "sra", "taxonomy", "biocollections", "gtr",
    ];

    /// <summary>Whether NCBI has a database of this name.</summary>
    public static bool IsKnown(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the database exists at NCBI; when it does but is not emulated, the call is refused.</summary>
    public static bool Exists(UtilityCall call, out string name)
    {
        name = call.Text("db") ?? PubMed;
        bool isPubMed = string.Equals(name, PubMed, StringComparison.OrdinalIgnoreCase);
        if (!isPubMed && Names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            call.Refuse($"db={name} is not emulated, only db=pubmed is.");
        }

        return call.Refusal is not null || isPubMed;
    }
}
