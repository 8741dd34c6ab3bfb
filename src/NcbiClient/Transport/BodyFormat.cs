namespace NcbiClient.Transport;

/// <summary>The formats E-utilities answer in.</summary>
internal enum BodyFormat
{
    Xml,
    Json,
    Text,
}
