namespace NcbiClient.Testing.Engine;

/// <summary>The request in which a fault is played.</summary>
internal sealed record FaultScene(string Utility, XmlEnvelope Envelope, string Caller, int Limit, Func<EmulatorResponse> RightAnswer);
