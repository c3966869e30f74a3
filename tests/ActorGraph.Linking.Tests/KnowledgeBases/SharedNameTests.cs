using ActorGraph.Core.Actors;
using ActorGraph.Linking.KnowledgeBases;
using Xunit;

namespace ActorGraph.Linking.Tests.KnowledgeBases;

/// <summary>No name leads to two actors without a rule that decides between them.</summary>
public class SharedNameTests
{
    private static readonly KnowledgeBase knowledgeBase = Linked.KnowledgeBase;

    // In the order in which the linker's evidence weighs. Each tells whether it can decide between two bearers of a name.
    private static readonly (string Rule, Func<string, AliasEntry, AliasEntry, bool> Decides)[] rules =
    [
        (
            "two states: the one that the article names otherwise, else default-aliases.tsv",
            (key, a, b) => AreStates(a, b) && knowledgeBase.DefaultOf(key) is not null
        ),
        ("a state and another: the type that the recognizer sees", (_, a, b) => a.Actor.Type != b.Actor.Type),
        ("a name in full before a part of a name", (_, a, b) => a.Kind != b.Kind),
        ("the state that the article names", (_, a, b) => !AreStates(a, b) && StateOf(a.Actor) != StateOf(b.Actor)),
        ("persons: the higher office on the article's day, or before it", (_, a, b) => OfficesOf(a.Actor) != OfficesOf(b.Actor)),
        (
            "persons of whom no office is listed: one who has one, or the full name in the article",
            (key, a, b) => HaveNoOffice(a, b) && knowledgeBase.Aliases.Find(key).Any(e => e.Actor.Offices.Length > 0)
        ),
    ];

    [Fact]
    public void Load_NameOfTwoActors_HasARuleThatDecides() =>
        Assert.Empty(
            from name in knowledgeBase.Aliases.All
            from first in name.Value
            from second in name.Value
            where first.Actor.Id < second.Actor.Id && !rules.Any(r => r.Decides(name.Key, first, second))
            select $"{name.Key}: {first.Actor.Id}, {second.Actor.Id}"
        );

    [Fact]
    public void Load_EveryRule_DecidesSomewhere()
    {
        var deciding =
            from name in knowledgeBase.Aliases.All
            from first in name.Value
            from second in name.Value
            where first.Actor.Id < second.Actor.Id
            select rules.First(r => r.Decides(name.Key, first, second)).Rule;

        Assert.Equal(rules.Select(r => r.Rule).Order(StringComparer.Ordinal), deciding.Distinct().Order(StringComparer.Ordinal));
    }

    private static bool AreStates(AliasEntry a, AliasEntry b) => a.Actor.Type == ActorType.Country && b.Actor.Type == ActorType.Country;

    private static bool HaveNoOffice(AliasEntry a, AliasEntry b) =>
        (a.Actor.Type, b.Actor.Type) == (ActorType.Person, ActorType.Person) && a.Actor.Offices.Length + b.Actor.Offices.Length == 0;

    private static ActorId? StateOf(Actor actor) => actor.Country ?? (actor.Offices.Length > 0 ? actor.Offices[^1].Body : actor.Parent);

    private static string OfficesOf(Actor actor) => string.Join(';', actor.Offices.Select(o => $"{o.Title}@{o.Body}:{o.From}..{o.To}"));
}
