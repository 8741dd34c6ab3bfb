namespace NcbiClient.Records;

/// <summary>Sections of an abstract as one text.</summary>
internal static class AbstractText
{
    public static string Join(EquatableList<AbstractSection> sections) =>
        string.Join('\n', sections.Select(static section => section.Label is { Length: > 0 } label ? $"{label}: {section.Text}" : section.Text.Text));
}
