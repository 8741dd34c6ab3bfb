namespace NcbiClient.Testing.Info;

/// <summary>A row of the table of links.</summary>
internal sealed record InfoLink(string Name, string Menu, string Description, string Target);
