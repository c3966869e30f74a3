using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>An office that a person held in a state or organization.</summary>
/// <param name="Holder">The person.</param>
/// <param name="Title">The office's English title: "Foreign Minister".</param>
/// <param name="Body">The state or organization.</param>
/// <param name="From">The first day; the first of the month or year where the list gives no day.</param>
/// <param name="To">The last day, inclusive; the last of the month or year where the list gives no day; null while it lasts.</param>
public sealed record OfficeTerm(ActorId Holder, string Title, ActorId Body, DateOnly From, DateOnly? To)
{
    /// <summary>Whether the office was held on a day.</summary>
    public bool Covers(DateOnly day) => day >= From && (To is not { } to || day <= to);
}
