using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Tracing;

namespace ActorGraph.Pipeline.Analysis;

/// <summary>The rooms an article goes through.</summary>
/// <param name="Annotator">Article to document.</param>
/// <param name="Linker">Document to links.</param>
/// <param name="Extractor">Links to claims.</param>
/// <param name="CollectActors">Links and claims to the actors of the article, ordered by id.</param>
/// <param name="Trace">What the extractor does, told with its reasons.</param>
public sealed record AnalysisStages(
    IDocumentAnnotator Annotator,
    IMentionLinker Linker,
    IClaimExtractor Extractor,
    Func<LinkedDocument, ImmutableArray<Claim>, ImmutableArray<ArticleActor>> CollectActors,
    Func<LinkedDocument, ExtractionTrace> Trace
);
