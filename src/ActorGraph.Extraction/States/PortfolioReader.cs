using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Reads offices that are named by what their holder has or gets: "keeps the defence ministry", "was handed the oil portfolio",
/// "raised NAME to the presidency of Lebanon".</summary>
internal sealed class PortfolioReader(SyntaxView view, ClauseReader clauses, PartyFinder parties, NameIndex names)
{
    private readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>The office that a noun names, with its holder and what the phrase says of its owner; null where it names none.</summary>
    public RolePhrase? Read(int noun)
    {
        if (!view.IsNoun(noun) || names.At(noun) is not null || TitleOf(noun) is not { } title || VerbOf(noun) is not (var verb and >= 0))
        {
            return null;
        }

        var heads = new List<int>();
        Holders(noun, verb, heads);
        var holders = heads.Select(Person).OfType<Link>().DistinctBy(l => l.Actor.Id).Select(l => new Party(l, noun, false)).ToList();
        return holders.Count == 1 ? new RolePhrase(noun, RoleKind.State, title, holders, Owners(noun), verb, false, false) : null;
    }

    // "Defence ministry" makes a defence minister, "presidency" a president.
    private string? TitleOf(int noun)
    {
        switch (view.Lemma(noun))
        {
            case "presidency":
                return "president";
            case "premiership":
                return "prime minister";
            case "vice-presidency":
                return "vice-president";
            case "chancellorship":
                return "chancellor";
            case "governorship":
                return "governor";
            case "ministry" or "portfolio":
                var first = noun;
                while (
                    first > 0
                    && view.Part(first - 1) is PartOfSpeech.Noun or PartOfSpeech.Adj
                    && names.At(first - 1) is null
                    && view.Head(first - 1) >= first
                    && view.Relation(first - 1) is DependencyRelation.Compound or DependencyRelation.Amod
                )
                {
                    first--;
                }

                return first == noun
                    ? null
                    : string.Concat(
                        view.Document.Text.AsSpan(view.Span(first).Start, view.Span(noun).Start - view.Span(first).Start),
                        "minister"
                    );
            default:
                return null;
        }
    }

    private int VerbOf(int noun)
    {
        var verb = view.Head(noun);
        return verb >= 0 && view.Part(verb) == PartOfSpeech.Verb ? verb : -1;
    }

    private void Holders(int noun, int verb, List<int> heads)
    {
        var relation = view.Relation(noun);
        var isMoved = relation == DependencyRelation.Obl && view.PrepositionOf(noun) is "to" or "at";
        var lemma = view.Lemma(verb);
        if (
            relation == DependencyRelation.Obj
            && classes["office-keeping-verbs"].Contains(lemma)
            && !(lemma == "hold" && view.Tag(verb) == "VBD")
            && !(lemma == "take" && view.Lemma(noun) is "ministry" or "portfolio" && !names.Is(verb + 1, "over", "on", "up"))
        )
        {
            clauses.SurfaceSubjects(verb, heads, 0);
        }
        else if (isMoved && classes["office-moving-verbs"].Contains(lemma))
        {
            clauses.SurfaceSubjects(verb, heads, 0);
        }
        else if (isMoved && (classes["office-raising-verbs"].Contains(lemma) || classes["appointing-verbs"].Contains(lemma)))
        {
            Receivers(verb, heads);
        }
        else if (relation == DependencyRelation.Obj && classes["office-giving-verbs"].Contains(lemma))
        {
            if (clauses.IsPassive(verb))
            {
                clauses.SurfaceSubjects(verb, heads, 0);
            }
            else
            {
                clauses.Datives(verb, heads);
                AddTo(verb, heads);
            }
        }
        else if (
            relation == DependencyRelation.Nsubj && lemma is "go" or "pass" or "fall"
            || (relation == DependencyRelation.NsubjPass && classes["office-giving-verbs"].Contains(lemma))
        )
        {
            // "The defence portfolio went to NAME".
            AddTo(verb, heads);
        }
    }

    private void AddTo(int verb, List<int> heads)
    {
        foreach (var child in view.Children(verb))
        {
            if (view.Relation(child) == DependencyRelation.Obl && view.PrepositionOf(child) == "to")
            {
                heads.Add(child);
            }
        }
    }

    private void Receivers(int verb, List<int> heads)
    {
        if (clauses.IsPassive(verb))
        {
            clauses.SurfaceSubjects(verb, heads, 0);
        }
        else
        {
            clauses.Objects(verb, heads);
        }
    }

    private Link? Person(int token) =>
        (parties.NameOf(clauses.Relatives.Antecedent(token)) ?? view.LinkAt(token))
            is { Actor.Type: ActorType.Person, Mention.Kind: not MentionKind.Pronoun } link
            ? link
            : names.PersonAt(token + 1);

    // "The Dutch defence ministry", "the presidency of Lebanon", "Poland's foreign ministry".
    private List<Party> Owners(int noun)
    {
        var found = new List<Party>();
        if (view.LinkAt(noun) is { Actor.Type: ActorType.Country } own)
        {
            found.Add(new Party(own, noun, false));
            return found;
        }

        foreach (var child in view.Children(noun))
        {
            if (
                found.Count == 0
                && (
                    view.Relation(child) is DependencyRelation.NmodPoss or DependencyRelation.Compound or DependencyRelation.Amod
                    || (view.Relation(child) == DependencyRelation.Nmod && view.PrepositionOf(child) is "of" or "in")
                )
            )
            {
                parties.Find(child, true, found);
                found.RemoveAll(p => p.Actor.Type == ActorType.Person);
            }
        }

        return found;
    }
}
