namespace NcbiClient.Testing.Store;

/// <summary>The dates of a record by which PubMed can be searched.</summary>
internal enum DateKind
{
    Publication,
    PrintPublication,
    ElectronicPublication,
    Entry,
    Create,
    Modification,
    Completion,
    Mesh,
}
