using System.Collections;
using System.Reflection;
using System.Text.Json;
using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.Records;

/// <summary>All open vocabularies keep one contract.</summary>
public sealed class VocabularyTests
{
    /// <summary>NLM's vocabularies: those of the records.</summary>
    public static TheoryData<Type> Types => [.. typeof(Article).Assembly.GetTypes().Where(type => type.IsValueType && type.Namespace == typeof(Article).Namespace
        && type.GetInterfaces().Any(i => i.Name.StartsWith("IVocabularyTerm", StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Types))]
    public void Term_AnyText_IsKept(Type type)
    {
        object term = Create(type, "a New term");
        Assert.Equal("a New term", term.ToString());
        Assert.Equal("a New term", type.GetProperty("Value")!.GetValue(term));
        Assert.Equal(Create(type, "a New term"), term);
        Assert.Equal(Create(type, "a New term").GetHashCode(), term.GetHashCode());
        Assert.NotEqual(Create(type, "A New Term"), term);
        Assert.True((bool)type.GetMethod("op_Equality")!.Invoke(null, [term, Create(type, "a New term")])!);
        Assert.True((bool)type.GetMethod("op_Inequality")!.Invoke(null, [term, Create(type, "")])!);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Default_OfEveryVocabulary_IsEmptyText(Type type)
    {
        object term = Activator.CreateInstance(type)!;
        Assert.Equal("", term.ToString());
        Assert.Equal(Create(type, ""), term);
        Assert.Equal(Create(type, "").GetHashCode(), term.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Json_OfEveryVocabulary_IsItsText(Type type)
    {
        object term = Create(type, "x-1");
        Assert.Equal("\"x-1\"", JsonSerializer.Serialize(term, type));
        Assert.Equal(term, JsonSerializer.Deserialize("\"x-1\"", type));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("1", type));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Json_OfADictionaryByEveryVocabulary_HasItsTextAsKey(Type type)
    {
        Type counts = typeof(Dictionary<,>).MakeGenericType(type, typeof(int));
        var made = (IDictionary)Activator.CreateInstance(counts)!;
        made.Add(Create(type, "x-1"), 3);

        string json = JsonSerializer.Serialize(made, counts);
        var read = (IDictionary)JsonSerializer.Deserialize(json, counts)!;

        Assert.Equal("""{"x-1":3}""", json);
        Assert.Equal(3, read[Create(type, "x-1")]);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void NamedTerms_OfEveryVocabulary_AreDistinctAndNotEmpty(Type type)
    {
        string[] terms = [.. type.GetProperties(BindingFlags.Static | BindingFlags.Public).Where(property => property.PropertyType == type).Select(property => property.GetValue(null)!.ToString()!)];
        Assert.NotEmpty(terms);
        Assert.DoesNotContain("", terms);
        Assert.Equal(terms.Length, terms.Distinct().Count());
    }

    private static object Create(Type type, string text) => Activator.CreateInstance(type, text)!;
}
