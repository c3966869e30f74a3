using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;

namespace ActorGraph.Core.Ledger;

/// <summary>What an interval of a ledger may have changed: everything else is as it was. Each list is sorted and without
/// duplicates.</summary>
/// <param name="Articles">The articles the entries are about, also those now removed.</param>
/// <param name="Actors">The actors that those articles name or named, those that judgements are about, and all that both were ever found to
/// be.</param>
/// <param name="Claims">The claims that those articles make or made.</param>
/// <param name="Relations">The relations that those claims add or may have added to.</param>
public sealed record LedgerChanges(
    ImmutableArray<ArticleId> Articles,
    ImmutableArray<ActorId> Actors,
    ImmutableArray<ClaimId> Claims,
    ImmutableArray<RelationKey> Relations
);
