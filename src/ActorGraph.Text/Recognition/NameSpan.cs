using ActorGraph.Core.Mentions;

namespace ActorGraph.Text.Recognition;

/// <summary>A name as a run of tokens.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index after its last token.</param>
/// <param name="Type">What it names.</param>
internal readonly record struct NameSpan(int First, int End, EntityType Type)
{
    /// <summary>The number of tokens.</summary>
    public int Count => End - First;
}
