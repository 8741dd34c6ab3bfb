using System.Collections.Frozen;
using System.Globalization;
using NcbiClient.Testing.CitationMatch;
using NcbiClient.Testing.CitationSearch;
using NcbiClient.Testing.Fetch;
using NcbiClient.Testing.GlobalQuery;
using NcbiClient.Testing.History;
using NcbiClient.Testing.IdConversion;
using NcbiClient.Testing.Info;
using NcbiClient.Testing.Link;
using NcbiClient.Testing.Post;
using NcbiClient.Testing.Search;
using NcbiClient.Testing.Spell;
using NcbiClient.Testing.Store;
using NcbiClient.Testing.Summary;

namespace NcbiClient.Testing.Engine;

/// <summary>The service without a transport: admits, fails when told to, answers. Thread-safe.</summary>
internal sealed class EmulatorEngine
{
    // Where NCBI's limit lies is known only roughly: 1,739 characters passed, 16,139 did not.
    private const int LongestQuery = 8_000;

    private const string TooLarge = "<!DOCTYPE html>\n<html>\n<head><title>Submitted URI too large!</title></head>\n<body><h1>Submitted URI too large!</h1></body>\n</html>\n";

    private static readonly XmlEnvelope s_unknown = new("eResult", "<!DOCTYPE eResult>");

    private readonly FrozenDictionary<string, IUtility> _utilities;
    private readonly RateGate _gate;
    private readonly bool _announcesLimit;

    public EmulatorEngine(NcbiEmulatorOptions options)
    {
        Articles = new ArticleStore(() => DateOnly.FromDateTime(options.TimeProvider.GetUtcNow().UtcDateTime));
        History = new HistoryServer(options.TimeProvider, options.HistoryLifetime, options.Seed);
        Faults = new FaultScript(options.Seed);
        Log = new RequestLog(options.TimeProvider);
        _gate = new RateGate(options);
        _announcesLimit = options.EnforceRateLimit;
        Links = new LinkGraph(Articles);
        IUtility[] utilities =
        [
            new SearchUtility(Articles, History, options),
            new FetchUtility(Articles, History),
            new InfoUtility(Articles, options),
            new PostUtility(History),
            new SummaryUtility(Articles, History),
            new SpellUtility(Articles),
            new GlobalQueryUtility(),
            new LinkUtility(Articles, History, Links, options),
            new CitationMatchUtility(Articles),
            new IdConversionUtility(Articles, options),
            new CitationSearchUtility(Articles),
        ];
        _utilities = utilities.ToFrozenDictionary(static utility => utility.Program, StringComparer.Ordinal);
    }

    public ArticleStore Articles { get; }

    public HistoryServer History { get; }

    public LinkGraph Links { get; }

    public FaultScript Faults { get; }

    public RequestLog Log { get; }

    public EmulatorResponse Answer(EmulatorRequest request)
    {
        RecordedRequest arrived = Log.Arrive(request);
        Admission admission = _gate.Admit(request);
        NcbiFault? played = null;
        EmulatorResponse response = admission.Refusal ?? Faulty(request, admission.Limit, out played);
        if (_announcesLimit && Keyless.NameOf(request.Program) is null)
        {
            response = response
                .WithHeader("X-RateLimit-Limit", admission.Limit.ToString(CultureInfo.InvariantCulture))
                .WithHeader("X-RateLimit-Remaining", admission.Remaining.ToString(CultureInfo.InvariantCulture));
        }

        Log.Complete(arrived, response, played, admission.IsRateLimited);
        return response;
    }

    private EmulatorResponse Faulty(EmulatorRequest request, int limit, out NcbiFault? played)
    {
        played = null;
        EmulatorResponse? right = null;
        if (Faults.Take(request.Utility) is { } scripted)
        {
            XmlEnvelope envelope = _utilities.TryGetValue(request.Program, out IUtility? utility) ? utility.Envelope : s_unknown;
            string caller = string.IsNullOrEmpty(request.ApiKey) ? request.ClientAddress : request.ApiKey;
            FaultScene scene = new(request.Utility, envelope, caller, limit, () => right = Right(request));
            if (FaultAnswers.Play(scripted, scene) is { } faulty)
            {
                played = scripted.Fault;
                return faulty;
            }

            Faults.PutBack(scripted);
        }

        return right ?? Right(request);
    }

    private EmulatorResponse Right(EmulatorRequest request)
    {
        if (request.Method is not ("GET" or "POST"))
        {
            return Answers.Refusal($"{request.Method} is not understood, only GET and POST are.", 405);
        }

        if (request.QueryLength > LongestQuery)
        {
            return Answers.Text(TooLarge, Answers.Html, 414);
        }

        if (!_utilities.TryGetValue(request.Program, out IUtility? utility))
        {
            return Answers.Refusal($"there is no '{request.Program}', only {string.Join(", ", _utilities.Keys.Order(StringComparer.Ordinal))}.", 404);
        }

        UtilityCall call = new(request);
        call.CheckNames(utility);
        if (call.Refusal is { } refusal)
        {
            return Answers.Refusal(refusal);
        }

        EmulatorResponse response = utility.Answer(call);
        return call.Refusal is { } later ? Answers.Refusal(later) : response;
    }
}
