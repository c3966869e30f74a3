using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Changes;

/// <summary>Changes as JSON, each with the sentences it rests on.</summary>
public static class ChangeJson
{
    /// <summary>How many claims of one change are written out.</summary>
    public const int MaxClaims = 5;

    /// <summary>One object on one line, without a line feed.</summary>
    public static string Line(GraphChange change, ILedgerView view)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(view);
        return Text(json => Write(json, change, view));
    }

    /// <summary>The message of an interval: its ends, how many changes it has, and the first of them.</summary>
    public static string Message(LedgerPosition since, LedgerPosition until, int count, IEnumerable<GraphChange> changes, ILedgerView view)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(view);
        return Text(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("since", since.Value);
            json.WriteNumber("until", until.Value);
            json.WriteNumber("changeCount", count);
            json.WriteStartArray("changes");
            foreach (var change in changes)
            {
                Write(json, change, view);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>"new-edge", "first-contact", "reversal" or "contradiction".</summary>
    public static string Word(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.NewEdge => "new-edge",
            ChangeKind.FirstContact => "first-contact",
            _ => kind.ToString().ToLowerInvariant(),
        };

    private static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, GraphChange change, ILedgerView view)
    {
        json.WriteStartObject();
        json.WriteString("kind", Word(change.Kind));
        var actors = view.ReadActors([change.Source, change.Target]).ToDictionary(a => a.Id);
        WriteActor(json, "source", change.Source, actors);
        json.WriteString("relation", change.Relation?.Name);
        WriteActor(json, "target", change.Target, actors);
        json.WriteString("modality", change.Modality?.ToString().ToLowerInvariant());
        WriteNumber(json, "before", change.Before);
        WriteNumber(json, "after", change.After);
        json.WriteNumber("claimCount", change.Claims.Length);
        json.WriteStartArray("claims");
        foreach (var claim in change.Claims.Take(MaxClaims))
        {
            WriteClaim(json, claim, view.ReadArticles([claim.Article]).FirstOrDefault());
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteActor(Utf8JsonWriter json, string name, ActorId id, Dictionary<ActorId, Actor> actors)
    {
        json.WriteStartObject(name);
        json.WriteString("id", id.Value);
        json.WriteString("name", actors.GetValueOrDefault(id)?.Name ?? id.Value);
        json.WriteEndObject();
    }

    // An article may have been taken out since.
    private static void WriteClaim(Utf8JsonWriter json, Claim claim, ArticleSummary? article)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id.Value);
        json.WriteString("source", claim.Source.Value);
        json.WriteString("relation", claim.Type.Name);
        json.WriteString("target", claim.Target.Value);
        json.WriteString("modality", claim.Modality.ToString().ToLowerInvariant());
        json.WriteNumber("confidence", claim.Confidence);
        json.WriteString("sentence", claim.Evidence.Sentence);
        json.WriteString("article", claim.Article.Value);
        json.WriteString("articleTitle", article?.Title);
        json.WriteString("publisher", article?.Publisher);
        json.WriteString("url", article?.Uri?.OriginalString);
        json.WriteString("publishedAt", article?.PublishedAt?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, Math.Round(value, 3));
            return;
        }

        json.WriteNull(name);
    }
}
