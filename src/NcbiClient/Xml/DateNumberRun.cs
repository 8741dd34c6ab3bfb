namespace NcbiClient.Xml;

/// <summary>Up to three numbers of a date or time that stand behind one another, as the strings of <see cref="DateNumbers"/>. None by default.</summary>
internal readonly struct DateNumberRun
{
    private const int Bits = 16; // for each index, of which 0 is none
    private readonly ulong _indexes;

    private DateNumberRun(ulong indexes) => _indexes = indexes;

    public bool IsEmpty => _indexes == 0;

    public string? First => At(0);

    public string? Second => At(1);

    public string? Third => At(2);

    /// <summary>The same numbers and another one.</summary>
    /// <param name="position">How many there are.</param>
    /// <param name="index">Where the other one is found in <see cref="DateNumbers"/>.</param>
    public DateNumberRun With(int position, int index) => new(_indexes | ((ulong)(index + 1) << (position * Bits)));

    private string? At(int position)
    {
        int index = (int)(_indexes >> (position * Bits)) & ((1 << Bits) - 1);
        return index == 0 ? null : DateNumbers.At(index - 1);
    }
}
