using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Extraction.Tracing;
using ActorGraph.Pipeline.Telemetry;

namespace ActorGraph.Pipeline.Analysis;

/// <summary>Leads an article through the rooms: text, linking, extraction. Pure but for what it measures; safe for use by many threads.</summary>
public sealed class ArticleAnalyzer
{
    private readonly Lazy<AnalysisStages> stages;

    /// <summary>Joins the stages.</summary>
    /// <param name="stages">The stages, made at the first article: a run that finds everything unchanged loads no model.</param>
    /// <param name="version">Names this analysis: another version may give other claims.</param>
    public ArticleAnalyzer(Func<AnalysisStages> stages, string version)
    {
        ArgumentNullException.ThrowIfNull(stages);
        ArgumentException.ThrowIfNullOrEmpty(version);
        this.stages = new Lazy<AnalysisStages>(stages);
        Version = version;
    }

    /// <summary>The version that is recorded with each article.</summary>
    public string Version { get; }

    /// <summary>Analyses one article.</summary>
    /// <exception cref="AnalysisException">A stage threw.</exception>
    public ArticleAnalysis Analyze(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var rooms = stages.Value;
        var document = Measure("annotate", () => rooms.Annotator.Annotate(article));
        var linked = Measure("link", () => rooms.Linker.Link(document));
        var claims = Measure("extract", () => rooms.Extractor.Extract(linked));
        var actors = Measure("collect", () => HomeStates.Give(rooms.CollectActors(linked, claims), linked, claims));
        return new ArticleAnalysis(article, actors, claims, Version);
    }

    /// <summary>Analyses one article and tells why each predicate gave what it gave; the claims are those of <see cref="Analyze"/>.</summary>
    /// <exception cref="AnalysisException">A stage threw.</exception>
    public ExtractionTrace Trace(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var rooms = stages.Value;
        var document = Measure("annotate", () => rooms.Annotator.Annotate(article));
        var linked = Measure("link", () => rooms.Linker.Link(document));
        return Measure("extract", () => rooms.Trace(linked));
    }

    private static T Measure<T>(string stage, Func<T> work)
    {
        using var timing = ActorGraphTelemetry.TimeStage(stage);
        try
        {
            return work();
        }
        catch (Exception exception)
        {
            timing.Fail(exception);
            throw new AnalysisException(stage, exception);
        }
    }
}
