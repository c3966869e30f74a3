using ActorGraph.Ingestion.Feeds;
using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Checks <see cref="LedgerOptions"/>.</summary>
[OptionsValidator]
internal sealed partial class LedgerOptionsValidator : IValidateOptions<LedgerOptions>;

/// <summary>Checks <see cref="Neo4jSettings"/>.</summary>
[OptionsValidator]
internal sealed partial class Neo4jSettingsValidator : IValidateOptions<Neo4jSettings>;

/// <summary>Checks <see cref="ScheduleOptions"/>.</summary>
[OptionsValidator]
internal sealed partial class ScheduleOptionsValidator : IValidateOptions<ScheduleOptions>;

/// <summary>Checks <see cref="FetchOptions"/>.</summary>
[OptionsValidator]
internal sealed partial class FetchOptionsValidator : IValidateOptions<FetchOptions>;
