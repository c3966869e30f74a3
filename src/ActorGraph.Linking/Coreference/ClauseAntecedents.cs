using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Tells whom the sentence itself gives as the party of a pronoun, whoever else is in mind: "Fatah says it will refuse", "Hamas
/// and its rival".</summary>
internal sealed class ClauseAntecedents(ArticleContext context)
{
    private const int LongestClimb = 6;
    private readonly Document document = context.Document;

    /// <summary>The party, or null where the sentence gives none.</summary>
    public Link? Of(int pronoun) => Coordinated(pronoun) ?? Reporter(pronoun) ?? Addressed(pronoun) ?? Given(pronoun) ?? Owning(pronoun);

    /// <summary>Whom an object means whatever its verb does, since the sentence names one body besides who acts: "Mali told the bloc that
    /// it was leaving it", "Niger, Mali's ally, sold it jets"; null elsewhere.</summary>
    /// <param name="pronoun">The object.</param>
    public Link? Given(int pronoun) =>
        document[pronoun] is { IsRoot: false, Relation: DependencyRelation.Obj or DependencyRelation.Iobj, Head: var deed }
        && (Told(deed) ?? Explaining(deed.Index)) is { IsPlace: false, Actor.Type: not ActorType.Person } given
            ? given
            : null;

    // "Told the bloc that they were leaving": to whom it is said, where who acts is a pronoun, too.
    private Link? Told(Token deed) =>
        deed is { IsRoot: false, Relation: DependencyRelation.Ccomp }
        && deed.HeadIndex < deed.Index
        && WordLists.AddressingVerbs.Contains(document[deed.HeadIndex].Lemma)
        && Subject(deed.Index) is >= 0 and var doer
        && document[doer].PartOfSpeech == PartOfSpeech.Pron
        && context.Lower(doer) is "it" or "they" or "he" or "she"
            ? context.ArgumentOf(deed.HeadIndex, DependencyRelation.Obj) ?? context.ArgumentOf(deed.HeadIndex, DependencyRelation.Iobj)
            : null;

    // "Niger, Mali's closest ally, sold": whose the apposition of the subject says it to be.
    private Link? Explaining(int deed)
    {
        var subject = Subject(deed);
        foreach (var child in subject < 0 ? [] : document.ChildrenOf(subject))
        {
            if (
                document[child].Relation == DependencyRelation.Appos
                && document[child].PartOfSpeech == PartOfSpeech.Noun
                && context.ArgumentOf(child, DependencyRelation.NmodPoss) is { } owner
            )
            {
                return owner;
            }
        }

        return null;
    }

    /// <summary>Whom a clause goes on with that has its subject from the clause before it: "spoke with Roe and promised her", "signed a
    /// deal with Mali to help it", "we begged Israel and we praised it"; null where it is no object or nobody is named there.</summary>
    /// <param name="pronoun">The object of the second clause.</param>
    public Link? Addressed(int pronoun)
    {
        if (
            document[pronoun]
            is not { IsRoot: false, Relation: DependencyRelation.Obj or DependencyRelation.Iobj, Head: { IsRoot: false } deed }
        )
        {
            return null;
        }

        var before = deed.HeadIndex;
        return before > deed.Index ? null
            : GoesOn(deed) ? PartnerOfChain(before)
            : deed.Tag != "VB" || !HasMark(deed.Index, "to") ? null
            : deed.Relation == DependencyRelation.Acl && document[before] is { IsRoot: false, Relation: DependencyRelation.Obj } thing
                ? Under(before) ?? Under(thing.HeadIndex)
            : deed.Relation == DependencyRelation.Advcl && !WordLists.SendingVerbs.Contains(document[before].Lemma)
                ? Under(before) ?? UnderObject(before)
            : null;
    }

