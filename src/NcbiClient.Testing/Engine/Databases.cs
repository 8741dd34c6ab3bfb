namespace NcbiClient.Testing.Engine;

/// <summary>NCBI's database names: those that exist but are not emulated are refused otherwise than those that do not exist.</summary>
internal static class Databases
{
    private static readonly string[] s_others =
    [
        "pmc", "mesh", "books", "nlmcatalog", "gene", "genome", "assembly", "nuccore", "nucleotide", "protein", "structure", "taxonomy", "snp", "clinvar", "dbvar",
        "gap", "gds", "geoprofiles", "medgen", "omim", "orgtrack", "pcassay", "pccompound", "pcsubstance", "proteinclusters", "protfam", "sra", "bioproject",
        "biosample", "biocollections", "blastdbinfo", "cdd", "gapplus", "grasp", "gtr", "ipg", "annotinfo", "seqannot", "biosystems",
    ];

    /// <summary>Whether NCBI has a database of this name.</summary>
    public static bool IsKnown(string name) => name == "pubmed" || s_others.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the database exists at NCBI; when it does but is not emulated, the call is refused.</summary>
    public static bool Exists(UtilityCall call, out string name)
    {
        name = call.Text("db") ?? "pubmed";
        if (s_others.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            call.Refuse($"db={name} is not emulated, only db=pubmed is.");
        }

        return call.Refusal is not null || string.Equals(name, "pubmed", StringComparison.OrdinalIgnoreCase);
    }
}
