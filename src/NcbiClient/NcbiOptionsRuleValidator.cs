using System.Globalization;
using Microsoft.Extensions.Options;

namespace NcbiClient;

/// <summary>What attributes cannot say: texts, times, and rules across options. No message quotes the API key.</summary>
internal sealed class NcbiOptionsRuleValidator : IValidateOptions<NcbiOptions>
{
    public ValidateOptionsResult Validate(string? name, NcbiOptions options)
    {
        List<string> failures = [.. Identity(options), .. Address(options), .. Times(options)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Identity(NcbiOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.Tool) && HasBlankOrControl(options.Tool))
        {
            yield return $"NcbiOptions.Tool must not hold blanks or control characters: '{options.Tool}'.";
        }

        if (!string.IsNullOrWhiteSpace(options.Email) && !LooksLikeEmail(options.Email))
        {
            yield return $"NcbiOptions.Email must be an e-mail address such as 'me@example.org': '{options.Email}'.";
        }

        if (options.ApiKey is { } key && HasBlankOrControl(key))
        {
            yield return "NcbiOptions.ApiKey must not hold blanks or control characters (its value is not shown here).";
        }
    }

    private static IEnumerable<string> Address(NcbiOptions options) =>
    [
        .. Address(nameof(options.BaseAddress), options.BaseAddress, options.ApiKey is not null),
        .. Address(nameof(options.IdConverterAddress), options.IdConverterAddress, getsKey: false),
        .. Address(nameof(options.CitationMatcherAddress), options.CitationMatcherAddress, getsKey: false),
    ];

    private static IEnumerable<string> Address(string name, Uri? address, bool getsKey)
    {
        if (address is null)
        {
            yield break;
        }

        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            yield return $"NcbiOptions.{name} must be an absolute http or https address: '{address}'.";
            yield break;
        }

        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            yield return $"NcbiOptions.{name} must not hold a user, a query or a fragment: "
                + $"'{address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)}' is left without them.";
        }

        if (getsKey && address.Scheme != Uri.UriSchemeHttps && !StaysOnThisMachine(address))
        {
            yield return $"NcbiOptions.{name} must be https when NcbiOptions.ApiKey is set, or the key would travel in the clear: "
                + $"'{address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)}'.";
        }
    }

    private static IEnumerable<string> Times(NcbiOptions options)
    {
        (string Name, TimeSpan Value)[] times =
        [
            (nameof(options.TotalTimeout), options.TotalTimeout),
            (nameof(options.AttemptTimeout), options.AttemptTimeout),
            (nameof(options.RetryBaseDelay), options.RetryBaseDelay),
            (nameof(options.MaxRetryDelay), options.MaxRetryDelay),
        ];
        foreach ((string name, TimeSpan value) in times)
        {
            if (value <= TimeSpan.Zero || value > NcbiOptionsDefaults.LongestTime)
            {
                yield return $"NcbiOptions.{name} must be more than 0 and at most 1 day: {Text(value)}.";
            }
        }

        if (options.AttemptTimeout >= options.TotalTimeout)
        {
            yield return $"NcbiOptions.AttemptTimeout ({Text(options.AttemptTimeout)}) must be less than NcbiOptions.TotalTimeout ({Text(options.TotalTimeout)}).";
        }

        if (options.RetryBaseDelay > options.MaxRetryDelay)
        {
            yield return $"NcbiOptions.RetryBaseDelay ({Text(options.RetryBaseDelay)}) must be at most NcbiOptions.MaxRetryDelay ({Text(options.MaxRetryDelay)}).";
        }
    }

    private static string Text(TimeSpan value) => value.ToString("c", CultureInfo.InvariantCulture);

    private static bool HasBlankOrControl(string text) => text.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c));

    private static bool LooksLikeEmail(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        string domain = text[(at + 1)..];
        return at > 0
            && !text.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c) || c is ',' or ';' or '<' or '>' or '(' or ')')
            && !domain.Contains('@', StringComparison.Ordinal)
            && domain.Contains('.', StringComparison.Ordinal)
            && domain.Split('.').All(static label => label.Length > 0);
    }

    private static bool StaysOnThisMachine(Uri address)
        => address.IsLoopback || HasTopLevel(address.IdnHost, "localhost") || HasTopLevel(address.IdnHost, "invalid");

    private static bool HasTopLevel(string host, string name)
        => host.Equals(name, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase);
}
