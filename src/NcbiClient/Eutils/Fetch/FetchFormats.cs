namespace NcbiClient.Eutils;

/// <summary>
/// Which format goes with which view of which database: NCBI's own default differs from what it documents, so the format is always sent where it is known.
/// <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/table/chapter4.T._valid_values_of__retmode_and/">NCBI's table of views and formats</see>.
/// </summary>
internal static class FetchFormats
{
    /// <summary>The format for a caller who names none; null if NCBI's table does not have the view.</summary>
    public static FetchRetMode? Usual(EntrezDatabase database, FetchRetType? retType) => retType?.Value switch
    {
        "docsum" => FetchRetMode.Xml,
        "uilist" => FetchRetMode.Text,
        null => UsualOfWholeRecord(database),
        var view => UsualOfView(database, view),
    };

    private static FetchRetMode? UsualOfWholeRecord(EntrezDatabase database) => database.Value switch
    {
        "pubmed" or "pmc" or "nlmcatalog" or "taxonomy" or "gene" or "snp" => FetchRetMode.Xml,
        "sra" or "bioproject" or "biosample" or "gtr" or "clinvar" => FetchRetMode.Xml,
        "mesh" or "gds" => FetchRetMode.Text,
        _ => null,
    };

    private static FetchRetMode? UsualOfView(EntrezDatabase database, string view) => (database.Value, view) switch
    {
        ("pubmed", _) or ("pmc", "medline") or ("mesh", "full") or ("gene", "gene_table") or ("gds", "summary") => FetchRetMode.Text,
        ("nuccore" or "nucleotide" or "protein", "native" or "gbc" or "gpc" or "ipg") => FetchRetMode.Xml,
        ("nuccore" or "nucleotide" or "protein", "acc" or "fasta" or "seqid" or "gb" or "gp" or "ft") => FetchRetMode.Text,
        ("nuccore" or "nucleotide", "gbwithparts" or "fasta_cds_na" or "fasta_cds_aa") => FetchRetMode.Text,
        _ => null,
    };
}
