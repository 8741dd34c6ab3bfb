using System.Buffers;

namespace NcbiClient.Tests.Xml;

/// <summary>A part of a content model: a name, or a group of parts in sequence or to choose from, with <c>?</c>, <c>*</c> or <c>+</c>.</summary>
internal sealed record ContentParticle(string? Name, IReadOnlyList<ContentParticle> Parts, bool IsChoice, char Occurs)
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create(",|)?*+");

    public bool IsOptional => Occurs is '?' or '*';

    public bool IsRepeatable => Occurs is '*' or '+';

    /// <summary>Every name in it.</summary>
    public IEnumerable<string> Names => Name is not null ? [Name] : Parts.SelectMany(part => part.Names);

    public static ContentParticle Parse(string model)
    {
        int at = 0;
        ContentParticle particle = Parse(model.Replace(" ", "", StringComparison.Ordinal), ref at);
        return particle;
    }

    private static ContentParticle Parse(string model, ref int at)
    {
        string? name = null;
        List<ContentParticle> parts = [];
        bool isChoice = false;
        if (model[at] == '(')
        {
            do
            {
                at++;
                parts.Add(Parse(model, ref at));
                isChoice |= model[at] == '|';
            }
            while (model[at] is ',' or '|');
            at++;
        }
        else
        {
            int end = model.AsSpan(at).IndexOfAny(s_marks);
            name = end < 0 ? model[at..] : model.Substring(at, end);
            at += name.Length;
        }

        char occurs = at < model.Length && model[at] is '?' or '*' or '+' ? model[at++] : ' ';
        return new ContentParticle(name, parts, isChoice, occurs);
    }
}
