using NcbiClient;

namespace ReviewReferences;

/// <summary>What the user asked for. A class, not a record: it holds an API key, which nothing may print.</summary>
public sealed class CommandLine
{
    private static readonly Doi Review = Doi.Parse("10.1007/s11033-025-10570-8");

    public ArticleId Id { get; private init; }

    public bool Json { get; private init; }

    public bool Live { get; private init; }

    public string Email { get; private init; } = "";

    public string? ApiKey { get; private init; }

    /// <summary>Whether help is asked for, whatever else is.</summary>
    public static bool AsksForHelp(IEnumerable<string> args) => args.Any(static arg => arg is "-h" or "--help");

    /// <summary>Reads the arguments, and with <c>--live</c> who calls from the environment.</summary>
    /// <exception cref="FormatException">The arguments are wrong; the message says how.</exception>
    public static CommandLine Parse(IEnumerable<string> args, Func<string, string?> environment)
    {
        List<string> words = [];
        bool json = false, live = false;
        string? email = null;
        Queue<string> rest = new(args);
        while (rest.TryDequeue(out string? arg))
        {
            switch (arg)
            {
                case "--json":
                    json = true;
                    break;
                case "--live":
                    live = true;
                    break;
                case "--email":
                    email = rest.TryDequeue(out string? next) ? next : "";
                    break;
                case ['-', ..]:
                    throw new FormatException($"There is no option '{arg}'. --help lists what there is.");
                default:
                    words.Add(arg);
                    break;
            }
        }

        return new CommandLine
        {
            // Joined, so that a pasted 'PMID: 40411639' needs no quotes.
            Id = words.Count == 0 ? Review : ArticleId.Parse(string.Join(' ', words)),
            Json = json,
            Live = live,
            Email = EmailFor(live, email, environment),
            ApiKey = live ? environment("NCBI_API_KEY") : null,
        };
    }

    private static string EmailFor(bool live, string? option, Func<string, string?> environment)
    {
        if (!live)
        {
            return option is null ? "" : throw new FormatException("--email is for NCBI: it goes with --live.");
        }

        string? email = option ?? environment("NCBI_EMAIL");
        return !string.IsNullOrWhiteSpace(email) ? email
            : throw new FormatException("--live needs your e-mail address, which NCBI asks for: --email ADDRESS, or the environment variable NCBI_EMAIL.");
    }
}
