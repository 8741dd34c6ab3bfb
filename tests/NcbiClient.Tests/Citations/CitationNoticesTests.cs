using NcbiClient.Citations;
using Xunit;

namespace NcbiClient.Tests.Citations;

/// <summary>What a citation says of its erratum, retraction or comment is not read as its own.</summary>
public sealed class CitationNoticesTests
{
    private const string Cited = "Smith A, Doe B. Growth of the liver in mice. Cell. 2010;140(6):805-20.";
    private const string Read = "Smith A|2010|Growth of the liver in mice|Cell|140|6|805";

    [Theory]
    [InlineData("Erratum in: Cell. 2011;141(1):1.")]
    [InlineData("Erratum in Cell 2011;141:1")]
    [InlineData("ERRATUM IN: Cell. 2011 May 3;141(1):1-2. Comment in: Lancet. 2011;377:9-10.")]
    [InlineData("Erratum for: Cell. 2011;141(1):1.")]
    [InlineData("Comment in: Cell. 2011;141(1):1.")]
    [InlineData("comment on: Cell. 2011;141(1):1.")]
    [InlineData("Retraction in: Cell. 2011;141(1):1.")]
    [InlineData("Retracted in: Cell. 2011;141(1):1.")]
    [InlineData("Partial retraction in: Cell. 2011;141(1):1.")]
    [InlineData("Corrected and republished in: Cell. 2011;141(1):1.")]
    [InlineData("Retracted and republished in: Cell. 2011;141(1):1.")]
    [InlineData("Republished in: Cell. 2011;141(1):1.")]
    [InlineData("Update in: Cell. 2011;141(1):1.")]
    [InlineData("Expression of concern in: Cell. 2011;141(1):1.")]
    [InlineData("Summary for patients in: Cell. 2011;141(1):1.")]
    [InlineData("Published correction appears in JAMA. 2011;305(1):1.")]
    [InlineData("Published correction appears in: JAMA. 2011;305(1):1.")]
    [InlineData("[published erratum appears in Cell 2011;141:1]")]
    [InlineData("(Erratum in: Cell. 2011;141(1):1.)")]
    [InlineData("[Erratum, Cell 2011;141:1.]")]
    [InlineData("[Erratum in: Cell. 2011;141:1.] (Comment in: Cell. 2012;142:5-9.)")]
    [InlineData("See comment in PubMed Commons. Erratum: Cell 2011;141:1.")]
    [InlineData("Erratum in: Cell. 2011;141(1):1")]
    public void Parse_RemarkOnAnotherPlaceBehindIt_ReadsThePaper(string remark)
    {
        CitationParts parts = CitationParser.Parse($"{Cited} {remark}");

        Assert.Equal(Read, Line(parts));
        Assert.Contains(remark.Trim('[', '(', '.').Split(' ')[0], parts.Rest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Smith A, Doe B. Growth of the liver in mice [published erratum appears in Cell 2011;141:1]. Cell. 2010;140(6):805-20.", Read)]
    [InlineData("Smith A, Doe B (2010) Growth of the liver in mice (Erratum in: Cell. 2011;141(1):1). Cell 140(6):805–20", Read)]
    [InlineData("Smith A, Doe B. Growth of the liver in mice. Cell. 2010;140(6):805-20; erratum 2011;141:1.", Read)]
    [InlineData("Smith A, Doe B. Growth of the liver in mice. Cell. 2010;140(6):805-20. Erratum in: Cell. 2011;141(1):1. PMID: 20303872.", Read)]
    [InlineData("Smith, A.; Doe, B. Cell 2010, 140, 805-820. Erratum in Cell 2011, 141, 1-2.", "Smith A|2010||Cell|140||805")]
    [InlineData("Smith J, Doe R. Growth of the liver in mice. Cell 140, 805–820 (2010). Erratum in: Cell 141, 1–2 (2011).", "Smith J|2010|Growth of the liver in mice|Cell|140||805")]
    public void Parse_RemarkInOtherStylesAndPlaces_ReadsThePaper(string citation, string expected) => Assert.Equal(expected, Line(CitationParser.Parse(citation)));

    [Theory]
    [InlineData("Smith A. Erratum to: Growth of the liver in mice. Cell. 2011;141(1):1.", "Smith A|2011|Erratum to: Growth of the liver in mice|Cell|141|1|1")]
    [InlineData("Smith A. Retraction: Growth of the liver in mice. Cell. 2011;141(1):1.", "Smith A|2011|Retraction: Growth of the liver in mice|Cell|141|1|1")]
    [InlineData("Smith A. Correction to growth of the liver in mice. Cell. 2011;141(1):1.", "Smith A|2011|Correction to growth of the liver in mice|Cell|141|1|1")]
    [InlineData("Smith A. Comment on: Growth of the liver in mice. Cell. 2011;141(1):1.", "Smith A|2011|Comment on: Growth of the liver in mice|Cell|141|1|1")]
    [InlineData("Smith A (2011) Comment on \"Growth of the liver in mice\". Cell 141(1):1–2", "Smith A|2011|Comment on \"Growth of the liver in mice|Cell|141|1|1")]
    [InlineData("Smith A. Malaria in the tropics (update on its treatment). Cell. 2011;141(1):1.", "Smith A|2011|Malaria in the tropics (update on its treatment)|Cell|141|1|1")]
    public void Parse_NoticeItself_IsReadAsWhatIsCited(string citation, string expected) => Assert.Equal(expected, Line(CitationParser.Parse(citation)));

    private static string Line(CitationParts parts) => $"{parts.FirstAuthor}|{parts.Year}|{parts.Title}|{parts.Journal}|{parts.Volume}|{parts.Issue}|{parts.FirstPage}";
}
