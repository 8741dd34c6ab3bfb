using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NcbiClient.Xml;

/// <summary>What kinds of bytes a document does not have, found in one walk, so that they are searched for only where there may be some.</summary>
/// <remarks>The <see langword="default"/> value knows nothing.</remarks>
internal readonly struct XmlByteSurvey
{
    /// <summary>How many bytes are looked at in one step; each together with the one behind it.</summary>
    public const int Step = 64; // Vector512<byte>.Count

    private bool IsKnown { get; init; }

    /// <summary>About where the first character begins that is not ASCII.</summary>
    private int OtherStart { get; init; }

    /// <summary>About where the last one ends; 0 when there is none.</summary>
    private int OtherEnd { get; init; }

    /// <summary>Whether it is sure that there is no control character but line feeds.</summary>
    public bool HasNoControl { get; private init; }

    /// <summary>Whether it is sure that there is no character that begins as U+FFFE does in two bytes.</summary>
    public bool HasNoNoncharacter { get; private init; }

    /// <summary>Whether it is sure that <c>]]&gt;</c> stands nowhere.</summary>
    public bool HasNoSectionEnd { get; private init; }

    /// <summary>Whether it is sure that <c>&lt;!</c> and <c>&lt;?</c> stand nowhere: no comment, section or instruction.</summary>
    public bool HasNoDeclaration { get; private init; }

    /// <summary>The part of the document outside of which there are only ASCII characters. It begins and ends with whole characters, if the document is made of such.</summary>
    public Range OtherCharacters(ReadOnlySpan<byte> xml)
    {
        if (IsKnown)
        {
            return OtherEnd == 0 ? xml.Length..0 : OtherStart..Math.Min(OtherEnd, xml.Length);
        }

        int first = xml.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        return first < 0 ? xml.Length..0 : first..(xml.LastIndexOfAnyExceptInRange((byte)0, (byte)0x7F) + 1);
    }

    public static XmlByteSurvey Of(ReadOnlySpan<byte> xml)
    {
        if (xml.Length <= Step)
        {
            return default;
        }

        Walk walk = new();
        for (int at = 0; at < xml.Length - Step - 1; at += Step)
        {
            walk.Take(xml, at);
        }

        walk.Take(xml, xml.Length - Step - 1);
        walk.TakeLast(xml);
        return walk.Survey;
    }

    /// <summary>Walks over a document's first bytes.</summary>
    /// <remarks>Each of the vectors holds the least byte that stood at a place, after what is searched for has been made the least of all: processors compare bytes in masks, from which it is a long way back.</remarks>
    internal struct Walk
    {
        private const byte LeastAllowed = ('*' ^ '\n') - 1; // what '*' becomes, the least of those that are allowed

        private Vector512<byte> _controls = Vector512<byte>.AllBitsSet;
        private Vector512<byte> _brackets = Vector512<byte>.AllBitsSet;
        private Vector512<byte> _declarations = Vector512<byte>.AllBitsSet;
        private bool _mayHaveNoncharacter;
        private int _otherStart;
        private int _otherEnd;

        public Walk()
        {
        }

        /// <summary>Takes a step. Behind it there must be one more byte.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Take(ReadOnlySpan<byte> xml, int at)
        {
            Vector512<byte> bytes = Load(xml, at);
            Vector512<byte> following = Load(xml, at + 1);
            NoticeOther(bytes, following, at);
            NoticeControl(bytes);
            _brackets = Vector512.Min(_brackets, Unlike(bytes, ']') | Unlike(following, ']'));
            _declarations = Vector512.Min(_declarations, Unlike(bytes, '<') | Vector512.Min(Unlike(following, '!'), Unlike(following, '?')));
        }

        /// <summary>Takes the last byte, behind which there is none.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void TakeLast(ReadOnlySpan<byte> xml)
        {
            Vector512<byte> bytes = Load(xml, xml.Length - Step);
            NoticeOther(bytes, bytes, xml.Length - Step);
            NoticeControl(bytes);
        }

        /// <summary>What none of the bytes is that have been taken, nor, where two of them matter, the one behind.</summary>
        public readonly XmlByteSurvey Survey
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)] // else its fields could not stay in registers
            get => new()
            {
                IsKnown = true,
                OtherStart = _otherStart,
                OtherEnd = _otherEnd,
                HasNoControl = Vector512.GreaterThanOrEqualAll(_controls, Vector512.Create(LeastAllowed)),
                HasNoNoncharacter = !_mayHaveNoncharacter,
                HasNoSectionEnd = !Vector512.EqualsAny(_brackets, Vector512<byte>.Zero),
                HasNoDeclaration = !Vector512.EqualsAny(_declarations, Vector512<byte>.Zero),
            };
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private void NoticeOther(Vector512<byte> bytes, Vector512<byte> following, int at)
        {
            if (bytes.ExtractMostSignificantBits() != 0)
            {
                _otherStart = _otherEnd == 0 ? at : _otherStart;
                _otherEnd = at + Step;
                _mayHaveNoncharacter |= Vector512.EqualsAny(Unlike(bytes, '\xEF') | Unlike(following, '\xBF'), Vector512<byte>.Zero);
            }
        }

        /// <summary>A line feed becomes the greatest byte, the other control characters become less than <see cref="LeastAllowed"/>, and nothing else does.</summary>
        private void NoticeControl(Vector512<byte> bytes) => _controls = Vector512.Min(_controls, Unlike(bytes, '\n') - Vector512<byte>.One);

        private static Vector512<byte> Load(ReadOnlySpan<byte> xml, int at) => Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)at);

        /// <summary>Zero where that character is.</summary>
        private static Vector512<byte> Unlike(Vector512<byte> bytes, char c) => bytes ^ Vector512.Create((byte)c);
    }
}
