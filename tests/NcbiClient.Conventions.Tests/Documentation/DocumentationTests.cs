using System.Reflection;
using System.Xml.Linq;
using NcbiClient.Conventions.Tests.Api;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Conventions.Tests.Documentation;

public class DocumentationTests
{
    [Fact]
    public void Shipped_PublicMembers_AreDocumentedForAStranger() =>
        Violations.AssertNone(ShippedAssemblies.All.SelectMany(assembly =>
            DocumentationRule.Violations(assembly, DocumentationFile.Load(assembly.GetName().Name!))));

    [Fact]
    public void Source_MissingComment_IsAnErrorOfTheCompiler()
    {
        IEnumerable<string> settings = Directory.EnumerateFiles(Repository.PathTo("src"), "*.*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".csproj" or ".props" or ".targets")
            .Append(Repository.PathTo("Directory.Build.props"));

        Violations.AssertNone(
            from path in settings
            where File.ReadAllText(path).Contains("CS1591", StringComparison.Ordinal)
            select $"{Path.GetRelativePath(Repository.Root, path)} mentions CS1591. Remove it: what is public in src is documented.");
        Assert.Contains("<GenerateDocumentationFile>true</GenerateDocumentationFile>", File.ReadAllText(Repository.PathTo("Directory.Build.props")), StringComparison.Ordinal);
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", File.ReadAllText(Repository.PathTo("Directory.Build.props")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T:N.Thing", "<summary></summary>", "T:N.Thing has no summary")]
    [InlineData("P:N.Thing.Title", "<summary>Gets or sets the title.</summary>", "P:N.Thing.Title says only its own name")]
    [InlineData("P:N.Thing.Title", "<remarks>Long.</remarks>", "P:N.Thing.Title has no summary")]
    [InlineData("T:N.Thing", "<summary>What is fetched.</summary>", "T:N.Thing does not say whether threads")]
    [InlineData("M:N.Thing.Parse(System.String)", "<summary>Reads one from text.</summary>", "has no <exception>")]
    public void Rule_PoorComment_Fails(string id, string comment, string violation) =>
        Violations.AssertFound(Check(id, comment), violation);

    [Theory]
    [InlineData("P:N.Thing.Title", "<summary>The title without its final full stop.</summary>")]
    [InlineData("P:N.Thing.Title", "<inheritdoc/>")]
    [InlineData("P:N.Thing.Title", "<summary>The title.</summary><value>Without its final full stop.</value>")]
    [InlineData("T:N.Thing", "<summary>What is fetched.</summary><remarks>Safe for any number of threads.</remarks>")]
    [InlineData("M:N.Thing.Parse(System.String)", "<summary>Reads one from text.</summary><exception cref=\"T:System.FormatException\">No thing.</exception>")]
    public void Rule_GoodComment_Holds(string id, string comment) => Violations.AssertNone(Check(id, comment));

    private static IEnumerable<string> Check(string id, string comment)
    {
        Assembly assembly = InMemoryAssembly.Load("namespace N { public class Thing { public string? Title { get; init; } public static Thing Parse(string text) => new(); } }");
        return DocumentationRule.Violations(assembly, new DocumentationFile(XDocument.Parse($"<doc><members><member name=\"{id}\">{comment}</member></members></doc>")));
    }
}
