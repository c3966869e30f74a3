using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Tracing;

namespace ActorGraph.Pipeline.Tracing;

/// <summary>Writes a trace as JSON lines: one object a sentence. Token indices count from 1 in the sentence; a head of 0 is the
/// root.</summary>
internal static class TraceJson
{
    private static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static void Write(IEnumerable<SentenceTrace> sentences, TextWriter writer)
    {
        foreach (var sentence in sentences)
        {
            writer.WriteLine(JsonSerializer.Serialize(ToJson(sentence), options));
        }
    }

    private static object ToJson(SentenceTrace sentence) =>
        new
        {
            Article = sentence.Trace.Document.Document.Article.Id.Value,
            Sentence = sentence.Index,
            sentence.Span.Start,
            sentence.Span.End,
            sentence.Text,
            Tokens = Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Select(t => Word(sentence, t)),
            Actors = sentence.Links.Select(l => new
            {
                Words = sentence.MentionOf(l),
                Actor = l.Actor.Id.Value,
                Basis = l.Basis.ToString(),
                l.IsPlace,
                l.Confidence,
                l.Reason,
                Token = l.Mention.HeadToken - sentence.FirstToken + 1,
            }),
            Claims = sentence.Claims.Select(c => new
            {
                Id = c.Claim.Id.Value,
                Source = c.Claim.Source.Value,
                Relation = c.Claim.Type.Name,
                Target = c.Claim.Target.Value,
                c.Claim.Provenance.Rule,
                c.Origin,
                Modality = c.Claim.Modality.ToString().ToLowerInvariant(),
                c.Claim.Confidence,
            }),
            Predicates = sentence.Predicates.Select(p => Predicate(sentence, p)),
            Unknown = sentence.Unknown.Select(u => new
            {
                Token = u.Token - sentence.FirstToken + 1,
                sentence.Trace.Words[u.Token].Lemma,
                Actors = u.Parties.Select(p => p.Link.Actor.Id.Value),
                u.Lacking,
            }),
        };

    private static object Word(SentenceTrace sentence, int token)
    {
        var word = sentence.Trace.Words[token];
        return new
        {
            word.Text,
            word.Lemma,
            Upos = word.PartOfSpeech.Name(),
            Xpos = word.Tag,
            Head = word.Head < 0 ? 0 : word.Head - sentence.FirstToken + 1,
            Deprel = word.Relation.Name(),
        };
    }

    private static object Predicate(SentenceTrace sentence, PredicateTrace predicate) =>
        new
        {
            predicate.Rule,
            predicate.Relation,
            predicate.Origin,
            Tokens = predicate.Tokens.Select(t => t - sentence.FirstToken + 1),
            Source = Side(predicate.Source),
            Target = Side(predicate.Target),
            Outcomes = predicate.Outcomes.Select(o => new
            {
                Kind = o.Kind.ToString(),
                Source = o.Source?.Link.Actor.Id.Value,
                Target = o.Target?.Link.Actor.Id.Value,
                Detail = o.Detail.Length > 0 ? o.Detail : null,
                Words = o.Steps.IsEmpty
                    ? null
                    : o.Steps.Select(s => new
                    {
                        Token = s.Token - sentence.FirstToken + 1,
                        sentence.Trace.Words[s.Token].Text,
                        Effect = s.Effect.ToString(),
                    }),
                Claim = o.Claim?.Value,
            }),
        };

    private static object? Side(SlotTrace? slot) =>
        slot is null
            ? null
            : new
            {
                slot.Tried,
                slot.Filled,
                Actors = slot.Parties.Select(p => p.Link.Actor.Id.Value),
            };
}
