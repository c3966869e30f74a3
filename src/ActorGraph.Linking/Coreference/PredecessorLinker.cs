using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;

namespace ActorGraph.Linking.Coreference;

/// <summary>Tells who "his predecessor" is, where the text says whom he has followed: "Ada Roe took over from Ben Poe and thanked her
/// predecessor".</summary>
internal sealed class PredecessorLinker(ArticleContext context)
{
    private const int LongestClimb = 4;
    private readonly Document document = context.Document;

    /// <summary>The person, or null where the noun is another, a name stands behind it, or the text has not told.</summary>
    /// <param name="noun">The token of "predecessor".</param>
    public Actor? At(int noun)
    {
        if (
            context.Lower(noun) is not "predecessor"
            || IsNamedAfter(noun)
            || context.ArgumentOf(noun, DependencyRelation.NmodPoss) is not { Actor.Type: ActorType.Person } owner
        )
        {
            return null;
        }

        for (var verb = noun - 1; verb >= 0; verb--)
        {
            if (
                Followed(verb) is { Actor.Type: ActorType.Person } former
                && former.Actor.Id != owner.Actor.Id
                && Follower(verb)?.Actor.Id == owner.Actor.Id
            )
            {
                return former.Actor;
            }
        }

        return null;
    }

    private bool IsNamedAfter(int noun) =>
        noun + 2 < document.Tokens.Count
        && (context.NameOver(noun + 1) is not null || (document[noun + 1].Text is "," && context.NameOver(noun + 2) is not null));

    // Whom a verb says to have been followed.
    private Link? Followed(int verb) =>
        document[verb].Lemma switch
        {
            "succeed" or "replace" => context.ArgumentOf(verb, DependencyRelation.Obj)
                ?? context.ArgumentOf(verb, DependencyRelation.NsubjPass),
            "take" => Under(verb, "from"),
            _ => null,
        };

    // Who follows: "was succeeded by Roe", "Roe succeeded", "Roe was elected to succeed".
    private Link? Follower(int verb)
    {
        if (context.ArgumentOf(verb, DependencyRelation.OblAgent) is { } agent)
        {
            return agent;
        }

        for (var (at, step) = (verb, 0); step < LongestClimb; step++, at = document[at].HeadIndex)
        {
            if (
                (
                    context.ArgumentOf(at, DependencyRelation.Nsubj)
                    ?? (at == verb ? null : context.ArgumentOf(at, DependencyRelation.NsubjPass))
                ) is
                { } subject
            )
            {
                return subject;
            }

            if (
                document[at].IsRoot
                || document[at].Relation is not (DependencyRelation.Xcomp or DependencyRelation.Advcl or DependencyRelation.Conj)
            )
            {
                return null;
            }
        }

        return null;
    }

    private Link? Under(int verb, string preposition)
    {
        foreach (var child in document.ChildrenOf(verb))
        {
            if (document[child].Relation == DependencyRelation.Obl && context.PrepositionOf(child) == preposition)
            {
                return context.OfPhrase(child);
            }
        }

        return null;
    }
}
