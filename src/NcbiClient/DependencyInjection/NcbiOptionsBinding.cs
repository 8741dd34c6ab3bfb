using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace NcbiClient.DependencyInjection;

/// <summary>Fills the options from a configuration section, and refuses keys that no option has: a typing error is not a wish.</summary>
internal sealed class NcbiOptionsBinding(IConfigurationSection section) : IConfigureOptions<NcbiOptions>
{
    public void Configure(NcbiOptions options)
    {
        try
        {
            section.Bind(options, static binder => binder.ErrorOnUnknownConfiguration = true);
        }
        catch (InvalidOperationException wrong)
        {
            throw new OptionsValidationException(
                Options.DefaultName,
                typeof(NcbiOptions),
                [$"Configuration section '{section.Path}' does not fit NcbiOptions: {wrong.Message}"]);
        }
    }
}
