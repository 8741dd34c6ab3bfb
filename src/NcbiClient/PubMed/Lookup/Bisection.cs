namespace NcbiClient.PubMed;

/// <summary>Finds the one id for which a whole batch fails, so that its neighbours do not share its fate.</summary>
internal static class Bisection
{
    /// <summary>Asks in halves for what failed as a whole, until those that fail alone are found.</summary>
    /// <param name="batch">The ids whose request failed.</param>
    /// <param name="error">Why.</param>
    /// <param name="attempt">Asks for some of the ids; null when that worked, the error when it did not.</param>
    /// <param name="fail">Gives an id up.</param>
    public static Task RunAsync<T>(T[] batch, NcbiException error, Func<T[], Task<NcbiException?>> attempt, Action<T, NcbiException> fail) =>
        RunAsync(batch, error, attempt, fail, inVain: 0);

    private static async Task RunAsync<T>(T[] batch, NcbiException error, Func<T[], Task<NcbiException?>> attempt, Action<T, NcbiException> fail, int inVain)
    {
        if (batch.Length == 1 || inVain > SplitsInVain(error))
        {
            Array.ForEach(batch, id => fail(id, error));
            return;
        }

        T[][] halves = [batch[..(batch.Length / 2)], batch[(batch.Length / 2)..]];
        NcbiException?[] errors = new NcbiException?[halves.Length];
        for (int i = 0; i < halves.Length; i++)
        {
            errors[i] = await attempt(halves[i]).ConfigureAwait(false);
        }

        int next = error is NcbiFormatException || errors.Contains(null) ? 0 : inVain + 1;
        for (int i = 0; i < halves.Length; i++)
        {
            if (errors[i] is { } left)
            {
                await RunAsync(halves[i], left, attempt, fail, next).ConfigureAwait(false);
            }
        }
    }

    /// <summary>
    /// How many splits may bring nothing, both halves failing too, before it is believed that no single id is to blame; -1 for no split at all.
    /// Each split in vain costs requests, and in an outage also the pauses of their retries.
    /// </summary>
    private static int SplitsInVain(NcbiException error) => error switch
    {
        NcbiFormatException => int.MaxValue,
        NcbiRateLimitException => -1,
        NcbiRequestRejectedException when ConcernsTheCaller(error.What) => -1,
        NcbiServiceException => error.IsTransient ? 0 : 1,
        _ => -1,
    };

    /// <summary>Of a wrong key, and of a block, no id is to blame.</summary>
    private static bool ConcernsTheCaller(string what) =>
        what.Contains("API key", StringComparison.OrdinalIgnoreCase)
        || what.Contains("blocked this caller", StringComparison.Ordinal)
        || what.Contains("Error Blocked Diagnostic", StringComparison.Ordinal);
}
