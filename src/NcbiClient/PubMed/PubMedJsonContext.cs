using System.Text.Json.Serialization;

namespace NcbiClient.PubMed;

/// <summary>Source-generated JSON metadata of what programs store between runs.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(PubMedCheckpoint))]
internal sealed partial class PubMedJsonContext : JsonSerializerContext;
