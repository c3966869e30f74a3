using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>Tells where a medium or a platform is what one speaks through, and where it is a party.</summary>
internal sealed class MediaRule(ArticleContext context)
{
    private readonly Document document = context.Document;

    /// <summary>Whether a name is that of a source or a channel: media are parties only where something is done to them, or somebody is
    /// named as their head.</summary>
    /// <param name="span">The name.</param>
    /// <param name="body">The listed body that bears it.</param>
    public bool IsSource(NameSpan span, ActorId body) =>
        (context.KnowledgeBase.SortOf(body) == "media" && !IsActedAgainst(span) && !IsLed(span)) || IsChannel(span);

    // "Mali suspended RFI and France 24", "took the BBC off the air": media are named as sources, unless something is done to them.
    private bool IsActedAgainst(NameSpan span)
    {
        for (var token = span.FirstToken; token < span.EndToken; token++)
        {
            var at = document[token];
            while (!at.IsRoot && at.Relation is DependencyRelation.Conj or DependencyRelation.Flat or DependencyRelation.Appos)
            {
                at = at.Head;
            }

            if (
                !at.IsRoot
                && at.Relation is DependencyRelation.Obj or DependencyRelation.NsubjPass or DependencyRelation.Iobj
                && WordLists.MediaHarms.Contains(at.Head.Lemma)
            )
            {
                return true;
            }

            // "Closed the bureau of Al Jazeera", "a ban on RT".
            if (
                !at.IsRoot
                && at.Relation is DependencyRelation.Nmod or DependencyRelation.NmodPoss or DependencyRelation.Obl
                && WordLists.MediaHarms.Contains(at.Head.Lemma)
            )
            {
                return true;
            }

            if (
                !at.IsRoot
                && at.Relation is DependencyRelation.Nmod or DependencyRelation.NmodPoss or DependencyRelation.Compound
                && WordLists.MediaAssets.Contains(at.Head.Lemma)
                && !at.Head.IsRoot
                && at.Head.Relation is DependencyRelation.Obj or DependencyRelation.NsubjPass
                && WordLists.MediaHarms.Contains(at.Head.Head.Lemma)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "NAME, editor-in-chief of RT", "RT boss NAME": somebody is its head.
    private bool IsLed(NameSpan span)
    {
        var of = span.FirstToken - 1;
        of -= of > 0 && context.Lower(of) is "the" ? 1 : 0;
        return (of > 0 && document[of].Text is "of" && WordLists.MediaHeads.Contains(document[of - 1].Lemma))
            || (
                span.EndToken + 1 < document.Tokens.Count
                && WordLists.MediaHeads.Contains(document[span.EndToken].Lemma)
                && char.IsUpper(document[span.EndToken + 1].Text[0])
            );
    }

    // "Wrote on Twitter", "in a Facebook post": there the platform is what one speaks through.
    private bool IsChannel(NameSpan span)
    {
        if (!WordLists.Platforms.Contains(context.Words.KeyOfTokens(span.FirstToken, span.EndToken)))
        {
            return false;
        }

        var (before, next) = (span.FirstToken - 1, span.EndToken);
        return (before >= 0 && WordLists.ChannelWords.Contains(context.Lower(before)))
            || (next < document.Tokens.Count && WordLists.ChannelNouns.Contains(document[next].Lemma));
    }
}
