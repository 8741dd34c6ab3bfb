using System.Globalization;
using System.Text.Json;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>
/// An object of a summary that is read member by member. A member that has not the form asked for counts as missing, and those not read in the end
/// are the unknown ones: no oddity of one record costs another, and nothing is lost. Used by one thread.
/// </summary>
internal sealed class SummaryObject
{
    private readonly string _path;
    private readonly List<SummaryMember> _unknown;
    private readonly Dictionary<string, JsonElement> _unread = new(StringComparer.Ordinal);

    public SummaryObject(JsonElement value, string path, List<SummaryMember> unknown)
    {
        _path = path;
        _unknown = unknown;
        foreach (JsonProperty member in value.EnumerateObject())
        {
            // Of members with one name the last one counts, as in any reader of JSON.
            _unread[member.Name] = member.Value;
        }
    }

    /// <summary>A text or a number; null if it is empty.</summary>
    public string? Text(string name)
    {
        string? text = null;
        return Take(name, value => TryScalar(value, out text)) && !string.IsNullOrWhiteSpace(text) ? text : null;
    }

    /// <summary>The same, trimmed.</summary>
    public string? Word(string name) => Text(name)?.Trim();

    /// <summary>A whole number, or a text of one.</summary>
    public int? Number(string name)
    {
        int? number = null;
        return Take(name, value => TryNumber(value, out number)) ? number : null;
    }

    /// <summary>A PMID, as a number or a text of one.</summary>
    public Pmid? Pmid(string name)
    {
        Pmid? pmid = null;
        return Take(name, value => TryPmid(value, out pmid)) ? pmid : null;
    }

    /// <summary>Passes over a text that is known already.</summary>
    public void Pass(string name, string expected) => Take(name, value => TryScalar(value, out string? text) && text == expected);

    /// <summary>A list of texts.</summary>
    public EquatableList<string> Texts(string name)
    {
        List<string> texts = [];
        bool isRead = Take(name, value =>
        {
            foreach (JsonElement item in Items(value))
            {
                if (!TryScalar(item, out string? text))
                {
                    return false;
                }

                texts.Add(text ?? "");
            }

            return value.ValueKind == JsonValueKind.Array;
        });
        return isRead ? texts.ToEquatableList() : [];
    }

    /// <summary>A list of objects.</summary>
    public EquatableList<T> Objects<T>(string name, Func<SummaryObject, T> read)
    {
        List<JsonElement> items = [];
        bool isRead = Take(name, value =>
        {
            items.AddRange(Items(value));
            return value.ValueKind == JsonValueKind.Array && items.TrueForAll(static item => item.ValueKind == JsonValueKind.Object);
        });
        return isRead ? items.Select((item, at) => Item(item, string.Create(CultureInfo.InvariantCulture, $"{PathOf(name)}/{at}"), read)).ToEquatableList() : [];
    }

    /// <summary>Hands over what was not read, in the order of the answer.</summary>
    public void Close() =>
        _unknown.AddRange(_unread.Select(member => new SummaryMember { Path = PathOf(member.Key), Json = member.Value.GetRawText() }));

    private static List<JsonElement> Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];

    private static bool TryScalar(JsonElement value, out string? text)
    {
        try
        {
            text = value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair is JSON, but no text.
            text = null;
            return false;
        }

        return value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Null;
    }

    private static bool TryNumber(JsonElement value, out int? number)
    {
        number = null;
        if (!TryScalar(value, out string? text))
        {
            return false;
        }

        bool isNumber = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int parsed);
        number = isNumber ? parsed : null;
        return isNumber || string.IsNullOrWhiteSpace(text);
    }

    private static bool TryPmid(JsonElement value, out Pmid? pmid)
    {
        pmid = null;
        if (!TryScalar(value, out string? text) || string.IsNullOrWhiteSpace(text))
        {
            return TryScalar(value, out _);
        }

        bool isPmid = text.All(char.IsAsciiDigit) & NcbiClient.Pmid.TryParse(text, out Pmid read);
        pmid = isPmid ? read : null;
        return isPmid;
    }

    private T Item<T>(JsonElement item, string path, Func<SummaryObject, T> read)
    {
        SummaryObject part = new(item, path, _unknown);
        T result = read(part);
        part.Close();
        return result;
    }

    private bool Take(string name, Func<JsonElement, bool> read) => _unread.TryGetValue(name, out JsonElement value) && read(value) && _unread.Remove(name);

    private string PathOf(string name) => _path.Length == 0 ? name : $"{_path}/{name}";
}
