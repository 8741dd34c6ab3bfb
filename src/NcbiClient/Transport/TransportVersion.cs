using System.Reflection;

namespace NcbiClient.Transport;

/// <summary>The version that the library shows to NCBI and to telemetry, such as <c>0.1.0</c>.</summary>
internal static class TransportVersion
{
    public static string Text { get; } = typeof(TransportVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
