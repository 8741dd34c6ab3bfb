using System.Text.Json.Serialization;

namespace NcbiClient.Tests.Records;

/// <summary>What an application writes to have JSON of its own types without reflection. That it compiles without a warning is half of the test.</summary>
[JsonSerializable(typeof(ReadingListEntry))]
internal sealed partial class ReadingListJsonContext : JsonSerializerContext;
