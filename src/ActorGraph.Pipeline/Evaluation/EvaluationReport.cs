using System.Text.Json.Serialization;

namespace ActorGraph.Pipeline.Evaluation;

/// <summary>The figures of an evaluation, named as the reference scorer names them.</summary>
/// <param name="Articles">The number of gold articles.</param>
/// <param name="Scores">Each figure by its name, in the order of the table.</param>
/// <param name="ModalityAccuracy">The share of matched triples whose first predicted modality gold gives too, 0 to 1.</param>
/// <param name="EvidenceOverlap">The share of matched triples whose evidence overlaps gold's, 0 to 1.</param>
/// <param name="ByType">Each relation type's figures, ordered by name.</param>
public sealed record EvaluationReport(
    int Articles,
    IReadOnlyDictionary<string, Tally> Scores,
    [property: JsonPropertyName("modality_accuracy")] double ModalityAccuracy,
    [property: JsonPropertyName("evidence_overlap")] double EvidenceOverlap,
    [property: JsonPropertyName("by_type")] IReadOnlyDictionary<string, Tally> ByType
)
{
    /// <summary>What is wrong and missed, article by article; not part of the JSON.</summary>
    [JsonIgnore]
    public IReadOnlyList<ArticleErrors> Errors { get; init; } = [];
}
