namespace ActorGraph.Core.Actors;

/// <summary>An office that a list knows a person to have held. It confirms what an article says; it adds nothing by itself.</summary>
/// <param name="Title">The English title: "Foreign Minister".</param>
/// <param name="Body">The state or organization.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, inclusive; null while it lasts.</param>
public sealed record Office(string Title, ActorId Body, DateOnly From, DateOnly? To)
{
    /// <summary>Whether the office was held on a day.</summary>
    public bool Covers(DateOnly day) => day >= From && (To is not { } to || day <= to);
}
