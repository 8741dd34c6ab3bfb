using System.Text.Json;
using System.Xml.Linq;

namespace NcbiClient.Testing.Tests;

/// <summary>Requests to an emulator as a client would send them.</summary>
internal static class Ask
{
    public static HttpClient Client(this NcbiEmulator emulator) => new(emulator.CreateHandler()) { BaseAddress = emulator.BaseAddress, Timeout = Timeout.InfiniteTimeSpan };

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string program, params (string Name, string Value)[] parameters) =>
        client.PostAsync(program, new FormUrlEncodedContent(parameters.Select(pair => KeyValuePair.Create(pair.Name, pair.Value))), TestContext.Current.CancellationToken);

    public static async Task<string> TextAsync(this HttpClient client, string program, params (string Name, string Value)[] parameters)
    {
        using HttpResponseMessage response = await client.PostAsync(program, parameters);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The <c>esearchresult</c> of a search in JSON.</summary>
    public static async Task<JsonElement> SearchAsync(this NcbiEmulator emulator, string term, params (string Name, string Value)[] more)
    {
        using HttpClient client = emulator.Client();
        string json = await client.TextAsync("esearch.fcgi", [("db", "pubmed"), ("retmode", "json"), ("term", term), .. more]);
        return JsonDocument.Parse(json).RootElement.GetProperty("esearchresult");
    }

    /// <summary>The PMIDs found, separated by blanks.</summary>
    public static async Task<string> FoundAsync(this NcbiEmulator emulator, string term, params (string Name, string Value)[] more) =>
        string.Join(' ', (await emulator.SearchAsync(term, more)).Ids());

    public static async Task<XElement> SearchXmlAsync(this NcbiEmulator emulator, string term, params (string Name, string Value)[] more)
    {
        using HttpClient client = emulator.Client();
        return XElement.Parse(await client.TextAsync("esearch.fcgi", [("term", term), .. more]));
    }

    public static int[] Ids(this JsonElement result) => [.. result.GetProperty("idlist").EnumerateArray().Select(id => int.Parse(id.GetString()!))];

    public static string[] Texts(this JsonElement result, string list, string name) =>
        result.TryGetProperty(list, out JsonElement problems) ? [.. problems.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)] : [];
}
