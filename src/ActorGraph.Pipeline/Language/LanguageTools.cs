using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion.Files;
using ActorGraph.Text.Annotation;
using ActorGraph.Text.Evaluation;

namespace ActorGraph.Pipeline.Language;

/// <summary>The language room by itself: sentences, tags, trees and names of texts, and its scores on treebanks.</summary>
/// <param name="models">The weights; read when they are first needed.</param>
/// <param name="annotator">The annotator that articles go through; made when it is first needed.</param>
/// <param name="files">Reads articles.</param>
public sealed class LanguageTools(Lazy<LanguageModels> models, Lazy<DocumentAnnotator> annotator, ArticleFiles files)
{
    /// <summary>Writes the analysis of every article of a file or folder.</summary>
    /// <param name="path">A file or folder.</param>
    /// <param name="asConllu">Whether to write CoNLL-U, else a table for readers.</param>
    /// <param name="writer">Where to.</param>
    /// <returns>What could not be read.</returns>
    public IReadOnlyList<ArticleFailure> WritePath(string path, bool asConllu, TextWriter writer)
    {
        var failures = new List<ArticleFailure>();
        foreach (var reading in files.Find([path]).Select(pending => pending.Read()))
        {
            if (reading.Article is { } article)
            {
                Write(article, asConllu, writer);
            }
            else
            {
                failures.Add(reading.Failure!);
            }
        }

        return failures;
    }

    /// <summary>Writes the analysis of a raw text.</summary>
    public void WriteText(string text, bool asConllu, TextWriter writer) =>
        Write(
            new Article
            {
                Id = new ArticleId("text"),
                Title = "",
                Body = text,
            },
            asConllu,
            writer
        );

    /// <summary>Reads CoNLL-U and writes it with tags, lemmas, trees and names of our own; its tokens and sentences are kept.</summary>
    /// <exception cref="Core.Errors.ActorGraphException">AG3002: the input is not CoNLL-U.</exception>
    public void WriteTokenized(TextReader conllu, string name, TextWriter writer) =>
        new ConlluAnalyzer(models.Value).Analyze(conllu, name, writer);

    /// <summary>Scores a treebank in percent, by name of the figure; "words" is a count.</summary>
    /// <param name="path">A CoNLL-U file, gzip-compressed if its name ends in ".gz".</param>
    /// <exception cref="Core.Errors.ActorGraphException">AG2001, AG3002: the file does not exist or is not CoNLL-U.</exception>
    public IReadOnlyDictionary<string, double> ScoreTreebank(string path)
    {
        var scores = new TreebankEvaluator(models.Value).Evaluate(path);
        return new OrderedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["words"] = scores.WordCount,
            ["upos"] = scores.Upos,
            ["xpos"] = scores.Xpos,
            ["lemma"] = scores.Lemma,
            ["uas"] = scores.Uas,
            ["las"] = scores.Las,
            ["tokens"] = scores.Tokens,
            ["sentences"] = scores.Sentences,
            ["las_raw"] = scores.LasRaw,
        };
    }

    private void Write(Article article, bool asConllu, TextWriter writer)
    {
        var document = annotator.Value.Annotate(article);
        if (asConllu)
        {
            ConlluAnalyzer.Write(document, writer);
        }
        else
        {
            DocumentTable.Write(document, writer);
        }
    }
}
