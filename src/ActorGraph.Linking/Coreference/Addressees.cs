using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Tells whose "its" is in what somebody is asked, made or punished for: "urged Chad to open its border", "condemned Chad for its
/// raids". It is not his who asks.</summary>
internal sealed class Addressees(ArticleContext context)
{
    private const int LongestClimb = 6;
    private readonly Document document = context.Document;

    /// <summary>The link of the party addressed; null where the possessive stands elsewhere.</summary>
    /// <param name="possessive">The pronoun.</param>
    public Link? Of(int possessive)
    {
        if (document[possessive].IsRoot || document[possessive].Relation != DependencyRelation.NmodPoss)
        {
            return null;
        }

        for (var (at, step) = (document[possessive].HeadIndex, 0); step < LongestClimb && !document[at].IsRoot; step++)
        {
            var head = document[at].HeadIndex;
            if (Doer(at, possessive) is { } doer)
            {
                return doer;
            }

            var isGround = document[at].Relation switch
            {
                DependencyRelation.Obl => Marker(at) is "for" or "over" or "because" or "because of" or "about",
                DependencyRelation.Xcomp => true,
                DependencyRelation.Advcl => Marker(at) is "of" or "for" or "into" or "from" or "over",
                _ => false,
            };
            if (
                isGround
                && (
                    WordLists.AddressingVerbs.Contains(document[head].Lemma) ? Addressed(head, at)
                    : document[at].Relation is DependencyRelation.Obl ? Burdened(head, at)
                    : null
                )
                    is { } addressee
            )
            {
                return addressee;
            }

            if (step > 0 && document[at].Relation == DependencyRelation.Obj && Argument(head, DependencyRelation.Iobj) is { } receiver)
            {
                // "Gave Tuvalu a say in its affairs".
                return receiver;
            }

            if (
                HasSubject(at)
                || !(
                    isGround
                    || document[at].Relation
                        is DependencyRelation.Nmod
                            or DependencyRelation.Obj
                            or DependencyRelation.Obl
                            or DependencyRelation.Conj
                            or DependencyRelation.Xcomp
                )
            )
            {
                return null;
            }

            at = head;
        }

        return null;
    }

    // The preposition or conjunction that opens a phrase or clause.
    private string Marker(int token)
    {
        foreach (var child in document.ChildrenOf(token))
        {
            if (document[child].Relation is DependencyRelation.Case or DependencyRelation.Mark)
            {
                return context.Lower(child);
            }
        }

        return "";
    }

    private bool HasSubject(int verb)
    {
        foreach (var child in document.ChildrenOf(verb))
        {
            if (document[child].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
            {
                return true;
            }
        }

        return false;
    }

    // "Put sanctions on Chad because of its raids": on whom the object lies.
    private Link? Burdened(int verb, int before)
    {
        foreach (var child in document.ChildrenOf(verb))
        {
            if (
                child < before
                && (
                    (document[child].Relation is DependencyRelation.Obl && Marker(child) is "on" or "against") ? context.OfPhrase(child)
                    : document[child].Relation is DependencyRelation.Obj or DependencyRelation.NsubjPass
                        ? Under(child, "on", before) ?? Under(child, "against", before)
                    : null
                )
                    is { } link
            )
            {
                return link;
            }
        }

        return null;
    }

    // "Crimes by Chad in its war": who did what the noun names.
    private Link? Doer(int noun, int possessive) =>
        document[noun].PartOfSpeech == PartOfSpeech.Noun && noun < possessive ? Under(noun, "by", possessive) : null;

    private Link? Under(int noun, string preposition, int before)
    {
        foreach (var child in document.ChildrenOf(noun))
        {
            if (
                child < before
                && document[child].Relation is DependencyRelation.Nmod
                && Marker(child) == preposition
                && context.OfPhrase(child) is { } link
            )
            {
                return link;
            }
        }

        return null;
    }

    private Link? Argument(int verb, DependencyRelation relation)
    {
        foreach (var child in document.ChildrenOf(verb))
        {
            if (document[child].Relation == relation && context.OfPhrase(child) is { } link)
            {
                return link;
            }
        }

        return null;
    }

    // The object, or in the passive the subject: "Chad was condemned for its raids";
    // "called on Chad to", "put sanctions on Chad because of".
    private Link? Addressed(int verb, int before)
    {
        foreach (var child in document.ChildrenOf(verb))
        {
            if (
                child < before
                && document[child].Relation
                    is DependencyRelation.Obj
                        or DependencyRelation.Iobj
                        or DependencyRelation.NsubjPass
                        or DependencyRelation.Obl
                && (document[child].Relation != DependencyRelation.Obl || Marker(child) is "on")
                && context.OfPhrase(child) is { } link
            )
            {
                return link;
            }
        }

        return null;
    }
}
