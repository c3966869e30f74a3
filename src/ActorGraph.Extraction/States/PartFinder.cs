using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Finds which body is an organ of which state or body: "Iran's Revolutionary Guards", "US Congress", "the Knesset, Israel's
/// parliament", "MONUSCO, the UN mission".</summary>
internal sealed class PartFinder(SyntaxView view, ReadingTools tools, NameIndex names)
{
    private const int Reach = 8;
    private static readonly RelationType partOf = RelationOntology.Get(RelationKind.PartOf);
    private readonly WordClasses classes = WordClasses.Embedded;
    private readonly WholeFinder wholes = new(view, names);

    /// <summary>Adds the bodies that the document ties to a parent.</summary>
    public void Find(List<ClaimDraft> drafts)
    {
        foreach (var link in view.Linked.Links)
        {
            if (link.Actor.Type != ActorType.Organization || link.Mention.Kind != MentionKind.Name)
            {
                continue;
            }

            var before = drafts.Count;
            if (!IsFree(link) && IsOrgan(link))
            {
                foreach (var parent in Parents(link))
                {
                    Add(link, parent, "part-organ", drafts);
                }
            }

            if (drafts.Count == before)
            {
                AddApposed(link, drafts);
            }

            if (
                drafts.Count == before
                && wholes.WholeOf(link) is { } whole
                && partOf.Allows(link.Actor.Type, whole.Actor.Type)
                && whole.Actor.Id != link.Actor.Id
            )
            {
                Add(link, new Party(whole, link.Mention.HeadToken, false), "part-wing-before", drafts);
            }
        }
    }

    private bool IsFree(Link link) => classes["free-sorts"].Contains(link.Actor.Sort);

    // A state organ shows it in its name, or the lists say it; companies, parties and
    // armed groups sit in a country without being part of it.
    private bool IsOrgan(Link link)
    {
        if (link.Actor.Parent is not null)
        {
            return true;
        }

        var hasOrganWord = false;
        for (var i = link.Mention.FirstToken; i < link.Mention.EndToken; i++)
        {
            hasOrganWord |= classes["organ-words"].Contains(view.Text(i).ToString().ToLowerInvariant());
        }

        if (link.Actor.Name.EndsWith(" Congress", StringComparison.Ordinal) && link.Actor.Name.Count(c => c == ' ') > 1)
        {
            // "African National Congress", "Gambia Moral Congress": parties and meetings.
            return false;
        }

        var isPossessed = view.Tag(Math.Max(link.Mention.FirstToken - 1, 0)) == "POS" || names.Is(link.Mention.EndToken, "of");
        foreach (var word in link.Actor.Name.ToLowerInvariant().Split(' '))
        {
            hasOrganWord |= isPossessed && classes["troop-words"].Contains(word);
            hasOrganWord |= classes["organ-words"].Contains(word);
            if (classes["non-organ-words"].Contains(word))
            {
                return false;
            }
        }

        return hasOrganWord;
    }

    private IEnumerable<Party> Parents(Link link)
    {
        var found = new List<Party>();
        var mention = link.Mention;
        foreach (var inner in view.Linked.Links)
        {
            // "UN Security Council", "Security Service of Ukraine": the parent stands in the name.
            if (
                !ReferenceEquals(inner, link)
                && inner.Mention.FirstToken >= mention.FirstToken
                && inner.Mention.EndToken <= mention.EndToken
                && inner.Actor.Type != ActorType.Person
                && !inner.IsPlace
                && inner.Basis != LinkBasis.Metonym
                && IsListedOrState(inner)
            )
            {
                found.Add(new Party(inner, mention.HeadToken, false));
            }
        }

        if (found.Count == 0 && ParentInName(link) is { } named)
        {
            found.Add(new Party(named, mention.HeadToken, false));
        }

        if (found.Count == 0 && BehindPronoun(link) is { } listed)
        {
            found.Add(new Party(listed, mention.HeadToken, false));
        }

        if (found.Count == 0)
        {
            OwnerOf(link, found);
        }

        return found.Where(p => p.Actor.Id != link.Actor.Id && p.Actor.Type != ActorType.Person);
    }

    // "NATO condemned Iran in a statement by its North Atlantic Council": the list knows whom the pronoun means.
    private Link? BehindPronoun(Link link) =>
        link.Actor.Parent is { } parent
        && view.Child(link.Mention.HeadToken, DependencyRelation.NmodPoss) is var owner and >= 0
        && view.Part(owner) == PartOfSpeech.Pron
            ? view.Linked.Links.FirstOrDefault(l => l.Actor.Id == parent && l.Mention.Kind == MentionKind.Name)
            : null;

    // A made-up body inside another's name is a misread piece of it.
    private static bool IsListedOrState(Link link) => link.Actor.IsListed || link.Actor.Type == ActorType.Country;

