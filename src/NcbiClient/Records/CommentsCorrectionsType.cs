using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>How a record relates to another that comments on it, corrects it, retracts it … (<c>CommentsCorrections/@RefType</c>).</summary>
/// <remarks>
/// An open vocabulary: any text that NLM writes is kept. Compares by exact text. The <see langword="default"/> value is empty text.
/// See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#commentscorrections">NLM's element descriptions</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<CommentsCorrectionsType>))]
public readonly record struct CommentsCorrectionsType : IVocabularyTerm<CommentsCorrectionsType>
{
    private readonly string? _value;

    /// <summary>A term from its text.</summary>
    /// <param name="value">The text as NLM writes it.</param>
    public CommentsCorrectionsType(string value) => _value = value is { Length: 0 } ? null : value;

    /// <summary>The text as NLM writes it.</summary>
    public string Value => _value ?? "";

    /// <summary>A data set belongs to this article.</summary>
    public static CommentsCorrectionsType AssociatedDataset => new("AssociatedDataset");

    /// <summary>A publication belongs to this data set.</summary>
    public static CommentsCorrectionsType AssociatedPublication => new("AssociatedPublication");

    /// <summary>The other comments on this article.</summary>
    public static CommentsCorrectionsType CommentIn => new("CommentIn");

    /// <summary>This comments on the other.</summary>
    public static CommentsCorrectionsType CommentOn => new("CommentOn");

    /// <summary>This article was corrected and published again as the other.</summary>
    public static CommentsCorrectionsType CorrectedandRepublishedIn => new("CorrectedandRepublishedIn");

    /// <summary>This is the corrected republication of the other.</summary>
    public static CommentsCorrectionsType CorrectedandRepublishedFrom => new("CorrectedandRepublishedFrom");

    /// <summary>The other is an erratum of this article.</summary>
    public static CommentsCorrectionsType ErratumIn => new("ErratumIn");

    /// <summary>This is an erratum of the other.</summary>
    public static CommentsCorrectionsType ErratumFor => new("ErratumFor");

    /// <summary>The other expresses concern about this article.</summary>
    public static CommentsCorrectionsType ExpressionOfConcernIn => new("ExpressionOfConcernIn");

    /// <summary>This expresses concern about the other.</summary>
    public static CommentsCorrectionsType ExpressionOfConcernFor => new("ExpressionOfConcernFor");

    /// <summary>This article was published again as the other.</summary>
    public static CommentsCorrectionsType RepublishedIn => new("RepublishedIn");

    /// <summary>This republishes the other.</summary>
    public static CommentsCorrectionsType RepublishedFrom => new("RepublishedFrom");

    /// <summary>This article was retracted and published again as the other.</summary>
    public static CommentsCorrectionsType RetractedandRepublishedIn => new("RetractedandRepublishedIn");

    /// <summary>This republishes the other, which was retracted.</summary>
    public static CommentsCorrectionsType RetractedandRepublishedFrom => new("RetractedandRepublishedFrom");

    /// <summary>The other is the notice that retracts this article.</summary>
    public static CommentsCorrectionsType RetractionIn => new("RetractionIn");

    /// <summary>This is the notice that retracts the other.</summary>
    public static CommentsCorrectionsType RetractionOf => new("RetractionOf");

    /// <summary>The other is the notice that retracts a part of this article.</summary>
    public static CommentsCorrectionsType PartialRetractionIn => new("PartialRetractionIn");

    /// <summary>This is the notice that retracts a part of the other.</summary>
    public static CommentsCorrectionsType PartialRetractionOf => new("PartialRetractionOf");

    /// <summary>The other updates this article.</summary>
    public static CommentsCorrectionsType UpdateIn => new("UpdateIn");

    /// <summary>This updates the other.</summary>
    public static CommentsCorrectionsType UpdateOf => new("UpdateOf");

    /// <summary>The other is a summary for patients.</summary>
    public static CommentsCorrectionsType SummaryForPatientsIn => new("SummaryForPatientsIn");

    /// <summary>The other is the original report.</summary>
    public static CommentsCorrectionsType OriginalReportIn => new("OriginalReportIn");

    /// <summary>The other is a reprint.</summary>
    public static CommentsCorrectionsType ReprintIn => new("ReprintIn");

    /// <summary>This is a reprint of the other.</summary>
    public static CommentsCorrectionsType ReprintOf => new("ReprintOf");

    /// <summary>This article cites the other.</summary>
    public static CommentsCorrectionsType Cites => new("Cites");

    static CommentsCorrectionsType IVocabularyTerm<CommentsCorrectionsType>.Create(string value) => new(value);

    /// <summary>The text as NLM writes it.</summary>
    public override string ToString() => Value;
}
