using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Tracing;

namespace ActorGraph.Extraction.Events;

/// <summary>A claim before it has an id: what a rule found.</summary>
internal sealed record ClaimDraft
{
    /// <summary>Which relation.</summary>
    public required RelationType Type { get; init; }

    /// <summary>Where it goes out from.</summary>
    public required Party Source { get; init; }

    /// <summary>Where it goes to.</summary>
    public required Party Target { get; init; }

    /// <summary>The head of the trigger.</summary>
    public required int Trigger { get; init; }

    /// <summary>From the first to the last word of the trigger.</summary>
    public required TextSpan TriggerSpan { get; init; }

    /// <summary>How the article stands to it.</summary>
    public Modality Modality { get; init; }

    /// <summary>Whose word it is.</summary>
    public ActorId? AttributedTo { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The interval.</summary>
    public DateRange? DateRange { get; init; }

    /// <summary>The words that gave day or interval.</summary>
    public TextSpan? TimeWords { get; init; }

    /// <summary>The place.</summary>
    public string? Place { get; init; }

    /// <summary>The office.</summary>
    public string? Title { get; init; }

    /// <summary>The CAMEO code.</summary>
    public EventCode? EventCode { get; init; }

    /// <summary>What the rule itself deserves, 0 to 1, before the links count.</summary>
    public required double RuleConfidence { get; init; }

    /// <summary>The frame's or rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>The words of the frame; null where no frame made it.</summary>
    public TriggerMatch? Match { get; init; }

    /// <summary>The words that cast modality and attribution; empty where nobody asked.</summary>
    public ImmutableArray<VerdictStep> Steps { get; init; } = [];

    /// <summary>A draft between two named actors whose tie one word tells; null where they are one, or the relation does not hold between
    /// their types.</summary>
    public static ClaimDraft? Between(
        Link source,
        RelationType type,
        Link target,
        (int Token, TextSpan Span) trigger,
        (string Id, double Confidence) rule
    ) =>
        source.Actor.Id == target.Actor.Id || !type.Allows(source.Actor.Type, target.Actor.Type)
            ? null
            : new ClaimDraft
            {
                Type = type,
                Source = new Party(source, trigger.Token, false),
                Target = new Party(target, trigger.Token, false),
                Trigger = trigger.Token,
                TriggerSpan = trigger.Span,
                RuleConfidence = rule.Confidence,
                Rule = rule.Id,
            };
}
