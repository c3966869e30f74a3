using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Finds who holds which office where: titles before names, appositions, copulas, "Russia's Putin".</summary>
internal sealed class OfficeFinder
{
    private static readonly RelationType holdsOffice = RelationOntology.Get(RelationKind.HoldsOfficeIn);
    private static readonly RelationType memberOf = RelationOntology.Get(RelationKind.MemberOf);
    private readonly SyntaxView view;
    private readonly NameIndex names;
    private readonly ReadingTools tools;
    private readonly RoleReader roles;
    private readonly UnsaidOwner unsaid;
    private readonly BareOwnerFinder bareOwners;
    private readonly PartySense parties;
    private readonly PortfolioReader portfolios;
    private readonly List<RolePhrase> phrases = [];

    /// <summary>Makes the finder of one document.</summary>
    public OfficeFinder(SyntaxView view, ReadingTools tools, NameIndex names)
    {
        this.view = view;
        this.tools = tools;
        this.names = names;
        roles = new RoleReader(view, tools.Clauses, tools.Parties, names);
        unsaid = new UnsaidOwner(view, names);
        bareOwners = new BareOwnerFinder(view, names, roles, unsaid);
        parties = new PartySense(view, names);
        portfolios = new PortfolioReader(view, tools.Clauses, tools.Parties, names);
        ReadPhrases();
        SetStates();
    }

    /// <summary>Adds the offices that the document names.</summary>
    public void Find(List<ClaimDraft> drafts)
    {
        var ownerOfPerson = new Dictionary<ActorId, Party>();
        foreach (var phrase in phrases.Where(p => !p.IsFormer && p.Owners.Exists(IsBody)))
        {
            AddPhrase(phrase, ownerOfPerson, drafts);
        }

        bareOwners.Find(drafts);

        foreach (var phrase in phrases.Where(p => !p.IsFormer && !p.Owners.Exists(IsBody)).OrderBy(p => p.Holders[0].Link.Mention.Kind))
        {
            AddUnsaid(phrase, ownerOfPerson, drafts);
        }
    }

    private static bool IsBody(Party party) => party.Actor.Type != ActorType.Person;

    // The persons named with a role noun are also whom it stands for when it acts: events need them.
    private void ReadPhrases()
    {
        RolePhrase? last = null;
        var pending = -1;
        for (var token = 0; token < view.Count; token++)
        {
            if (roles.KindOf(token) is not { } kind)
            {
                if (portfolios.Read(token) is { } portfolio)
                {
                    phrases.Add(portfolio);
                }

                continue;
            }

            if ((roles.Read(token, kind) ?? roles.ReadSecond(token, kind, last)) is not { } phrase)
            {
                pending = token;
                continue;
            }

            if (
                pending >= 0
                && (phrase.Owners.Count > 0 || IsOneTitle(pending, token))
                && roles.KindOf(pending) is { } first
                && roles.ReadFirst(pending, first, phrase) is { } earlier
            )
            {
                // "Polish Deputy Prime Minister and Defence Minister NAME": the state is said once.
                phrase = phrase.Owners.Count > 0 ? phrase : phrase with { Owners = earlier.Owners };
                AddRead(earlier);
            }

            pending = -1;
            last = ShareTitle(ShareOwner(phrase, last), last);
            AddRead(last);
        }
    }

    // "Deputy Prime Minister and Defence Minister NAME", not "Israel's prime minister and President NAME", "Governor and President NAME's
    // brother".
    private bool IsOneTitle(int first, int second)
    {
        var name = names.PersonAt(second + 1);
        return name is not null
            && char.IsUpper(view.Text(first)[0]) == char.IsUpper(view.Text(second)[0])
            && (name.Mention.EndToken >= view.Count || view.Tag(name.Mention.EndToken) != "POS");
    }

    private void AddRead(RolePhrase phrase)
    {
        phrases.Add(phrase);
        tools.Parties.SetHolders(phrase.Token, phrase.Holders);
    }

