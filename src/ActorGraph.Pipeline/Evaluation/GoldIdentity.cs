using ActorGraph.Core.Actors;

namespace ActorGraph.Pipeline.Evaluation;

/// <summary>Tells whether an actor is the one that annotators mean. Ids decide where the actor is listed, since names may be shared
/// ("Congo"); else names do, as ids spell them.</summary>
internal sealed class GoldIdentity
{
    private const string Owner = "-of-";
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> idsByName;

    public GoldIdentity(IEnumerable<Actor> listed)
    {
        var actors = listed.ToList();
        ids.UnionWith(actors.Select(a => a.Id.Value));
        idsByName = actors
            .SelectMany(a => Names(a).Select(n => (Name: n, a.Id)))
            .ToLookup(p => p.Name, p => p.Id.Value, StringComparer.Ordinal);
    }

    /// <summary>Whether the lists have the gold actor.</summary>
    public bool IsListed(GoldActor gold) => ids.Contains(gold.Id) || idsByName.Contains(Key(gold.Name));

    /// <summary>Whether the two are one, in an article with these gold actors.</summary>
    public bool Is(Actor actor, GoldActor gold, IReadOnlyList<GoldActor> article)
    {
        if (actor.Id.Value == gold.Id)
        {
            return true;
        }

        if (IsListed(gold))
        {
            return !ids.Contains(gold.Id) && idsByName[Key(gold.Name)].Contains(actor.Id.Value);
        }

        return IsOfState(actor, gold, article)
            || (!actor.IsListed && gold.Mentions.Append(gold.Name).Select(Key).Intersect(Names(actor), StringComparer.Ordinal).Any());
    }

    // Annotators write "Constitutional Council" where we name its state, too: "Constitutional Council of Senegal", which the article has.
    private static bool IsOfState(Actor actor, GoldActor gold, IReadOnlyList<GoldActor> article) =>
        actor.Type.ToString() == gold.Type
        && actor.Id.Value.StartsWith(Key(gold.Name) + Owner, StringComparison.Ordinal)
        && article.Any(a => a.Type == nameof(ActorType.Country) && actor.Id.Value.EndsWith(Owner + a.Id, StringComparison.Ordinal));

    private static IEnumerable<string> Names(Actor actor) => actor.Aliases.Prepend(actor.Name).Select(Key).Distinct(StringComparer.Ordinal);

    private static string Key(string name) => ActorId.FromName(name).Value;
}
