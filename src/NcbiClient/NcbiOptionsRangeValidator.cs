using Microsoft.Extensions.Options;

namespace NcbiClient;

/// <summary>Ranges of single options, generated from their attributes.</summary>
[OptionsValidator]
internal sealed partial class NcbiOptionsRangeValidator : IValidateOptions<NcbiOptions>;
