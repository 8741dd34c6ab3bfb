using System.Reflection;
using Xunit;

namespace NcbiClient.Conventions.Tests.Api;

public class ApiTests
{
    private const string Family = "namespace NcbiClient { public abstract class NcbiException : Exception; }";

    [Fact]
    public void Shipped_EveryProject_IsSeenByTheRules()
    {
        Assert.Contains("NcbiClient", ShippedAssemblies.Names);
        Violations.AssertNone(ShippedAssemblies.Missing());
    }

    [Fact]
    public void Shipped_Types_AreValues() => OnShipped(ValueRule.Violations);

    [Fact]
    public void Shipped_Enums_AreClosedSets()
    {
        OnShipped(EnumRule.Violations);
        Violations.AssertNone(EnumRule.StaleExemptions(ShippedAssemblies.All));
    }

    [Fact]
    public void Shipped_Exceptions_AreOneFamily() => OnShipped(ExceptionRule.Violations);

    [Fact]
    public void Shipped_AsyncMethods_AreNamedSoAndCancellable() => OnShipped(AsyncRule.Violations);

    [Fact]
    public void Shipped_Signatures_KeepRefitAndPollyInside() => OnShipped(ForeignTypeRule.Violations);

    [Fact]
    public void Shipped_Internals_AreForTestsOnly() => OnShipped(FriendRule.Violations);

    [Theory]
    [InlineData("public record R;", "not sealed")]
    [InlineData("public sealed record R { public int P { get; set; } }", "R.P can be set")]
    [InlineData("public sealed record R { public IReadOnlyList<int>? P { get; init; } }", "R.P holds a IReadOnlyList")]
    [InlineData("public sealed record R { public int[]? P { get; init; } }", "R.P holds a Int32[]")]
    [InlineData("public record struct R(int P);", "R.P can be set")]
    [InlineData("public record struct R;", "not readonly")]
    [InlineData("public struct S;", "not readonly")]
    [InlineData("public class C { public int P { get; set; } }", "C.P can be set")]
    [InlineData("public class C { public int F; }", "C.F is a writable public field")]
    public void ValueRule_ChangeableType_Fails(string source, string violation) =>
        Violations.AssertFound(ValueRule.Violations(InMemoryAssembly.Load(source)), violation);

    [Theory]
    [InlineData("public sealed record R { public string? P { get; init; } }")]
    [InlineData("public readonly record struct R(int P);")]
    [InlineData("public sealed record R { public IEnumerable<int> Computed => [1]; }")]
    [InlineData("public struct CEnumerator { public bool MoveNext() => false; }")]
    [InlineData("public class COptions { public int P { get; set; } }")]
    [InlineData("public class C { public int P { get; init; } public int Q { get; private set; } }")]
    public void ValueRule_Value_Holds(string source) =>
        Violations.AssertNone(ValueRule.Violations(InMemoryAssembly.Load(source)));

    [Fact]
    public void EnumRule_PublicEnum_Fails() =>
        Violations.AssertFound(EnumRule.Violations(InMemoryAssembly.Load("public enum Status { MEDLINE }")), "Status is a public enum");

    [Theory]
    [InlineData("public class StrayException : Exception;", "StrayException is an exception outside the family")]
    [InlineData("public class Oops : NcbiClient.NcbiException;", "Oops is an exception whose name does not say so")]
    public void ExceptionRule_BadException_Fails(string source, string violation) =>
        Violations.AssertFound(ExceptionRule.Violations(InMemoryAssembly.Load(source + Family)), violation);

    [Theory]
    [InlineData("public Task Get(CancellationToken cancellationToken) => Task.CompletedTask;", "C.Get is asynchronous")]
    [InlineData("public ValueTask<int> GetAsync(int id) => default;", "C.GetAsync cannot be cancelled")]
    [InlineData("public IAsyncEnumerable<int> StreamAsync(CancellationToken token) => null!;", "C.StreamAsync cannot be cancelled")]
    [InlineData("protected Task GetAsync(CancellationToken cancellationToken, int id) => Task.CompletedTask;", "C.GetAsync cannot be cancelled")]
    public void AsyncRule_BadMethod_Fails(string method, string violation) =>
        Violations.AssertFound(AsyncRule.Violations(InMemoryAssembly.Load($"public class C {{ {method} }}")), violation);

    [Fact]
    public void AsyncRule_InterfaceOfDotNet_Holds() =>
        Violations.AssertNone(AsyncRule.Violations(InMemoryAssembly.Load("public sealed class C : IAsyncDisposable { public ValueTask DisposeAsync() => default; }")));

    [Theory]
    [InlineData("public List<Polly.Policy[]>? P { get; init; }", "C.P shows Polly.Policy")]
    [InlineData("public void M(Func<Polly.Policy> p) { }", "C.M shows Polly.Policy")]
    [InlineData("public C(ref Polly.Policy p) { }", "C.constructor shows Polly.Policy")]
    public void ForeignTypeRule_PollyInSignature_Fails(string member, string violation) =>
        Violations.AssertFound(
            ForeignTypeRule.Violations(InMemoryAssembly.Load($"namespace Polly {{ public class Policy; }} public class C {{ {member} }}")),
            violation);

    [Fact]
    public void FriendRule_FriendThatIsNoTest_Fails() =>
        Violations.AssertFound(
            FriendRule.Violations(InMemoryAssembly.Load("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"NcbiClient.Testing\")]")),
            "shows its internals to NcbiClient.Testing");

    private static void OnShipped(Func<Assembly, IEnumerable<string>> rule) =>
        Violations.AssertNone(ShippedAssemblies.All.SelectMany(rule));
}