    // "The French foreign minister, A, and his German counterpart, B": B is foreign minister, too.
    private RolePhrase ShareTitle(RolePhrase phrase, RolePhrase? last)
    {
        if (phrase.Kind != RoleKind.Equal)
        {
            return phrase;
        }

        var isSame = last is not null && view.Sentence(last.Token) == view.Sentence(phrase.Token) && last.Holders.Count == 1;
        return phrase with { Title = isSame ? last!.Title : "" };
    }

    private void SetStates()
    {
        foreach (var phrase in phrases.Where(p => p.Owners.Count == 1 && p.Owners[0].Actor.Type == ActorType.Country))
        {
            foreach (var holder in phrase.Holders)
            {
                tools.Parties.SetState(holder.Actor.Id, phrase.Owners[0].Link);
            }
        }

        var opposition = phrases.Where(p => UnsaidOwner.IsOppositionLeader(p.Title)).ToList();
        var servants = phrases
            .Except(opposition)
            .Where(p => p.Owners.Exists(o => o.Actor.Type == ActorType.Country))
            .SelectMany(p => p.Holders)
            .Select(h => h.Actor.Id)
            .ToHashSet();
        foreach (
            var leader in phrases
                .Where(p => p.Owners.Exists(o => o.Actor.Sort == "party"))
                .Concat(opposition)
                .SelectMany(p => p.Holders)
                .Where(h => !servants.Contains(h.Actor.Id))
        )
        {
            tools.Parties.SetPartisan(leader.Actor.Id);
        }

        foreach (
            var member in view.Linked.Links.Where(l =>
                l.Actor.Type == ActorType.Person && !servants.Contains(l.Actor.Id) && IsOfParty(l.Mention.HeadToken)
            )
        )
        {
            tools.Parties.SetPartisan(member.Actor.Id);
        }

        foreach (var person in view.Linked.Links.Where(l => l.Actor.Type == ActorType.Person))
        {
            if (person.Actor.Country is { } country && unsaid.BodyInArticle(country) is { Actor.Type: ActorType.Country } state)
            {
                tools.Parties.SetState(person.Actor.Id, state);
            }
        }
    }

