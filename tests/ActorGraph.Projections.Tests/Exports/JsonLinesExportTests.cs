using System.Text.Json;
using ActorGraph.Core.Projections;
using Xunit;

namespace ActorGraph.Projections.Tests.Exports;

public sealed class JsonLinesExportTests : ExportTest
{
    [Fact]
    public void Write_ReadBack_EveryClaimIsCompleteAndStandsInItsArticle()
    {
        var lines = File.ReadAllText(Write(ExportFormat.JsonLines) + "claims.jsonl").Split('\n');

        Assert.Equal("", lines[^1]);
        var claims = Ledger.ReadClaims().ToList();
        Assert.Equal(claims.Count, lines.Length - 1);
        foreach (var (claim, line) in claims.Zip(lines))
        {
            var json = JsonDocument.Parse(line).RootElement;
            string? Text(params string[] path) => path.Aggregate(json, (at, name) => at.GetProperty(name)).GetString();
            Assert.Equal(
                (claim.Id.Value, claim.Source.Value, claim.Type.Name, claim.Target.Value),
                (Text("id"), Text("source", "id"), Text("relation"), Text("target", "id"))
            );
            Assert.Equal(
                (claim.Confidence, claim.Provenance.Rule),
                (json.GetProperty("confidence").GetDouble(), Text("provenance", "rule"))
            );
            var span = json.GetProperty("evidence").GetProperty("span");
            Assert.Equal(
                Text("evidence", "sentence"),
                Ledger.ReadArticle(new(Text("article", "id")!))!.Text[span[0].GetInt32()..span[1].GetInt32()]
            );
            Assert.Equal(
                claim.AttributedTo?.Value,
                json.GetProperty("attributedTo") is { ValueKind: JsonValueKind.Object } speaker
                    ? speaker.GetProperty("id").GetString()
                    : null
            );
            Assert.Equal(Ledger.ReadActors([claim.Source]).Single().Name, Text("source", "name"));
        }
    }

    [Fact]
    public void Write_ToStandardOutput_GivesTheBytesOfTheFile() =>
        Assert.Equal(File.ReadAllText(Write(ExportFormat.JsonLines) + "claims.jsonl"), WriteOut(ExportFormat.JsonLines));
}
