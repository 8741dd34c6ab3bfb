namespace NcbiClient.Xml;

/// <summary>The names of the DTD with what stands behind them.</summary>
internal static class ExpectedNames
{
    private const string NoName = "\0"; // no document has it

    private static readonly ExpectedName[] s_plain = [.. Enum.GetValues<PubMedElement>().Select(static element => new ExpectedName(NameOf(element), ">"))];
    private static readonly ExpectedName[] s_withAttributes = [.. Enum.GetValues<PubMedElement>().Select(static element => new ExpectedName(NameOf(element), " "))];
    private static readonly ExpectedName[] s_attributes = [.. Enum.GetValues<PubMedAttribute>().Select(static attribute => new ExpectedName(NameOf(attribute), "=\""))];
    private static readonly NameGuess s_elementGuess = new([.. Enum.GetValues<PubMedElement>().Select(NameOf)], before: '<');
    private static readonly NameGuess s_attributeGuess = new([.. Enum.GetValues<PubMedAttribute>().Select(NameOf)], before: ' ');

    /// <summary>The end of a tag without attributes, or of an end tag.</summary>
    public static ref readonly ExpectedName Plain(PubMedElement element) => ref s_plain[(int)element];

    /// <summary>The name of a start tag whose first attribute comes next.</summary>
    public static ref readonly ExpectedName WithAttributes(PubMedElement element) => ref s_withAttributes[(int)element];

    /// <summary>An attribute up to its value.</summary>
    public static ref readonly ExpectedName Of(PubMedAttribute attribute) => ref s_attributes[(int)attribute];

    /// <summary>The only element that may have a name of that many letters there.</summary>
    public static PubMedElement GuessElement(ref byte at, int letters) => (PubMedElement)s_elementGuess.Of(ref at, letters);

    /// <summary>The only attribute that may have a name of that many letters there.</summary>
    public static PubMedAttribute GuessAttribute(ref byte at, int letters) => (PubMedAttribute)s_attributeGuess.Of(ref at, letters);

    private static string NameOf(PubMedElement element) => element == PubMedElement.Unknown ? NoName : element.ToString();

    private static string NameOf(PubMedAttribute attribute) => attribute == PubMedAttribute.Unknown ? NoName : PubMedNames.NameOf(attribute);
}
