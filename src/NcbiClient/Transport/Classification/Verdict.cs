namespace NcbiClient.Transport.Classification;

/// <summary>What an answer amounts to.</summary>
internal sealed record Verdict
{
    /// <summary>The answer is what was asked for.</summary>
    public static Verdict Fine { get; } = new();

    public FailureKind Kind { get; init; }

    /// <summary>Whether the same request may succeed later.</summary>
    public bool IsTransient { get; init; }

    /// <summary>What happened, cleaned: no key, no address, no stack trace. Empty if nothing did.</summary>
    public string Message { get; init; } = "";

    /// <summary>What the caller can do; null for the usual advice.</summary>
    public string? NextStep { get; init; }

    /// <summary>The JSON is whole only once raw control characters inside its strings are escaped: NCBI does not.</summary>
    public bool NeedsEscapedControls { get; init; }

    public bool IsFine => Kind == FailureKind.None;
}
