using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Tells whom a pronoun cannot mean: as an object those who act in its own clause ("Tusk took him in and handed him the
/// ministry"), as a subject those named in it ("he met Tusk").</summary>
/// <remarks>Principles B and C of binding. A clause without a subject has the one that it shares or that controls it.</remarks>
internal sealed class CoArguments(ArticleContext context)
{
    private const int LongestClimb = 5;
    private readonly Document document = context.Document;

    /// <summary>The actors beside a pronoun in its clause, or who demand what it is to do; for other subjects whom their clause names;
    /// whoever kills the one whose possessive it is; empty for other possessives and "himself".</summary>
    public HashSet<ActorId> Of(int pronoun)
    {
        var actors = new HashSet<ActorId>();
        var token = document[pronoun];
        if (BlowTo(pronoun, token) is >= 0 and var blow)
        {
            AddSubject(blow, actors);
            return actors;
        }

        if (Bearer(token) is { } bearer)
        {
            actors.Add(bearer.Actor.Id);
            return actors;
        }

        if (ReleaseDemanded(pronoun, token) is >= 0 and var demand)
        {
            AddSubject(demand, actors);
            return actors;
        }

        if (RescueOf(token) is >= 0 and var rescue)
        {
            AddSubject(rescue, actors);
            return actors;
        }

        if (IsOfDemand(pronoun))
        {
            AddSubject(token.Head.HeadIndex, actors);
            return actors;
        }

        if (!token.IsRoot && token.Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
        {
            AddNamedUnder(pronoun, actors);
            return actors;
        }

        if (
            token.IsRoot
            || token.Relation is not (DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Obl)
            || context.Lower(pronoun).EndsWith("self", StringComparison.Ordinal)
        )
        {
            return actors;
        }

        foreach (var sibling in document.ChildrenOf(token.HeadIndex))
        {
            if (sibling != pronoun)
            {
                Add(sibling, actors);
            }
        }

        if (!IsAround(pronoun))
        {
            AddSubject(token.HeadIndex, actors);
        }

        return actors;
    }

    // "Ankara, its ally": nobody is so to himself.
    private Link? Bearer(Token possessive) =>
        possessive is { IsRoot: false, Relation: DependencyRelation.NmodPoss }
        && possessive.Head is { IsRoot: false, Relation: DependencyRelation.Appos } role
            ? context.OfPhrase(role.HeadIndex)
            : null;

    // "Israel bombed Hezbollah, killing its leader": nobody kills his own.
    private int BlowTo(int pronoun, Token token)
    {
        if (
            token.IsRoot
            || token.Relation != DependencyRelation.NmodPoss
            || document[token.HeadIndex] is not { IsRoot: false } victim
            || (pronoun + 1 < document.Tokens.Count && document[pronoun + 1].Text is "own")
        )
        {
            return -1;
        }

        // "Severed relations with Israel over its bombardment of Gaza": nor does he break with others over what he did himself.
        return
            (victim.Relation == DependencyRelation.Obj && WordLists.KillingVerbs.Contains(document[victim.HeadIndex].Lemma))
            || (
                victim.Relation == DependencyRelation.Obl
                && IsReason(token.HeadIndex)
                && WordLists.BreakingVerbs.Contains(document[victim.HeadIndex].Lemma)
            )
            ? victim.HeadIndex
            : -1;
    }

    // "Blinken demanded his release": nobody asks for his own.
    private int ReleaseDemanded(int pronoun, Token token) =>
        !token.IsRoot
        && token.Relation == DependencyRelation.NmodPoss
        && document[token.HeadIndex] is { IsRoot: false } release
        && release.Index > pronoun
        && release.Lemma is "release" or "freedom"
        && release.Relation is DependencyRelation.Obj or DependencyRelation.Obl
        && WordLists.DemandingVerbs.Contains(document[release.HeadIndex].Lemma)
            ? release.HeadIndex
            : -1;

    // "Came to its aid": nobody comes to his own.
    private static int RescueOf(Token token) =>
        token is { IsRoot: false, Relation: DependencyRelation.NmodPoss }
        && token.Head
            is {
                IsRoot: false,
                Relation: DependencyRelation.Obl,
                Lemma: "aid" or "rescue" or "assistance" or "help" or "defence" or "defense" or "relief"
            } aid
        && aid.Head.Lemma is "come" or "go" or "rush" or "fly" or "hurry" or "spring" or "leap" or "race" or "hasten" or "jump"
            ? aid.HeadIndex
            : -1;

    // "Over its attacks", "because of its attacks", "for its attacks".
    private bool IsReason(int noun)
    {
        foreach (var child in document.ChildrenOf(noun))
        {
            if (document[child].Relation == DependencyRelation.Case && context.Lower(child) is "over" or "because" or "for")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The actors beside a noun phrase as arguments of one verb, the other side of its deed: nobody invades, accuses or visits
    /// himself.</summary>
    /// <remarks>The subject's own may be meant by an object where the verb is one of living in it: "the refugees fled the country". So a
    /// subject counts where it is a state's name or the verb addresses a party.</remarks>
    public HashSet<ActorId> Beside(int head)
    {
        var actors = new HashSet<ActorId>();
        var token = document[head];
        if (token.IsRoot)
        {
            return actors;
        }

        if (token.Relation is DependencyRelation.Nsubj)
        {
            foreach (var sibling in document.ChildrenOf(token.HeadIndex))
            {
                if (
                    document[sibling].Relation is DependencyRelation.Obj or DependencyRelation.Iobj
                    || (document[sibling].Relation == DependencyRelation.Obl && IsFacing(sibling))
                )
                {
                    AddAll(sibling, actors, l => !l.IsPlace);
                }
            }
        }
        else if (token.Relation is DependencyRelation.Nmod or DependencyRelation.NmodPoss)
        {
            // "Chad began the pull-out of its troops from the country", "is in talks with the country".
            var at = token.HeadIndex;
            for (
                var step = 0;
                step < LongestClimb
                    && !document[at].IsRoot
                    && document[at].Relation is DependencyRelation.Nmod or DependencyRelation.NmodPoss;
                step++
            )
            {
                at = document[at].HeadIndex;
            }

            if (!document[at].IsRoot && document[at].Relation is DependencyRelation.Obj or DependencyRelation.Obl)
            {
                at = document[at].HeadIndex;
            }

            AddSubject(at, actors, l => l is { Mention.Kind: MentionKind.Name, Basis: not LinkBasis.Demonym });
        }
        else if (token.Relation is DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Obl)
        {
            AddSubject(
                token.HeadIndex,
                actors,
                WordLists.AddressingVerbs.Contains(token.Head.Lemma)
                    ? _ => true
                    : l => l is { Mention.Kind: MentionKind.Name, Basis: not LinkBasis.Demonym }
            );
        }

        return actors;
    }

    // "He told Ada Roe that ...", "he is due to meet Roe": a subject is no one whom the rest of its clause names.
    private void AddNamedUnder(int subject, HashSet<ActorId> actors)
    {
        var verb = document[subject].HeadIndex;
        foreach (var link in context.Links)
        {
            var name = link.Mention.HeadToken;
            if (
                link is { Actor.Type: ActorType.Person, Mention.Kind: not MentionKind.Pronoun }
                && name > subject
                && document.SentenceOf(name) == document.SentenceOf(subject)
                && IsUnder(name, verb)
            )
            {
                actors.Add(link.Actor.Id);
            }
        }
    }

    private bool IsUnder(int token, int head)
    {
        while (token != head && !document[token].IsRoot)
        {
            token = document[token].HeadIndex;
        }

        return token == head;
    }

    // "Demands that it amend its law": the subjunctive asks it of others.
    private bool IsOfDemand(int pronoun) =>
        !document[pronoun].IsRoot
        && document[pronoun].Relation == DependencyRelation.Nsubj
        && document[pronoun].Head is { IsRoot: false, Tag: "VB", Relation: DependencyRelation.Ccomp } verb
        && Argument(verb.Index, DependencyRelation.Aux, DependencyRelation.AuxPass) is null;

    private bool IsFacing(int oblique) => context.PrepositionOf(oblique) is "on" or "against" or "to" or "with" or "at";

    // "He could not prevent violence around him".
    private bool IsAround(int pronoun) =>
        document[pronoun].Relation == DependencyRelation.Obl
        && pronoun > 0
        && context.Lower(pronoun - 1) is "around" or "behind" or "near" or "before" or "after" or "beside" or "above" or "beneath";

    private void AddSubject(int verb, HashSet<ActorId> actors, Predicate<Link>? counts = null)
    {
        for (var step = 0; step < LongestClimb; step++)
        {
            if (Argument(verb, DependencyRelation.Nsubj, DependencyRelation.NsubjPass) is { } subject)
            {
                AddAll(subject, actors, counts);
                return;
            }

            if (document[verb].IsRoot)
            {
                return;
            }

            var head = document[verb].HeadIndex;
            switch (document[verb].Relation)
            {
                case DependencyRelation.Acl:
                    Add(head, actors, counts);
                    return;
                case DependencyRelation.Xcomp when Argument(head, DependencyRelation.Obj, DependencyRelation.Iobj) is { } controller:
                    // "Asked Orban to help him", not "telephoned Orban to congratulate him".
                    if (WordLists.AddressingVerbs.Contains(document[head].Lemma))
                    {
                        AddAll(controller, actors, counts);
                    }

                    return;
                case DependencyRelation.Conj or DependencyRelation.Xcomp:
                case DependencyRelation.Parataxis when IsListed(verb):
                case DependencyRelation.Advcl when document[verb].Tag is "VBG" || IsPurpose(verb):
                    verb = head;
                    break;
                default:
                    return;
            }
        }
    }

    // "Was his physician, fell out with him and stood against him".
    private bool IsListed(int verb) =>
        document[verb].Tag is "VBD" or "VBZ" or "VBP"
        && verb > document[verb].HeadIndex
        && document[verb - 1].Text is ","
        && context.Child(verb, DependencyRelation.Conj) > verb;

    // "Met Roe to tell him": whoever acts does so for his own end; but who is sent is to act himself.
    private bool IsPurpose(int verb) =>
        document[verb].Tag is "VB"
        && !WordLists.SendingVerbs.Contains(document[document[verb].HeadIndex].Lemma)
        && verb > 0
        && Argument(verb, DependencyRelation.Mark, DependencyRelation.Mark) is { } mark
        && document[mark].Lemma is "to";

    private int? Argument(int verb, DependencyRelation one, DependencyRelation other)
    {
        foreach (var child in document.ChildrenOf(verb))
        {
            if (document[child].Relation == one || document[child].Relation == other)
            {
                return child;
            }
        }

        return null;
    }

    private void AddAll(int head, HashSet<ActorId> actors, Predicate<Link>? counts = null)
    {
        Add(head, actors, counts);
        foreach (var child in document.ChildrenOf(head))
        {
            // "His challenger, N, accused him": the one in apposition is the subject.
            if (document[child].Relation is DependencyRelation.Conj or DependencyRelation.Appos)
            {
                Add(child, actors, counts);
            }
        }
    }

    private void Add(int head, HashSet<ActorId> actors, Predicate<Link>? counts = null)
    {
        if (context.OfPhrase(head) is { } link && counts?.Invoke(link) != false)
        {
            actors.Add(link.Actor.Id);
        }
    }
}
