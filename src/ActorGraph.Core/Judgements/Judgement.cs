using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Core.Judgements;

/// <summary>What a person decided about actors and claims. It holds for the articles recorded before it and after it alike, until it is
/// taken back.</summary>
public abstract record Judgement;

/// <summary>Two actors were found to be one. The first one's id stays valid as an alias of the second.</summary>
/// <param name="Actor">The actor that is shown no more by itself.</param>
/// <param name="Into">The actor that it is.</param>
/// <param name="IsOfRest">
/// Whether several bore the first one's name when this was decided, so that it speaks of those alone whom no article puts in a state.
/// Otherwise it speaks of all who bear the name, and holds also if articles put them in different states later.
/// </param>
public sealed record ActorsMerged(ActorId Actor, ActorId Into, bool IsOfRest = false) : Judgement;

/// <summary>In some articles an actor was found to be another one.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Other">Whom those articles mean: a new id, or one that is there.</param>
/// <param name="Name">What a new actor is called; empty where <paramref name="Other"/> has a name of its own.</param>
/// <param name="Articles">The articles, sorted and without duplicates; at least one.</param>
public sealed record ActorSplit(ActorId Actor, ActorId Other, string Name, ImmutableArray<ArticleId> Articles) : Judgement
{
    /// <summary>Compares the articles one by one.</summary>
    public bool Equals(ActorSplit? other) =>
        other is not null
        && Actor == other.Actor
        && Other == other.Other
        && Name == other.Name
        && Articles.AsSpan().SequenceEqual(other.Articles.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Actor, Other, Name, Articles.Length);
}

/// <summary>An actor was given another name; the former stays as an alias, and the id stays.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Name">The name to show.</param>
public sealed record ActorRenamed(ActorId Actor, string Name) : Judgement;

/// <summary>A claim was found to be wrong: it counts for nothing, even if its article is recorded anew.</summary>
/// <param name="Claim">The claim.</param>
public sealed record ClaimRejected(ClaimId Claim) : Judgement;

/// <summary>A rejected claim was found to be right after all.</summary>
/// <param name="Claim">The claim.</param>
public sealed record ClaimRestored(ClaimId Claim) : Judgement;

/// <summary>An earlier judgement was taken back: everything is as if it had never been.</summary>
/// <param name="Judgement">The position of the earlier one; not of a taking back.</param>
public sealed record JudgementTakenBack(LedgerPosition Judgement) : Judgement;
