using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Tells "it" that may be a party from "it" that is a thing or nothing at all, which it mostly is: a party is what acts, or what is
/// addressed as one that acts.</summary>
internal sealed class PartyPronouns(ArticleContext context)
{
    private readonly Document document = context.Document;

    /// <summary>Whether a token, "it", may stand for a party.</summary>
    public bool MayBe(int token)
    {
        if (document[token].IsRoot)
        {
            return false;
        }

        var head = document[token].HeadIndex;
        var verb = document[head].Lemma.ToLowerInvariant();
        if (
            document[token].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass
            && (WordLists.MindedWords.Contains(verb) || WordLists.MindedWords.Contains(context.Lower(head)))
        )
        {
            return true;
        }

        return document[token].Relation switch
        {
            DependencyRelation.Nsubj or DependencyRelation.NsubjPass when WordLists.FeelingAdjectives.Contains(context.Lower(head)) => true,
            DependencyRelation.Nsubj when context.Child(head, DependencyRelation.Cop) >= 0 => IsPartyPredicate(head),
            DependencyRelation.Nsubj => document[head].PartOfSpeech == PartOfSpeech.Verb
                && (!WordLists.InertVerbs.Contains(verb) || SidesWithSomebody(head) || IsOwnDeed(head)),
            DependencyRelation.NsubjPass or DependencyRelation.Obj or DependencyRelation.Iobj => WordLists.AddressingVerbs.Contains(verb),
            DependencyRelation.Obl => token > 0
                && (
                    context.Lower(token - 1) is "against" or "with" or "by" or "to" or "from"
                    || (context.Lower(token - 1) is "on" && WordLists.ImposingVerbs.Contains(verb))
                ),
            _ => false,
        };
    }

    // "It has been a member of NATO since 1952", "it is one of its allies", "it is in talks with": what only a party is.
    private bool IsPartyPredicate(int predicate) =>
        WordLists.PartyPredicates.Contains(document[predicate].Lemma)
        || (
            context.PrepositionOf(predicate) is "in" or "at" or "on" or "under" && WordLists.PartyStates.Contains(document[predicate].Lemma)
        )
        || (
            document[predicate].Lemma is "one" or "among"
            && context.Child(predicate, DependencyRelation.Nmod) is >= 0 and var members
            && WordLists.PartyPredicates.Contains(document[members].Lemma)
        );

    // "NATO said it would help": of a thing one would say so less often than of oneself; not "China says it takes time".
    private bool IsOwnDeed(int verb) =>
        document[verb] is { IsRoot: false, Relation: DependencyRelation.Ccomp } told
        && WordLists.SpeakersDeeds.Contains(told.Lemma)
        && WordLists.SayVerbs.Contains(told.Head.Lemma)
        && (told.Tag is "VBD" || context.Child(verb, DependencyRelation.Aux) >= 0)
        && context.ArgumentOf(told.HeadIndex, DependencyRelation.Nsubj) is { IsPlace: false, Actor.Type: not ActorType.Person };

    // "It stands with Albania": only a party takes sides.
    private bool SidesWithSomebody(int verb)
    {
        foreach (var child in document.ChildrenOf(verb))
        {
            if (
                document[child].Relation == DependencyRelation.Obl
                && context.PrepositionOf(child) is "with" or "by" or "behind" or "beside" or "alongside"
                && context.OfPhrase(child) is { IsPlace: false }
            )
            {
                return true;
            }
        }

        return false;
    }
}
