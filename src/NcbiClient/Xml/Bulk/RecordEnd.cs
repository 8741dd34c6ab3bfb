using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NcbiClient.Xml.Bulk;

/// <summary>Finds where a usual record ends, and surveys it on the way.</summary>
internal static class RecordEnd
{
    /// <summary>Something unusual stands here, and the end must be searched for with more care.</summary>
    public const int Unusual = 0;

    /// <summary>Where the element ends with whose start tag <paramref name="xml"/> begins, if nothing before that begins with its name, and there is no comment, section or instruction;
    /// <see cref="RecordScanner.NeedMore"/> if its name stands nowhere, not even as the beginning of another, or <see cref="Unusual"/>.</summary>
    /// <param name="xml">What has been read of the document from the element on.</param>
    /// <param name="tag">The end of its start tag.</param>
    /// <param name="name">Its name.</param>
    /// <param name="survey">What the element does not have, nor the few bytes behind it that the walk took too.</param>
    /// <remarks>Not inlined, so that all that the loop needs stays in registers.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Find(ReadOnlySpan<byte> xml, int tag, ReadOnlySpan<byte> name, out XmlByteSurvey survey)
    {
        XmlByteSurvey.Walk walk = new();
        int middle = name.Length / 2;
        Vector512<byte> first = Vector512.Create(name[0]);
        Vector512<byte> other = Vector512.Create(name[middle]);
        int end = xml.Length - XmlByteSurvey.Step - 1 - middle;
        int at = 0;
        for (; at < end; at += XmlByteSurvey.Step)
        {
            walk.Take(xml, at);
            ulong names = (Vector512.Equals(Load(xml, at + 1), first) & Vector512.Equals(Load(xml, at + 1 + middle), other)).ExtractMostSignificantBits();
            for (; names != 0; names &= names - 1)
            {
                int found = at + 1 + BitOperations.TrailingZeroCount(names);
                if (found >= tag && xml[found..].StartsWith(name))
                {
                    survey = walk.Survey; // of all before the name; and there is nothing in the name that was not in the start tag
                    return survey.HasNoDeclaration ? EndOfTag(xml, found, name.Length) : Unusual;
                }
            }
        }

        survey = default;
        return xml[Math.Max(at, tag)..].IndexOf(name) < 0 ? RecordScanner.NeedMore : Unusual;
    }

    /// <summary>Behind the end tag whose name this is, if it is one without white space.</summary>
    private static int EndOfTag(ReadOnlySpan<byte> xml, int name, int length) =>
        name + length < xml.Length && xml[name - 1] == (byte)'/' && xml[name - 2] == (byte)'<' && xml[name + length] == (byte)'>' ? name + length + 1 : Unusual;

    private static Vector512<byte> Load(ReadOnlySpan<byte> xml, int at) => Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)at);
}
