namespace NcbiClient.Records;

/// <summary>What an element that <see cref="MarkupHtml"/> is in may hold.</summary>
internal enum HtmlContent
{
    /// <summary>Text and inline elements: outside of formulas, and in <c>mi</c>, <c>mtext</c> and the like.</summary>
    Words,

    /// <summary>Parts of a formula, whose number and order count.</summary>
    Formula,

    /// <summary>What is not shown.</summary>
    Hidden,
}
