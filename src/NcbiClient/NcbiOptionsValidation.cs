using Microsoft.Extensions.Options;

namespace NcbiClient;

/// <summary>Both validators, for clients that are made without dependency injection.</summary>
internal static class NcbiOptionsValidation
{
    /// <summary>The validators in the order in which their messages are shown.</summary>
    public static IReadOnlyList<IValidateOptions<NcbiOptions>> Validators { get; } =
        [new NcbiOptionsRangeValidator(), new NcbiOptionsRuleValidator()];

    /// <summary>Checks every rule.</summary>
    /// <exception cref="OptionsValidationException">At least one rule is broken; every broken one is named.</exception>
    public static void Validate(NcbiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        List<string> failures = [];
        foreach (IValidateOptions<NcbiOptions> validator in Validators)
        {
            if (validator.Validate(Options.DefaultName, options) is { Failed: true } result)
            {
                failures.AddRange(result.Failures);
            }
        }

        if (failures.Count > 0)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(NcbiOptions), failures);
        }
    }
}
