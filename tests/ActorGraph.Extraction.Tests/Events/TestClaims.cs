using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Extraction.Tracing;
using ActorGraph.Testing;

namespace ActorGraph.Extraction.Tests.Events;

/// <summary>Runs the extractor over a tree in short notation with a few frames of its own, and spells its claims for tables.</summary>
internal static class TestClaims
{
    private const string Header = "id\ttrigger\tsource\ttarget\twhen\tcameo\tmodality\texample\tcounter";
    private const string Rest = "\t-\t-\t-\t[A] zapped, beseeched, delated, yeeted flimflam, held powwows, {B}, zapping.\t-";

    // Verbs that no embedded frame knows, so that these tests stand still when the lexicon grows.
    private static readonly ClaimExtractor extractor = ClaimExtractor.Create([
        (
            "ATTACKED.test.tsv",
            [
                Header,
                "t-zap\tzap.v\tnsubj\tobj*" + Rest,
                "t-zapping\tzapping.n\tposs|comp|by\tof|on" + Rest,
                "t-yeet\tyeet.v flimflam.n\tnsubj\tat" + Rest,
                "t-brawl\tbrawl.v\tnsubj\twith\tmutual\t-\t-\t[A] brawled {B}\t-",
            ]
        ),
        ("CALLED_ON.test.tsv", [Header, "t-beseech\tbeseech.v\tnsubj\tobj|that" + Rest]),
        ("ACCUSED.test.tsv", [Header, "t-accuse2\tdelate.v\tnsubj\tobj" + Rest]),
        (
            "MET_WITH.test.tsv",
            [
                Header,
                "t-powwow\tpowwow.v\tnsubj\twith" + Rest,
                "t-powwows\tpowwow.n\tposs|comp|between\twith|between" + Rest,
                "t-hold-powwow\thold.v powwow.n\tnsubj\twith" + Rest,
            ]
        ),
    ]);

    /// <summary>The claims of one or more trees (separated by "|") over the actors Russia, Ukraine, France, Mali, NATO, Rutte and
    /// Lammy.</summary>
    public static string Of(string trees) => string.Join("; ", ClaimsOf(trees).Select(Spell).Order(StringComparer.Ordinal));

    public static IReadOnlyList<Claim> ClaimsOf(string trees) => extractor.Extract(DocumentOf(trees));

    /// <summary>What the extractor does with the trees, and why.</summary>
    public static ExtractionTrace TraceOf(string trees) => extractor.Trace(DocumentOf(trees));

    private static LinkedDocument DocumentOf(string trees)
    {
        var builder = new LinkedDocumentBuilder()
            .WithActor("Russia", ActorType.Country)
            .WithActor("Russian", ActorType.Country, "Russia")
            .WithActor("Ukraine", ActorType.Country)
            .WithActor("Ukrainian", ActorType.Country, "Ukraine")
            .WithActor("France", ActorType.Country)
            .WithActor("French", ActorType.Country, "France")
            .WithActor("Mali", ActorType.Country)
            .WithActor("NATO", ActorType.Organization)
            .WithActor("Rutte", ActorType.Person)
            .WithActor("Lammy", ActorType.Person)
            .WithActor("Macron", ActorType.Person);
        foreach (var tree in trees.Split('|'))
        {
            builder.WithTree(tree);
        }

        return builder.Build();
    }

    private static string Spell(Claim claim) =>
        $"{claim.Source} {claim.Type} {claim.Target}"
        + (claim.Modality == Modality.Asserted ? "" : " " + claim.Modality.ToString().ToLowerInvariant())
        + (claim.AttributedTo is { } speaker ? " by " + speaker : "")
        + (claim.Date is { } day ? FormattableString.Invariant($" on {day:yyyy-MM-dd}") : "")
        + (claim.DateRange is { } range ? " in " + range : "");
}
