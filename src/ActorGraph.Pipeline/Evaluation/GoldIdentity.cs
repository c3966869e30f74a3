using ActorGraph.Core.Actors;

namespace ActorGraph.Pipeline.Evaluation;

/// <summary>Tells whether an actor is the one that annotators mean. Ids decide where the actor is listed, since names may be shared ("Congo"); else names do.</summary>
internal sealed class GoldIdentity
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> idsByName;

    public GoldIdentity(IEnumerable<Actor> listed)
    {
        var actors = listed.ToList();
        ids.UnionWith(actors.Select(a => a.Id.Value));
        idsByName = actors.SelectMany(a => a.Aliases.Prepend(a.Name).Select(n => (Name: n, a.Id)))
            .ToLookup(p => p.Name, p => p.Id.Value, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether the lists have the gold actor.</summary>
    public bool IsListed(GoldActor gold) => ids.Contains(gold.Id) || idsByName.Contains(gold.Name);

    /// <summary>Whether the two are one.</summary>
    public bool Is(Actor actor, GoldActor gold)
    {
        if (actor.Id.Value == gold.Id)
        {
            return true;
        }

        if (IsListed(gold))
        {
            return !ids.Contains(gold.Id) && idsByName[gold.Name].Contains(actor.Id.Value);
        }

        return !actor.IsListed
            && gold.Mentions.Append(gold.Name).Any(m => actor.Aliases.Prepend(actor.Name).Contains(m, StringComparer.OrdinalIgnoreCase));
    }
}
