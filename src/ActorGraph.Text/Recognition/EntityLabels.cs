using ActorGraph.Core.Mentions;

namespace ActorGraph.Text.Recognition;

/// <summary>The labels of the sequence tagger: outside, and for each type the first and a further token of a name.</summary>
internal static class EntityLabels
{
    /// <summary>No name.</summary>
    public const int Outside = 0;

    /// <summary>The number of labels.</summary>
    public const int Count = 11;

    /// <summary>The label of a name's first token.</summary>
    public static int Begin(EntityType type) => 1 + (2 * (int)type);

    /// <summary>The label of a name's further token.</summary>
    public static int Inside(EntityType type) => 2 + (2 * (int)type);

    /// <summary>Whether a label begins a name.</summary>
    public static bool IsBegin(int label) => label > 0 && label % 2 == 1;

    /// <summary>Whether a label continues a name.</summary>
    public static bool IsInside(int label) => label > 0 && label % 2 == 0;

    /// <summary>The type of a label that is not <see cref="Outside"/>.</summary>
    public static EntityType TypeOf(int label) => (EntityType)((label - 1) / 2);

    /// <summary>Whether a label may follow another: a name continues only where one of its type is open.</summary>
    public static bool MayFollow(int before, int label) => !IsInside(label) || before == label || before == label - 1;
}
