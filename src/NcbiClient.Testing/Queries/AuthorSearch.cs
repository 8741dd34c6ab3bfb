using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Queries;

/// <summary>Author names: <c>smith</c> finds every Smith, <c>smith j</c> also Smith JA, in quotes only Smith J; full names in either order.</summary>
internal static class AuthorSearch
{
    public static DocSet Find(ArticleIndex index, SearchField field, TermNode term)
    {
        string name = Words.Normalize(term.Text);
        DocSet found = index.WithValue(field.Segments, name);
        if (term.Text.EndsWith('*'))
        {
            return AddAll(index, field, found, index.ValuesWithPrefix(field.Segments, name));
        }

        if (term.IsQuoted || name.Length == 0)
        {
            return found;
        }

        bool endsInInitial = name.Length > 1 && name[^2] == ' ';
        IEnumerable<string> names = index.ValuesWithPrefix(field.Segments, name).Where(candidate => IsNameOf(candidate.AsSpan(name.Length), endsInInitial));
        return AddAll(index, field, found, names);
    }

    // What may follow the name as typed: further initials, or a blank and initials where only a family name was typed.
    private static bool IsNameOf(ReadOnlySpan<char> rest, bool endsInInitial) =>
        rest.Length > 0 && (rest[0] == ' ' ? rest.Length <= 5 && !rest[1..].Contains(' ') : endsInInitial && rest.Length <= 3 && !rest.Contains(' '));

    private static DocSet AddAll(ArticleIndex index, SearchField field, DocSet found, IEnumerable<string> names)
    {
        foreach (string name in names.ToList())
        {
            found = found.Or(index.WithValue(field.Segments, name));
        }

        return found;
    }
}
