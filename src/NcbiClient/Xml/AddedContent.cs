using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary>Takes out of a record, as the mappers wrote it, what they added because the DTD requires it and the record that was read did not have it.</summary>
internal sealed class AddedContent(EquatableList<ElementOrder> orders)
{
    private readonly Dictionary<string, EquatableList<string>> _absent = orders.Where(static order => !order.Absent.IsEmpty).ToLookup(static order => order.Path, static order => order.Absent)
        .ToDictionary(static group => group.Key, static group => group.First());

    /// <summary>What the mappers add: a user who gives a record just that, and nothing else there, adds nothing.</summary>
    private readonly HashSet<string> _added = ["", "Publisher", "1", "Print", "Internet", "und", "D016428", "Journal Article", "pubmed"];

    /// <summary>Begins a record, whose PMID is the only identifier of one without identifiers.</summary>
    public void Begin(RecordNode record)
    {
        foreach (RecordNode text in record.Children.SelectMany(static part => part.Children).Where(static child => child.Name == "PMID").SelectMany(static pmid => pmid.Children))
        {
            _added.Add(Encoding.UTF8.GetString(text.Bytes));
        }
    }

    /// <summary>Takes what was added out of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="path">Its path in the record that was read.</param>
    public void Remove(RecordNode element, string path)
    {
        if (!_absent.TryGetValue(path, out EquatableList<string> absent))
        {
            return;
        }

        element.RemoveAttributes((name, value) => absent.Contains("@" + name) && _added.Contains(value));
        element.Children.RemoveAll(child => child.Name is { } name && absent.Contains(name) && IsAdded(child));
    }

    private bool IsAdded(RecordNode node) => node.Name is null
        ? _added.Contains(Encoding.UTF8.GetString(node.Bytes))
        : node.Attributes().All(attribute => _added.Contains(attribute.Value)) && node.Children.TrueForAll(IsAdded);
}
