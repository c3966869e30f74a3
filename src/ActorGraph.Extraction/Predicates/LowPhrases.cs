using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Finds the phrases of a verb that parsers hang one step too low, on its object or another of its phrases, or that two verbs
/// share.</summary>
/// <param name="view">The document.</param>
/// <param name="under">Adds the heads of the phrases under a preposition that hang on a word.</param>
internal sealed class LowPhrases(SyntaxView view, Action<int, string, List<int>> under)
{
    /// <summary>Adds the heads of the phrases under a preposition that hang on another phrase of the trigger's verb, or on the verb beside
    /// it.</summary>
    /// <param name="preposition">The preposition.</param>
    /// <param name="match">The trigger; its head is a verb.</param>
    /// <param name="found">Where they are added.</param>
    public void Find(string preposition, TriggerMatch match, List<int> found)
    {
        var verb = match.Head;
        foreach (var child in view.Children(verb))
        {
            if (Attracts(child, preposition, match) && !match.Tokens.Contains(child))
            {
                under(child, preposition, found);
                if (found.Count == 0 && preposition == "against" && view.Child(child, DependencyRelation.Nmod) is var inner and >= 0)
                {
                    // "Fought at the side of the army against the front".
                    under(inner, preposition, found);
                }
            }

            if (found.Count == 0 && view.Relation(child) is DependencyRelation.Obj or DependencyRelation.NsubjPass)
            {
                InObject(child, preposition, found);
            }
        }

        if (found.Count == 0 && view.Child(verb, DependencyRelation.Conj) is var conj and >= 0 && conj - verb <= 2 && view.IsVerb(conj))
        {
            under(conj, preposition, found);
        }

        if (
            found.Count == 0
            && view.Relation(verb) == DependencyRelation.Conj
            && view.IsVerb(view.Head(verb))
            && verb - view.Head(verb) <= 2
        )
        {
            under(view.Head(verb), preposition, found);
        }
    }

    // Whether a phrase of the verb is one on which parsers hang what belongs to the verb.
    private bool Attracts(int child, string preposition, TriggerMatch match) =>
        view.Relation(child) switch
        {
            DependencyRelation.Obj or DependencyRelation.Iobj => preposition != "of"
                || view.LinkAt(child) is not null
                || view.Part(child) == PartOfSpeech.Propn,
            DependencyRelation.Obl => AttractsPartner(child, preposition) || AttractsReceiver(child, preposition, match.Head),
            DependencyRelation.OblUnmarked => AttractsPartner(child, preposition),
            DependencyRelation.Nsubj => preposition == "between"
                || (preposition is "in" or "inside" or "across" && IsForceful(child, match)),
            DependencyRelation.NsubjPass => preposition == "between",
            DependencyRelation.OblAgent => preposition is "to" or "with" or "against",
            DependencyRelation.Xcomp => view.Part(child) == PartOfSpeech.Adj && preposition is "in" or "at" or "to",
            // "Sells oil daily to Ghana".
            DependencyRelation.Advmod => view.Lemma(child).EndsWith("ly", StringComparison.Ordinal)
                && preposition is "to" or "from" or "with",
            _ => false,
        };

    private bool AttractsPartner(int phrase, string preposition) =>
        preposition is "with" or "against" or "between" or "near" or "off" or "along" or "around" or "outside"
        && view.PrepositionOf(phrase) is not ("after" or "before" or "during" or "following" or "since");

    private bool AttractsReceiver(int phrase, string preposition, int verb) =>
        (view.PrepositionOf(phrase) == "of" && IsSum(phrase) && preposition is "for" or "to")
        || (view.PrepositionOf(phrase) == "in" && IsSum(view.Child(verb, DependencyRelation.Obj)));

    // "Airstrikes inside Lebanon killed eight", "soldiers in Gabon deposed".
    private bool IsForceful(int subject, TriggerMatch match) =>
        WordClasses.Embedded["deeds-of-force"].Contains(view.Lemma(subject))
        || (match.Frame.Relation.Kind == RelationKind.Coerced && WordClasses.Embedded["bare-forces"].Contains(view.Lemma(subject)));

    // What a parser has hung deep in the object.
    private void InObject(int thing, string preposition, List<int> found)
    {
        if (preposition is "by" or "from")
        {
            // "Dismissed a request for release by Duterte".
            foreach (var part in view.Children(thing))
            {
                if (view.Relation(part) == DependencyRelation.Nmod)
                {
                    under(part, preposition, found);
                }
            }
        }

        if (view.Relation(thing) != DependencyRelation.Obj)
        {
            return;
        }

        if (found.Count == 0 && preposition is "from" or "to")
        {
            // "Bought tanks worth two billion dollars from Spain".
            UnderPrice(thing, preposition, found);
        }

        if (found.Count == 0 && preposition == "to" && Content(thing) is >= 0 and var content)
        {
            // "Donated 40,000 doses of the vaccine to Peru".
            under(content, preposition, found);
        }
    }

    // "Vetoed two billion euros in aid for Ukraine": what a sum is given in takes the phrase.
    private bool IsSum(int noun) => noun >= 0 && WordClasses.Embedded["money"].Contains(view.Lemma(noun));

    // What is said of the price of a thing may have taken who sells it.
    private void UnderPrice(int thing, string preposition, List<int> found)
    {
        foreach (var price in view.Children(thing))
        {
            if (
                view.Relation(price) is not (DependencyRelation.Acl or DependencyRelation.Amod)
                || !WordClasses.Embedded["prices"].Contains(view.Lemma(price))
            )
            {
                continue;
            }

            under(price, preposition, found);
            foreach (var sum in view.Children(price))
            {
                under(sum, preposition, found);
            }
        }
    }

    // What a number or amount is of, where that is nobody.
    private int Content(int amount)
    {
        foreach (var child in view.Children(amount))
        {
            if (
                view.Relation(child) == DependencyRelation.Nmod
                && view.PrepositionOf(child) == "of"
                && view.LinkAt(child) is null
                && view.Part(child) == PartOfSpeech.Noun
            )
            {
                return child;
            }
        }

        return -1;
    }
}
