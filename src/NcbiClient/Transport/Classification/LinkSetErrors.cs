namespace NcbiClient.Transport.Classification;

/// <summary>
/// elink reports on each set of links apart. An error in one does not take the others away, so it is the caller's to see;
/// an error of all, or one outside of the sets, is the answer's.
/// </summary>
internal static class LinkSetErrors
{
    /// <summary>The part of the document in which an error concerns the whole answer.</summary>
    public static ReadOnlySpan<byte> Concerning(ReadOnlySpan<byte> document)
    {
        bool anySound = false;
        ReadOnlySpan<byte> rest = document;
        for (int start; (start = rest.IndexOf("<LinkSet>"u8)) >= 0;)
        {
            int end = rest[start..].IndexOf("</LinkSet>"u8);
            if (end < 0)
            {
                return document;
            }

            anySound |= IsSound(rest.Slice(start, end));
            rest = rest[(start + end)..];
        }

        return anySound ? rest : document;
    }

    private static bool IsSound(ReadOnlySpan<byte> set) => set.IndexOf("<ERROR>"u8) < 0
        || set.IndexOf("<Link>"u8) >= 0
        || set.IndexOf("<QueryKey>"u8) >= 0
        || set.IndexOf("<ObjUrl>"u8) >= 0
        || set.IndexOf("<LinkInfo>"u8) >= 0
        || set.IndexOf("HasLinkOut="u8) >= 0
        || set.IndexOf("HasNeighbor="u8) >= 0;
}
