namespace NcbiClient.Testing.Spell;

/// <summary>How many letters must be put in, left out, changed, or swapped with their neighbour to make one word of another.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or any number above <paramref name="most"/> if it is more than that.</summary>
    public static int Between(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
        {
            return most + 1;
        }

        int[] before = new int[right.Length + 1];
        int[] above = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int[] row = new int[right.Length + 1];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            if (row.Min() > most)
            {
                return most + 1;
            }

            (before, above) = (above, row);
        }

        return above[^1];
    }
}
