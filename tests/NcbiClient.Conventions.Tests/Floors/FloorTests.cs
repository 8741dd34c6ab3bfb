using Xunit;

namespace NcbiClient.Conventions.Tests.Floors;

public class FloorTests
{
    [Fact]
    public void Core_Compiled_PointsDownOnly() =>
        Violations.AssertNone(FloorRule.Violations(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "NcbiClient.dll"))));

    [Theory]
    [InlineData("class Low : NcbiClient.PubMed.High;")]
    [InlineData("class Low { NcbiClient.PubMed.High? _field; }")]
    [InlineData("class Low { List<NcbiClient.PubMed.High[]>? _field; }")]
    [InlineData("class Low { void M(NcbiClient.PubMed.High? high) { } }")]
    [InlineData("class Low { object M() => new NcbiClient.PubMed.High(); }")]
    [InlineData("class Low { object M() => typeof(NcbiClient.PubMed.High); }")]
    [InlineData("class Low { bool M(object o) => o is NcbiClient.PubMed.High; }")]
    [InlineData("class Low { int M(int i) { switch (i) { case 0: return 5; case 1: return 7; case 2: return 6; case 3: return 9; default: NcbiClient.PubMed.High.Call<int>(); return 1; } } }")]
    [InlineData("class Low { void M() { try { } catch (NcbiClient.PubMed.HighException) { } } }")]
    [InlineData("class Low { async Task M() { await Task.Yield(); NcbiClient.PubMed.High.Call<int>(); } }")]
    [InlineData("class Low { IEnumerable<object?> M() { yield return Array.Empty<NcbiClient.PubMed.High>(); } }")]
    [InlineData("class Low<T> where T : NcbiClient.PubMed.High;")]
    [InlineData("[NcbiClient.PubMed.HighAttribute] class Low;")]
    [InlineData("[System.Diagnostics.DebuggerTypeProxy(typeof(NcbiClient.PubMed.High))] class Low;")]
    [InlineData("class Low { class Inner { NcbiClient.PubMed.High? _field; } }")]
    public void Rule_LowerFloorNamesHigher_Fails(string low)
    {
        const string high = "namespace NcbiClient.PubMed { public class High { public static void Call<T>() { } } public class HighException : Exception; public class HighAttribute : Attribute; }";

        IEnumerable<string> found = FloorRule.Violations(InMemoryAssembly.Compile($"namespace NcbiClient.Records {{ {low} }} {high}"));

        Violations.AssertFound(found, "names NcbiClient.PubMed.High");
    }

    [Fact]
    public void Rule_FoldersOfOneFloorNameEachOther_Fails()
    {
        byte[] bad = InMemoryAssembly.Compile("namespace NcbiClient.Xml { class A; } namespace NcbiClient.Transport { class B { object M() => new NcbiClient.Xml.A(); } }");

        Violations.AssertFound(FloorRule.Violations(bad), "NcbiClient.Transport.B (M; floor 2) names NcbiClient.Xml.A (floor 2)");
    }

    [Fact]
    public void Rule_UnknownFolder_Fails() =>
        Violations.AssertFound(FloorRule.Violations(InMemoryAssembly.Compile("namespace NcbiClient.Stuff { class A; }")), "NcbiClient.Stuff.A is in a folder without a floor");

    [Fact]
    public void Rule_HigherFloorNamesLower_Holds() =>
        Violations.AssertNone(FloorRule.Violations(InMemoryAssembly.Compile(
            "namespace NcbiClient { class Ground; } namespace NcbiClient.Eutils.Fetch { class A { Ground? _g; } } namespace NcbiClient.Eutils { class B { Fetch.A? _a; } }")));
}
