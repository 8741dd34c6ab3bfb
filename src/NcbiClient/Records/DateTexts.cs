namespace NcbiClient.Records;

/// <summary>The texts of a date or time, each with its own place: nearly all of them are numbers that <see cref="DateNumbers"/> knows, and five of those get by with eight bytes. None by default.</summary>
/// <remarks>Compares by content: no text is written in two ways.</remarks>
internal readonly struct DateTexts : IEquatable<DateTexts>
{
    public const int Year = 0;
    public const int Month = 1;
    public const int Day = 2;
    public const int Season = 3;
    public const int MedlineDate = 4;
    public const int Places = 5;

    public const int Hour = 0; // a time has texts of its own
    public const int Minute = 1;
    public const int Second = 2;

    private const int Bits = 12; // for each place, of which 0 is none
    private const int Mask = (1 << Bits) - 1;

    private readonly ulong _indexes;
    private readonly string?[]? _others; // what is no such number

    private DateTexts(ulong indexes, string?[]? others)
    {
        _indexes = indexes;
        _others = others;
    }

    public bool IsEmpty => _indexes == 0 && _others is null;

    /// <summary>The text at a place, or null.</summary>
    public string? this[int place]
    {
        get
        {
            int index = (int)(_indexes >> (place * Bits)) & Mask;
            return index != 0 ? DateNumbers.At(index - 1) : _others?[place];
        }
    }

    /// <summary>The same with another text at a place, or none.</summary>
    public DateTexts With(int place, string? text)
    {
        int index = text is null ? -1 : DateNumbers.IndexOf(text);
        ulong others = _indexes & ~((ulong)Mask << (place * Bits));
        return new DateTexts(others | ((ulong)(index + 1) << (place * Bits)), WithOther(place, index < 0 ? text : null));
    }

    /// <summary>The same with a number at a place where there is none.</summary>
    /// <param name="place">The place.</param>
    /// <param name="index">Where the number is found in <see cref="DateNumbers"/>.</param>
    public DateTexts WithNumber(int place, int index) => new(_indexes | ((ulong)(index + 1) << (place * Bits)), _others);

    public bool Equals(DateTexts other) =>
        _indexes == other._indexes && (_others is null ? other._others is null : other._others is not null && _others.AsSpan().SequenceEqual(other._others));

    public override bool Equals(object? obj) => obj is DateTexts other && Equals(other);

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(_indexes);
        foreach (string? text in _others ?? [])
        {
            hash.Add(text, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    private string?[]? WithOther(int place, string? text)
    {
        if (text == _others?[place])
        {
            return _others;
        }

        string?[] others = [.. _others ?? new string?[Places]];
        others[place] = text;
        return Array.TrueForAll(others, static other => other is null) ? null : others;
    }
}
