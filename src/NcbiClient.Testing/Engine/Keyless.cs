using NcbiClient.Testing.CitationSearch;
using NcbiClient.Testing.IdConversion;

namespace NcbiClient.Testing.Engine;

/// <summary>The services beside E-utilities: GET only, no API key, no headers about pace.</summary>
internal static class Keyless
{
    /// <summary>The short name of a service by its path; null for E-utilities.</summary>
    public static string? NameOf(string path) => path switch
    {
        IdConversionUtility.Path => "idconv",
        CitationSearchUtility.Path => "citmatch",
        _ => null,
    };

    /// <summary>Refuses what these services do not take, the key first of all.</summary>
    public static void Check(UtilityCall call, params ReadOnlySpan<string> unknown)
    {
        if (call.Has(EmulatorParameter.ApiKey))
        {
            call.Refuse("an API key was sent to a service that it is not for.");
        }

        foreach (string name in unknown)
        {
            if (call.Has(name))
            {
                call.Refuse($"{call.Request.Utility} has no parameter '{name}'.");
            }
        }

        if (call.Request.Method != "GET")
        {
            call.Refuse($"{call.Request.Utility} takes GET only.");
        }
    }
}
