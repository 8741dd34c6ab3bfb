namespace NcbiClient.Transport.Classification;

/// <summary>What a body is, apart from the status it came with.</summary>
internal enum BodyState
{
    /// <summary>What was expected, complete.</summary>
    Whole,

    /// <summary>As <see cref="Whole"/>, but for raw control characters inside JSON strings.</summary>
    WholeButForControls,

    /// <summary>It holds NCBI's own error text.</summary>
    Error,

    /// <summary>No content at all, or nothing but a prolog.</summary>
    Empty,

    /// <summary>It begins well and does not end.</summary>
    CutOff,

    /// <summary>A page for people.</summary>
    WebPage,

    /// <summary>A whole document of another kind.</summary>
    Unexpected,
}
