using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace NcbiClient.Xml;

/// <summary>A name and what stands behind it, <c>&gt;</c>, a blank or <c>="</c>, to be looked for where it is expected.</summary>
internal readonly struct ExpectedName
{
    private const int Width = XmlScan.Width;

    private readonly Vector256<byte> _bytes;
    private readonly uint _ignored; // a bit for each byte behind

    public ExpectedName(string name, string behind)
    {
        Span<byte> bytes = stackalloc byte[Width];
        Length = Encoding.ASCII.GetBytes(name + behind, bytes);
        _bytes = Vector256.Create((ReadOnlySpan<byte>)bytes);
        _ignored = uint.MaxValue << Length;
    }

    /// <summary>How many bytes it has, with those behind the name.</summary>
    public int Length { get; }

    /// <summary>Whether it stands there; <see cref="XmlScan.Width"/> bytes must be there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAt(ref byte at) => (Vector256.Equals(Vector256.LoadUnsafe(ref at), _bytes).ExtractMostSignificantBits() | _ignored) == uint.MaxValue;
}
