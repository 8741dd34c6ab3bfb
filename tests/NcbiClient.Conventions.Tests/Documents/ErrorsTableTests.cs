using System.Reflection;
using Xunit;

namespace NcbiClient.Conventions.Tests.Documents;

/// <summary>The table of <c>docs/errors.md</c> names every exception of the library and says of each whether it may pass.</summary>
public class ErrorsTableTests
{
    private static readonly Dictionary<string, string[]> Rows = MarkdownFile.All.Single(static file => file.Path == "docs/errors.md").Rows
        .Where(static row => row.Length == 4 && row[0].StartsWith('`')).ToDictionary(static row => row[0].Trim('`'), StringComparer.Ordinal);

    public static TheoryData<Type> Exceptions =>
        [.. typeof(NcbiException).Assembly.GetExportedTypes().Where(static type => type.IsSubclassOf(typeof(NcbiException)))];

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void Table_EveryException_HasItsRow(Type type)
    {
        Assert.True(Rows.ContainsKey(type.Name), $"docs/errors.md has no row for {type.Name}.");
        if (Rows[type.Name][2] is "yes" or "no")
        {
            Assert.Equal(Rows[type.Name][2] == "yes", Make(type).IsTransient);
        }
    }

    private static NcbiException Make(Type type)
    {
        ConstructorInfo constructor = type.GetConstructors().OrderBy(static constructor => constructor.GetParameters().Length).First();
        object?[] arguments = [.. constructor.GetParameters().Select(static parameter =>
            parameter.ParameterType == typeof(string) ? "what happened" : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null)];
        return (NcbiException)constructor.Invoke(arguments);
    }
}
