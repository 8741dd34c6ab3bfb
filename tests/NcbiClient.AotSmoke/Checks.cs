namespace NcbiClient.AotSmoke;

/// <summary>Counts what holds and names what does not.</summary>
internal sealed class Checks
{
    private int _passed;
    private int _failed;

    public void Equal<T>(string what, T expected, T actual) =>
        Count(what, EqualityComparer<T>.Default.Equals(expected, actual), $"expected '{expected}', is '{actual}'");

    public void Holds(string what, bool condition) => Count(what, condition, "does not hold");

    public async Task ThrowsAsync<TException>(string what, Func<Task> action, Func<TException, bool> isRight)
        where TException : Exception
    {
        try
        {
            await action();
            Count(what, false, "nothing was thrown");
        }
        catch (TException thrown)
        {
            Count(what, isRight(thrown), thrown.Message);
        }
    }

    /// <summary>Prints the sum and gives the exit code: 0 only if something was checked and all held.</summary>
    public int Report()
    {
        Console.WriteLine(_failed == 0 ? $"AOT smoke: {_passed} checks passed" : $"AOT smoke: {_passed} checks passed, {_failed} failed");
        return _failed == 0 && _passed > 0 ? 0 : 1;
    }

    private void Count(string what, bool holds, string otherwise)
    {
        if (holds)
        {
            _passed++;
        }
        else
        {
            _failed++;
            Console.Error.WriteLine($"AOT smoke: {what}: {otherwise}");
        }
    }
}
