using System.Text;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Csv;
using ActorGraph.Projections.Exports;
using ActorGraph.Testing;
using CsvHelper;
using Xunit;

namespace ActorGraph.Projections.Tests.Csv;

public sealed class CsvExportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly InMemoryLedger ledger = new();

    [Fact]
    public void Write_SmallLedger_GivesExactlyTheseTables()
    {
        ledger.Record(
            new AnalysisBuilder("a1")
                .Titled("=Talks, \"at last\"")
                .PublishedOn(new(2024, 11, 12))
                .Naming(
                    new Actor
                    {
                        Id = new("russia"),
                        Name = "Russia",
                        Type = ActorType.Country,
                        IsoCode = "RUS",
                        IsListed = true,
                        Aliases = ["Moscow", "Russian Federation"],
                    }
                )
                .Naming(
                    new Actor
                    {
                        Id = new("jane-roe"),
                        Name = "+Jane Roe",
                        Type = ActorType.Person,
                        Country = new("russia"),
                    }
                )
                .Claiming(
                    "Russia",
                    "MET_WITH",
                    "China",
                    c => c with { Modality = Modality.Planned, Place = "Kazan", Date = new DateOnly(2024, 12, 1) }
                )
                .Claiming("Russia", "ATTACKED", "Ukraine", c => c with { AttributedTo = new ActorId("jane-roe") })
                .Build()
        );

        var result = GraphExport.Write(ledger, new ExportRequest(ExportFormat.Csv, folder.Path));

        Assert.Equal("4 actors, 2 relations and 2 claims", result.ToString());
        Assert.Equal(
            """
            Id,Label,ActorType,Aliases,Country,Parent,IsoCode,Listed
            china,China,Country,,,,,true
            jane-roe,'+Jane Roe,Person,,russia,,,false
            russia,Russia,Country,Moscow; Russian Federation,,,RUS,true
            ukraine,Ukraine,Country,,,,,true

            """,
            Read("actors.csv")
        );
        Assert.Equal(
            """
            Source,Target,Type,Kind,Id,Label,Weight,Relation,Modality,Category,ClaimCount,ArticleCount,StoryCount,FirstSeen,LastSeen,Confidence,Goldstein
            china,russia,Undirected,MET_WITH (planned),china MET_WITH (planned) russia,MET_WITH (planned),1,MET_WITH,planned,Event,1,1,1,2024-12-01,2024-12-01,0.75,1
            russia,ukraine,Directed,ATTACKED,russia ATTACKED ukraine,ATTACKED,1,ATTACKED,asserted,Event,1,1,1,2024-11-12,2024-11-12,0.75,-10

            """,
            Read("relations.csv")
        );
        var claim = Read("claims.csv").Split('\n').Single(l => l.Contains(",ATTACKED,", StringComparison.Ordinal));
        Assert.Contains(
            ",russia ATTACKED ukraine,russia,ATTACKED,ukraine,asserted,jane-roe,,,,,190,-10,0.75,Russia ATTACKED Ukraine again.,",
            claim,
            StringComparison.Ordinal
        );
        Assert.Contains(
            ",a1,\"'=Talks, \"\"at last\"\"\",Test Wire,https://example.org/a1,2024-11-12T12:00:00+00:00,",
            claim,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Write_EveryFile_IsUtf8WithoutMarkAndEndsLinesWithLineFeeds()
    {
        ledger.Record(new AnalysisBuilder("a").Naming("Côte d'Ivoire").Claiming("Côte d'Ivoire", "AIDS", "Mali").Build());

        GraphExport.Write(ledger, new ExportRequest(ExportFormat.Csv, folder.Path));

        foreach (var file in Directory.GetFiles(folder.Path))
        {
            var bytes = File.ReadAllBytes(file);
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((byte)'\n', bytes[^1]);
        }

        Assert.Contains("Côte d'Ivoire", Read("actors.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AsGephiReadsIt_LosesAndMergesNothing()
    {
        FixedLedger.Fill(ledger);

        GraphExport.Write(ledger, new ExportRequest(ExportFormat.Csv, folder.Path));

        var gephi = new GephiSpreadsheet();
        gephi.ReadNodes(folder.File("actors.csv"));
        gephi.ReadEdges(folder.File("relations.csv"));
        var relations = ledger.ReadRelations().ToList();
        Assert.Equal(ledger.ReadActors().Select(a => a.Id.Value), gephi.Nodes.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(gephi.CreatedByEdges);
        Assert.Empty(gephi.TimeColumns);
        Assert.Equal(relations.Count, gephi.Edges.Count);
        foreach (var relation in relations)
        {
            var kind =
                relation.Modality == Modality.Asserted
                    ? relation.Type.Name
                    : $"{relation.Type.Name} ({relation.Modality.ToString().ToLowerInvariant()})";
            Assert.Equal(relation.Weight, gephi.Edges[(relation.Source.Value, relation.Target.Value, !relation.Type.IsSymmetric, kind)]);
        }
    }

    [Fact]
    public void Write_ReadBack_EveryEdgeIsTracedToItsSentences()
    {
        FixedLedger.Fill(ledger);

        GraphExport.Write(ledger, new ExportRequest(ExportFormat.Csv, folder.Path));

        var claims = ledger.ReadClaims().ToDictionary(c => c.Id.Value);
        var counts = new Dictionary<string, int>();
        using (var reader = CsvReader.FromFile(folder.File("claims.csv")))
        {
            while (reader.Read())
            {
                var claim = claims[reader.GetString("Id")];
                Assert.Equal(claim.Evidence.Sentence, CsvText.Unescape(reader.GetString("Sentence")));
                Assert.Equal(
                    claim.Evidence.Sentence,
                    ledger.ReadArticle(new(CsvText.Unescape(reader.GetString("Article"))))!.Text[
                        reader.Parse<int>("Start")..reader.Parse<int>("End")
                    ]
                );
                counts[reader.GetString("RelationId")] = counts.GetValueOrDefault(reader.GetString("RelationId")) + 1;
            }
        }

        using var edges = CsvReader.FromFile(folder.File("relations.csv"));
        while (edges.Read())
        {
            Assert.Equal(edges.Parse<int>("ClaimCount"), counts[edges.GetString("Id")]);
        }

        Assert.Equal(claims.Count, counts.Values.Sum());
    }

    [Fact]
    public void Write_FolderThatIsAFile_IsNamedAndLeavesItAlone()
    {
        File.WriteAllText(folder.File("out"), "mine");

        var fault = Assert.Throws<ActorGraphException>(() =>
            GraphExport.Write(ledger, new ExportRequest(ExportFormat.Csv, folder.File("out")))
        );

        Assert.Equal(ErrorCodes.ExportFailed, fault.Code);
        Assert.Contains("--out", fault.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder.File("out")));
    }

    [Fact]
    public void Write_Cancelled_LeavesTheLastExportAndNothingElse()
    {
        FixedLedger.Fill(ledger);
        GraphExport.Write(ledger, new ExportRequest(ExportFormat.Csv, folder.Path));
        var before = Read("claims.csv");
        ledger.Record(new AnalysisBuilder("more").Claiming("Chad", "AIDS", "Mali").Build());

        Assert.Throws<OperationCanceledException>(() =>
            GraphExport.Write(
                ledger,
                new ExportRequest(ExportFormat.Csv, folder.Path),
                cancellationToken: new CancellationToken(canceled: true)
            )
        );

        Assert.Equal(before, Read("claims.csv"));
        Assert.Equal(3, Directory.GetFileSystemEntries(folder.Path).Length);
    }

    public void Dispose()
    {
        ledger.Dispose();
        folder.Dispose();
    }

    private string Read(string name) => File.ReadAllText(folder.File(name), new UTF8Encoding(false, true));
}
