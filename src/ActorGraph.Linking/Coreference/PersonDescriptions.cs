using System.Collections.Frozen;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Reads descriptions of persons by age, calling or office with an adjective, and tells whom they may mean.</summary>
internal sealed class PersonDescriptions(ArticleContext context)
{
    private const int LongestPhrase = 9;
    private const int Reach = 2;
    private const int LongestClimb = 12;
    private readonly Document document = context.Document;
    private readonly OfficeHolders holders = new(context);
    private readonly FormerHolderFinder formerHolders = new(context);

    /// <summary>The description that begins after "the"; null if none does.</summary>
    /// <param name="first">The token after "the".</param>
    public PersonDescription? At(int first)
    {
        var limit = Math.Min(context.SentenceEnd(first), first + LongestPhrase);
        var head = -1;
        var isAged = false;
        for (var at = first; at < limit && IsInPhrase(at); at++)
        {
            isAged |= IsAge(first, at);
            head =
                document[at].PartOfSpeech is PartOfSpeech.Noun
                || (document[at].PartOfSpeech is PartOfSpeech.Propn && IsRole(at))
                || IsAge(first, at)
                || (document[at].PartOfSpeech == PartOfSpeech.Adj && at > first && IsRole(at))
                    ? at
                    : head;
        }

        if (
            head < 0
            || (context.At(head) is not null && !IsTakenForBody(head))
            || !EndsPhrase(head)
            || IsApposed(first)
            || NamesUnlinked(first)
        )
        {
            return null;
        }

        var isRole = IsRole(head) || IsOffice(first, head);
        return
            (isAged && (isRole || IsAge(first, head)))
            || (isRole && TitleStart(first, head) > first)
            || (IsRole(head) && !IsOfUnnamed(head) && (head > first || context.Lower(head) is not "official"))
            ? new PersonDescription(first, head, GenderOf(head))
            : null;
    }

    // "The Serbian official" stands for Serbia, unless one of hers is spoken of.
    private bool IsTakenForBody(int head) =>
        document[head].Tag is "NN"
        && IsRole(head)
        && !IsOfUnnamed(head)
        && context.At(head) is { Mention.Kind: MentionKind.Nominal, Basis: LinkBasis.Description, Actor.Type: not ActorType.Person } body
        && context.KnowledgeBase.SortOf(body.Actor.Id) is not "party";

    /// <summary>The one person whom the article calls by the noun of a description: "the economist Javier Milei", "Milei, an economist";
    /// null where it calls nobody or several so.</summary>
    public Actor? Called(PersonDescription description)
    {
        var called = Enumerable
            .Range(0, description.First)
            .Where(t => IsSameNoun(t, description.Head))
            .Select(Beside)
            .OfType<Actor>()
            .DistinctBy(a => a.Id)
            .ToList();
        return called.Count == 1 ? called[0] : null;
    }

    // "A cleric was shot. The cleric": somebody without a name is called so as well.
    private bool IsOfUnnamed(int head) =>
        Enumerable
            .Range(0, head - 1)
            .Any(t => IsSameNoun(t, head) && context.At(t)?.Actor.Type is not ActorType.Person && Beside(t) is null);

    private bool IsSameNoun(int at, int head) =>
        document[at].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
        && (
            context.Lower(at) == context.Lower(head) || document[at].Lemma.Equals(document[head].Lemma, StringComparison.OrdinalIgnoreCase)
        );

    // "The economist Milei", "the economist, Milei", "Milei, an economist"; "Milei is an economist".
    private Actor? Beside(int noun)
    {
        var after = noun + 1;
        after += after < document.Tokens.Count && document[after].Text is "," ? 1 : 0;
        if (after < document.Tokens.Count && PersonAt(after) is { } named)
        {
            return named;
        }

        var before = noun - 1;
        while (
            before > 0
            && noun - before < LongestPhrase
            && (
                document[before].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Num
                || document[before].Text is "-"
                || context.NameOver(before) is { Basis: LinkBasis.Demonym }
            )
        )
        {
            before--;
        }

        return before > 0 && before < noun - 1 && document[before].Text is "," or "is" or "was" ? PersonAt(before - 1) : null;
    }

    private Actor? PersonAt(int token) => context.NameOver(token) is { Actor.Type: ActorType.Person } link ? link.Actor : null;

