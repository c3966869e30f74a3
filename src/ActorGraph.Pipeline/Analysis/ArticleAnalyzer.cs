using System.Collections.Concurrent;
using System.Globalization;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Extraction.Tracing;
using ActorGraph.Pipeline.Telemetry;

namespace ActorGraph.Pipeline.Analysis;

/// <summary>Leads an article through the rooms: text, linking, extraction. Pure but for what it measures; safe for use by many
/// threads.</summary>
public sealed class ArticleAnalyzer
{
    /// <summary>After this an analysis is given up: the largest article that is read takes seconds.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private readonly Lazy<AnalysisStages> stages;
    private readonly TimeProvider timeProvider;

    // Texts whose analysis came to no end, with the stage. Each still holds a core: none is begun a second time in this process.
    private readonly ConcurrentDictionary<ContentHash, string> endless = new();

    /// <summary>Joins the stages.</summary>
    /// <param name="stages">The stages, made at the first article: a run that finds everything unchanged loads no model.</param>
    /// <param name="version">Names this analysis: another version may give other claims.</param>
    /// <param name="timeProvider">The clock of <see cref="Limit"/>.</param>
    public ArticleAnalyzer(Func<AnalysisStages> stages, string version, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(stages);
        ArgumentException.ThrowIfNullOrEmpty(version);
        ArgumentNullException.ThrowIfNull(timeProvider);
        this.stages = new Lazy<AnalysisStages>(stages);
        this.timeProvider = timeProvider;
        Version = version;
    }

    /// <summary>The version that is recorded with each article.</summary>
    public string Version { get; }

    /// <summary>Analyses one article.</summary>
    /// <exception cref="AnalysisException">A stage threw.</exception>
    public ArticleAnalysis Analyze(Article article) => Analyze(article, new Progress());

    /// <summary>Analyses one article on the thread pool, and gives it up where that does not end.</summary>
    /// <remarks>A thread cannot be stopped from outside: it holds its core until the process ends.</remarks>
    /// <exception cref="AnalysisException">A stage threw, or has not ended within <see cref="Limit"/>.</exception>
    public async Task<ArticleAnalysis> AnalyzeAsync(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (endless.TryGetValue(article.ContentHash, out var known))
        {
            throw NoEnd(known);
        }

        var progress = new Progress();
        var analysis = Task.Run(() => Analyze(article, progress));
        try
        {
            return await analysis.WaitAsync(Limit, timeProvider);
        }
        catch (TimeoutException) when (!analysis.IsCompleted)
        {
            endless[article.ContentHash] = progress.Stage;
            throw NoEnd(progress.Stage);
        }
    }

    /// <summary>Analyses one article and tells why each predicate gave what it gave; the claims are those of
    /// <see cref="Analyze(Article)"/>.</summary>
    /// <exception cref="AnalysisException">A stage threw.</exception>
    public ExtractionTrace Trace(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var rooms = stages.Value;
        var progress = new Progress();
        var document = progress.Measure("annotate", () => rooms.Annotator.Annotate(article));
        var linked = progress.Measure("link", () => rooms.Linker.Link(document));
        return progress.Measure("extract", () => rooms.Trace(linked));
    }

    private ArticleAnalysis Analyze(Article article, Progress progress)
    {
        ArgumentNullException.ThrowIfNull(article);
        var rooms = stages.Value;
        var document = progress.Measure("annotate", () => rooms.Annotator.Annotate(article));
        var linked = progress.Measure("link", () => rooms.Linker.Link(document));
        var claims = progress.Measure("extract", () => rooms.Extractor.Extract(linked));
        var actors = progress.Measure("collect", () => HomeStates.Give(rooms.CollectActors(linked, claims), linked, claims));
        return new ArticleAnalysis(article, actors, claims, Version);
    }

    private static AnalysisException NoEnd(string stage) =>
        new(
            stage,
            new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"it did not end within {Limit.TotalMinutes} minutes"))
        );

    // Where an analysis is.
    private sealed class Progress
    {
        private volatile string stage = "annotate";

        /// <summary>The stage under way; may be read by another thread.</summary>
        public string Stage => stage;

        public T Measure<T>(string name, Func<T> work)
        {
            stage = name;
            using var timing = ActorGraphTelemetry.TimeStage(name);
            try
            {
                return work();
            }
            catch (Exception exception)
            {
                timing.Fail(exception);
                throw new AnalysisException(name, exception);
            }
        }
    }
}
