namespace NcbiClient.Conventions.Tests.Api;

/// <summary>One name that a rule lets pass.</summary>
/// <param name="Name">The type's or member's full name.</param>
/// <param name="Reason">Why the rule's purpose is served without it.</param>
internal sealed record Exemption(string Name, string Reason);