    // "US Congress" linked as one name, "Constitutional Court of Belgium": the state's own name is in it.
    private Link? ParentInName(Link link)
    {
        var words = link.Mention.Span.Of(view.Document.Text).ToString();
        foreach (var other in view.Linked.Links)
        {
            if (
                other.Actor.Id != link.Actor.Id
                && other.Mention.Kind == MentionKind.Name
                && other.Actor.Type != ActorType.Person
                && (
                    other.Actor.Id == link.Actor.Country
                    || other.Actor.Id == link.Actor.Parent
                    || (
                        other.Actor.Type == ActorType.Country
                        && (
                            words.EndsWith(" of " + other.Actor.Name, StringComparison.Ordinal)
                            || words.StartsWith(other.Actor.Name + " ", StringComparison.Ordinal)
                        )
                    )
                )
                && ContainsName(words, other)
            )
            {
                return other;
            }
        }

        return null;
    }

    private bool ContainsName(string words, Link other)
    {
        var surface = other.Mention.Span.Of(view.Document.Text).ToString();
        return HasWord(words, surface)
            || HasWord(words, other.Actor.Name)
            || other.Actor.Aliases.Any(a => a.Length > 1 && HasWord(words, a));
    }

    private static bool HasWord(string words, string name)
    {
        var at = words.IndexOf(name, StringComparison.Ordinal);
        return at >= 0
            && (at == 0 || !char.IsLetter(words[at - 1]))
            && (at + name.Length == words.Length || !char.IsLetter(words[at + name.Length]));
    }

    // "Iran's Revolutionary Guards", "the Ukrainian SBU", "Russia, whose Africa Corps".
    private void OwnerOf(Link link, List<Party> found)
    {
        var head = link.Mention.HeadToken;
        var before = link.Mention.FirstToken - 1;
        if (before > 0 && view.Tag(before) == "POS" && names.BodyAt(before - 1) is { } possessor)
        {
            found.Add(new Party(possessor, head, false));
            return;
        }

        if (names.Is(before, "whose") && names.BodyEndingAt(names.Is(before - 1, ",") ? before - 1 : before) is { } relative)
        {
            found.Add(new Party(relative, head, false));
            return;
        }

        if (view.Child(head, DependencyRelation.NmodPoss) is var owner and >= 0)
        {
            tools.Parties.Find(tools.Clauses.Relatives.Antecedent(owner), false, found);
            return;
        }

        if (
            before >= 0
            && tools.Parties.NameOf(before) is { Actor.Type: ActorType.Country, Basis: LinkBasis.Demonym or LinkBasis.Acronym } demonym
            && names.InOneSentence(before, head)
        )
        {
            found.Add(new Party(demonym, head, false));
            return;
        }

        var of = link.Mention.EndToken;
        var whole = of + 1 < view.Count && view.Part(of + 1) == PartOfSpeech.Det ? of + 2 : of + 1;
        if (
            names.Is(of, "of")
            && names.At(whole) is { Actor.Type: not ActorType.Person } state
            && (state.Actor.Type == ActorType.Country || state.Actor.Id == link.Actor.Parent || !link.Actor.IsListed)
        )
        {
            found.Add(new Party(state, head, false));
        }
    }

    // "MONUSCO, the UN mission", "the UN refugee agency UNRWA", "KFOR, the force led
    // by NATO", "CAPSAT, an elite unit of the Malagasy army".
    private void AddApposed(Link link, List<ClaimDraft> drafts)
    {
        var end = names.AfterName(link);
        var parent = names.Is(end, ",", "(") ? InApposition(link, end + 1) : null;
        parent ??= InPhraseBefore(link);
        if (parent is not null && IsFree(link) && (parent.Actor.Type == ActorType.Country || !HasWingNoun(link, parent)))
        {
            return;
        }

        if (parent is not null && parent.Actor.Id != link.Actor.Id && partOf.Allows(link.Actor.Type, parent.Actor.Type))
        {
            Add(link, new Party(parent, link.Mention.HeadToken, false), "part-apposition", drafts);
        }
    }

    // An armed group or firm is part of another only as its arm: "ISKP, the regional branch of the Islamic State".
    private bool HasWingNoun(Link link, Link parent)
    {
        for (var i = link.Mention.EndToken; i < parent.Mention.FirstToken; i++)
        {
            if (classes["wing-nouns"].Contains(view.Lemma(i)))
            {
                return true;
            }
        }

        return false;
    }

    private Link? InApposition(Link link, int first)
    {
        if (
            first >= view.Count
            || view.Part(first) is not (PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn)
        )
        {
            return null;
        }

        var organ = -1;
        for (var i = first; i < view.Count && i - first <= Reach && names.InOneSentence(i, first); i++)
        {
            if (
                (names.PersonAt(i) is { } leader && !(view.Tag(Math.Min(leader.Mention.EndToken, view.Count - 1)) == "POS" && organ >= 0))
                || view.Text(i) is "," or ")"
                || (view.IsVerb(i) && names.At(i) is null && view.Lemma(i) is not "lead" and not "run")
                || view.Text(i) is "who" or "which"
            )
            {
                return null;
            }

            organ = organ < 0 && classes["organ-nouns"].Contains(view.Lemma(i)) ? i : organ;
            if (
                (names.BodyAt(i) ?? PossessorAt(i)) is { } parent
                && parent.Actor.Id != link.Actor.Id
                && !(i == first && parent.Basis == LinkBasis.Metonym)
            )
            {
                var isNoun = organ >= 0 || OrganFollows(parent.Mention.EndToken);
                return isNoun || link.Actor.Parent == parent.Actor.Id
                    ? names.BodyFrom(i) is { } whole && whole.Actor.Id != link.Actor.Id
                        ? whole
                        : parent
                    : null;
            }
        }

        return null;
    }

