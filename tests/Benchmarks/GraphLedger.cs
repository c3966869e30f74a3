using System.Collections.Immutable;
using System.Globalization;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Ledger.Sqlite;

namespace Benchmarks;

/// <summary>Makes a ledger with any number of claims, ten an article, without analysing any text. Seeded, so that every run gets the
/// same.</summary>
internal static class GraphLedger
{
    private const int Seed = 1;
    private const int Actors = 5_000;
    private const int ClaimsPerArticle = 10;
    private const int Publishers = 200;
    private const int Days = 730;
    private const int Batch = 500;
    private static readonly DateTimeOffset begin = new(2024, 1, 1, 6, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the ledger; prints how far it has come.</summary>
    /// <param name="claims">How many claims.</param>
    /// <param name="path">The file; it must not exist.</param>
    /// <param name="output">Where to print.</param>
    public static void Write(int claims, string path, TextWriter output)
    {
        var random = new Random(Seed);
        var actors = Enumerable.Range(0, Actors).Select(Make).ToArray();
        using var ledger = SqliteLedger.Open(path, TimeProvider.System);
        var articles = claims / ClaimsPerArticle;
        foreach (var batch in Enumerable.Range(0, articles).Chunk(Batch))
        {
            ledger.Together(() => Array.ForEach(batch, i => ledger.Record(Make(i, articles, actors, random))));
            if (batch[0] % 10_000 == 0)
            {
                output.WriteLine(FormattableString.Invariant($"{batch[0]} of {articles} articles"));
            }
        }

        output.WriteLine(ledger.Count());
    }

    private static Actor Make(int number)
    {
        var name = FormattableString.Invariant($"Actor {number}");
        var type = (ActorType)(number % 3);
        return new Actor
        {
            Id = ActorId.FromName(name),
            Name = name,
            Type = type,
            Aliases = [FormattableString.Invariant($"A{number}")],
            IsListed = number % 2 == 0,
        };
    }

    private static ArticleAnalysis Make(int number, int count, Actor[] actors, Random random)
    {
        var sentences = Enumerable.Range(0, ClaimsPerArticle).Select(_ => Sentence(actors, random)).ToList();
        var id = FormattableString.Invariant($"a{number:0000000}");
        var article = new Article
        {
            Id = new ArticleId(id),
            Title = string.Join(' ', Words(random, 8)),
            Body = string.Join('\n', sentences.Select(s => s.Text)),
            Publisher = FormattableString.Invariant($"Publisher {random.Next(Publishers)}"),
            Uri = new Uri($"https://example.org/{id}"),
            PublishedAt = begin.AddMinutes((double)number / count * Days * 24 * 60),
        };
        var claims = sentences.Select(s => Make(article, s, random)).DistinctBy(c => c.Id).ToImmutableArray();
        var named = sentences
            .SelectMany(s => new[] { s.Source, s.Target })
            .DistinctBy(a => a.Id)
            .Select(a => new ArticleActor(a, [a.Name]));
        return new ArticleAnalysis(article, [.. named], claims, "1.0.0");
    }

    private static (Actor Source, RelationType Type, Actor Target, string Text) Sentence(Actor[] actors, Random random)
    {
        var (source, target) = (Pick(actors, random), Pick(actors, random));
        target = target.Id == source.Id ? actors[(Array.IndexOf(actors, source) + 1) % actors.Length] : target;
        var type = RelationOntology.All[random.Next(RelationOntology.All.Length)];
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{source.Name} {type.Name} {target.Name} {string.Join(' ', Words(random, 12))}."
        );
        return (source, type, target, text);
    }

    private static Claim Make(Article article, (Actor Source, RelationType Type, Actor Target, string Text) sentence, Random random)
    {
        var (source, target) = (sentence.Source.Id, sentence.Target.Id);
        (source, target) = sentence.Type.IsSymmetric && target < source ? (target, source) : (source, target);
        var start = article.Text.IndexOf(sentence.Text, StringComparison.Ordinal);
        var span = new TextSpan(start, start + sentence.Text.Length);
        return new Claim
        {
            Id = ClaimId.Of(article.Id, source, sentence.Type, target, sentence.Text),
            Article = article.Id,
            Type = sentence.Type,
            Source = source,
            Target = target,
            // Nine of ten are asserted.
            Modality = random.Next(10) > 0 ? Modality.Asserted : (Modality)random.Next(1, 4),
            Date = random.Next(3) == 0 ? DateOnly.FromDateTime(article.PublishedAt!.Value.Date) : null,
            EventCode = sentence.Type.DefaultEventCode,
            Confidence = Math.Round(0.3 + (0.7 * random.NextDouble()), 3),
            Evidence = new Evidence(sentence.Text, span, span, span, span),
            Provenance = new Provenance("Benchmark", "1.0.0", $"benchmark.{sentence.Type.Name}"),
        };
    }

    // A few are in the news every day, most of them seldom.
    private static Actor Pick(Actor[] actors, Random random) => actors[(int)(actors.Length * Math.Pow(random.NextDouble(), 4))];

    private static IEnumerable<string> Words(Random random, int count) =>
        Enumerable.Range(0, count).Select(_ => FormattableString.Invariant($"w{random.Next(20_000):x}"));
}
