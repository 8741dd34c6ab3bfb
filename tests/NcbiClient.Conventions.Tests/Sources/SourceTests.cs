using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Conventions.Tests.Sources;

public class SourceTests
{
    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("samples")]
    public void Files_OfAnArea_AreSmall(string area) => Violations.AssertNone(SizeRule.Violations(area, [.. SourceTree.In(area)]));

    [Fact]
    public void Files_Everywhere_AreWhereTheirTypeIs()
    {
        Assert.NotEmpty(SourceTree.In("src"));
        Violations.AssertNone(SourceTree.Files.SelectMany(PlaceRule.Violations));
    }

    [Fact]
    public void Names_Everywhere_SaySomething() => Violations.AssertNone(SourceTree.Files.SelectMany(NameRule.Violations));

    [Fact]
    public void Suppressions_Everywhere_GiveTheirReason() => Violations.AssertNone(SourceTree.Files.SelectMany(SuppressionRule.Violations));

    [Fact]
    public void EditorConfig_RulesSwitchedOff_GiveTheirReason() =>
        Violations.AssertNone(SuppressionRule.OfEditorConfig(File.ReadAllText(Repository.PathTo(".editorconfig"))));

    [Fact]
    public void Directives_OfTheCore_PointDownOnly() =>
        Violations.AssertNone(SourceTree.Files.Where(file => file.Path.StartsWith("src/NcbiClient/", StringComparison.Ordinal)).SelectMany(DirectiveRule.Violations));

    [Fact]
    public void SizeRule_LongFile_Fails() =>
        Violations.AssertFound(SizeRule.Violations("src", [Bad(new string('\n', 300) + "class A;")]), "has 301 lines");

    [Fact]
    public void SizeRule_LongMethod_Fails()
    {
        IReadOnlyCollection<SourceFile> files = [Bad("class A { int M()\n{\n" + new string('\n', 57) + "return 1;\n}\n}")];

        Violations.AssertFound(SizeRule.Violations("src", files), "M has 61 lines");
        Violations.AssertFound(SizeRule.Violations("src", files), "Only 0 of 1 methods");
    }

    [Fact]
    public void SizeRule_LongMedian_Fails() =>
        Violations.AssertFound(SizeRule.Violations("src", [Bad("class A;"), Bad(new string('\n', 150) + "class A;")]), "median file of src has 151 lines");

    [Theory]
    [InlineData("namespace NcbiClient.Records; class A; class B;", "One top-level type a file")]
    [InlineData("namespace NcbiClient.Records; enum B { }", "Name the file B.cs")]
    [InlineData("namespace NcbiClient.Records; delegate void B();", "Name the file B.cs")]
    [InlineData("namespace NcbiClient; class A;", "make it NcbiClient.Records")]
    [InlineData("namespace NcbiClient.Records.Deep; class A;", "make it NcbiClient.Records")]
    public void PlaceRule_MisplacedType_Fails(string text, string violation) => Violations.AssertFound(PlaceRule.Violations(Bad(text)), violation);

    [Theory]
    [InlineData("src/NcbiClient/Records/A.Part.cs", "namespace NcbiClient.Records; partial class A;")]
    [InlineData("src/NcbiClient/Eutils/Search/A.Search.cs", "namespace NcbiClient.Eutils; partial class A;")]
    [InlineData("src/NcbiClient/Eutils/Search/A.cs", "namespace NcbiClient.Eutils.Search; class A { class Inner; }")]
    [InlineData("src/NcbiClient/DependencyInjection/A.cs", "namespace Microsoft.Extensions.DependencyInjection; class A;")]
    [InlineData("samples/B/Program.cs", "Console.WriteLine();")]
    public void PlaceRule_PlacedType_Holds(string path, string text) => Violations.AssertNone(PlaceRule.Violations(new SourceFile(path, text)));

    [Theory]
    [InlineData("class XmlHelper;", "'Helper' in XmlHelper")]
    [InlineData("class CommonXML;", "'Common' in CommonXML")]
    [InlineData("class XMLUtils;", "'Utils' in XMLUtils")]
    public void NameRule_EmptyName_Fails(string text, string violation) => Violations.AssertFound(NameRule.Violations(Bad(text)), violation);

    [Fact]
    public void NameRule_DomainWord_Holds() => Violations.AssertNone(NameRule.Violations(Bad("class EutilsClient;")));

    [Theory]
    [InlineData("#pragma warning disable CA1000\nclass A;", "#pragma warning disable CA1000")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"b\")] class A;", "SuppressMessage")]
    public void SuppressionRule_WithoutReason_Fails(string text, string violation) => Violations.AssertFound(SuppressionRule.Violations(Bad(text)), violation);

    [Theory]
    [InlineData("#pragma warning disable CA1000 // because\nclass A;\n#pragma warning restore CA1000")]
    [InlineData("[SuppressMessage(\"a\", \"b\", Justification = \"because\")] class A;")]
    public void SuppressionRule_WithReason_Holds(string text) => Violations.AssertNone(SuppressionRule.Violations(Bad(text)));

    [Fact]
    public void SuppressionRule_EditorConfigWithoutReason_Fails() =>
        Violations.AssertFound(SuppressionRule.OfEditorConfig("dotnet_diagnostic.CA1000.severity = none\n"), "CA1000");

    [Theory]
    [InlineData("using NcbiClient.Eutils; namespace NcbiClient.Records; class A;", "(floor 1) uses NcbiClient.Eutils (floor 3)")]
    [InlineData("using NcbiClient.Xml; namespace NcbiClient.Citations; class A;", "(floor 2) uses NcbiClient.Xml (floor 2)")]
    public void DirectiveRule_Upwards_Fails(string text, string violation) => Violations.AssertFound(DirectiveRule.Violations(Bad(text)), violation);

    private static SourceFile Bad(string text) => new("src/NcbiClient/Records/A.cs", text);
}
