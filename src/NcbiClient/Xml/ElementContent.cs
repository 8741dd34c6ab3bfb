using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary>What an element of a record has, as far as the second walk has come, which only records with another layout than the DTD's need.</summary>
internal sealed class ElementContent(PubMedElement element)
{
    private readonly List<string> _known = [];
    private readonly List<string> _all = [];

    public PubMedElement Element => element;

    /// <summary>Whether it is kept in its own place; false for what is, or stands in, unknown content.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Adds a child, or an attribute behind an <c>@</c>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="isKnown">Whether it is a child that is kept in its own place, not as unknown content.</param>
    public void Add(string name, bool isKnown)
    {
        _all.Add(name);
        if (isKnown)
        {
            _known.Add(name);
        }
    }

    /// <summary>How it differs from the DTD, without its path; null if it does not.</summary>
    /// <param name="parent">The element that it stands in.</param>
    public ElementOrder? Difference(PubMedElement parent)
    {
        EquatableList<string> absent = [.. RequiredContent.AbsentIn(element, parent, _all)];
        bool isOtherOrder = IsOtherOrder();
        return isOtherOrder || !absent.IsEmpty ? new ElementOrder { Names = isOtherOrder ? _known.ToEquatableList() : [], Absent = absent } : null;
    }

    private bool IsOtherOrder()
    {
        byte last = PubMedElementOrder.None;
        foreach (string name in _known)
        {
            byte rank = PubMedElementOrder.Rank(element, PubMedNames.FindElement(Encoding.UTF8.GetBytes(name)));
            if (rank != PubMedElementOrder.None && rank < last)
            {
                return true;
            }

            last = Math.Max(rank, last);
        }

        return false;
    }
}
