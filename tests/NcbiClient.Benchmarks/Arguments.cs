using System.Globalization;

namespace NcbiClient.Benchmarks;

/// <summary>The command line: a verb, then <c>--name value</c> pairs.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _values = [];

    public Arguments(string[] arguments)
    {
        Verb = arguments.Length > 0 ? arguments[0] : "";
        for (int i = 1; i + 1 < arguments.Length; i += 2)
        {
            _values[arguments[i].TrimStart('-')] = arguments[i + 1];
        }
    }

    public string Verb { get; }

    public string? Text(string name) => _values.GetValueOrDefault(name);

    public string Required(string name) => Text(name) ?? throw new ArgumentException($"--{name} is needed.");

    public int Number(string name, int otherwise) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public double Ratio(string name, double otherwise) => Text(name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
