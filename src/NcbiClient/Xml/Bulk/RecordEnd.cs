using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NcbiClient.Xml.Bulk;

/// <summary>Finds where a usual record ends, and surveys it on the way.</summary>
internal static class RecordEnd
{
    /// <summary>It must be searched for otherwise: something unusual stands here.</summary>
    public const int IsUnusual = 0;

    /// <summary>Where the element ends with whose start tag <paramref name="xml"/> begins, if no other tag of its name and no comment, section or instruction stands before that;
    /// <see cref="RecordScanner.NeedMore"/> if there is no such tag, or <see cref="IsUnusual"/>.</summary>
    /// <param name="xml">What has been read of the document from the element on.</param>
    /// <param name="tag">The end of its start tag.</param>
    /// <param name="name">Its name.</param>
    /// <param name="survey">What the element does not have.</param>
    /// <remarks>Not inlined, so that all that the loop needs stays in registers.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Find(ReadOnlySpan<byte> xml, int tag, ReadOnlySpan<byte> name, out XmlByteSurvey survey)
    {
        XmlByteSurvey.Walk walk = default;
        int middle = name.Length / 2;
        Vector512<byte> first = Vector512.Create(name[0]);
        Vector512<byte> other = Vector512.Create(name[middle]);
        int at = 0;
        for (; at < xml.Length - XmlByteSurvey.Step - 1 - middle; at += XmlByteSurvey.Step)
        {
            walk.Take(xml, at);
            ulong names = NamesAt(xml, at, first) & (Vector512.Equals(Load(xml, at + 1 + middle), other).ExtractMostSignificantBits());
            for (; names != 0; names &= names - 1)
            {
                int found = at + 1 + BitOperations.TrailingZeroCount(names);
                if (found >= tag && RecordScanner.IsNamed(xml[found..], name))
                {
                    return End(xml, found, name, walk, out survey);
                }
            }
        }

        survey = default;
        return xml[Math.Max(at, tag)..].IndexOf(name) < 0 ? RecordScanner.NeedMore : IsUnusual;
    }

    /// <summary>A bit for each byte, from this one on, behind which a name with that first letter may begin.</summary>
    private static ulong NamesAt(ReadOnlySpan<byte> xml, int at, Vector512<byte> first)
    {
        Vector512<byte> bytes = Load(xml, at);
        Vector512<byte> before = Vector512.Equals(bytes, Vector512.Create((byte)'<')) | Vector512.Equals(bytes, Vector512.Create((byte)'/'));
        return (before & Vector512.Equals(Load(xml, at + 1), first)).ExtractMostSignificantBits();
    }

    private static int End(ReadOnlySpan<byte> xml, int found, ReadOnlySpan<byte> name, XmlByteSurvey.Walk walk, out XmlByteSurvey survey)
    {
        int end = found + name.Length + 1;
        survey = XmlByteSurvey.Walk.End(walk, xml[..end]);
        return survey.HasNoDeclaration && xml[found - 1] == (byte)'/' && xml[found - 2] == (byte)'<' && xml[end - 1] == (byte)'>' ? end : IsUnusual;
    }

    private static Vector512<byte> Load(ReadOnlySpan<byte> xml, int at) => Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)at);
}
