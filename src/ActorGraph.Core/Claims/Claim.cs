using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Core.Claims;

/// <summary>One relation that one article states at one place.</summary>
public sealed record Claim
{
    /// <summary>The lasting id.</summary>
    public required ClaimId Id { get; init; }

    /// <summary>The article that says it.</summary>
    public required ArticleId Article { get; init; }

    /// <summary>Which relation.</summary>
    public required RelationType Type { get; init; }

    /// <summary>The actor it goes out from. For a symmetric relation, the one whose id sorts first.</summary>
    public required ActorId Source { get; init; }

    /// <summary>The actor it goes to; the source only where a judgement made one of two.</summary>
    public required ActorId Target { get; init; }

    /// <summary>How the article stands to it.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The actor whose word it is, where it is a party's and not the reporter's.</summary>
    public ActorId? AttributedTo { get; init; }

    /// <summary>The day of the event, where the text gives it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>A wider interval, where the text gives no single day.</summary>
    public DateRange? DateRange { get; init; }

    /// <summary>The named place, where the text gives it.</summary>
    public string? Place { get; init; }

    /// <summary>The office's title, for HOLDS_OFFICE_IN.</summary>
    public string? Title { get; init; }

    /// <summary>The CAMEO code; null for states.</summary>
    public EventCode? EventCode { get; init; }

    /// <summary>How sure the system is, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The sentence that says it.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>What made it.</summary>
    public required Provenance Provenance { get; init; }
}
