using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Core.Text;
using ActorGraph.Projections.Exports;

namespace ActorGraph.Projections.JsonLines;

/// <summary>JSON Lines: one claim a line, complete with its ends, its sentence, its article and what made it.</summary>
internal sealed class JsonLinesExport : IExportFormat
{
    private const int Batch = 500;

    /// <inheritdoc />
    public ImmutableArray<string> Files { get; } = ["claims.jsonl"];

    /// <inheritdoc />
    public ImmutableArray<(string Name, int Count)> Write(ExportView view, IReadOnlyList<TextWriter> files, ExportColumns with)
    {
        var count = 0;
        var line = new ArrayBufferWriter<byte>();
        // The lines stand in files, not in pages: only what JSON itself forbids is escaped.
        using var json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (var batch in view.ReadClaims().Chunk(Batch))
        {
            var actors = view.ReadActors([.. batch.SelectMany(c => ExportView.Parties(c.Claim)).Distinct()]).ToDictionary(a => a.Id);
            foreach (var reported in batch)
            {
                WriteClaim(json, reported, actors);
                json.Flush();
                files[0].Write(Encoding.UTF8.GetString(line.WrittenSpan));
                files[0].Write('\n');
                line.ResetWrittenCount();
                json.Reset();
                count++;
            }
        }

        return [("claims", count)];
    }

    private static void WriteClaim(Utf8JsonWriter json, ReportedClaim reported, Dictionary<ActorId, Actor> actors)
    {
        var claim = reported.Claim;
        var code = claim.EventCode ?? claim.Type.DefaultEventCode;
        json.WriteStartObject();
        json.WriteString("id", claim.Id.Value);
        WriteActor(json, "source", actors[claim.Source]);
        json.WriteString("relation", claim.Type.Name);
        WriteActor(json, "target", actors[claim.Target]);
        json.WriteString("relationId", RelationNames.Id(claim));
        json.WriteString("modality", RelationNames.Word(claim.Modality));
        WriteActor(json, "attributedTo", claim.AttributedTo is { } speaker ? actors[speaker] : null);
        json.WriteString("date", GraphAttributes.Text(claim.Date));
        json.WriteString("dateRange", claim.DateRange?.ToString());
        json.WriteString("place", claim.Place);
        json.WriteString("title", claim.Title);
        json.WriteString("eventCode", code?.Code);
        WriteNumber(json, "goldstein", code?.Goldstein);
        WriteNumber(json, "confidence", claim.Confidence);
        WriteEvidence(json, claim.Evidence);
        WriteArticle(json, reported.Article);
        json.WriteStartObject("provenance");
        json.WriteString("component", claim.Provenance.Component);
        json.WriteString("version", claim.Provenance.Version);
        json.WriteString("rule", claim.Provenance.Rule);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteActor(Utf8JsonWriter json, string name, Actor? actor)
    {
        if (actor is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id", actor.Id.Value);
        json.WriteString("name", actor.Name);
        json.WriteString("type", actor.Type.ToString());
        json.WriteString("country", actor.Country?.Value);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject("evidence");
        json.WriteString("sentence", evidence.Sentence);
        WriteSpan(json, "span", evidence.Span);
        WriteSpan(json, "trigger", evidence.Trigger);
        WriteSpan(json, "source", evidence.Source);
        WriteSpan(json, "target", evidence.Target);
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, ArticleSummary article)
    {
        json.WriteStartObject("article");
        json.WriteString("id", article.Id.Value);
        json.WriteString("title", article.Title);
        json.WriteString("publisher", article.Publisher);
        json.WriteString("byline", article.Byline);
        json.WriteString("language", article.Language);
        json.WriteString("url", article.Uri?.OriginalString);
        json.WriteString("publishedAt", RelationNames.Moment(article.PublishedAt));
        json.WriteString("modifiedAt", RelationNames.Moment(article.ModifiedAt));
        json.WriteString("story", article.Story);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
            return;
        }

        json.WriteNull(name);
    }
}
