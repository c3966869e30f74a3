using System.Collections.Concurrent;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Testing;
using ActorGraph.Text.Annotation;
using ActorGraph.Text.Evaluation;
using ActorGraph.Text.Recognition;
using ActorGraph.Training.Evaluation;
using Xunit;

namespace ActorGraph.Text.Tests.Annotation;

/// <summary>Floors on the weights that are shipped; they only rise.</summary>
public sealed class ShippedWeightsTests
{
    private static readonly ConcurrentDictionary<string, TreebankScores> scores = new(StringComparer.Ordinal);
    private static readonly Lazy<LanguageModels> models = new(() => LanguageModels.Load(LanguageModels.DefaultDirectory));

    [SharedDataTheory]
    [InlineData("ewt-test", 96.3, 95.6, 96.8)]
    [InlineData("gum-free-test", 97.1, 96.8, 98.0)]
    [InlineData("pud-test", 96.4, 96.1, 97.6)]
    public void Evaluate_GoldTokens_KeepsTheFloors(string set, double upos, double xpos, double lemma)
    {
        var scores = Evaluate(set);

        Assert.InRange(scores.Upos, upos, 100);
        Assert.InRange(scores.Xpos, xpos, 100);
        Assert.InRange(scores.Lemma, lemma, 100);
    }

    [SharedDataTheory]
    [InlineData("ewt-test", 98.5, 85)]
    [InlineData("gum-free-test", 99, 92)]
    [InlineData("pud-test", 99, 94)]
    public void Evaluate_RawText_KeepsTheFloors(string set, double tokens, double sentences)
    {
        var scores = Evaluate(set);

        Assert.InRange(scores.Tokens, tokens, 100);
        Assert.InRange(scores.Sentences, sentences, 100);
    }

    [SharedDataFact]
    public void Annotate_GoldArticles_FindsTheActorsWithoutAnyList()
    {
        var recall = new GoldNameRecall(new DocumentAnnotator(models.Value));
        recall.AddFolder(SharedData.PathOf("gold", "dev"));

        Assert.InRange(recall.Percent, 85, 100);
    }

    [SharedDataTheory]
    [InlineData("BLINKEN MEETS RUTTE", "PROPN VERB PROPN")]
    [InlineData("Putin Visits North Korea", "PROPN VERB PROPN PROPN")]
    public void Annotate_HeadlineCapitals_KeepVerbsAndNames(string title, string expected)
    {
        var document = Annotate(title, "");

        Assert.Equal(expected, string.Join(' ', document.Tokens.PartsOfSpeech.Select(p => p.Name())));
    }

    [SharedDataFact]
    public void Annotate_SentenceWithNamesAndAList_GivesTreeAndMentions()
    {
        var list = new NameGazetteer([("Volodymyr Zelenskyy", EntityType.Person)]);
        var document = new DocumentAnnotator(models.Value, list).Annotate(
            new Article
            {
                Id = new ArticleId("test"),
                Title = "",
                Body = "NATO Secretary General Mark Rutte met Volodymyr Zelenskyy in Kyiv on Monday.",
            }
        );

        Assert.Equal("met", document.Sentences.Single().Root.ToString());
        Assert.Equal(
            [
                ("NATO", EntityType.Organization),
                ("Mark Rutte", EntityType.Person),
                ("Volodymyr Zelenskyy", EntityType.Person),
                ("Kyiv", EntityType.Place),
            ],
            document.Mentions.Select(m => (m.Span.Of(document.Text).ToString(), m.Type))
        );
    }

    [SharedDataFact]
    public void Annotate_HostileArticles_GivesWholeTrees()
    {
        var random = new Random(3);
        string[] bodies =
        [
            "",
            " ",
            "\n\n",
            new string('(', 20_000),
            new string('a', 1 << 20),
            string.Join(' ', Enumerable.Repeat("word", 50_000)),
            string.Concat(Enumerable.Range(0, 20_000).Select(_ => (char)random.Next(1, char.MaxValue))),
        ];

        Assert.All(bodies, body => AssertTrees(Annotate("Title", body)));
    }

    [SharedDataFact]
    public void Analyze_TokenizedInput_KeepsItsTokens()
    {
        const string input =
            "# sent_id = x\n1\tHe\t_\t_\t_\t_\t_\t_\t_\t_\n2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\tdid\t_\t_\t_\t_\t_\t_\t_\t_\n3\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n4\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
        using var writer = new StringWriter();
        new ConlluAnalyzer(models.Value).Analyze(new StringReader(input), "input", writer);
        var rows = writer.ToString().Split('\n');

        Assert.Equal("# sent_id = x", rows[0]);
        Assert.StartsWith("2-3\tdidn't\t", rows[2], StringComparison.Ordinal);
        Assert.StartsWith("3\tn't\tnot\tPART\tRB\t", rows[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Load_FolderWithoutWeights_NamesTheFile()
    {
        var fault = Assert.Throws<ActorGraphException>(() => LanguageModels.Load(Path.Combine(AppContext.BaseDirectory, "no-such-folder")));

        Assert.Equal(ErrorCodes.InvalidModel, fault.Code);
        Assert.Contains("clusters.bin", fault.Message, StringComparison.Ordinal);
    }

    private static void AssertTrees(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            var tokens = sentence.Tokens.ToArray();
            Assert.Single(tokens, t => t.IsRoot);
            Assert.All(tokens, t => Assert.InRange(t.HeadIndex, -1, sentence.EndToken - 1));
            Assert.All(tokens.Where(t => !t.IsRoot), t => Assert.InRange(t.HeadIndex, sentence.FirstToken, sentence.EndToken - 1));
        }
    }

    private static Document Annotate(string title, string body) =>
        new DocumentAnnotator(models.Value).Annotate(
            new Article
            {
                Id = new ArticleId("test"),
                Title = title,
                Body = body,
            }
        );

    private static TreebankScores Evaluate(string set) =>
        scores.GetOrAdd(
            set,
            static name => new TreebankEvaluator(models.Value).Evaluate(SharedData.PathOf("data", "treebanks", name + ".conllu.gz"))
        );
}
