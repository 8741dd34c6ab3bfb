namespace NcbiClient.Testing.Store;

/// <summary>Takes what a record has to say about itself, segment by segment.</summary>
internal interface ISegmentSink
{
    /// <summary>Running text: its words are indexed, phrases within it can be found.</summary>
    void Text(Segment segment, string? text);

    /// <summary>A value that is found as a whole (and by its words in All Fields).</summary>
    void Value(Segment segment, string? text);
}
