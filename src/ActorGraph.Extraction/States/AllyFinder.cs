using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Finds alliances that the words beside a name tell: "its ally NAME", "Washington's allies A and B", "NAME, Putin's closest
/// ally", "NAME, an ally of NAME".</summary>
internal sealed class AllyFinder(SyntaxView view, ReadingTools tools, NameIndex names)
{
    private const int Reach = 14;
    private const int LongestPhrase = 5;
    private static readonly RelationType alliedWith = RelationOntology.Get(RelationKind.AlliedWith);
    private readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Adds the alliances.</summary>
    public void Find(List<ClaimDraft> drafts)
    {
        for (var token = 1; token < view.Count; token++)
        {
            if (names.Is(token, "allied", "aligned") && names.Is(token - 1, "-") && token > 1)
            {
                // "Iran-aligned Hezbollah", "the Iran-allied Houthi rebels".
                Add(names.At(token - 2), names.BodyAt(token + 1), token, drafts);
            }

            if (!IsAlly(token))
            {
                continue;
            }

            if (names.Is(token + 1, "of", "to"))
            {
                Add(Before(token), IsPartner(token) ? names.BodyFrom(BehindOwner(token + 2)) : NameFrom(token + 2), token, drafts);
            }
            else
            {
                AddOwned(token, drafts);
            }
        }
    }

    // Taggers take "its treaty ally" for an adverb.
    private bool IsAlly(int token) =>
        IsSister(token)
        || (
            names.Is(token, "ally", "allies")
                ? !view.IsVerb(token)
                : names.Is(token, "partner", "partners") && names.Is(token - 1, "coalition", "junior", "senior", "alliance", "governing")
        );

    private bool IsPartner(int token) => names.Is(token, "partner", "partners");

    // "The coalition partner of Merz's CDU": the person before it is no partner.
    private int BehindOwner(int token) =>
        names.PersonFrom(token) is { } leader && leader.Mention.EndToken < view.Count && view.Tag(leader.Mention.EndToken) == "POS"
            ? leader.Mention.EndToken + 1
            : token;

    // "Its sister party", "sister parties".
    private bool IsSister(int token) => names.Is(token, "party", "parties") && names.Is(token - 1, "sister");

    private void AddOwned(int ally, List<ClaimDraft> drafts)
    {
        var (owner, first) = OwnerOf(ally);
        owner ??= HolderOf(ally);
        if (owner is null)
        {
            return;
        }

        var named = NamesAfter(ally);
        named = named.Count == 0 ? Examples(ally) : named;
        // "Belize, one of Taiwan's few allies".
        first -= names.Is(first - 1, "of") && names.Is(first - 2, "one") ? 2 : 0;
        if (named.Count == 0 && names.Is(first - 1, ",") && names.At(first - 2) is { } before && before.Mention.EndToken == first - 1)
        {
            // "Viktor Orban, Vladimir Putin's closest ally in the bloc".
            named = [before];
        }

        named.ForEach(name => Add(owner, name, ally, drafts));
    }

    // Who has the ally, and where the phrase begins: "its Lebanese ally", "Washington's closest allies", "US ally".
    private (Link? Owner, int First) OwnerOf(int ally)
    {
        for (var i = ally - 1; i >= 0 && ally - i <= LongestPhrase && names.InOneSentence(i, ally); i--)
        {
            if (view.Tag(i) == "POS")
            {
                return (names.At(i - 1), names.At(i - 1)?.Mention.FirstToken ?? i);
            }

            if (names.Is(i, "its", "his", "her", "their"))
            {
                return (names.Is(i - 1, "and") ? names.At(i - 2) ?? Meant(i) : Meant(i), i);
            }

            if (
                view.Part(i) is not (PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adv or PartOfSpeech.Num)
                && view.Tag(i) is not ("VBG" or "VBN")
                && view.Text(i) is not "-"
            )
            {
                break;
            }
        }

        // "NATO ally Turkey" is a member, "US ally Japan" an ally.
        return
            names.At(ally - 1) is { } label
            && (label.Actor.Type != ActorType.Organization || classes["free-sorts"].Contains(label.Actor.Sort))
            && label.Basis != LinkBasis.Metonym
            ? (label, label.Mention.FirstToken)
            : (null, ally);
    }

