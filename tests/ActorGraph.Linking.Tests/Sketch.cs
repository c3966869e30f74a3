using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Testing;

namespace ActorGraph.Linking.Tests;

/// <summary>
/// Sketches a document in one line: words separated by spaces, each optionally followed by "_UPOS", "_relation>head" (one-based in its
/// sentence) or "_=lemma". What is left out is guessed: capitals are proper names, small words are function words or nouns, a word hangs on
/// the next one. "_~" joins a word to the next without a space. " | " ends a sentence. A name in brackets with a letter, "[P:Jane Doe]", is
/// a recognizer's mention: P, O, L (place) or X (other).
/// </summary>
internal static class Sketch
{
    private static readonly FrozenDictionary<string, string> functionWords = new Dictionary<string, string>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["the"] = "DET",
        ["a"] = "DET",
        ["an"] = "DET",
        ["this"] = "DET",
        ["in"] = "ADP",
        ["of"] = "ADP",
        ["to"] = "ADP",
        ["from"] = "ADP",
        ["with"] = "ADP",
        ["by"] = "ADP",
        ["at"] = "ADP",
        ["against"] = "ADP",
        ["between"] = "ADP",
        ["near"] = "ADP",
        ["for"] = "ADP",
        ["through"] = "ADP",
        ["on"] = "ADP",
        ["into"] = "ADP",
        ["under"] = "ADP",
        ["and"] = "CCONJ",
        ["or"] = "CCONJ",
        ["'s"] = "PART",
        ["’s"] = "PART",
        ["he"] = "PRON",
        ["she"] = "PRON",
        ["it"] = "PRON",
        ["they"] = "PRON",
        ["his"] = "PRON",
        ["her"] = "PRON",
        ["its"] = "PRON",
        ["their"] = "PRON",
        ["who"] = "PRON",
        ["which"] = "PRON",
        ["whose"] = "PRON",
        ["him"] = "PRON",
        ["i"] = "PRON",
        ["southern"] = "ADJ",
        ["former"] = "ADJ",
        ["military"] = "ADJ",
        ["foreign"] = "ADJ",
        ["new"] = "ADJ",
        ["will"] = "AUX",
        ["was"] = "AUX",
        ["is"] = "AUX",
        ["were"] = "AUX",
        ["has"] = "AUX",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static Document Of(string line, int year = 2024, int month = 11, int day = 13)
    {
        var builder = new DocumentBuilder().PublishedOn(year, month, day);
        var mentions = new List<(string Surface, EntityType Type)>();
        foreach (var sentence in line.Split(" | "))
        {
            builder.WithSentences(Conllu(ReadMentions(sentence, mentions)));
        }

        foreach (var (surface, type) in mentions)
        {
            builder.WithMention(surface, type);
        }

        return builder.Build();
    }

    private static string ReadMentions(string sentence, List<(string Surface, EntityType Type)> mentions)
    {
        int open;
        while ((open = sentence.IndexOf('[', StringComparison.Ordinal)) >= 0)
        {
            var close = sentence.IndexOf(']', open);
            var surface = sentence[(open + 3)..close];
            var type = sentence[open + 1] switch
            {
                'P' => EntityType.Person,
                'O' => EntityType.Organization,
                'L' => EntityType.Place,
                _ => EntityType.Other,
            };
            mentions.Add(
                (
                    string.Concat(surface.Split(' ').Select(w => w.Split('_')).Select(w => w.Contains("~") ? w[0] : w[0] + " ")).TrimEnd(),
                    type
                )
            );
            sentence = sentence[..open] + surface + sentence[(close + 1)..];
        }

        return sentence;
    }

    private static string Conllu(string sentence)
    {
        var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var text = new StringBuilder();
        for (var i = 0; i < words.Length; i++)
        {
            var parts = words[i].Split('_');
            var form = parts[0];
            var part = parts.Skip(1).FirstOrDefault(p => p.Length > 0 && p.All(char.IsAsciiLetterUpper)) ?? Guess(form);
            var arc = parts.Skip(1).FirstOrDefault(p => p.Contains('>', StringComparison.Ordinal))?.Split('>');
            var lemma = parts.Skip(1).FirstOrDefault(p => p.StartsWith('='))?[1..] ?? Lemma(form, part);
            var head = arc is null ? (i + 1 < words.Length ? i + 2 : 0) : int.Parse(arc[1], CultureInfo.InvariantCulture);
            var relation = arc is null ? (head == 0 ? "root" : "dep") : arc[0];
            text.AppendJoin(
                    '\t',
                    i + 1,
                    form,
                    lemma,
                    part,
                    Tag(form, part),
                    "_",
                    head,
                    relation,
                    "_",
                    parts.Contains("~") ? "SpaceAfter=No" : "_"
                )
                .Append('\n');
        }

        return text.ToString();
    }

    private static string Guess(string form) =>
        functionWords.TryGetValue(form, out var part) ? part
        : !char.IsLetterOrDigit(form[0]) ? "PUNCT"
        : char.IsUpper(form[0]) ? "PROPN"
        : form.EndsWith("ed", StringComparison.Ordinal) ? "VERB"
        : "NOUN";

    private static string Tag(string form, string part) =>
        part switch
        {
            "NOUN" => form.EndsWith('s') ? "NNS" : "NN",
            "PROPN" => "NNP",
            "VERB" => "VBD",
            "PRON" => "PRP",
            "ADP" => "IN",
            _ => part,
        };

    private static string Lemma(string form, string part) =>
        part switch
        {
            "NOUN" when form.EndsWith('s') && form is not "series" => form[..^1],
            "VERB" when form.EndsWith("ed", StringComparison.Ordinal) => form[..^2],
            "PROPN" => form,
            _ => form.ToLowerInvariant(),
        };
}
