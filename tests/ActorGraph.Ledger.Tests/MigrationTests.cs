using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Testing;
using Microsoft.Data.Sqlite;
using Xunit;

namespace ActorGraph.Ledger.Tests;

public sealed class MigrationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public MigrationTests()
    {
        using var connection = new SqliteConnection($"Data Source={folder.File("ledger.db")};Pooling=false");
        connection.Open();
        Run(connection, FirstSchema());
        Run(
            connection,
            $"""
            INSERT INTO article (id) VALUES ('a');
            INSERT INTO revision (article, recorded, title, body, publisher, uri, content_hash, story, analyser_version)
                VALUES (1, 1, 'Talks', 'Iran aids Iraq.', '', '', 'h', '{StoryFingerprint.Of("Iran aids Iraq.")}', '1.0.0');
            INSERT INTO actor (id) VALUES ('iran'), ('iraq');
            INSERT INTO actor_variant (actor, type, name, aliases, country, parent, iso_code, is_listed, in_force)
                VALUES ('iran', 1, 'Iran', '[]', '', '', 'IRN', 1, 1), ('iraq', 1, 'Iraq', '[]', '', '', 'IRQ', 1, 1), ('iran', 1, 'Persia', '[]', '', '', '', 0, 0);
            INSERT INTO mention (revision, actor, variant, surface_forms) VALUES (1, 'iran', 1, '["Iran"]'), (1, 'iraq', 2, '["Iraq"]');
            INSERT INTO provenance (component, version, rule) VALUES ('Test', '1', 'r');
            INSERT INTO claim (id, article, asserted, type, source, target, modality, confidence, sentence, sentence_start, sentence_end,
                               trigger_start, trigger_end, source_start, source_end, target_start, target_end, provenance)
                VALUES ('c', 1, 2, 'AIDS', 'iran', 'iraq', 0, 0.5, 'Iran aids Iraq.', 6, 21, 11, 15, 6, 10, 16, 20, 1);
            INSERT INTO entry (position, kind, recorded_at, article, claim, content_hash)
                VALUES (1, 1, '2024-11-14T08:00:00.0000000+00:00', 1, NULL, 'h'), (2, 2, '2024-11-14T08:00:00.0000000+00:00', 1, 1, NULL);
            PRAGMA user_version = 1;
            PRAGMA application_id = 0x41474C47;
            """
        );
    }

    [Fact]
    public void Open_LedgerFromBeforeJudgements_ShowsWhatItHeld()
    {
        using var ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);

        Assert.Equal(new LedgerCounts(1, 1, 0, 2, 1, 1, new(2)), ledger.Count());
        Assert.Equal([typeof(ArticleIngested), typeof(ClaimAsserted)], ledger.ReadEntries(LedgerPosition.Start).Select(e => e.GetType()));
        Assert.Equal(["Iran", "Iraq"], ledger.ReadActors().Select(a => a.Name));
        Assert.Equal("iran AIDS iraq", ledger.ReadRelations().Select(r => $"{r.Source} {r.Type} {r.Target}").Single());
        Assert.Empty(ledger.ReadJudgements());
    }

    [Fact]
    public void Open_LedgerFromBeforeJudgements_CanBeJudgedAndRecordedIn()
    {
        using var ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);

        ledger.Judge(new ActorsMerged(new("iran"), new("persia")));
        Assert.Equal(["iraq", "persia"], ledger.ReadActors().Select(a => a.Id.Value));
        ledger.Record(new AnalysisBuilder("b").Claiming("Iran", "AIDS", "Syria").Build());

        Assert.Equal(["iraq", "syria"], ledger.ReadRelations().Select(r => r.Target.Value));
        Assert.True(ledger.Remove(new("a")));
        Assert.Equal(["persia", "syria"], ledger.ReadActors().Select(a => a.Id.Value));
    }

    [Fact]
    public void Open_LedgerFromBeforeNamesakes_TellsThemApartWithAnEntryForEachArticle()
    {
        using (var connection = new SqliteConnection($"Data Source={folder.File("ledger.db")};Pooling=false"))
        {
            connection.Open();
            Run(
                connection,
                """
                INSERT INTO article (id) VALUES ('b'), ('c'), ('d');
                INSERT INTO revision (article, recorded, title, body, publisher, uri, content_hash, story, analyser_version)
                    VALUES (2, 3, 'B', 'b', '', '', 'hb', 'b', '1.0.0'), (3, 4, 'C', 'c', '', '', 'hc', 'c', '1.0.0'), (4, 5, 'D', 'd', '', '', 'hd', 'd', '1.0.0');
                INSERT INTO actor (id) VALUES ('front');
                INSERT INTO actor_variant (actor, type, name, aliases, country, parent, iso_code, is_listed, in_force)
                    VALUES ('front', 2, 'Front', '[]', 'iran', '', '', 0, 1), ('front', 2, 'Front', '[]', 'iraq', '', '', 0, 1), ('front', 2, 'Front', '[]', '', '', '', 0, 1);
                INSERT INTO mention (revision, actor, variant, surface_forms) VALUES (2, 'front', 4, '["Front"]'), (2, 'iraq', 2, '["Iraq"]'), (3, 'front', 5, '["Front"]'), (4, 'front', 6, '["Front"]');
                INSERT INTO claim (id, article, asserted, type, source, target, modality, confidence, sentence, sentence_start, sentence_end,
                                   trigger_start, trigger_end, source_start, source_end, target_start, target_end, provenance)
                    VALUES ('d', 2, 3, 'AIDS', 'front', 'iraq', 0, 0.5, 'b', 0, 1, 0, 1, 0, 1, 0, 1, 1);
                INSERT INTO entry (position, kind, recorded_at, article, claim, content_hash)
                    VALUES (3, 1, '2024-11-14T08:00:00.0000000+00:00', 2, NULL, 'hb'), (4, 1, '2024-11-14T08:00:00.0000000+00:00', 3, NULL, 'hc'),
                           (5, 1, '2024-11-14T08:00:00.0000000+00:00', 4, NULL, 'hd');
                """
            );
        }

        using var ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);

        Assert.Equal(["Front", "Front (Iran)", "Front (Iraq)", "Iran", "Iraq"], ledger.ReadActors().Select(a => a.Name));
        Assert.Equal("front-iran", ledger.ReadClaims([new("d")]).Single().Source.Value);
        Assert.Equal(["b", "c"], ledger.ReadEntries(new(5)).OfType<ArticleRejudged>().Select(e => e.Article.Value));
        Assert.True(ledger.Remove(new("c")));
        Assert.Equal(["Front", "Iran", "Iraq"], ledger.ReadActors().Select(a => a.Name));
    }

    [Fact]
    public void Open_ToRead_BringsItUpAsWell()
    {
        using var ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System, readOnly: true);

        Assert.Equal(2, ledger.ReadActors().Count());
    }

    [Fact]
    public void Open_ToReadWhileAnotherProcessWrites_SaysHowToBringItUp()
    {
        using var other = new SqliteConnection($"Data Source={folder.File("ledger.db")};Pooling=false");
        other.Open();
        using var transaction = other.BeginTransaction(deferred: false);

        var fault = Assert.Throws<ActorGraphException>(() =>
            SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System, readOnly: true, TimeSpan.FromSeconds(1))
        );

        Assert.Equal(ErrorCodes.LedgerUnavailable, fault.Code);
        Assert.Contains("actorgraph status", fault.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static string FirstSchema()
    {
        var assembly = typeof(SqliteLedger).Assembly;
        using var stream = assembly.GetManifestResourceStream(
            assembly.GetManifestResourceNames().Single(n => n.Contains("0001_", StringComparison.Ordinal))
        )!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