    // "Taiwan now has 12 allies left".
    private Link? HolderOf(int ally)
    {
        if (view.Relation(ally) != DependencyRelation.Obj || view.Lemma(view.Head(ally)) is not ("have" or "keep" or "retain"))
        {
            return null;
        }

        List<Party> holders = [];
        foreach (var child in view.Children(view.Head(ally)))
        {
            if (view.Relation(child) == DependencyRelation.Nsubj)
            {
                tools.Parties.Find(child, false, holders);
            }
        }

        return holders is [var holder] ? holder.Link : null;
    }

    // "Taiwan's allies include A and B", "12 allies left, among them A and B", "allies such as A and B", "three allies: A, B and C".
    private List<Link> Examples(int ally)
    {
        for (var i = ally + 1; view.Tag(ally) == "NNS" && i - ally <= LongestPhrase && i < view.Count && names.InOneSentence(i, ally); i++)
        {
            var first =
                names.Is(i, "include", "including", "included", ":") ? i + 1
                : (names.Is(i, "among") && names.Is(i + 1, "them")) || (names.Is(i, "such") && names.Is(i + 1, "as")) ? i + 2
                : -1;
            if (first > 0)
            {
                return names.ListFrom(first, names.PersonFrom(first) is null ? null : ActorType.Person);
            }

            if (names.At(i) is not null || names.Is(i, ";", "and", "but"))
            {
                break;
            }
        }

        return [];
    }

    private Link? Meant(int pronoun)
    {
        var found = new List<Party>();
        tools.Parties.Find(pronoun, false, found);
        return found.Count == 1 ? found[0].Link : null;
    }

    // "Ally Belarus", "ally President NAME", "allies A and B"; behind a comma only what the comma closes again.
    private List<Link> NamesAfter(int ally)
    {
        var first = names.Is(ally + 1, ",") ? ally + 2 : ally + 1;
        first = first < view.Count && view.Part(first) == PartOfSpeech.Det ? first + 1 : first;
        if (!names.InOneSentence(first, ally))
        {
            return [];
        }

        var isPlural = view.Tag(ally) is "NNS" or "NNPS";
        var type = names.At(first)?.Actor.Type;
        var list = isPlural && type is not null ? names.ListFrom(first, type == ActorType.Person ? type : null) : [];
        if (
            list.Count == 0
            && (names.At(first) is { } name && name.Mention.FirstToken == first ? name : names.PersonFrom(first)) is { } single
        )
        {
            list = [single];
        }

        if (list.Count == 0 || !names.Is(ally + 1, ","))
        {
            return list;
        }

        var end = names.AfterName(list[^1]);
        return
            (list.Count > 1 || !isPlural)
            && (end >= view.Count || view.Text(end) is "," or "." or ";" or ")" || !names.InOneSentence(end, ally))
            ? list
            : [];
    }

    private Link? NameFrom(int token)
    {
        if (names.PersonFrom(token) is { } person)
        {
            return person;
        }

        var at = token < view.Count && view.Part(token) == PartOfSpeech.Det ? token + 1 : token;
        return names.At(at) ?? PersonMeant(at);
    }

    // "An ally of the president".
    private Link? PersonMeant(int token)
    {
        while (
            token + 1 < view.Count
            && view.Part(token) is PartOfSpeech.Adj or PartOfSpeech.Noun
            && view.IsNoun(token + 1)
            && names.At(token + 1) is null
        )
        {
            token++;
        }

        return token < view.Count && view.LinkAt(token) is { Actor.Type: ActorType.Person, Mention.Kind: MentionKind.Nominal } described
            ? described
            : null;
    }

    // Back over the apposition to the name that it describes.
    private Link? Before(int ally)
    {
        for (var i = ally - 1; i > 0 && ally - i <= Reach && names.InOneSentence(i, ally); i--)
        {
            if (view.IsVerb(i))
            {
                return null;
            }

            if (view.Text(i) is "," && names.At(i - 1) is { } link && link.Mention.EndToken == i)
            {
                return link;
            }
        }

        return null;
    }

    // A person's ally is a person or a party, a state's a state or a band; partners in a coalition are parties.
    private void Add(Link? one, Link? other, int ally, List<ClaimDraft> drafts)
    {
        if (one is null || other is null || (one.Actor.Type == ActorType.Person && other.Actor.Type == ActorType.Country))
        {
            return;
        }

        if (
            names.Is(ally, "partner", "partners", "party", "parties")
            && (one.Actor.Type != ActorType.Organization || other.Actor.Type != ActorType.Organization)
        )
        {
            return;
        }

        if (ClaimDraft.Between(one, alliedWith, other, (ally, view.Span(ally)), ("allied-beside-name", 0.8)) is { } draft)
        {
            drafts.Add(draft);
        }
    }
}
