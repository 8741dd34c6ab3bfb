namespace NcbiClient.Records;

/// <summary>A term of an open vocabulary: text that NLM defines and may extend. Not meant to be implemented by others.</summary>
/// <remarks>Public because source generators of JSON must be able to name <see cref="VocabularyJsonConverter{T}"/>.</remarks>
/// <typeparam name="TSelf">The term's own type.</typeparam>
public interface IVocabularyTerm<TSelf>
    where TSelf : struct, IVocabularyTerm<TSelf>
{
    /// <summary>The text as NLM writes it.</summary>
    string Value { get; }

    /// <summary>A term from its text.</summary>
    /// <param name="value">The text as NLM writes it.</param>
    /// <returns>The term; any text is one.</returns>
    static abstract TSelf Create(string value);
}
