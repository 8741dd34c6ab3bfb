using System.Text.Json;

namespace NcbiClient.Transport.Classification;

/// <summary>Judges a JSON body: whole or not, and each of the four places where E-utilities put an error.</summary>
internal static class JsonBody
{
    private const int MaxDepth = 256;

    /// <summary>For the readers of what was judged here: what this accepts, they accept.</summary>
    public static JsonDocumentOptions DocumentOptions { get; } = new() { MaxDepth = MaxDepth };

    public static BodyReading Read(ReadOnlySpan<byte> body, ExpectedBody expected)
    {
        BodyReading? reading = TryRead(body, expected);
        if (reading is null && body.IndexOfAnyInRange((byte)0, (byte)0x1F) >= 0)
        {
            byte[] escaped = new byte[JsonControls.MostBytes(body)];
            int length = JsonControls.Escape(body, escaped);
            reading = TryRead(escaped.AsSpan(0, length), expected);
            if (reading is { State: BodyState.Whole } && expected.Format == BodyFormat.Json)
            {
                reading = new(BodyState.WholeButForControls);
            }
        }

        // Plain text may begin with a bracket.
        return reading ?? new(expected.Format == BodyFormat.Text ? BodyState.Whole : BodyState.CutOff);
    }

    private static BodyReading? TryRead(ReadOnlySpan<byte> body, ExpectedBody expected)
    {
        try
        {
            return Walk(body, expected);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // The reader's word for a string that is not UTF-8.
            return null;
        }
    }

    private static BodyReading Walk(ReadOnlySpan<byte> body, ExpectedBody expected)
    {
        Utf8JsonReader reader = new(body, new JsonReaderOptions { MaxDepth = MaxDepth });
        string? member = null;
        string? error = null;
        string? remark = null;
        bool isList = false;
        bool hasRequired = expected.Root is null;
        while (reader.Read())
        {
            if (reader is { CurrentDepth: 1, TokenType: JsonTokenType.StartArray or JsonTokenType.StartObject })
            {
                isList = reader.TokenType == JsonTokenType.StartArray;
            }
            else if (reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.CurrentDepth == 1)
                {
                    member = reader.GetString();
                    hasRequired |= member == expected.Root;
                }

                error ??= IsErrorMember(ref reader, member) ? ErrorValue(ref reader) : null;
                remark ??= IsConverterRemark(ref reader, member) ? ErrorValue(ref reader) : null;
            }
            else if (isList && reader is { CurrentDepth: 2, TokenType: JsonTokenType.String } && IsNamedResult(member))
            {
                error ??= reader.GetString();
            }
        }

        error ??= !hasRequired && remark is not null ? Uri.UnescapeDataString(remark) : null;
        return error is not null ? new(BodyState.Error, error) : WithoutError(expected, hasRequired);
    }

    private static BodyReading WithoutError(ExpectedBody expected, bool hasRequired) => expected.Format switch
    {
        BodyFormat.Text when !expected.IsPlain => new(BodyState.Whole),
        BodyFormat.Json when hasRequired => new(BodyState.Whole),
        BodyFormat.Json => new(BodyState.Unexpected, $"JSON without '{expected.Root}'"),
        _ => new(BodyState.Unexpected, "JSON"),
    };

    /// <summary><c>esearchresult.ERROR</c> and its like, or a gateway's <c>error</c>; not the <c>error</c> of one uid in <c>result</c>.</summary>
    private static bool IsErrorMember(ref Utf8JsonReader reader, string? member) =>
        (reader.CurrentDepth == 1 && reader.ValueTextEquals("error"u8))
        || (member != "result" && reader.ValueTextEquals("ERROR"u8));

    /// <summary>The ID converter writes <c>{"errors":[{"message":…}]}</c>; in its old days <c>{"message":…}</c>, escaped as for an address.</summary>
    private static bool IsConverterRemark(ref Utf8JsonReader reader, string? member) =>
        reader.TokenType == JsonTokenType.PropertyName
        && reader.ValueTextEquals("message"u8)
        && (reader.CurrentDepth == 1 || (reader.CurrentDepth == 3 && member == "errors"));

    private static string? ErrorValue(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => string.IsNullOrWhiteSpace(reader.GetString()) ? null : reader.GetString(),
            JsonTokenType.Null or JsonTokenType.False => null,
            _ => "an error without text",
        };
    }

    /// <summary>esummary writes <c>"esummaryresult":["text"]</c> instead of <c>result</c>.</summary>
    private static bool IsNamedResult(string? member) =>
        member is not null && member.Length > "result".Length && member.EndsWith("result", StringComparison.Ordinal);
}
