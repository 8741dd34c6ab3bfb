namespace NcbiClient.Testing.Engine;

/// <summary>A fault that a request drew. One from the queue goes back to its place there when the answer is too short for it.</summary>
internal readonly record struct ScriptedFault(NcbiFault Fault, int? QueuePlace = null);
