using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Queries;

/// <summary>A field of PubMed's query language, under the full name that translations show.</summary>
internal sealed record SearchField(string Name, FieldKind Kind, Segment[] Segments, DateKind Date = DateKind.Publication);

