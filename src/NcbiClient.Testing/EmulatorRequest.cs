using System.Net;
using NcbiClient.Testing.Engine;

namespace NcbiClient.Testing;

/// <summary>A request to the emulator, whatever transport brought it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class EmulatorRequest
{
    private const string Root = "/entrez/eutils/";

    private EmulatorRequest(string method, string program, string clientAddress, IReadOnlyList<EmulatorParameter> parameters, int queryLength)
    {
        Method = method;
        Program = program;
        ClientAddress = clientAddress;
        Parameters = parameters;
        QueryLength = queryLength;
    }

    /// <summary>The HTTP method, upper case: <c>GET</c> or <c>POST</c>, other methods are refused by the emulator.</summary>
    public string Method { get; }

    /// <summary>The program below <c>/entrez/eutils/</c>, for example <c>esearch.fcgi</c>; for an address elsewhere, its whole path.</summary>
    public string Program { get; }

    /// <summary>Who asks: requests without an API key share one budget per address.</summary>
    public string ClientAddress { get; }

    /// <summary>The parameters of the query string, then those of the form body, in the order sent.</summary>
    public IReadOnlyList<EmulatorParameter> Parameters { get; }

    /// <summary>The API key sent, or null.</summary>
    internal string? ApiKey => Value(EmulatorParameter.ApiKey);

    /// <summary>The length of the query string as sent, in characters.</summary>
    internal int QueryLength { get; }

    /// <summary><c>esearch</c> for <c>esearch.fcgi</c>; <c>idconv</c> and <c>citmatch</c> for the services with paths of their own.</summary>
    internal string Utility => Keyless.NameOf(Program) ?? Program.Split('.')[0];

    /// <summary>Makes a request of what a transport received.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path of the address; below <c>/entrez/eutils/</c> it names the program.</param>
    /// <param name="query">The query string, with or without its question mark, or null.</param>
    /// <param name="form">The body of a form (<c>application/x-www-form-urlencoded</c>), or null.</param>
    /// <param name="clientAddress">The address of the caller, as NCBI would report it in a 429.</param>
    /// <returns>The request.</returns>
    public static EmulatorRequest FromHttp(string method, string path, string? query, string? form, string clientAddress)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(clientAddress);
        List<EmulatorParameter> parameters = [.. Pairs(query?.TrimStart('?')), .. Pairs(form)];
        return new EmulatorRequest(method.ToUpperInvariant(), path.StartsWith(Root, StringComparison.Ordinal) ? path[Root.Length..] : path, clientAddress, parameters, query?.Length ?? 0);
    }

    /// <summary>The first value of a parameter, or null.</summary>
    internal string? Value(string name)
    {
        foreach (EmulatorParameter parameter in Parameters)
        {
            if (parameter.Name == name)
            {
                return parameter.Value;
            }
        }

        return null;
    }

    /// <summary>The request on one line, without the API key.</summary>
    /// <returns>For example <c>POST esearch.fcgi?db=pubmed&amp;term=asthma</c>.</returns>
    public override string ToString() => $"{Method} {Program}?{string.Join('&', Parameters)}";

    private static IEnumerable<EmulatorParameter> Pairs(string? encoded)
    {
        foreach (string pair in (encoded ?? "").Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? pair : pair[..equals];
            string value = equals < 0 ? "" : pair[(equals + 1)..];
            yield return new EmulatorParameter(WebUtility.UrlDecode(name), WebUtility.UrlDecode(value));
        }
    }
}
