using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Core.Ledger;

/// <summary>Which claims count. A condition that is not set lets all pass; all that are set must hold.</summary>
public sealed record ClaimFilter
{
    /// <summary>Lets every claim pass.</summary>
    public static ClaimFilter None { get; } = new();

    /// <summary>The first day, inclusive: an interval passes if it reaches into the time asked for, a claim without any day does
    /// not.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The relations; empty for all.</summary>
    public ImmutableArray<RelationType> Types { get; init; } = [];

    /// <summary>Who must stand at one of the ends; empty for anybody.</summary>
    public ImmutableArray<ActorId> Actors { get; init; } = [];

    /// <summary>The modalities; empty for all.</summary>
    public ImmutableArray<Modality> Modalities { get; init; } = [];

    /// <summary>Who must have published it, whatever the case of letters; empty for anybody.</summary>
    public ImmutableArray<string> Publishers { get; init; } = [];

    /// <summary>What the confidence must be at least, 0 to 1.</summary>
    public double MinConfidence { get; init; }

    /// <summary>Who the parties are.</summary>
    public GraphLevel Level { get; init; }

    /// <summary>Whether there is more to it than <see cref="MinConfidence"/>.</summary>
    public bool IsSelective =>
        From is not null
        || To is not null
        || Level != GraphLevel.Actor
        || Types.Length + Actors.Length + Modalities.Length + Publishers.Length > 0;

    /// <summary>Whether the claim's relation, modality and confidence are asked for.</summary>
    public bool AsksFor(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Confidence >= MinConfidence
            && (Types.IsEmpty || Types.Contains(claim.Type))
            && (Modalities.IsEmpty || Modalities.Contains(claim.Modality));
    }

    /// <summary>Whether one of the claim's ends is asked for.</summary>
    public bool IsAbout(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Actors.IsEmpty || Actors.Contains(claim.Source) || Actors.Contains(claim.Target);
    }

    /// <summary>Whether the claim's days and its article's publisher are asked for.</summary>
    public bool AsksFor(ReportedClaim reported)
    {
        ArgumentNullException.ThrowIfNull(reported);
        return (From is not { } from || reported.LastDay >= from)
            && (To is not { } to || reported.FirstDay <= to)
            && (Publishers.IsEmpty || Publishers.Contains(reported.Article.Publisher, StringComparer.OrdinalIgnoreCase));
    }
}
