using ActorGraph.Core.Mentions;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Candidates;

/// <summary>A name in the text with what is known of it before anything is decided.</summary>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token after its last.</param>
/// <param name="Recognized">What the recognizer took it for; null if it did not see it.</param>
/// <param name="Entries">Whom it may mean by the lists; empty if no list has it.</param>
/// <param name="IsInner">Whether it stands inside a longer name: "UN" in "UN Mission in Liberia".</param>
internal sealed record NameSpan(
    int FirstToken,
    int EndToken,
    EntityType? Recognized,
    IReadOnlyList<AliasEntry> Entries,
    bool IsInner = false
)
{
    /// <summary>The number of its tokens.</summary>
    public int Length => EndToken - FirstToken;
}
