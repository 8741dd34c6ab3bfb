using NcbiClient.Records;

namespace NcbiClient.Xml.Bulk;

/// <summary>Where a child of the root stands in a <see cref="RecordBatch"/>.</summary>
internal readonly record struct RecordFrame
{
    public required RecordFrameKind Kind { get; init; }

    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>Which element it is; <see cref="PubMedElement.Unknown"/> where that is no matter.</summary>
    public PubMedElement Element { get; init; }

    /// <summary>The element's name, or nothing.</summary>
    public string Name => Element == PubMedElement.Unknown ? "" : Element.ToString();

    /// <summary>Which child of the root it is, from 1.</summary>
    public int Position { get; init; }

    /// <summary>Which record it is, from 1; of a list of deleted records, which record it stands before.</summary>
    public long Number { get; init; }

    /// <summary>What its bytes do not have, as far as that is known.</summary>
    public XmlByteSurvey Survey { get; init; }

    /// <summary>What was read already.</summary>
    public EquatableList<UnknownContent> Unknown { get; init; }

    /// <summary>What is wrong, if that is known without reading it.</summary>
    public NcbiFormatException? Error { get; init; }
}
