using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;

namespace ActorGraph.Core.Judgements;

/// <summary>Who each actor was ever found to be: what a projection may still show under another id.</summary>
/// <param name="forms">Pairs of an actor and one whom he is or was; without those in which both are the same.</param>
public sealed class ResolutionHistory(IEnumerable<(ActorId Actor, ActorId Form)> forms)
{
    private readonly ILookup<ActorId, ActorId> forms = forms.Distinct().ToLookup(f => f.Actor, f => f.Form);

    /// <summary>The actors and all that they ever were, sorted and without duplicates.</summary>
    public IEnumerable<ActorId> Expand(IEnumerable<ActorId> actors) => actors.SelectMany(FormsOf).Distinct().Order();

    /// <summary>The relations and all that they may have been between the forms of their ends, sorted and without duplicates.</summary>
    public IEnumerable<RelationKey> Expand(IEnumerable<RelationKey> keys) =>
        keys.SelectMany(k => FormsOf(k.Source).SelectMany(s => FormsOf(k.Target).Where(t => t != s).Select(t => k.Between(s, t))))
            .Distinct()
            .Order();

    private IEnumerable<ActorId> FormsOf(ActorId actor) => forms.Contains(actor) ? forms[actor].Append(actor) : [actor];
}