    /// <summary>Those whom the description cannot mean, since it stands within what they do ("Doe says the 32-year-old is free"): there
    /// "he" would be written.</summary>
    public HashSet<ActorId> Above(PersonDescription description)
    {
        var actors = new HashSet<ActorId>();
        var at = description.Head;
        for (var step = 0; step < LongestClimb && !document[at].IsRoot; step++)
        {
            at = document[at].HeadIndex;
            foreach (var child in document.ChildrenOf(at))
            {
                if (
                    child != description.Head
                    && document[child].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass
                    && context.OfPhrase(child) is { } link
                )
                {
                    actors.Add(link.Actor.Id);
                }
            }
        }

        return actors;
    }

    /// <summary>Whether a person may be meant: of the state that the phrase names, in the office that it gives.</summary>
    public bool Fits(PersonDescription description, Actor person)
    {
        for (var at = description.First; at < description.Head; at++)
        {
            if (
                context.NameOver(at) is { Actor.Type: not ActorType.Person } owner
                && !context.IsHyphened(owner.Mention.EndToken - 1)
                && !Serves(person, owner.Actor.Id)
            )
            {
                return false;
            }
        }

        if (
            (IsHeld(description) && !Suffers(person, description.First))
            || (
                WordLists.Victors.Contains(context.Lower(description.Head))
                && !Is(person, description.First, WordLists.WinningVerbs, WordLists.ElectingVerbs)
            )
            || (
                WordLists.Losers.Contains(context.Lower(description.Head))
                && !Is(person, description.First, WordLists.LosingVerbs, WordLists.BeatingVerbs)
            )
        )
        {
            return false;
        }

        // "The opposition leader" is not who governs.
        if (
            context.Lower(description.First) == "opposition"
            && (holders.Holds(person, "head of state") || holders.Holds(person, "head of government"))
        )
        {
            return false;
        }

        var start = TitleStart(description.First, description.Head);
        if (!IsOffice(description.First, description.Head) || (IsRole(description.Head) && !IsFormer(description)))
        {
            return true;
        }

        var title = context.Words.KeyOfTokens(start, description.Head + 1);
        return IsFormer(description)
            ? context.Persons.Exists(p => p.Actor.Id == person.Id && formerHolders.Held(p, title))
            : holders.Holds(person, title);
    }

    private bool IsFormer(PersonDescription description) =>
        Enumerable
            .Range(description.First, description.Head - description.First)
            .Any(t => WordLists.FormerWords.Contains(context.Lower(t)));

    // "The captive", "the detained leader": whom somebody has seized or toppled.
    private bool IsHeld(PersonDescription description) =>
        WordLists.Captives.Contains(context.Lower(description.Head))
        || Enumerable
            .Range(description.First, description.Head - description.First)
            .Any(t => document[t].Tag is not "NN" && WordLists.HoldingVerbs.Contains(document[t].Lemma.ToLowerInvariant()));

    // "The winner": who won, or was elected.
    private bool Is(Actor person, int before, FrozenSet<string> doing, FrozenSet<string> suffering) =>
        context.Links.Any(l =>
            l.Actor.Id == person.Id
            && l.Mention.HeadToken < before
            && document[context.PhraseHead(l)] is { IsRoot: false } named
            && named.Relation switch
            {
                DependencyRelation.Nsubj => doing.Contains(named.Head.Lemma),
                DependencyRelation.NsubjPass or DependencyRelation.Obj => suffering.Contains(named.Head.Lemma),
                _ => false,
            }
        );

    private bool Suffers(Actor person, int before) =>
        context.Links.Any(l =>
            l.Actor.Id == person.Id
            && l.Mention.HeadToken < before
            && document[l.Mention.HeadToken] is { IsRoot: false } named
            && (
                named.Relation is DependencyRelation.Obj or DependencyRelation.NsubjPass
                    && WordLists.HoldingVerbs.Contains(named.Head.Lemma.ToLowerInvariant())
                || IsCalledHeld(l.Mention.HeadToken)
                || (
                    named.Relation is DependencyRelation.Nmod or DependencyRelation.NmodPoss
                    && WordLists.Captivities.Contains(context.Lower(named.HeadIndex))
                )
            )
        );

