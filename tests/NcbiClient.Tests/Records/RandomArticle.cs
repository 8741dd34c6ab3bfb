using System.Reflection;
using NcbiClient.Records;

namespace NcbiClient.Tests.Records;

/// <summary>Articles with every member of every record filled at random or left out, whether NLM would write them so or not.</summary>
internal sealed class RandomArticle(Random random)
{
    private const int MaxDepth = 7;

    private static readonly NullabilityInfoContext s_nullability = new();

    private static readonly string[] s_texts = ["text", "", " ", "p < 0.05 & n > 3", "Größe", "𝒳🧬", "a\r\nb\t", "]]>", "\"quoted\"", "\uFFFD\u0085", "2019", "Jan", "null"];

    private static readonly string[] s_markups = ["a <i>b</i>", "<sub/>", "x<sup>2<b> &lt; &amp;</b></sup>; &amp;", "<mml:math a=\"&quot;&#xA;\"><mml:mi>𝒳</mml:mi></mml:math>", "no markup &lt;i&gt;"];

    public Article Next() => (Article)Record(typeof(Article), 0);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private object Record(Type type, int depth)
    {
        object record = type == typeof(VersionedPmid) ? new VersionedPmid(new Pmid(1), null) : Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.SetMethod is not null))
        {
            bool mayBeNull = s_nullability.Create(property).WriteState == NullabilityState.Nullable;
            if (property.PropertyType == typeof(Pmid) || !mayBeNull || random.Next(depth > 2 ? 4 : 2) == 0)
            {
                property.SetValue(record, Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, depth + 1));
            }
        }

        return record;
    }

    private object Value(Type type, int depth) =>
        type == typeof(string) ? Text()
        : type == typeof(bool) ? random.Next(2) == 0
        : type == typeof(int) ? random.Next()
        : type == typeof(Pmid) ? new Pmid(random.Next(1, 99_999_999))
        : type == typeof(MarkedText) ? random.Next(2) == 0 ? MarkedText.FromText(Text()) : MarkedText.FromMarkup(s_markups[random.Next(s_markups.Length)])
        : type.IsGenericType ? List(type.GetGenericArguments()[0], depth)
        : IsRecord(type) ? Record(type, depth)
        : Activator.CreateInstance(type, Text())!;

    private object List(Type item, int depth)
    {
        Array items = Array.CreateInstance(item, depth > MaxDepth ? 0 : random.Next(3));
        for (int i = 0; i < items.Length; i++)
        {
            items.SetValue(Value(item, depth + 1), i);
        }

        return typeof(EquatableList).GetMethod(nameof(EquatableList.ToEquatableList))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private string Text() => string.Concat(random.GetItems(s_texts, random.Next(1, 3)));
}
