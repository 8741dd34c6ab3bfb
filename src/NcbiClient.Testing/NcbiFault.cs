using System.Collections.Frozen;
using System.Net;

namespace NcbiClient.Testing;

/// <summary>A way in which NCBI, or the way to it, fails: played by <see cref="NcbiEmulator.FailNext"/>, <see cref="NcbiEmulator.FailEvery"/> and <see cref="NcbiEmulator.FailRandomly"/>.</summary>
/// <remarks>Immutable and thread-safe; one instance may be used many times. All of these were seen on the wire: an error may come with any status, also 200.</remarks>
public sealed class NcbiFault
{
    /// <summary>As requests name them, <see cref="EmulatorRequest.Utility"/>: a fault for any other name would wait for ever.</summary>
    private static readonly FrozenSet<string> s_utilities = FrozenSet.ToFrozenSet(
        ["einfo", "esearch", "epost", "esummary", "efetch", "elink", "egquery", "espell", "ecitmatch", "idconv", "citmatch"], StringComparer.Ordinal);

    private readonly string _name;

    private NcbiFault(FaultKind kind, string name)
    {
        Kind = kind;
        _name = name;
    }

    /// <summary>The utility that this fault waits for (<see cref="On"/>); null: any.</summary>
    public string? Utility { get; private init; }

    internal FaultKind Kind { get; }

    internal HttpStatusCode StatusCode { get; private init; }

    internal string Text { get; private init; } = "";

    internal int Bytes { get; private init; }

    internal TimeSpan? Time { get; private init; }

    /// <summary>An HTTP error with a plain page, as the gateway before NCBI's services sends it.</summary>
    /// <param name="statusCode">The status, 300 to 599, for example <see cref="HttpStatusCode.BadGateway"/>. For errors with status 200 see <see cref="HtmlPage"/> and the others.</param>
    /// <param name="retryAfter">What a <c>Retry-After</c> header says, in whole seconds; null: no such header.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusCode"/> says no error: it is below 300, or above 599.</exception>
    public static NcbiFault Status(HttpStatusCode statusCode, TimeSpan? retryAfter = null) => (int)statusCode is >= 300 and <= 599
        ? new(FaultKind.Status, $"Status {(int)statusCode}") { StatusCode = statusCode, Time = retryAfter }
        : throw new ArgumentOutOfRangeException(nameof(statusCode), statusCode, "A status of 300 to 599 is a failure; one of 200 with a wrong body is HtmlPage, ErrorElement, JsonError, EmptyBody or PrologOnly.");

    /// <summary>An HTML error page with status 200.</summary>
    /// <returns>The fault.</returns>
    public static NcbiFault HtmlPage() => new(FaultKind.HtmlPage, "HTML page");

    /// <summary>The utility's XML root with nothing but <c>&lt;ERROR&gt;</c>, with status 200.</summary>
    /// <param name="text">The text of the error, for example <c>Search Backend failed: …</c>.</param>
    /// <returns>The fault.</returns>
    public static NcbiFault ErrorElement(string text) => new(FaultKind.ErrorElement, "ERROR element") { Text = NotNull(text) };

    /// <summary>A JSON answer that is an error, with status 200: <c>esearchresult.ERROR</c> for esearch, else a top-level <c>error</c>.</summary>
    /// <param name="text">The text of the error.</param>
    /// <returns>The fault.</returns>
    public static NcbiFault JsonError(string text) => new(FaultKind.JsonError, "JSON error") { Text = NotNull(text) };

    /// <summary>The right answer, but the connection breaks within its body.</summary>
    /// <param name="bytes">How many bytes of the body arrive, at least 0. <see cref="NcbiEmulator.FailNext"/> keeps the fault until an answer is longer than that;
    /// in the other scripts a shorter answer loses its last byte.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is negative.</exception>
    public static NcbiFault CutBodyAfter(int bytes) => new(FaultKind.CutBody, FormattableString.Invariant($"Cut after {bytes} bytes")) { Bytes = NotNegative(bytes) };

    /// <summary>The right answer, but after some bytes of the body nothing more comes and the connection stays open.</summary>
    /// <param name="bytes">How many bytes of the body arrive, at least 0; shorter answers as in <see cref="CutBodyAfter"/>.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is negative.</exception>
    public static NcbiFault HangBodyAfter(int bytes) => new(FaultKind.HangBody, FormattableString.Invariant($"Hang after {bytes} bytes")) { Bytes = NotNegative(bytes) };

    /// <summary>No answer at all: the connection stays open until the caller gives up or the emulator is disposed.</summary>
    /// <returns>The fault.</returns>
    public static NcbiFault Hang() => new(FaultKind.Hang, "Hang");

    /// <summary>The connection breaks before any answer.</summary>
    /// <returns>The fault.</returns>
    public static NcbiFault Reset() => new(FaultKind.Reset, "Reset");

    /// <summary>Status 200 and no body.</summary>
    /// <returns>The fault.</returns>
    public static NcbiFault EmptyBody() => new(FaultKind.EmptyBody, "Empty body");

    /// <summary>Status 200, the XML declaration and the document type, and no root.</summary>
    /// <returns>The fault.</returns>
    public static NcbiFault PrologOnly() => new(FaultKind.PrologOnly, "Prolog only");

    /// <summary>NCBI's own "API rate limit exceeded" (429) although the caller kept the limit.</summary>
    /// <param name="retryAfter">What a <c>Retry-After</c> header says, in whole seconds; null: no such header.</param>
    /// <returns>The fault.</returns>
    public static NcbiFault RateLimited(TimeSpan? retryAfter = null) => new(FaultKind.RateLimited, "Rate limited") { Time = retryAfter };

    /// <summary>The right answer, late.</summary>
    /// <param name="headerDelay">How long the headers take, on the emulator's clock; at least zero.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="headerDelay"/> is negative.</exception>
    public static NcbiFault Slow(TimeSpan headerDelay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(headerDelay, TimeSpan.Zero);
        return new NcbiFault(FaultKind.Slow, $"Slow by {headerDelay}") { Time = headerDelay };
    }

    /// <summary>The same fault for one utility only: requests to others pass by it.</summary>
    /// <param name="utility">The utility's name without suffix, for example <c>efetch</c>; <c>idconv</c> for the PMC ID Converter, <c>citmatch</c> for PubMed's citation matcher.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utility"/> is null.</exception>
    /// <exception cref="ArgumentException">The emulator has no such utility, so that the fault would never come.</exception>
    public NcbiFault On(string utility) => new(Kind, _name)
    {
        Utility = Known(utility),
        StatusCode = StatusCode,
        Text = Text,
        Bytes = Bytes,
        Time = Time,
    };

    /// <summary>What this fault does, for messages of tests.</summary>
    /// <returns>For example <c>Cut after 20000 bytes on efetch</c>.</returns>
    public override string ToString() => Utility is null ? _name : $"{_name} on {Utility}";

    private static string NotNull(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text;
    }

    private static string Known(string utility) => s_utilities.Contains(NotNull(utility))
        ? utility
        : throw new ArgumentException($"There is no utility '{utility}'. There are: {string.Join(", ", s_utilities.Order(StringComparer.Ordinal))}.", nameof(utility));

    private static int NotNegative(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        return bytes;
    }
}
