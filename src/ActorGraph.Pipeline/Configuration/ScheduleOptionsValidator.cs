using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Checks <see cref="ScheduleOptions"/>.</summary>
[OptionsValidator]
internal sealed partial class ScheduleOptionsValidator : IValidateOptions<ScheduleOptions>;
