using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Links names of two states at once: "the two Koreas", "both Sudans". The number stands for the one, the name for the
/// other.</summary>
internal sealed class StatePairLinker(ArticleContext context)
{
    /// <summary>Adds the links of all such names to the context.</summary>
    public void Run()
    {
        for (var token = 1; token < context.Document.Tokens.Count; token++)
        {
            if (
                context.Lower(token - 1) is "two" or "both"
                && char.IsUpper(context.Document[token].Text[0])
                && context.NameOver(token) is null
                && WordLists.StatePairs.TryGetValue(context.Lower(token), out var states)
            )
            {
                Add(token - 1, states[0]);
                Add(token, states[1]);
            }
        }
    }

    private void Add(int token, string state)
    {
        if (context.KnowledgeBase.Find(new ActorId(state)) is { } actor)
        {
            context.Add(
                new Link(
                    context.MentionOf(token, token + 1, MentionKind.Name, EntityType.Place, token),
                    actor,
                    LinkBasis.Name,
                    IsPlace: false,
                    0.9,
                    "one of the two states of the name"
                )
            );
        }
    }
}
