namespace NcbiClient.Transport;

/// <summary>
/// The parameters of one call, in the order they are sent; a name may come more than once (<c>id=1&amp;id=2</c> is not
/// <c>id=1,2</c> to elink). Not thread-safe while it is being filled.
/// </summary>
internal sealed class EutilsForm
{
    private readonly List<KeyValuePair<string, string>> _parameters = [];

    public IReadOnlyList<KeyValuePair<string, string>> Parameters => _parameters;

    /// <summary>Adds a parameter; null means that it is not sent at all, an empty text that it is sent empty.</summary>
    public EutilsForm Add(string name, string? value)
    {
        if (value is not null)
        {
            _parameters.Add(new(name, value));
        }

        return this;
    }
}
