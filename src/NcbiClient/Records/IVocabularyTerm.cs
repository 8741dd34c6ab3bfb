namespace NcbiClient.Records;

/// <summary>A term of an open vocabulary: text that NLM defines and may extend.</summary>
/// <typeparam name="TSelf">The term's own type.</typeparam>
internal interface IVocabularyTerm<TSelf>
    where TSelf : struct, IVocabularyTerm<TSelf>
{
    string Value { get; }

    static abstract TSelf Create(string value);
}