    // "A and B broke with Mali and seized its ships", "Roe met Mali's envoys, praising its army": who acts is "they" or "he", so "its" is
    // the other's.
    private Link? Owning(int pronoun)
    {
        if (document[pronoun] is not { IsRoot: false, Relation: DependencyRelation.NmodPoss } || context.Lower(pronoun) is not "its")
        {
            return null;
        }

        var at = document[pronoun].HeadIndex;
        for (var step = 0; step < LongestClimb && document[at] is { IsRoot: false, Relation: DependencyRelation.Nmod }; step++)
        {
            at = document[at].HeadIndex;
        }

        return
            document[at] is { IsRoot: false, Relation: DependencyRelation.Obj or DependencyRelation.Obl, Head: { IsRoot: false } deed }
            && deed.HeadIndex < deed.Index
            && GoesOn(deed)
            && IsNoBody(SubjectOfChain(deed.HeadIndex))
            ? PartnerOfChain(deed.HeadIndex)
            : null;
    }

    // Several, or a person.
    private bool IsNoBody(int subject)
    {
        if (subject < 0)
        {
            return false;
        }

        foreach (var child in document.ChildrenOf(subject))
        {
            if (document[child].Relation == DependencyRelation.Conj)
            {
                return true;
            }
        }

        return context.OfPhrase(subject) is { Actor.Type: ActorType.Person };
    }

    // A second verb, or a participle, without a subject of its own: "and told him", ", accusing it of".
    private bool GoesOn(Token deed) =>
        (deed.Relation == DependencyRelation.Conj && SharesSubject(deed.Index, deed.HeadIndex))
        || (deed is { Relation: DependencyRelation.Advcl, Tag: "VBG" } && Subject(deed.Index) < 0 && !HasMark(deed.Index));

    private Link? PartnerOfChain(int verb) =>
        Partner(verb)
        ?? (
            document[verb] is { IsRoot: false, Relation: DependencyRelation.Conj } second && SharesSubject(verb, second.HeadIndex)
                ? Partner(second.HeadIndex)
                : null
        );

    private int SubjectOfChain(int verb) =>
        Subject(verb) is >= 0 and var own ? own
        : document[verb] is { IsRoot: false, Relation: DependencyRelation.Conj } second ? Subject(second.HeadIndex)
        : -1;

    /// <summary>Whom a charge says to have done something, where the pronoun is the subject of what it adds: "accused Roe of courting Poe,
    /// whom she had visited"; null elsewhere.</summary>
    /// <param name="pronoun">The subject of the clause within the charge.</param>
    public Link? Charged(int pronoun)
    {
        if (
            document[pronoun]
            is not {
                IsRoot: false,
                Relation: DependencyRelation.Nsubj,
                Head: { IsRoot: false, Relation: DependencyRelation.AclRelcl or DependencyRelation.Advcl } clause
            }
        )
        {
            return null;
        }

        for (var (at, step) = (clause.HeadIndex, 0); step < LongestClimb && !document[at].IsRoot; step++, at = document[at].HeadIndex)
        {
            if (
                document[at].Relation is DependencyRelation.Advcl or DependencyRelation.Xcomp or DependencyRelation.Acl
                && (HasMark(at, "of") || HasMark(at, "for"))
            )
            {
                return context.ArgumentOf(document[at].HeadIndex, DependencyRelation.Obj);
            }
        }

        return null;
    }

    // "Ada Roe met Ben Poe and told him", "we asked Mali and we thanked it".
    private bool SharesSubject(int verb, int before) =>
        Subject(verb) is not (>= 0 and var own)
        || (
            Subject(before) is >= 0 and var first
            && document[own].PartOfSpeech == PartOfSpeech.Pron
            && context.Lower(own) == context.Lower(first)
        );

