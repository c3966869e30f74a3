using System.Text.RegularExpressions;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Recognition;

namespace ActorGraph.Training.Recognition;

/// <summary>Takes the names out of GUM's entities: GUM marks every noun phrase, we want the proper names in them.</summary>
internal static partial class GumEntities
{
    /// <summary>The sentences with the labels of their names.</summary>
    public static List<EntitySentence> Of(List<ConlluSentence> sentences, HashSet<string> nationalities) =>
        sentences.ConvertAll(s => Convert(s, nationalities));

    private static EntitySentence Convert(ConlluSentence sentence, HashSet<string> nationalities)
    {
        var text = TokenizedText.Of([sentence]);
        var labels = new int[sentence.Count];

        // Inner names last: "University of Durham" covers "Durham".
        foreach (var (first, end, kind) in Entities(sentence).OrderBy(e => e.End - e.First))
        {
            if (TypeOf(kind) is { } type && NameIn(sentence, first, end, type) is { } name)
            {
                labels[name.First] = EntityLabels.Begin(type);
                labels.AsSpan(name.First + 1, name.Count - 1).Fill(EntityLabels.Inside(type));
                if (name.End < labels.Length && EntityLabels.IsInside(labels[name.End]))
                {
                    labels[name.End] = EntityLabels.Outside;
                }
            }
        }

        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == EntityLabels.Outside && nationalities.Contains(sentence.Forms[i]))
            {
                labels[i] = EntityLabels.Begin(EntityType.Nationality);
            }
        }

        return new EntitySentence(text.Text, text.Spans, labels);
    }

    private static EntityType? TypeOf(string kind) =>
        kind switch
        {
            "person" => EntityType.Person,
            "organization" => EntityType.Organization,
            "place" => EntityType.Place,
            "event" or "object" => EntityType.Other,
            _ => null,
        };

    private static IEnumerable<(int First, int End, string Kind)> Entities(ConlluSentence sentence)
    {
        var open = new List<(string Id, int First, string Kind)>();
        for (var i = 0; i < sentence.Count; i++)
        {
            foreach (Match bracket in Bracket().Matches(sentence.Misc[i]))
            {
                var id = bracket.Groups["id"].Value;
                if (bracket.Groups["kind"].Success)
                {
                    open.Add((id, i, bracket.Groups["kind"].Value));
                }

                if (bracket.Groups["close"].Success)
                {
                    var at = open.FindLastIndex(o => o.Id == id);
                    if (at >= 0)
                    {
                        yield return (open[at].First, i + 1, open[at].Kind);
                        open.RemoveAt(at);
                    }
                }
            }
        }
    }

    private static NameSpan? NameIn(ConlluSentence sentence, int first, int end, EntityType type)
    {
        var head = Enumerable.Range(first, end - first).FirstOrDefault(i => sentence.Heads[i] < first || sentence.Heads[i] >= end, -1);
        if (head < 0 || sentence.Parts[head] != PartOfSpeech.Propn)
        {
            return null;
        }

        var (from, to) = (head, head + 1);
        while (
            from > first
            && (IsNamePart(sentence, from - 1) || (sentence.Forms[from - 1] == "-" && from - 1 > first && IsNamePart(sentence, from - 2)))
        )
        {
            from--;
        }

        while (to < end && (IsNamePart(sentence, to) || IsLink(sentence, to, end, type)))
        {
            to++;
        }

        while (type == EntityType.Person && from + 1 < to && NameWords.IsTitle(sentence.Forms[from]))
        {
            from++;
        }

        return new NameSpan(from, to, type);
    }

    private static bool IsNamePart(ConlluSentence sentence, int i) =>
        sentence.Parts[i] == PartOfSpeech.Propn
        || sentence.Tags[i] is "NNP" or "NNPS"
        || (char.IsUpper(sentence.Forms[i][0]) && i > 0 && sentence.Parts[i] is PartOfSpeech.Noun or PartOfSpeech.Adj);

    // "of", "for", "-", "the" between two capitals.
    private static bool IsLink(ConlluSentence sentence, int i, int end, EntityType type)
    {
        var next = i + 1 < end && sentence.Forms[i + 1] == "the" ? i + 2 : i + 1;
        return next < end
            && (sentence.Forms[i] == "-" || (type != EntityType.Person && sentence.Forms[i] is "of" or "for" or "the" or "and" or "&"))
            && (char.IsUpper(sentence.Forms[next][0]) || sentence.Forms[i] == "-")
            && IsNamePart(sentence, next);
    }

    // "(12-person-new-..." opens, "12)" closes, "(12-person-...)" does both.
    [GeneratedRegex(@"\((?<id>\d+)-(?<kind>[a-z]+)-[^()|]*(?<close>\))?|(?<id>\d+)(?<close>\))")]
    private static partial Regex Bracket();
}
