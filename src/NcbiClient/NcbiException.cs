using System.Text;

namespace NcbiClient;

/// <summary>
/// NCBI, or the way to it, failed: the base of every failure that is neither a wrong argument
/// (<see cref="ArgumentException"/>, <see cref="FormatException"/>), nor a wrong configuration, nor the caller's own
/// cancellation (<see cref="OperationCanceledException"/>).
/// </summary>
/// <remarks>
/// <para>It carries facts: whether trying again can help, which utility was called, how often, and what to do next.
/// It never carries the API key, the request or the body of the answer, so it is safe to log.</para>
/// <para>The class is immutable and thread-safe. Every derived type can be made by tests of code that handles it.</para>
/// </remarks>
public abstract class NcbiException : Exception
{
    /// <summary>Makes a failure.</summary>
    /// <param name="message">What happened, in one sentence. Never hand in text that holds an API key.</param>
    /// <param name="nextStep">What the caller can do, in one sentence.</param>
    /// <param name="innerException">The cause, if another exception led to this one.</param>
    protected NcbiException(string message, string nextStep, Exception? innerException)
        : base(message, innerException) => NextStep = nextStep;

    /// <summary>Whether the same call may succeed later without any change.</summary>
    /// <value>The default depends on the derived type. The library has already retried such failures when it throws one.</value>
    public bool IsTransient { get; init; }

    /// <summary>The E-utility that was called, by its name in the address, without extension.</summary>
    /// <value>For example <c>efetch</c>; <see langword="null"/> (the default) if no single utility is to blame.</value>
    public string? Utility { get; init; }

    /// <summary>How many times the request was sent.</summary>
    /// <value>0 (the default) if nothing was sent, or if what is wrong is not known of one request alone; 1 if the first try was the last.</value>
    public int Attempts { get; init; }

    /// <summary>What to do next, as one English sentence for a developer or an operator.</summary>
    /// <value>The default depends on the derived type.</value>
    public string NextStep { get; init; }

    /// <summary>What happened, as the constructor was told: without where, how often and what next.</summary>
    internal string What => base.Message;

    /// <summary>What happened, to which utility, after how many attempts, and what to do next.</summary>
    /// <value>One line of English; it never holds the API key.</value>
    public sealed override string Message
    {
        get
        {
            StringBuilder text = new(base.Message.TrimEnd().TrimEnd('.'));
            AppendFacts(text);
            text.Append('.');
            if (NextStep.Length > 0)
            {
                text.Append(' ').Append(NextStep);
            }

            return text.ToString();
        }
    }

    private void AppendFacts(StringBuilder text)
    {
        if (Utility is null && Attempts <= 0)
        {
            return;
        }

        text.Append(" (").Append(Utility);
        if (Attempts > 0)
        {
            text.Append(Utility is null ? "after " : ", after ").Append(Attempts).Append(Attempts == 1 ? " attempt" : " attempts");
        }

        text.Append(')');
    }
}
