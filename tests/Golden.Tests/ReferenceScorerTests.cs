using System.Diagnostics;
using System.Text.Json;
using ActorGraph.Pipeline.Evaluation;
using ActorGraph.Testing;
using Xunit;

namespace Golden.Tests;

/// <summary>The evaluator beside the reference scorer, a Python script that lies with the shared gold articles.</summary>
public sealed class ReferenceScorerTests
{
    [SharedDataFact]
    public void Score_DamagedGold_GivesTheReferenceScorersFigures()
    {
        using var predictions = new TemporaryFolder();
        var gold = SharedData.PathOf("gold", "dev");
        var articles = GoldFormat
            .ReadFolder(gold)
            .Select((item, i) => (item.FileName, Predicted: Damage(item.Article, i), Gold: item.Article))
            .ToList();
        foreach (var (fileName, predicted, _) in articles)
        {
            File.WriteAllText(Path.Combine(predictions.Path, fileName), GoldFormat.Write(predicted));
        }

        var report = Evaluator.Score(articles);

        using var reference = JsonDocument.Parse(RunReference(predictions.Path, gold));
        foreach (var figure in reference.RootElement.GetProperty("scores").EnumerateObject())
        {
            Assert.Equal(figure.Value.GetProperty("f1").GetDouble(), report.Scores[figure.Name].F1, 12);
            Assert.Equal(figure.Value.GetProperty("tp").GetInt32(), report.Scores[figure.Name].Right);
        }

        Assert.Equal(reference.RootElement.GetProperty("modality_accuracy").GetDouble(), report.ModalityAccuracy, 12);
        Assert.Equal(reference.RootElement.GetProperty("evidence_overlap").GetDouble(), report.EvidenceOverlap, 12);
        Assert.InRange(report.Scores["relations (strict)"].F1, 0.1, 0.9);
    }

    // Every kind of fault once: lost and renamed actors, turned, lost, retyped and doubled relations, other modalities and attributes.
    private static GoldArticle Damage(GoldArticle gold, int seed) =>
        gold with
        {
            Actors =
            [
                .. gold
                    .Actors.Where((_, i) => (i + seed) % 7 != 0)
                    .Select((a, i) => i % 5 == 0 ? a with { Id = "x" + a.Id, Mentions = [.. a.Mentions.Take(1)] } : a),
            ],
            Relations =
            [
                .. gold
                    .Relations.Where((_, i) => (i + seed) % 6 != 0)
                    .SelectMany(
                        (r, i) =>
                            (i % 6) switch
                            {
                                0 => [r with { Source = r.Target, Target = r.Source }],
                                1 => [r with { Modality = "possible", Date = "2024-01-01" }, r],
                                2 => [r with { Type = "SUPPORTS" }],
                                3 => [r with { AttributedTo = r.Target, Evidence = gold.Title }],
                                _ => new[] { r },
                            }
                    ),
            ],
        };

    private static string RunReference(string predictions, string gold)
    {
        using var process = Process.Start(
            new ProcessStartInfo("python3", [SharedData.PathOf("gold", "score.py"), predictions, gold, "--json"])
            {
                RedirectStandardOutput = true,
            }
        )!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
