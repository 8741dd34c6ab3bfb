using NcbiClient.Records;

namespace NcbiClient.Testing.Store;

/// <summary>The names by which PubMed's users search languages; the record holds the code.</summary>
internal static class LanguageNames
{
    public static string? Of(Language language) => language.Value switch
    {
        "eng" => "English",
        "fre" => "French",
        "ger" => "German",
        "spa" => "Spanish",
        "ita" => "Italian",
        "jpn" => "Japanese",
        "chi" => "Chinese",
        "rus" => "Russian",
        "por" => "Portuguese",
        "dut" => "Dutch",
        "pol" => "Polish",
        "kor" => "Korean",
        "swe" => "Swedish",
        "dan" => "Danish",
        "nor" => "Norwegian",
        "fin" => "Finnish",
        "cze" => "Czech",
        "hun" => "Hungarian",
        "tur" => "Turkish",
        "heb" => "Hebrew",
        "und" => "Undetermined",
        _ => null,
    };
}
