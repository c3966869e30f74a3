namespace ActorGraph.Core.Ledger;

/// <summary>What a ledger holds now.</summary>
/// <param name="Articles">Recorded articles.</param>
/// <param name="Stories">Recorded stories: copies of one text count once, edited ones too.</param>
/// <param name="Failed">Articles that are kept as failed.</param>
/// <param name="Actors">Actors that at least one article names.</param>
/// <param name="Claims">Claims in force.</param>
/// <param name="Relations">Distinct source, type, target and modality of the claims in force.</param>
/// <param name="Head">The position of the last entry.</param>
public sealed record LedgerCounts(int Articles, int Stories, int Failed, int Actors, int Claims, int Relations, LedgerPosition Head);
