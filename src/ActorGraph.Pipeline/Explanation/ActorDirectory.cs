using System.Collections.Immutable;
using System.Globalization;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Explanation;

/// <summary>Finds an actor of the ledger by what a user calls him.</summary>
public sealed class ActorDirectory(ILedger ledger)
{
    private const int maxSuggestions = 3;

    /// <summary>
    /// The actor with this id, name, alias or surname (also that of an alias), in this order; case and accents do not count. An id from
    /// when others shared his name finds him, too.
    /// </summary>
    /// <exception cref="ActorGraphException">AG4002: there is none, or several share it; the message names whom one may have
    /// meant.</exception>
    public Actor Find(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var actors = ledger.ReadActors().ToList();
        return TryFind(actors, name)
            ?? Single(actors, name, (actor, key) => IsSurname(actor, key, [actor.Name]))
            ?? Single(actors, name, (actor, key) => IsSurname(actor, key, actor.Aliases))
            ?? Single(actors, name, (actor, key) => Namesake.IdOf(actor) == key)
            ?? throw NotFound(actors, name);
    }

    /// <summary>The actor with this id, name or alias; null if there is none.</summary>
    /// <exception cref="ActorGraphException">AG4002: several share it.</exception>
    public Actor? TryFind(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return TryFind([.. ledger.ReadActors()], name);
    }

    /// <summary>Those whom only their states tell apart from others of this name; none where the name is one actor's.</summary>
    public IReadOnlyList<Actor> FindBearers(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var key = ActorId.FromName(name);
        return
        [
            .. ledger
                .ReadActors()
                .Where(a => !a.IsListed && Namesake.NamesIn(a.Id).Contains(key) && a.Aliases.Any(alias => ActorId.FromName(alias) == key)),
        ];
    }

    private static Actor? TryFind(List<Actor> actors, string name) =>
        Single(actors, name, (actor, key) => actor.Id == key)
        ?? Single(actors, name, (actor, key) => ActorId.FromName(actor.Name) == key)
        ?? Single(actors, name, (actor, key) => actor.Aliases.Any(alias => ActorId.FromName(alias) == key));

    private static bool IsSurname(Actor actor, ActorId key, ImmutableArray<string> names) =>
        actor.Type == ActorType.Person && names.Any(name => ActorId.FromName(name[(name.LastIndexOf(' ') + 1)..]) == key);

    private static Actor? Single(List<Actor> actors, string name, Func<Actor, ActorId, bool> matches)
    {
        var key = ActorId.FromName(name);
        var found = actors.Where(actor => matches(actor, key)).Take(maxSuggestions).ToList();
        return found.Count < 2
            ? found.FirstOrDefault()
            : throw new ActorGraphException(ErrorCodes.ActorNotFound, $"'{name}' may be {List(found)}. Give one of these ids.");
    }

    private static ActorGraphException NotFound(List<Actor> actors, string name)
    {
        var near = actors
            .Where(actor => IsNear(actor.Name, name) || actor.Aliases.Any(alias => IsNear(alias, name)))
            .OrderBy(actor => actor.Name.Length)
            .ThenBy(actor => actor.Id)
            .Take(maxSuggestions)
            .ToList();
        return new ActorGraphException(
            ErrorCodes.ActorNotFound,
            near.Count > 0
                ? $"No actor in the ledger is called '{name}'. Did you mean {List(near)}?"
                : $"No actor in the ledger is called '{name}'. 'actorgraph actors list' shows all."
        );
    }

    private static bool IsNear(string candidate, string name) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(candidate, name, CompareOptions.IgnoreCase) >= 0
        || (candidate.Length > 3 && CultureInfo.InvariantCulture.CompareInfo.IndexOf(name, candidate, CompareOptions.IgnoreCase) >= 0)
        || EditDistance.Within(candidate, name, candidate.Length > 7 ? 2 : 1);

    private static string List(IEnumerable<Actor> actors) => string.Join(", ", actors.Select(actor => $"{actor.Name} ({actor.Id})"));
}
