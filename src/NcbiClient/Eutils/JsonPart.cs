using System.Globalization;
using System.Text.Json;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>A value in an answer, and where it is. E-utilities write numbers as texts, sometimes as numbers, and leave out what is empty.</summary>
internal readonly struct JsonPart(JsonElement value, string path)
{
    private readonly JsonElement _value = value;
    private readonly string _path = path;

    /// <summary>The value if it is a text, else null.</summary>
    public string? AsText() => _value.ValueKind == JsonValueKind.String ? _value.GetString() : null;

    /// <summary>The value if it is a text or a number, else null.</summary>
    public string? AsTextOrNumber() => _value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? Scalar() : null;

    /// <summary>A member that is an object; null if it is missing, null or an empty list.</summary>
    public JsonPart? Object(string name) => Member(name) is not { } member ? null : member._value.ValueKind switch
    {
        JsonValueKind.Object => member,
        JsonValueKind.Array when member._value.GetArrayLength() == 0 => null,
        _ => throw member.Unexpected("an object"),
    };

    /// <summary>A member that is an object, or a list whose first item is the object that counts; null if it is missing or empty.</summary>
    public JsonPart? FirstObject(string name) => Member(name) is { _value.ValueKind: JsonValueKind.Array }
        ? Items(name).Select(static item => (JsonPart?)item).FirstOrDefault()
        : Object(name);

    /// <summary>A member that is a text or a number.</summary>
    public string? Text(string name) => Member(name)?.Scalar();

    /// <summary>A member that is a truth value, or a text of one: in lower case.</summary>
    public string? Flag(string name) => Member(name) is not { } member ? null : member._value.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => member.Scalar()?.ToLowerInvariant(),
    };

    /// <summary>A member that is a whole number, or a text of one.</summary>
    public long? Number(string name)
    {
        if (Member(name) is not { } member || member.Scalar() is not { Length: > 0 } text)
        {
            return null;
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw member.Unexpected("a whole number");
    }

    /// <summary>The same, within the range of an <see cref="int"/>.</summary>
    public int? Int(string name) => Number(name) switch
    {
        null => null,
        >= int.MinValue and <= int.MaxValue and { } number => (int)number,
        _ => throw Member(name)!.Value.Unexpected("a smaller number"),
    };

    /// <summary>The items of a member that is a list; none if it is missing.</summary>
    public IEnumerable<JsonPart> Items(string name)
    {
        if (Member(name) is not { } member)
        {
            return [];
        }

        return member._value.ValueKind == JsonValueKind.Array
            ? member._value.EnumerateArray().Select(item => new JsonPart(item, member._path))
            : throw member.Unexpected("a list");
    }

    /// <summary>The items of a member that is a list of texts or numbers.</summary>
    public EquatableList<string> Texts(string name) => Items(name).Select(item => item.Scalar() ?? "").ToEquatableList();

    private string? Scalar() => _value.ValueKind switch
    {
        JsonValueKind.String => _value.GetString(),
        JsonValueKind.Number => _value.GetRawText(),
        JsonValueKind.Null => null,
        _ => throw Unexpected("a text or a number"),
    };

    private JsonPart? Member(string name)
    {
        if (_value.ValueKind != JsonValueKind.Object)
        {
            throw Unexpected("an object");
        }

        return _value.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null
            ? new JsonPart(member, _path.Length == 0 ? name : $"{_path}/{name}")
            : null;
    }

    private NcbiFormatException Unexpected(string expected)
        => new($"'{_path}' is {_value.ValueKind} where {expected} belongs") { ElementPath = _path };
}
