using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Tells whom the sentence itself gives as the party of a pronoun, whoever else is in mind: "Fatah says it will refuse", "Hamas and its rival".</summary>
internal sealed class ClauseAntecedents(ArticleContext context)
{
    private readonly Document document = context.Document;

    /// <summary>The party, or null where the sentence gives none.</summary>
    public Link? Of(int pronoun) => Coordinated(pronoun) ?? Reporter(pronoun);

    // "Hamas and its political rival", "the junta's war on the monks and its arrest of their leader".
    private Link? Coordinated(int pronoun)
    {
        if (document[pronoun] is not { Relation: DependencyRelation.NmodPoss, IsRoot: false, Head: { Relation: DependencyRelation.Conj, IsRoot: false } owned }
            || owned.HeadIndex > pronoun
            || document[owned.HeadIndex].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn))
        {
            return null;
        }

        return context.OfPhrase(owned.HeadIndex) is { } party
            ? MayBeParty(owned.Index) ? party : null
            : context.ArgumentOf(owned.HeadIndex, DependencyRelation.NmodPoss);
    }

    // "Chad and its army", not "the attack on Chad and its support for".
    private bool MayBeParty(int noun) =>
        context.NameOver(noun) is not null || WordLists.RelatedStates.Contains(context.Lower(noun))
        || WordLists.RelatedStates.Contains(document[noun].Lemma)
        || WordLists.GovernmentNouns.Contains(context.Lower(noun)) || WordLists.BodyNouns.Contains(context.Lower(noun))
        || context.Titles.TitleAt(noun, document.Tokens.Count) is not null;

    // "Fatah says it will refuse", "NATO says its troops will stay".
    private Link? Reporter(int pronoun)
    {
        var subject = document[pronoun].Relation == DependencyRelation.NmodPoss ? document[pronoun].HeadIndex : pronoun;
        if (document[subject] is not { IsRoot: false, Relation: DependencyRelation.Nsubj or DependencyRelation.NsubjPass, Head: { IsRoot: false, Relation: DependencyRelation.Ccomp } told }
            || told.HeadIndex > subject || !WordLists.SayVerbs.Contains(document[told.HeadIndex].Lemma))
        {
            return null;
        }

        // "Told Serbia that it must": what is demanded is the hearer's to do.
        return Demands(told.Index)
            && (context.ArgumentOf(told.HeadIndex, DependencyRelation.Obj) ?? context.ArgumentOf(told.HeadIndex, DependencyRelation.Iobj)) is { } hearer
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
