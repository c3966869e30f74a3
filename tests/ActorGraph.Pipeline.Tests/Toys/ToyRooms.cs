using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Tracing;
using ActorGraph.Pipeline.Analysis;

namespace ActorGraph.Pipeline.Tests.Toys;

/// <summary>Rooms without models: a body line "France MET_WITH Germany" is a claim; a body that says "BREAK" in a stage's name breaks that
/// stage.</summary>
internal sealed class ToyRooms : IDocumentAnnotator, IMentionLinker, IClaimExtractor
{
    private int loads;
    private int analyses;

    /// <summary>How often the rooms were opened.</summary>
    public int Loads => loads;

    /// <summary>How many articles went through.</summary>
    public int Analyses => analyses;

    /// <summary>Called in the annotator for each article.</summary>
    public Action<Article> OnAnnotate { get; init; } = _ => { };

    public ArticleAnalyzer Analyzer(string version = "1.0.0", TimeProvider? clock = null) =>
        new(Open, version, clock ?? TimeProvider.System);

    public AnalysisStages Open()
    {
        Interlocked.Increment(ref loads);
        return new AnalysisStages(this, this, this, CollectActors, document => new ExtractionTrace(document, [], [], [], []));
    }

    public Document Annotate(Article article)
    {
        Interlocked.Increment(ref analyses);
        OnAnnotate(article);
        Break(article, "annotate");
        var tokens = new TokenTable
        {
            Spans = [],
            Lemmas = [],
            PartsOfSpeech = [],
            Tags = [],
            Heads = [],
            Relations = [],
            SentenceStarts = [],
        };
        return new Document(article, tokens, []);
    }

    public LinkedDocument Link(Document document)
    {
        Break(document.Article, "link");
        return new LinkedDocument(document, []);
    }

    public ImmutableArray<Claim> Extract(LinkedDocument document)
    {
        var article = document.Document.Article;
        Break(article, "extract");
        return [.. article.Body.Split('\n').Select(line => ToClaim(article, line)).OfType<Claim>()];
    }

    private static ImmutableArray<ArticleActor> CollectActors(LinkedDocument document, ImmutableArray<Claim> claims) =>
        [
            .. claims
                .SelectMany(c => new[] { c.Source, c.Target })
                .Distinct()
                .Order()
                .Select(id => new ArticleActor(
                    new Actor
                    {
                        Id = id,
                        Name = NameOf(id),
                        Type = ActorType.Country,
                        IsListed = true,
                    },
                    [NameOf(id)]
                )),
        ];

    private static Claim? ToClaim(Article article, string line)
    {
        var words = line.Split(' ');
        if (words.Length != 3 || RelationOntology.TryGet(words[1]) is not { } type)
        {
            return null;
        }

        var (source, target) = (ActorId.FromName(words[0]), ActorId.FromName(words[2]));
        (source, target) = type.IsSymmetric && target < source ? (target, source) : (source, target);
        var start = article.Text.IndexOf(line, StringComparison.Ordinal);
        var span = new TextSpan(start, start + line.Length);
        return new Claim
        {
            Id = ClaimId.Of(article.Id, source, type, target, line),
            Article = article.Id,
            Type = type,
            Source = source,
            Target = target,
            Modality = Modality.Asserted,
            EventCode = type.DefaultEventCode,
            Confidence = 0.5,
            Evidence = new Evidence(line, span, span, span, span),
            Provenance = new Provenance("Toy", "1", "toy"),
        };
    }

    private static string NameOf(ActorId id) => char.ToUpperInvariant(id.Value[0]) + id.Value[1..];

    private static void Break(Article article, string stage)
    {
        if (article.Body.Contains("BREAK " + stage, StringComparison.Ordinal))
        {
            throw new InvalidOperationException("The toy is broken.");
        }
    }
}