    // "Ada Roe of the Green Party".
    private bool IsOfParty(int person)
    {
        foreach (var child in view.Children(person))
        {
            if (
                view.Relation(child) == DependencyRelation.Nmod
                && view.PrepositionOf(child) == "of"
                && tools.Parties.NameOf(child) is { Actor.Sort: "party" }
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Danish Prime Minister A and Foreign Minister B": the second serves the same state.
    private RolePhrase ShareOwner(RolePhrase phrase, RolePhrase? last)
    {
        if (
            phrase.Owners.Count > 0
            || last is null
            || last.Owners.Count != 1
            || phrase.Kind != RoleKind.State
            || (last.Owners[0].Actor.Type != ActorType.Country && last.Kind != RoleKind.State)
            || view.Sentence(last.Token) != view.Sentence(phrase.Token)
        )
        {
            return phrase;
        }

        // "US Vice President A and President B": B's state is known, and another.
        if (
            last.Owners[0].Actor.Type == ActorType.Country
            && phrase.Holders.Exists(h => h.Actor.Country is { } country && country != last.Owners[0].Actor.Id)
        )
        {
            return phrase;
        }

        var between = last.Holders[^1].Link.Mention.EndToken;
        var isListed =
            between < phrase.Token
            && phrase.Token - between <= 6
            && Enumerable.Range(between, phrase.Token - between).Any(i => view.Text(i) is "and" or ",")
            && Enumerable
                .Range(between, phrase.Token - between)
                .All(i =>
                    view.Part(i) is PartOfSpeech.Cconj or PartOfSpeech.Punct or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj
                );
        return isListed ? phrase with { Owners = last.Owners } : phrase;
    }

    private void AddPhrase(RolePhrase phrase, Dictionary<ActorId, Party> ownerOfPerson, List<ClaimDraft> drafts)
    {
        for (var i = 0; i < phrase.Holders.Count; i++)
        {
            foreach (var owner in OwnersOf(phrase, i))
            {
                Add(phrase, phrase.Holders[i], owner, 0.92, "office-phrase", drafts);
                ownerOfPerson.TryAdd(phrase.Holders[i].Actor.Id, owner);
            }
        }
    }

    // "The presidents of A and B, X and Y": one each, in order; where one of the names is lost, the list must know whose is whose.
    private static IEnumerable<Party> OwnersOf(RolePhrase phrase, int holder)
    {
        if (phrase.Owners.Count == 1 || (phrase.Holders.Count == 1 && phrase.Kind != RoleKind.State))
        {
            return phrase.Owners;
        }

        if (phrase.Owners.Count > 2 && phrase.Holders.Count == 1 && phrase.Holders[0].Actor.Country is null)
        {
            // "The ministers of A, B and C, X, ...": where the other names are lost, nobody serves all three.
            return phrase.Owners[..1];
        }

        return phrase.Holders.Count == phrase.Owners.Count
            ? [phrase.Owners[holder]]
            : phrase.Owners.Where(o =>
                phrase.Holders[holder].Actor.Country is { } country
                    ? o.Actor.Id == country || o.Actor.Country == country
                    : phrase.Holders.Count == 1
            );
    }

    // "President Biden", "her undersecretary": whose office it is the article says elsewhere.
    private void AddUnsaid(RolePhrase phrase, Dictionary<ActorId, Party> ownerOfPerson, List<ClaimDraft> drafts)
    {
        foreach (
            var holder in phrase.Holders.Where(h =>
                !ownerOfPerson.TryGetValue(h.Actor.Id, out var known) || (unsaid.IsOfState(phrase) && known.Actor.Type != ActorType.Country)
            )
        )
        {
            // "The president said": where only the noun stands for him, the list must know the office, or a verb give it.
            var isNamed = holder.Link.Mention.Kind == MentionKind.Name || phrase.Verb >= 0;
            if (unsaid.Find(phrase, holder, ownerOfPerson) is { } owner && (isNamed || owner.IsConfirmed))
            {
                Add(phrase, holder, owner.Party, owner.Confidence, owner.Rule, drafts);
                ownerOfPerson.TryAdd(holder.Actor.Id, owner.Party);
            }
        }
    }

    private void Add(RolePhrase phrase, Party holder, Party owner, double confidence, string rule, List<ClaimDraft> drafts)
    {
        var isMember =
            WordClasses.Embedded["party-members"].Contains(view.Lemma(phrase.Token))
            && phrase.Owners.Exists(o => o.Actor.Id == owner.Actor.Id)
            && (parties.IsParty(owner.Link) || owner.Actor.Sort == "armed-group");
        var type = isMember ? memberOf : holdsOffice;
        if (holder.Actor.Id == owner.Actor.Id || !type.Allows(holder.Actor.Type, owner.Actor.Type))
        {
            return;
        }

        if (ModalityOf(phrase) is not { } modality)
        {
            return;
        }

        drafts.Add(
            new ClaimDraft
            {
                Type = type,
                Source = holder,
                Target = owner,
                Trigger = phrase.Token,
                TriggerSpan = view.Span(phrase.Token),
                Modality = modality,
                Title = isMember || phrase.Title.Length == 0 ? null : phrase.Title,
                RuleConfidence = confidence,
                Rule = isMember ? "member-of-party" : rule,
            }
        );
    }

    // "Is to be sworn in as", "was not elected": the verb says whether he holds it.
    private Modality? ModalityOf(RolePhrase phrase) =>
        phrase.IsFuture ? Modality.Planned
        : phrase.Verb < 0 ? Modality.Asserted
        : tools.Verdicts.Read(phrase.Verb, null, false, []).Modality;
}