    // "Bazoum, held since July".
    private bool IsCalledHeld(int name)
    {
        foreach (var child in document.ChildrenOf(name))
        {
            if (
                document[child].Relation is DependencyRelation.Acl
                && document[child].Tag is "VBN"
                && WordLists.HoldingVerbs.Contains(document[child].Lemma.ToLowerInvariant())
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Jane Doe, the veteran diplomat, said".
    private bool IsApposed(int first) => first > 2 && document[first - 2].Text is "," && context.NameOver(first - 3) is not null;

    // "The 26-year-old" may be somebody whom the article names and whom we do not take for a party.
    private bool NamesUnlinked(int first)
    {
        var sentence = document.SentenceOf(first);
        return document.Mentions.Any(m =>
            m.Type == EntityType.Person
            && m.FirstToken < first
            && sentence - document.SentenceOf(m.FirstToken) <= Reach
            && context.NameOver(m.HeadToken) is null
            && context.NameOver(m.EndToken - 1) is null
        );
    }

    private bool Serves(Actor person, ActorId body) =>
        person.Country == body
        || context.Persons.Exists(p => p.Actor.Id == person.Id && p.Bodies.Contains(body))
        || context.KnowledgeBase.OfficesOf(person.Id).Any(o => o.Body == body);

    private bool IsInPhrase(int at)
    {
        if (
            WordLists.ContrastWords.Contains(context.Lower(at))
            && context.Lower(at) is not ("former" or "old" or "independent" or "democratic")
        )
        {
            return false;
        }

        if (context.NameOver(at) is { } name)
        {
            return name.Actor.Type != ActorType.Person
                && (
                    name.Basis is LinkBasis.Demonym or LinkBasis.Acronym
                    || context.IsHyphened(name.Mention.EndToken - 1)
                    || (name.Mention.EndToken < document.Tokens.Count && context.Lower(name.Mention.EndToken) is "critic")
                );
        }

        var token = document[at];
        return token.PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Num
            || token.Text is "-" or "Nobel"
            || token.Tag is "VBN" or "VBG"
            || (token.PartOfSpeech == PartOfSpeech.Propn && IsRole(at))
            || (
                token.PartOfSpeech == PartOfSpeech.Adv
                && at + 1 < document.Tokens.Count
                && (document[at + 1].Tag is "VBN" or "JJ" || document[at + 1].Text is "-")
            );
    }

    // "62-year-old", whatever the tokens.
    private bool IsAge(int first, int at) =>
        context.Lower(at).EndsWith("old", StringComparison.Ordinal)
        && context.Words.KeyOfTokens(first, at + 1).EndsWith(" year old", StringComparison.Ordinal);

    private bool IsRole(int at) => WordLists.PersonRoles.Contains(context.Lower(at));

    private bool IsOffice(int first, int head) =>
        TitleStart(first, head) is var start
        && start <= head
        && context.Titles.KindOf(start, head + 1) is TitleKind.Office or TitleKind.Rank;

    // The first token of the longest title that the phrase ends in; its noun where it ends in none.
    private int TitleStart(int first, int head)
    {
        for (var at = first; at <= head; at++)
        {
            if (context.Titles.TitleAt(at, head + 1) == head + 1)
            {
                return at;
            }
        }

        return head;
    }

    private bool EndsPhrase(int head)
    {
        var next = head + 1;
        return next >= document.Tokens.Count
            || (
                document[next].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
                && context.NameOver(next) is null
                && (
                    document[next].Text is not ("-" or "of" or "for" or "at" or "in" or "from" or "with" or "who" or "behind")
                    || VerbComplement.Opens(document, head)
                )
                && !(
                    document[next].Text is ","
                    && next + 1 < document.Tokens.Count
                    && (
                        context.NameOver(next + 1) is not null
                        || document[next + 1].PartOfSpeech == PartOfSpeech.Propn
                        || document[next + 1].Text is "who"
                    )
                )
            );
    }

    private bool? GenderOf(int head)
    {
        var noun = context.Lower(head);
        return GenderWords.FemaleTitles.Contains(noun)
            || noun.EndsWith("woman", StringComparison.Ordinal)
            || noun is "mother" or "widow" or "daughter"
                ? true
            : noun.EndsWith("man", StringComparison.Ordinal) && noun is not ("woman" or "human") || noun is "father" ? false
            : null;
    }
}
