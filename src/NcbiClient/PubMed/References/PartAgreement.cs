using System.Text.Json.Serialization;

namespace NcbiClient.PubMed;

/// <summary>Whether a part of a citation agrees with a record.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PartAgreement>))]
public enum PartAgreement
{
    /// <summary>One of them does not have the part, or it cannot be said.</summary>
    Unknown = 0,

    /// <summary>They say the same.</summary>
    Agrees,

    /// <summary>They do not.</summary>
    Differs,
}
