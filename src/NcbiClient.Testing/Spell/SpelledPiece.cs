namespace NcbiClient.Testing.Spell;

/// <summary>A stretch of a query, as it was or as it should be.</summary>
internal readonly record struct SpelledPiece(string Text, bool IsReplaced);
