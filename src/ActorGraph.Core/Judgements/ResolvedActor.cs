using ActorGraph.Core.Actors;

namespace ActorGraph.Core.Judgements;

/// <summary>Makes one actor out of the descriptions of all who he was found to be.</summary>
public static class ResolvedActor
{
    /// <summary>
    /// Describes an actor. His own description comes before that of one merged into him; names and aliases of both are his, and so are
    /// their ids. One split off from another inherits no more than a text says: no list knows him. Of several who bear a name each shows
    /// his state.
    /// </summary>
    /// <param name="actor">Who.</param>
    /// <param name="variants">The descriptions of him and of those who were found to be him, each with the number of articles that use it;
    /// at least one.</param>
    /// <param name="resolution">The judgements.</param>
    public static Actor Of(ActorId actor, IReadOnlyCollection<(Actor Variant, int Articles)> variants, ActorResolution resolution)
    {
        ArgumentNullException.ThrowIfNull(variants);
        ArgumentNullException.ThrowIfNull(resolution);
        if (resolution.IsEmpty && variants.All(v => v.Variant.Id == actor))
        {
            return ActorConsensus.Of(variants);
        }

        var parts = variants
            .Select(v => v with { Variant = AsBearer(v.Variant, actor, resolution) })
            .GroupBy(v => v.Variant.Id)
            .OrderByDescending(g => g.Key == actor)
            .ThenByDescending(g => g.Any(v => v.Variant.IsListed))
            .ThenByDescending(g => g.Sum(v => v.Articles))
            .ThenBy(g => g.Key)
            .Select(g => ActorConsensus.Of([.. g]))
            .ToList();
        var merged = parts.Where(p => resolution.Resolve(p.Id) == actor).ToList();
        var best = merged.Count > 0 ? merged[0] : SplitOff(parts[0]);
        var name = resolution.NameOf(actor) ?? best.Name;
        return best with
        {
            Id = actor,
            Name = name,
            Aliases =
            [
                .. Names(actor, merged, resolution).Where(n => n != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ],
            Country = Resolve(best.Country, actor, resolution),
            Parent = Resolve(best.Parent, actor, resolution),
        };
    }

    // A name that several bear shows whose it is.
    private static Actor AsBearer(Actor variant, ActorId actor, ActorResolution resolution) =>
        variant.Id != actor && Namesake.IdOf(variant) is { } bearer && resolution.Resolve(bearer) == actor ? Namesake.Of(variant) : variant;

    private static Actor SplitOff(Actor actor) =>
        actor.IsListed ? actor with { IsListed = false, IsoCode = null, Country = null, Parent = null } : actor;

    private static List<string> Names(ActorId actor, List<Actor> merged, ActorResolution resolution)
    {
        var formerIds = resolution.FormerIds(actor);
        var names = merged.SelectMany(m => m.Aliases.Append(m.Name)).Concat(formerIds.Select(resolution.NameOf).OfType<string>()).ToList();
        // An id that follows from none of the names must still find its actor.
        var found = names.Select(ActorId.FromName).ToHashSet();
        names.AddRange(formerIds.Where(id => !found.Contains(id)).Select(id => id.Value));
        return names;
    }

    private static ActorId? Resolve(ActorId? other, ActorId actor, ActorResolution resolution) =>
        other is { } id && resolution.Resolve(id) is var resolved && resolved != actor ? resolved : null;
}
