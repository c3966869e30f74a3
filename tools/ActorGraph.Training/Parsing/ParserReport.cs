using System.Diagnostics;
using System.Globalization;
using ActorGraph.Core.Text;
using ActorGraph.Text.Parsing;
using ActorGraph.Training.Data;

namespace ActorGraph.Training.Parsing;

/// <summary>The command "parser-report": the figures of docs/models.md, as Markdown.</summary>
internal static class ParserReport
{
    private static readonly string[] sets = ["ewt-dev", "gum-free-dev", "ewt-test", "gum-free-test", "pud-test"];

    // The relations that claims are read from.
    private static readonly DependencyRelation[] carriers =
    [
        DependencyRelation.Nsubj,
        DependencyRelation.NsubjPass,
        DependencyRelation.Obj,
        DependencyRelation.Obl,
        DependencyRelation.Nmod,
        DependencyRelation.Conj,
        DependencyRelation.Appos,
        DependencyRelation.AclRelcl,
    ];

    /// <summary>Prints scores by set, by genre, by relation, and the speed.</summary>
    public static void Run(TrainingOptions options)
    {
        var parser = DependencyParser.Load(options.Model("parser"), options.Model("vectors"));
        var treebanks = Array.ConvertAll(sets, s => TaggedTreebank.Read(options, s));
        Console.WriteLine("| set | predicted tags | true tags |\n|---|---|---|");
        for (var i = 0; i < sets.Length; i++)
        {
            Console.WriteLine(
                $"| {sets[i]} | {ParserScore.Of(parser, treebanks[i])} | {ParserScore.Of(parser, treebanks[i].WithTrueTags())} |"
            );
        }

        PrintGenres(parser, treebanks[3]);
        PrintConfusions(parser, treebanks[2..]);
        PrintSpeed(parser, treebanks[4]);
    }

    private static void PrintGenres(DependencyParser parser, TaggedTreebank treebank)
    {
        var (heads, relations, _, _) = treebank.Parse(parser);
        var genres = new SortedDictionary<string, ParserScore>(StringComparer.Ordinal);
        var genre = string.Empty;
        for (var i = 0; i < treebank.Sentences.Count; i++)
        {
            const string comment = "# meta::genre = ";
            var sentence = treebank.Sentences[i];
            genre = Array.Find(sentence.Comments, c => c.StartsWith(comment, StringComparison.Ordinal))?[comment.Length..] ?? genre;
            var start = treebank.Text.SentenceStarts[i];
            genres[genre] = genres.GetValueOrDefault(genre) + ParserScore.Of(sentence, heads.AsSpan(start), relations.AsSpan(start));
        }

        Console.WriteLine("\n| GUM test by genre | tokens | score |\n|---|---|---|");
        foreach (var (name, score) in genres)
        {
            Console.WriteLine($"| {name} | {score.Tokens} | {score} |");
        }
    }

    private static void PrintConfusions(DependencyParser parser, TaggedTreebank[] treebanks)
    {
        var found = new List<(DependencyRelation Gold, DependencyRelation Given, bool IsHead)>();
        foreach (var treebank in treebanks)
        {
            var (heads, relations, _, _) = treebank.Parse(parser);
            for (var i = 0; i < treebank.Sentences.Count; i++)
            {
                var (gold, start) = (treebank.Sentences[i], treebank.Text.SentenceStarts[i]);
                found.AddRange(
                    Enumerable
                        .Range(0, gold.Count)
                        .Select(t =>
                            (UniversalNames.ParseRelation(gold.Relations[t]), relations[start + t], heads[start + t] == gold.Heads[t])
                        )
                );
            }
        }

        Console.WriteLine("\n| relation | count | precision | recall | given instead (of 100) |\n|---|---|---|---|---|");
        foreach (var relation in carriers)
        {
            Console.WriteLine(Describe(relation, found));
        }
    }

    // Right is a token with this relation and the right head.
    private static string Describe(
        DependencyRelation relation,
        List<(DependencyRelation Gold, DependencyRelation Given, bool IsHead)> found
    )
    {
        var gold = found.FindAll(f => f.Gold == relation);
        var right = gold.Count(f => f.Given == relation && f.IsHead);
        var others = gold.Where(f => f.Given != relation)
            .GroupBy(f => f.Given)
            .OrderByDescending(g => g.Count())
            .Take(4)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key.Name()} {100.0 * g.Count() / gold.Count:F1}"))
            .Prepend(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"wrong head {100.0 * gold.Count(f => f.Given == relation && !f.IsHead) / gold.Count:F1}"
                )
            );
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {relation.Name()} | {gold.Count} | {100.0 * right / found.Count(f => f.Given == relation):F1} | {100.0 * right / gold.Count:F1} | {string.Join(", ", others)} |"
        );
    }

    // Processor time, since other programs may run.
    private static void PrintSpeed(DependencyParser parser, TaggedTreebank treebank)
    {
        treebank.Parse(parser);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        treebank.Parse(parser);
        treebank.Parse(parser);
        var seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"\n{2 * treebank.Text.Spans.Length / seconds:F0} tokens a second of one thread")
        );
    }
}
