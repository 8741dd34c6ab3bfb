namespace NcbiClient.Conventions.Tests.Floors;

/// <summary>One type names another, both in the same assembly. Nested types count as their outermost type.</summary>
/// <param name="FromNamespace">The namespace of the type that names.</param>
/// <param name="From">Its name.</param>
/// <param name="Where">The member in which it names, or what kind of naming it is.</param>
/// <param name="ToNamespace">The namespace of the type named.</param>
/// <param name="To">Its name.</param>
internal sealed record Arrow(string FromNamespace, string From, string Where, string ToNamespace, string To);