    // "The Chhatra League, the party's student wing".
    private Link? PossessorAt(int token) =>
        token + 1 < view.Count
        && view.Tag(token + 1) == "POS"
        && view.LinkAt(token) is { Mention.Kind: MentionKind.Nominal, Actor.Type: ActorType.Organization } body
            ? body
            : null;

    // "The Senate, the Assembly and the court" is a list, "the food and agriculture agency" one phrase.
    private bool OpensNext(int token) =>
        view.Part(token) == PartOfSpeech.Cconj
        && token + 1 < view.Count
        && (view.Part(token + 1) == PartOfSpeech.Det || names.At(token + 1) is not null);

    // The noun that makes it an organ: "Hungary's counter-terrorism force".
    private bool OrganFollows(int token)
    {
        for (
            var i = token;
            i < view.Count && i - token < 5 && names.InOneSentence(i, token) && view.Text(i) is not "," && !OpensNext(i);
            i++
        )
        {
            if (classes["free-nouns"].Contains(view.Lemma(i)))
            {
                return false;
            }

            if (
                classes["organ-nouns"].Contains(view.Lemma(i))
                && (i + 1 >= view.Count || !view.IsNoun(i + 1) || names.At(i + 1) is not null)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "The French space agency CNES", "the Kyrgyz security committee, the GKNB", "Iran's Ministry of Intelligence (MOIS)".
    private Link? InPhraseBefore(Link link)
    {
        var noun = link.Mention.FirstToken - 1;
        noun = noun > 0 && view.Part(noun) == PartOfSpeech.Det ? noun - 1 : noun;
        var isBracketed = names.Is(noun, "(");
        noun = names.Is(noun, ",", "(") ? noun - 1 : noun;
        noun = BeforeScene(noun);
        if (isBracketed)
        {
            noun = HeadBeforeOf(noun);
        }

        if (
            noun < 0
            || names.At(noun) is not null
            || !classes["organ-nouns"].Contains(view.Lemma(noun))
            || !names.InOneSentence(noun, link.Mention.FirstToken)
        )
        {
            return null;
        }

        for (var i = noun - 1; i >= 0 && noun - i <= 5 && names.InOneSentence(i, noun); i--)
        {
            if (names.BodyAt(i) is { } parent)
            {
                return parent;
            }

            if (names.Is(i, "whose"))
            {
                // "Congress, whose lower chamber, the House of Representatives".
                return names.BodyEndingAt(names.Is(i - 1, ",") ? i - 1 : i);
            }

            // "Germany's lower house of parliament, the Bundestag".
            if (
                classes["free-nouns"].Contains(view.Lemma(i))
                || !(
                    view.Part(i) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn
                    || view.Tag(i) == "POS"
                    || view.Text(i) is "-"
                    || (names.Is(i, "of") && names.Is(i - 1, "house", "chamber"))
                )
            )
            {
                return null;
            }
        }

        return null;
    }

    // "The United Nations mission in the Central African Republic, MINUSCA": where the mission is.
    private int BeforeScene(int noun)
    {
        if (names.At(noun) is not { Actor.Type: ActorType.Country } scene || scene.Mention.EndToken != noun + 1)
        {
            return noun;
        }

        var preposition = scene.Mention.FirstToken - 1;
        preposition -= preposition > 0 && view.Part(preposition) == PartOfSpeech.Det ? 1 : 0;
        return names.Is(preposition, "in", "for") && classes["organ-nouns"].Contains(view.Lemma(Math.Max(preposition - 1, 0)))
            ? preposition - 1
            : noun;
    }

    // "Ministry of Intelligence and Security (": the ministry.
    private int HeadBeforeOf(int end)
    {
        var head = end;
        for (
            var i = end;
            i > 0
                && end - i < 7
                && names.InOneSentence(i, end)
                && view.Part(i) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adp or PartOfSpeech.Cconj;
            i--
        )
        {
            head = names.At(i) is null && names.Is(i + 1, "of") && classes["organ-nouns"].Contains(view.Lemma(i)) ? i : head;
        }

        return head;
    }

    private static void Add(Link body, Party parent, string rule, List<ClaimDraft> drafts) =>
        drafts.Add(
            new ClaimDraft
            {
                Type = partOf,
                Source = new Party(body, body.Mention.HeadToken, false),
                Target = parent,
                Trigger = body.Mention.HeadToken,
                TriggerSpan = body.Mention.Span,
                RuleConfidence = 0.85,
                Rule = rule,
            }
        );
}
