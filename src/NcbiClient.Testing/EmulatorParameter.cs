namespace NcbiClient.Testing;

/// <summary>One parameter of a request, decoded.</summary>
/// <param name="Name">The name as sent, for example <c>retmax</c>.</param>
/// <param name="Value">The value as sent.</param>
public readonly record struct EmulatorParameter(string Name, string Value)
{
    internal const string ApiKey = "api_key";

    /// <summary><c>name=value</c>; the value of <c>api_key</c> is not shown.</summary>
    /// <returns>The parameter for reading, not for sending: nothing is escaped.</returns>
    public override string ToString() => Name == ApiKey ? "api_key=(hidden)" : $"{Name}={Value}";
}
