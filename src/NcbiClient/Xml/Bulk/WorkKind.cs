namespace NcbiClient.Xml.Bulk;

/// <summary>What is to be done next.</summary>
internal enum WorkKind
{
    /// <summary>Read and frame the next batch, and say so to <see cref="WorkPlan.Add"/>.</summary>
    Frame,

    /// <summary>Parse a share of a batch.</summary>
    Parse,

    /// <summary>Nothing now.</summary>
    Wait,

    /// <summary>Nothing any more.</summary>
    End,
}
