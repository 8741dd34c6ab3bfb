using System.Collections.Frozen;
using NcbiClient.Testing.Engine;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Spell;

/// <summary>espell: suggests words of the records that were added.</summary>
/// <remarks>See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESpell">ESpell</see>.</remarks>
internal sealed class SpellUtility(ArticleStore articles) : IUtility
{
    public string Program => "espell.fcgi";

    public FrozenSet<string> Parameters { get; } = new[] { "term", "retmode" }.ToFrozenSet(StringComparer.Ordinal);

    public XmlEnvelope Envelope { get; } = new(
        "eSpellResult",
        "<!DOCTYPE eSpellResult PUBLIC \"-//NLM//DTD eSpellResult, 23 November 2004//EN\" \"https://www.ncbi.nlm.nih.gov/entrez/query/DTD/eSpell.dtd\">");

    public EmulatorResponse Answer(UtilityCall call)
    {
        bool json = call.OneOf("retmode", "xml", "json") == "json";
        bool exists = Databases.Exists(call, out string database);
        string? term = call.Text("term");
        if (term is null)
        {
            call.Refuse("term is missing.");
        }

        if (call.Refusal is { } refusal)
        {
            return Answers.Refusal(refusal);
        }

        if (json)
        {
            return UnknownFormat.InternalError();
        }

        return Answers.Text(exists ? Spelled(term!) : Envelope.Error($"Invalid db name specified: {database}"), Answers.Xml);
    }

    private string Spelled(string term)
    {
        List<SpelledPiece> pieces = articles.Search(index => new SpellingModel(index).Correct(term));
        bool isCorrected = pieces.Exists(static piece => piece.IsReplaced);
        string corrected = isCorrected ? string.Concat(pieces.Select(static piece => piece.Text)).ToLowerInvariant() : "";
        string spelled = isCorrected ? string.Concat(pieces.Select(Element)) : "";
        return $"{Envelope.Prolog}<eSpellResult>\n\t<Database>pubmed</Database>\n\t<Query>{XmlText.Escape(term)}</Query>\n"
            + $"\t<CorrectedQuery>{XmlText.Escape(corrected)}</CorrectedQuery>\n\t<SpelledQuery>{spelled}</SpelledQuery>\n\t<ERROR/>\n</eSpellResult>\n";
    }

    private static string Element(SpelledPiece piece) => piece.IsReplaced ? $"<Replaced>{XmlText.Escape(piece.Text)}</Replaced>" : $"<Original>{XmlText.Escape(piece.Text)}</Original>";
}
