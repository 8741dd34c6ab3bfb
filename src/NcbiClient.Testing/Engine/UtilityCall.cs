using System.Collections.Frozen;
using System.Globalization;

namespace NcbiClient.Testing.Engine;

/// <summary>The parameters of one request, read strictly: the first one that is wrong becomes the refusal.</summary>
internal sealed class UtilityCall(EmulatorRequest request)
{
    private static readonly FrozenSet<string> s_common = new[] { "db", "tool", "email", "api_key" }.ToFrozenSet(StringComparer.Ordinal);

    public EmulatorRequest Request { get; } = request;

    /// <summary>Why the request is refused; null while nothing is wrong.</summary>
    public string? Refusal { get; private set; }

    public bool Has(string name) => Request.Value(name) is not null;

    /// <summary>A value that is there and not empty, else null.</summary>
    public string? Text(string name) => Request.Value(name) is { Length: > 0 } value ? value : null;

    public int? Number(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        Refuse($"{name}={text} is not a number from 0 upwards.");
        return null;
    }

    /// <summary>One of the values allowed, in any letter case, or null if the parameter is missing or empty.</summary>
    public string? OneOf(string name, params ReadOnlySpan<string> allowed)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        foreach (string value in allowed)
        {
            if (string.Equals(value, text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        Refuse($"{name}={text} is none of {string.Join(", ", allowed.ToArray())}.");
        return null;
    }

    public void Refuse(string text) => Refusal ??= text;

    /// <summary>Refuses parameters that the utility does not know, and those given twice where only a list of ids may be.</summary>
    public void CheckNames(IUtility utility)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (EmulatorParameter parameter in Request.Parameters)
        {
            if (!s_common.Contains(parameter.Name) && !utility.Parameters.Contains(parameter.Name))
            {
                Refuse($"{Request.Utility} has no parameter '{parameter.Name}'. It has: {string.Join(", ", s_common.Concat(utility.Parameters).Order(StringComparer.Ordinal))}.");
            }

            if (!seen.Add(parameter.Name) && parameter.Name != "id")
            {
                Refuse($"'{parameter.Name}' is given twice.");
            }
        }
    }
}
