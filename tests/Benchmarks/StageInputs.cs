using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Text;
using ActorGraph.Extraction;
using ActorGraph.Ingestion;
using ActorGraph.Ingestion.Files;
using ActorGraph.Linking;
using ActorGraph.Linking.KnowledgeBases;
using ActorGraph.Text.Annotation;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Recognition;
using ActorGraph.Text.Segmentation;

namespace Benchmarks;

/// <summary>The sample articles as each stage gets them, and the stages.</summary>
internal sealed class StageInputs
{
    private readonly ArticleFiles files = new(new IngestionLimits(), TimeProvider.System);
    private readonly LanguageModels models = LanguageModels.Load(LanguageModels.DefaultDirectory);
    private readonly DocumentAnnotator annotator;
    private readonly PerceptronRecognizer recognizer;
    private readonly MentionLinker linker;
    private readonly ClaimExtractor extractor = ClaimExtractor.Create();
    private readonly List<Article> articles;
    private readonly List<Document> documents;
    private readonly List<LinkedDocument> linked;

    public StageInputs()
    {
        var knowledgeBase = KnowledgeBase.Load();
        var names = new NameGazetteer(knowledgeBase.Names());
        annotator = new DocumentAnnotator(models, names);
        recognizer = models.CreateRecognizer(names);
        linker = new MentionLinker(knowledgeBase);
        articles = [.. ReadAll()];
        documents = [.. articles.Select(annotator.Annotate)];
        linked = [.. documents.Select(linker.Link)];
        Words = documents.Sum(d => d.Tokens.Count);
    }

    /// <summary>The words of all articles.</summary>
    public int Words { get; }

    /// <summary>Files to articles.</summary>
    public int Read() => ReadAll().Sum(a => a.Body.Length);

    /// <summary>Texts to tokens and sentences.</summary>
    public int Segment() => articles.Sum(a => Segmenter.Segment(a.Text).Tokens.Length);

    /// <summary>Tokens to parts of speech.</summary>
    public int Tag() =>
        documents.Sum(d =>
        {
            var parts = new PartOfSpeech[d.Tokens.Count];
            models.Tagger.Tag(d.Text, d.Tokens.Spans, d.Tokens.SentenceStarts, parts, new string[parts.Length]);
            return (int)parts[0];
        });

    /// <summary>Tagged tokens to trees.</summary>
    public int Parse() =>
        documents.Sum(d =>
        {
            var heads = new int[d.Tokens.Count];
            var input = new ParserInput
            {
                Text = d.Text,
                Spans = d.Tokens.Spans,
                Parts = d.Tokens.PartsOfSpeech,
                Tags = d.Tokens.Tags,
                SentenceStarts = d.Tokens.SentenceStarts,
            };
            models.Parser.Parse(
                input,
                new ParserOutput
                {
                    Heads = heads,
                    Relations = new DependencyRelation[heads.Length],
                    Parts = new PartOfSpeech[heads.Length],
                    Tags = new string[heads.Length],
                }
            );
            return heads[0];
        });

    /// <summary>Tagged tokens to names.</summary>
    public int Recognize() =>
        documents.Sum(d => recognizer.Recognize(d.Text, d.Tokens.Spans, d.Tokens.SentenceStarts, d.Tokens.Tags).Count);

    /// <summary>Articles to documents: the four stages before and lemmas.</summary>
    public int Annotate() => articles.Sum(a => annotator.Annotate(a).Tokens.Count);

    /// <summary>Documents to links.</summary>
    public int Link() => documents.Sum(d => linker.Link(d).Links.Length);

    /// <summary>Links to claims.</summary>
    public int Extract() => linked.Sum(d => extractor.Extract(d).Length);

    /// <summary>Articles to claims.</summary>
    public int Analyze() => articles.Sum(a => extractor.Extract(linker.Link(annotator.Annotate(a))).Length);

    private IEnumerable<Article> ReadAll() =>
        files.Find([Path.Combine(AppContext.BaseDirectory, "samples")]).Select(pending => pending.Read().Article).OfType<Article>();
}
