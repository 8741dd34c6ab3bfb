using System.Collections.Frozen;

namespace NcbiClient.Testing.Engine;

/// <summary>One E-utility: each is a folder of its own.</summary>
internal interface IUtility
{
    /// <summary>The program in the address, for example <c>esearch.fcgi</c>.</summary>
    string Program { get; }

    /// <summary>The parameters it knows beside those common to all.</summary>
    FrozenSet<string> Parameters { get; }

    /// <summary>How its answers are enveloped.</summary>
    XmlEnvelope Envelope { get; }

    EmulatorResponse Answer(UtilityCall call);
}
