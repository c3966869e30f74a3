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
    private static readonly RelationType holdsOffice = RelationOntology.Get("HOLDS_OFFICE_IN");
    private readonly SyntaxView view;
    private readonly ReadingTools tools;
    private readonly RoleReader roles;
    private readonly Dictionary<ActorId, Link> countriesInArticle = [];
    private readonly List<RolePhrase> phrases = [];

    /// <summary>Makes the finder of one document.</summary>
    public OfficeFinder(SyntaxView view, ReadingTools tools)
    {
        this.view = view;
        this.tools = tools;
        roles = new RoleReader(view, tools.Clauses, tools.Parties);
        foreach (var link in view.Linked.Links.Where(l => l.Actor.Type == ActorType.Country && l.Mention.Kind != MentionKind.Pronoun))
        {
            countriesInArticle.TryAdd(link.Actor.Id, link);
        }

        ReadPhrases();
        SetStates();
    }

    /// <summary>Adds the offices that the document names.</summary>
    public void Find(List<ClaimDraft> drafts)
    {
        var ownerOfPerson = new Dictionary<ActorId, Party>();
        var open = new List<RolePhrase>();
        foreach (var phrase in phrases.Where(p => !p.IsFormer))
        {
            if (phrase.Owners.Count == 0)
            {
                open.Add(phrase);
            }
            else
            {
                AddPhrase(phrase, ownerOfPerson, drafts);
            }
        }

        for (var token = 0; token < view.Count; token++)
        {
            AddBareOwner(token, drafts);
        }

        foreach (var phrase in open)
        {
            AddFromArticle(phrase, ownerOfPerson, drafts);
        }
    }

    // The persons named with a role noun are also whom it stands for when it acts: events need them.
    private void ReadPhrases()
    {
        RolePhrase? last = null;
        for (var token = 0; token < view.Count; token++)
        {
            if (view.IsNoun(token) && RoleLexicon.Find(view.Lemma(token)) is { } kind && roles.Read(token, kind) is { } phrase)
            {
                phrase = ShareOwner(phrase, last);
                last = phrase;
                phrases.Add(phrase);
                tools.Parties.SetHolders(token, phrase.Holders);
            }
        }
    }

    private void SetStates()
    {
        foreach (var phrase in phrases.Where(p => !p.IsFormer && p.Owners.Count == 1 && p.Owners[0].Actor.Type == ActorType.Country))
        {
            foreach (var holder in phrase.Holders)
            {
                tools.Parties.SetState(holder.Actor.Id, phrase.Owners[0].Link);
            }
        }

        foreach (var person in view.Linked.Links.Where(l => l.Actor.Type == ActorType.Person))
        {
            if (person.Actor.Country is { } country && countriesInArticle.TryGetValue(country, out var state))
            {
                tools.Parties.SetState(person.Actor.Id, state);
            }
        }
    }

    // "Danish Prime Minister A and Foreign Minister B": the second serves the same state.
    private RolePhrase ShareOwner(RolePhrase phrase, RolePhrase? last)
    {
        if (phrase.Owners.Count == 1 && phrase.Owners[0].Link.Mention.Kind == MentionKind.Pronoun)
        {
            return OwnPronoun(phrase, last);
        }

        if (phrase.Owners.Count > 0 || last is null || last.Owners.Count != 1 || phrase.Kind != RoleKind.State || view.Sentence(last.Token) != view.Sentence(phrase.Token))
        {
            return phrase;
        }

        var between = last.Holders[^1].Link.Mention.EndToken;
        var isListed = between < phrase.Token && phrase.Token - between <= 6
            && Enumerable.Range(between, phrase.Token - between).Any(i => view.Text(i) is "and" or ",")
            && Enumerable.Range(between, phrase.Token - between).All(i => view.Part(i) is PartOfSpeech.Cconj or PartOfSpeech.Punct or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj);
        return isListed ? phrase with { Owners = last.Owners } : phrase;
    }

    // "Israel's security minister, A, and its finance minister, B": the lists know B's state better than the pronoun does, and so does A.
    private RolePhrase OwnPronoun(RolePhrase phrase, RolePhrase? last)
    {
        if (phrase.Holders.Count == 1 && phrase.Holders[0].Actor.Country is { } country && phrase.Owners[0].Actor.Type == ActorType.Country
            && countriesInArticle.TryGetValue(country, out var state))
        {
            return phrase with { Owners = [new Party(state, phrase.Token, false)] };
        }

        var isSecond = last is { IsFormer: false, Owners.Count: 1 } && view.Sentence(last.Token) == view.Sentence(phrase.Token)
            && phrase.Token - last.Token < 14 && view.Lemma(phrase.Token) == view.Lemma(last.Token);
        return isSecond ? phrase with { Owners = last!.Owners } : phrase;
    }

    private void AddPhrase(RolePhrase phrase, Dictionary<ActorId, Party> ownerOfPerson, List<ClaimDraft> drafts)
    {
        // "The presidents of A and B, X and Y": one each, in order.
        var isList = phrase.Holders.Count > 1 && phrase.Holders.Count == phrase.Owners.Count;
        if (!isList && phrase.Owners.Count > 1 && view.Tag(phrase.Token) is "NNS" or "NNPS")
        {
            // Names and states that do not pair up: who serves whom is not known.
            return;
        }

        for (var i = 0; i < phrase.Holders.Count; i++)
        {
            for (var j = 0; j < phrase.Owners.Count; j++)
            {
                if (!isList || i == j)
                {
                    Add(phrase, phrase.Holders[i], phrase.Owners[j], 0.92, "office-phrase", drafts);
                    ownerOfPerson.TryAdd(phrase.Holders[i].Actor.Id, phrase.Owners[j]);
                }
            }
        }
    }

    // "President Biden": his country is known from the lists, and the article names it.
    private void AddFromArticle(RolePhrase phrase, Dictionary<ActorId, Party> ownerOfPerson, List<ClaimDraft> drafts)
    {
        if (phrase.Kind is RoleKind.Equal or RoleKind.Envoy || (phrase.Kind == RoleKind.Body && view.Lemma(phrase.Token) != "secretary" && !IsStateOrgan(phrase)))
        {
            return;
        }

        foreach (var holder in phrase.Holders)
        {
            if (!ownerOfPerson.ContainsKey(holder.Actor.Id) && holder.Actor.Country is { } country && countriesInArticle.TryGetValue(country, out var link))
            {
                Add(phrase, holder, new Party(link, holder.Token, false), 0.8, "office-of-listed-person", drafts);
            }
        }
    }

    // "Army chief": of the army of his country.
    private bool IsStateOrgan(RolePhrase phrase) =>
        view.Lemma(phrase.Token) is not ("commissioner" or "leader" or "chairman" or "member" or "coordinator" or "official")
        && phrase.Title.Split(' ', '-').Any(word => WordClasses.Embedded["state-organ-words"].Contains(word.ToLowerInvariant()));

    // "Colombia's Petro", "the Biden administration".
    private void AddBareOwner(int token, List<ClaimDraft> drafts)
    {
        if (view.LinkAt(token) is not { Actor.Type: ActorType.Person, Mention.Kind: MentionKind.Name } person)
        {
            return;
        }

        var before = person.Mention.FirstToken - 1;
        if (before > 0 && view.Tag(before) == "POS" && roles.NameAt(before - 1) is { Actor.Type: ActorType.Country or ActorType.Organization } owner
            && !view.Linked.Links.Any(l => l.Mention.Kind == MentionKind.Name && l.Mention.Covers(before) && l.Mention.Covers(person.Mention.FirstToken) && l.Actor.Type != ActorType.Person))
        {
            AddBare(person, owner, token, "office-possessive", drafts);
            return;
        }

        if (before > 0 && view.Lemma(before) == "of" && roles.NameAt(before - 1) is { Actor.Type: ActorType.Organization, Mention.Kind: MentionKind.Name } group
            && !group.Actor.Name.Contains("Party", StringComparison.OrdinalIgnoreCase))
        {
            // "The RSF of Mohamed Dagalo".
            AddBare(person, group, token, "office-of-group", drafts);
            return;
        }

        var after = person.Mention.EndToken;
        if (after + 1 < view.Count && view.Lemma(after) == "of" && roles.NameAt(after + 1) is { Actor.Type: ActorType.Country } origin)
        {
            // "Enrico Barduani of Italy".
            AddBare(person, origin, token, "office-of-country", drafts);
            return;
        }

        if (after < view.Count && view.Lemma(after) is "administration" or "government" or "cabinet" or "presidency" && view.LinkAt(after) is { Actor.Type: ActorType.Country } state)
        {
            AddBare(person, state, token, "office-administration", drafts);
        }
    }

    private void AddBare(Link person, Link owner, int token, string rule, List<ClaimDraft> drafts) => drafts.Add(new ClaimDraft
    {
        Type = holdsOffice,
        Source = new Party(person, token, false),
        Target = new Party(owner, token, false),
        Trigger = token,
        TriggerSpan = view.Span(token),
        RuleConfidence = 0.8,
        Rule = rule,
    });

    private void Add(RolePhrase phrase, Party holder, Party owner, double confidence, string rule, List<ClaimDraft> drafts)
    {
        if (holder.Actor.Id == owner.Actor.Id || !holdsOffice.Allows(holder.Actor.Type, owner.Actor.Type))
        {
            return;
        }

        drafts.Add(new ClaimDraft
        {
            Type = holdsOffice,
            Source = holder,
            Target = owner,
            Trigger = phrase.Token,
            TriggerSpan = view.Span(phrase.Token),
            Modality = phrase.IsFuture ? Modality.Planned : Modality.Asserted,
            Title = phrase.Title,
            RuleConfidence = confidence,
            Rule = rule,
        });
    }
}
