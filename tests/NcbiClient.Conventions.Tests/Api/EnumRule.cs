using System.Reflection;

namespace NcbiClient.Conventions.Tests.Api;

/// <summary>
/// NLM and NCBI add words to their vocabularies without notice, so an open vocabulary is a readonly struct over its text. An enum is for a
/// set that we close ourselves.
/// </summary>
internal static class EnumRule
{
    /// <summary>The closed sets.</summary>
    public static IReadOnlyList<Exemption> Closed { get; } =
    [
        new("NcbiClient.ArticleIdKind", "the three identifiers that we parse, and none"),
        new("NcbiClient.PubMed.ArticleAnswerKind", "what our client can answer for one id"),
        new("NcbiClient.Eutils.CitationMatchKind", "what can become of a citation: our own answers"),
        new("NcbiClient.PubMed.ReferenceRoute", "the ways in which our client looks for a reference"),
        new("NcbiClient.Records.PublicationDateSource", "the places where we look for the date of publication"),
        new("NcbiClient.Testing.ResponseEnding", "the ways in which the emulator's transports can end an answer"),
        new("NcbiClient.PubMed.ReferenceSource", "the two places from which our client takes references"),
        new("NcbiClient.PubMed.ReferenceFindingKind", "what our audit tells"),
        new("NcbiClient.PubMed.PartAgreement", "the outcomes of a comparison of ours"),
        new("NcbiClient.Citations.CitedWorkKind", "the kinds of works that our parser tells apart"),
    ];

    public static IEnumerable<string> Violations(Assembly assembly) =>
        from type in PublicApi.Types(assembly)
        where type.IsEnum && Closed.All(exemption => exemption.Name != type.FullName)
        select $"{type.FullName} is a public enum. If NLM or NCBI could add a word, make it a readonly struct over text; if the set is ours and closed, add it to EnumRule.Closed with the reason.";

    public static IEnumerable<string> StaleExemptions(IEnumerable<Assembly> assemblies)
    {
        HashSet<string> enums = [.. assemblies.SelectMany(PublicApi.Types).Where(type => type.IsEnum).Select(type => type.FullName!)];
        return from exemption in Closed
               where !enums.Contains(exemption.Name)
               select $"EnumRule.Closed names {exemption.Name}, which is no public enum. Remove the line.";
    }
}
