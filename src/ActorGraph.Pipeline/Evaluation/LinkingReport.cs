using System.Text.Json.Serialization;

namespace ActorGraph.Pipeline.Evaluation;

/// <summary>How well mentions are linked whose places are given.</summary>
/// <param name="Occurrences">How many gold surface forms the articles have.</param>
/// <param name="Right">How many of them are linked to the actor that annotators mean.</param>
/// <param name="Confused">How many that mean a listed actor are linked to another listed one.</param>
/// <param name="Unlinked">How many are linked to nobody.</param>
public sealed record LinkingReport(int Occurrences, int Right, int Confused, int Unlinked)
{
    /// <summary>Right over all, 0 to 1; 0 where there is nothing.</summary>
    public double Accuracy => Occurrences > 0 ? (double)Right / Occurrences : 0;

    /// <summary>Confused over all, 0 to 1; 0 where there is nothing.</summary>
    public double Confusion => Occurrences > 0 ? (double)Confused / Occurrences : 0;

    /// <summary>Each wrong link: article, surface form, whom it means, whom it was linked to; in the order of the articles.</summary>
    [JsonIgnore]
    public IReadOnlyList<(string Article, string Surface, string Expected, string Found)> Errors { get; init; } = [];
}
