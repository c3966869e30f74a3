using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Projections.Exports;
using ActorGraph.Testing;
using CsCheck;
using Xunit;

namespace ActorGraph.Projections.Tests.Csv;

/// <summary>Whatever the order, whatever the interruptions: the articles now recorded decide every byte.</summary>
public class ExportOrderTests
{
    private static readonly string[] names = ["Chad", "Mali", "Niger", "Togo"];
    private static readonly string[] types = ["MET_WITH", "AIDS", "CALLED_ON", "MEMBER_OF"];

    private static readonly Gen<ArticleAnalysis> analyses =
        from article in Gen.Int[0, 4]
        from text in Gen.Int[0, 2]
        from claims in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 20]).Array[0, 4]
        from spelling in Gen.Int[0, 2]
        select Make(article, text, claims, spelling);

    // A step records an analysis or, where there is none, removes an article; a reopened ledger stands for a program that was killed and
    // started again.
    private static readonly Gen<(ArticleAnalysis? Analysis, int Article, bool Reopen)[]> histories = Gen.Select(
        Gen.Frequency((5, analyses.Select(a => (ArticleAnalysis?)a)), (1, Gen.Const((ArticleAnalysis?)null))),
        Gen.Int[0, 4],
        Gen.Bool
    ).Array[1, 14];

    [Fact]
    public void Write_AnyHistory_GivesWhatItsLastStateGives() =>
        Gen.Select(histories, Gen.Int[0, int.MaxValue])
            .Sample(
                (history, order) =>
                {
                    using var folder = new TemporaryFolder();
                    var final = Replay(history, folder);
                    var shuffled = final.ToArray();
                    new Random(order).Shuffle(shuffled);
                    using var fresh = new InMemoryLedger();
                    foreach (var analysis in shuffled)
                    {
                        fresh.Record(analysis);
                    }

                    GraphExport.Write(fresh, new ExportRequest(ExportFormat.Csv, folder.File("fresh")));
                    foreach (var name in new[] { "actors.csv", "relations.csv", "claims.csv" })
                    {
                        Assert.Equal(File.ReadAllText(folder.File($"fresh/{name}")), File.ReadAllText(folder.File($"lived/{name}")));
                    }
                },
                iter: 60,
                seed: "0000KeyfGN15"
            );

    private static List<ArticleAnalysis> Replay((ArticleAnalysis? Analysis, int Article, bool Reopen)[] history, TemporaryFolder folder)
    {
        var state = new Dictionary<string, ArticleAnalysis>();
        var ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);
        foreach (var (analysis, article, reopen) in history)
        {
            if (reopen)
            {
                ledger.Dispose();
                ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);
            }

            if (analysis is null)
            {
                ledger.Remove(new($"a{article}"));
                state.Remove($"a{article}");
            }
            else if (ledger.Record(analysis) != RecordOutcome.Unchanged)
            {
                state[analysis.Article.Id.Value] = analysis;
            }
        }

        GraphExport.Write(ledger, new ExportRequest(ExportFormat.Csv, folder.File("lived")));
        ledger.Dispose();
        return [.. state.Values];
    }

    private static ArticleAnalysis Make(
        int article,
        int text,
        (int Source, int Target, int Type, int Modality, int Day)[] claims,
        int spelling
    )
    {
        var builder = new AnalysisBuilder($"a{article}")
            .Saying($"Text {text}.")
            .PublishedOn(new DateOnly(2024, 5, 1 + text))
            .Naming(
                new Actor
                {
                    Id = new("nadie"),
                    Name = new[] { "Nadie", "Nadié", "NADIE" }[spelling],
                    Type = (ActorType)spelling,
                }
            );
        foreach (var (source, target, type, modality, day) in claims.Where(c => c.Source != c.Target))
        {
            builder.Claiming(
                names[source],
                types[type],
                names[target],
                c =>
                    c with
                    {
                        Modality = (Modality)modality,
                        Date = day < 10 ? new DateOnly(2024, 4, 1 + day) : null,
                        Confidence = day / 20.0,
                    }
            );
        }

        return builder.Build();
    }
}
