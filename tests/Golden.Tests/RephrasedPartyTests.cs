using ActorGraph.Core.Actors;
using ActorGraph.Linking.KnowledgeBases;
using Xunit;
using Xunit.Abstractions;

namespace Golden.Tests;

/// <summary>A claim stays what it is whatever phrase names its party: a title, an apposition, a relative clause, two parties in one. Floors
/// only rise.</summary>
/// <remarks>
/// The clauses are the examples of the frames, with the state or person of one side said otherwise. Which phrase takes its place is chosen
/// by the frame's id, the same in each run; it says nothing of its own about the other side, so that only tree and links can be at fault.
/// </remarks>
public sealed class RephrasedPartyTests(SurroundedExamples examples, ITestOutputHelper output) : IClassFixture<SurroundedExamples>
{
    private static readonly (string Phrase, string[] Meant)[] persons =
    [
        ("Hakan Fidan, Turkey's foreign minister,", ["hakan-fidan"]),
        ("Turkey's foreign minister, Hakan Fidan,", ["hakan-fidan"]),
        ("Turkish Foreign Minister Hakan Fidan", ["hakan-fidan"]),
        ("the exiled journalist Ivan Petrenko", ["ivan-petrenko"]),
        ("Hakan Fidan and Giorgia Meloni", ["hakan-fidan", "giorgia-meloni"]),
        ("Hakan Fidan, who was in Vienna,", ["hakan-fidan"]),
    ];

    private static readonly (string Phrase, string[] Meant)[] states =
    [
        ("the Turkish government", ["turkey"]),
        ("Turkey, a NATO member,", ["turkey"]),
        ("neighbouring Turkey", ["turkey"]),
        ("Turkey and Greece", ["turkey", "greece"]),
        ("the authorities in Ankara", ["turkey"]),
        ("Turkey, which borders Syria,", ["turkey"]),
        ("the Erdogan administration", ["turkey"]),
    ];

    private static readonly Dictionary<ActorId, ActorType> types = KnowledgeBase.Load().Actors.ToDictionary(a => a.Id, a => a.Type);

    [Theory]
    [InlineData(true, 0.974)]
    [InlineData(false, 0.971)]
    public void Analyze_PartySaidOtherwise_GivesItsClaim(bool isSource, double floor)
    {
        var results = examples
            .All.AsParallel()
            .AsOrdered()
            .Select(e => (Example: e, Other: Other(e, isSource)))
            .Where(e => e.Other is not null)
            .Select(e => Rephrase(e.Example, e.Other!, isSource))
            .ToList();

        var share = results.Average(r => r.Holds ? 1.0 : 0.0);

        output.WriteLine($"{share:0.0000} of {results.Count}\n" + string.Join('\n', results.Where(r => !r.Holds).Select(r => r.Text)));
        Assert.InRange(results.Count, 1000, int.MaxValue);
        Assert.InRange(share, floor, 1);
    }

    // The other side of the example's claim, where this side is named by a state's or a person's own name; else null.
    private static string? Other(SurroundedExample example, bool isSource)
    {
        var name = isSource ? example.Marked.Source : example.Marked.Target;
        var actor = name.Length > 0 ? ActorId.FromName(name) : default;
        var id = actor.Value;
        var claim = example.Claims.FirstOrDefault(c => c.Source == id || c.Target == id);
        var text = example.Text;
        return claim.Source is null
            || types.GetValueOrDefault(actor, ActorType.Organization) == ActorType.Organization
            || text.Contains("Turk", StringComparison.Ordinal)
            || text.Contains("Greece", StringComparison.Ordinal)
            || text.Contains(name + "'", StringComparison.Ordinal)
            || text.Contains(name + "-", StringComparison.Ordinal)
                ? null
            : claim.Source == id ? claim.Target
            : claim.Source;
    }

    private (string Text, bool Holds) Rephrase(SurroundedExample example, string other, bool isSource)
    {
        var phrases =
            types[ActorId.FromName(isSource ? example.Marked.Source : example.Marked.Target)] == ActorType.Country ? states : persons;
        var (phrase, meant) = phrases[example.Number % phrases.Length];
        var text = example.Marked.With(phrase, isSource);
        var claims = examples.Claims(examples.Trace(text), example.Relation);
        return (text, meant.All(m => claims.Contains((m, other)) || claims.Contains((other, m))));
    }
}