    private int Subject(int verb)
    {
        foreach (var child in document.ChildrenOf(verb))
        {
            if (document[child].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
            {
                return child;
            }
        }

        return -1;
    }

    // To whom a verb is done, or with whom.
    private Link? Partner(int verb) =>
        context.ArgumentOf(verb, DependencyRelation.Obj) is { IsPlace: false } patient
            ? patient.Actor.Type == ActorType.Person || WordLists.AddressingVerbs.Contains(document[verb].Lemma)
                ? patient
                : null
            : Under(verb) ?? UnderObject(verb);

    private Link? UnderObject(int verb)
    {
        foreach (var child in document.ChildrenOf(verb))
        {
            if (document[child].Relation == DependencyRelation.Obj && Under(child) is { } partner)
            {
                return partner;
            }
        }

        return null;
    }

    // "With Mali", "to his counterpart, Ada Roe".
    private Link? Under(int head)
    {
        foreach (var child in document.ChildrenOf(head))
        {
            if (
                document[child].Relation is DependencyRelation.Obl or DependencyRelation.Nmod
                && context.PrepositionOf(child) is "with" or "to" or "at"
                && (context.OfPhrase(child) ?? context.ArgumentOf(child, DependencyRelation.Appos)) is { IsPlace: false } partner
            )
            {
                return partner;
            }
        }

        return null;
    }

    private bool HasMark(int verb, string? word = null)
    {
        foreach (var child in document.ChildrenOf(verb))
        {
            if (document[child].Relation == DependencyRelation.Mark && (word is null || context.Lower(child) == word))
            {
                return true;
            }
        }

        return false;
    }

    // "Hamas and its political rival", "the junta's war on the monks and its arrest of their leader".
    private Link? Coordinated(int pronoun)
    {
        if (
            document[pronoun]
                is not {
                    Relation: DependencyRelation.NmodPoss,
                    IsRoot: false,
                    Head: { Relation: DependencyRelation.Conj, IsRoot: false } owned
                }
            || owned.HeadIndex > pronoun
            || document[owned.HeadIndex].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
        )
        {
            return null;
        }

        return context.OfPhrase(owned.HeadIndex) is { } party
            ? MayBeParty(owned.Index)
                ? party
                : null
            : context.ArgumentOf(owned.HeadIndex, DependencyRelation.NmodPoss);
    }

    // "Chad and its army", not "the attack on Chad and its support for".
    private bool MayBeParty(int noun) =>
        context.NameOver(noun) is not null
        || WordLists.RelatedStates.Contains(context.Lower(noun))
        || WordLists.RelatedStates.Contains(document[noun].Lemma)
        || WordLists.GovernmentNouns.Contains(context.Lower(noun))
        || WordLists.BodyNouns.Contains(context.Lower(noun))
        || context.Titles.TitleAt(noun, document.Tokens.Count) is not null;

    // "Fatah says it will refuse", "NATO says its troops will stay".
    private Link? Reporter(int pronoun)
    {
        var subject = document[pronoun].Relation == DependencyRelation.NmodPoss ? document[pronoun].HeadIndex : pronoun;
        if (
            document[subject]
                is not {
                    IsRoot: false,
                    Relation: DependencyRelation.Nsubj or DependencyRelation.NsubjPass,
                    Head: { IsRoot: false, Relation: DependencyRelation.Ccomp } told
                }
            || told.HeadIndex > subject
            || !WordLists.SayVerbs.Contains(document[told.HeadIndex].Lemma)
        )
        {
            return null;
        }

        // "Told Serbia that it must": what is demanded is the hearer's to do.
        return
            Demands(told.Index)
            && (context.ArgumentOf(told.HeadIndex, DependencyRelation.Obj) ?? context.ArgumentOf(told.HeadIndex, DependencyRelation.Iobj))
                is { } hearer
            ? hearer
            : context.ArgumentOf(told.HeadIndex, DependencyRelation.Nsubj);
    }

    private bool Demands(int verb)
    {
        foreach (var child in document.ChildrenOf(verb))
        {
            if (document[child].Relation == DependencyRelation.Aux && document[child].Lemma is "must" or "should")
            {
                return true;
            }
        }

        return false;
    }
}
