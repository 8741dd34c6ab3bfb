namespace NcbiClient.Testing.Queries;

/// <summary>How a field is searched.</summary>
internal enum FieldKind
{
    /// <summary>By words and phrases.</summary>
    Text,

    /// <summary>By whole values (headings, journals, types).</summary>
    Value,

    /// <summary>By a name whose initials may be left out or cut short.</summary>
    Author,

    /// <summary>By an identifier, exactly.</summary>
    Identifier,

    /// <summary>By a date, a partial date or a range.</summary>
    Date,

    /// <summary>By PMID or a range.</summary>
    Uid,
}
