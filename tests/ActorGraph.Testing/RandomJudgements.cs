using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Testing;

/// <summary>Random articles and judgements over a few actors, the same for the same seed.</summary>
public sealed class RandomJudgements
{
    private const int Articles = 12;
    private const int Versions = 3;
    private static readonly string[] names = ["Chad", "Mali", "Niger", "Togo", "Benin", "Ghana", "Gabon", "Kenya"];
    private static readonly ActorId[] bearers =
    [
        new("ada-roe"),
        new("ada-roe-chad"),
        new("ada-roe-mali"),
        new("ada-roe-niger"),
        new("front"),
        new("front-chad"),
        new("front-mali"),
    ];
    private static readonly string[] types = ["MET_WITH", "AIDS", "CALLED_ON", "MEMBER_OF"];
    private readonly Random random;

    /// <summary>Begins a history.</summary>
    public RandomJudgements(int seed) => random = new Random(seed);

    /// <summary>One version of an article that is always the same for the same numbers.</summary>
    public static ArticleAnalysis Article(int article, int version)
    {
        var random = new Random((article * 1_000) + version);
        var builder = new AnalysisBuilder($"a{article}")
            .Saying($"Text {version}.")
            .PublishedOn(new DateOnly(2024, 1 + version, 1 + article));
        for (var claims = random.Next(1, 5); claims > 0; claims--)
        {
            var source = random.Next(names.Length);
            var speaker = new ActorId(names[source].ToLowerInvariant());
            var isAttributed = random.Next(4) == 0;
            var modality = (Modality)random.Next(4);
            builder.Claiming(
                names[source],
                types[random.Next(types.Length)],
                names[(source + 1 + random.Next(names.Length - 1)) % names.Length],
                c => c with { Modality = modality, AttributedTo = isAttributed ? speaker : null }
            );
        }

        // Of no list and of one name: each article puts her in one of three states, or in none.
        var state = random.Next(5);
        if (state < 4)
        {
            builder
                .Naming(
                    new Actor
                    {
                        Id = new("ada-roe"),
                        Name = "Ada Roe",
                        Type = ActorType.Person,
                        Country = state < 3 ? new(names[state].ToLowerInvariant()) : null,
                    }
                )
                .Claiming(
                    "Ada Roe",
                    types[random.Next(2)],
                    names[random.Next(names.Length)],
                    c => c with { AttributedTo = new("ada-roe") }
                );
        }

        var spelling = random.Next(3);
        return builder
            .Naming(
                new Actor
                {
                    Id = new("front"),
                    Name = new[] { "Front", "FRONT", "The Front" }[spelling],
                    Type = (ActorType)spelling,
                    Country = new(names[random.Next(4)].ToLowerInvariant()),
                }
            )
            .Build();
    }

    /// <summary>The version of an article that a ledger has.</summary>
    public static ArticleAnalysis RecordedIn(ILedgerView view, ArticleId article)
    {
        ArgumentNullException.ThrowIfNull(view);
        var hash = view.Find(article)!.ContentHash;
        var number = int.Parse(article.Value[1..], System.Globalization.CultureInfo.InvariantCulture);
        return Enumerable.Range(0, Versions).Select(version => Article(number, version)).First(a => a.Article.ContentHash == hash);
    }

    /// <summary>Records a random version of a random article, or takes one out.</summary>
    public void RecordSomething(ILedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var article = random.Next(Articles);
        if (random.Next(8) == 0)
        {
            ledger.Remove(new ArticleId($"a{article}"));
        }
        else
        {
            ledger.Record(Article(article, random.Next(Versions)));
        }
    }

    /// <summary>Judges something at random; what contradicts itself is tried as well.</summary>
    public void JudgeSomething(ILedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        try
        {
            ledger.Judge(Next(ledger), "by lot");
        }
        catch (ActorGraphException fault) when (fault.Code is ErrorCodes.JudgementRefused or ErrorCodes.JudgementNotFound)
        {
            // The ledger is as it was: the test goes on with the next one.
            return;
        }
    }

    private Judgement Next(ILedgerView view) =>
        random.Next(10) switch
        {
            <= 2 => new ActorsMerged(AnyActor(), AnyActor(), random.Next(2) == 0),
            3 => new ActorSplit(
                AnyActor(),
                new("other-" + random.Next(3)),
                random.Next(2) == 0 ? "" : $"Other {random.Next(3)}",
                AnyArticles()
            ),
            4 => new ActorSplit(AnyActor(), AnyActor(), "", AnyArticles()),
            5 => new ActorRenamed(AnyActor(), $"Name {random.Next(5)}"),
            6 => new ClaimRejected(AnyClaim(view.ReadClaims())),
            7 => new ClaimRestored(AnyClaim(view.ReadRejectedClaims())),
            _ => new JudgementTakenBack(Any([.. view.ReadJudgements().Select(j => j.Position)], LedgerPosition.Start)),
        };

    private ActorId AnyActor() =>
        random.Next(10) switch
        {
            0 => new("other-" + random.Next(3)),
            <= 3 => bearers[random.Next(bearers.Length)],
            _ => new(names[random.Next(names.Length)].ToLowerInvariant()),
        };

    private System.Collections.Immutable.ImmutableArray<ArticleId> AnyArticles() =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new ArticleId($"a{random.Next(Articles)}")).Distinct().Order()];

    private ClaimId AnyClaim(IEnumerable<Claim> claims) => Any([.. claims.Select(c => c.Id)], new ClaimId("none"));

    private T Any<T>(T[] items, T none) => items.Length == 0 ? none : items[random.Next(items.Length)];
}
