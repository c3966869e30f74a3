using ActorGraph.Core.Claims;
using ActorGraph.Pipeline.Browsing;

namespace ActorGraph.Web.Answers;

/// <summary>An edge.</summary>
/// <param name="Source">The id of the actor it goes out from.</param>
/// <param name="Type">The relation, MET_WITH.</param>
/// <param name="Target">The id of the actor it goes to.</param>
/// <param name="Modality">asserted, planned, possible or denied.</param>
/// <param name="Tone">cooperation, conflict or state.</param>
/// <param name="Symmetric">Whether it has no direction.</param>
/// <param name="Weight">Its stories.</param>
/// <param name="Claims">Its claims.</param>
/// <param name="Articles">Its articles.</param>
/// <param name="FirstSeen">The first day.</param>
/// <param name="LastSeen">The last day.</param>
/// <param name="Confidence">The highest confidence, 0 to 1.</param>
/// <param name="Goldstein">The mean value, -10 to +10; null for states.</param>
internal sealed record RelationAnswer(
    string Source,
    string Type,
    string Target,
    string Modality,
    string Tone,
    bool Symmetric,
    int Weight,
    int Claims,
    int Articles,
    DateOnly? FirstSeen,
    DateOnly? LastSeen,
    double Confidence,
    double? Goldstein
)
{
    public static RelationAnswer Of(Relation relation) =>
        new(
            relation.Source.Value,
            relation.Type.Name,
            relation.Target.Value,
            Words.Of(relation.Modality),
            Words.Of(relation.ToneOf()),
            relation.Type.IsSymmetric,
            relation.Weight,
            relation.ClaimCount,
            relation.ArticleCount,
            relation.FirstSeen,
            relation.LastSeen,
            relation.Confidence,
            relation.Goldstein
        );
}
