using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Links descriptions of persons by office and of bodies by sort: "the Russian president", "the prime minister", "the
/// alliance".</summary>
internal sealed class DescriptionLinker(ArticleContext context)
{
    private const int Reach = 6;
    private readonly Document document = context.Document;
    private readonly BodyDescriptionLinker bodies = new(context);
    private readonly JuntaLinker juntas = new(context);
    private readonly FormerHolderFinder formerHolders = new(context);
    private readonly OfficeHolders holders = new(context);

    /// <summary>Adds the links of all descriptions to the context.</summary>
    public void Run()
    {
        foreach (
            var link in context
                .Links.Where(l => l.Mention.Kind == MentionKind.Name && l.Actor.Type != ActorType.Person)
                .OrderBy(l => l.Mention.FirstToken)
                .ToList()
        )
        {
            LinkOfficeAfter(link);
        }

        for (var token = 1; token < document.Tokens.Count; token++)
        {
            LinkAt(token);
        }

        foreach (
            var body in context
                .Links.Where(l => l.Mention.Kind == MentionKind.Nominal && l.Actor.Type == ActorType.Organization)
                .OrderBy(l => l.Mention.FirstToken)
                .ToList()
        )
        {
            LinkOfficeOf(body);
        }
    }

    // "The leader of the group": whoever leads the body that the description means.
    private void LinkOfficeOf(Link body)
    {
        var of = body.Mention.FirstToken - (body.Mention.FirstToken > 0 && context.Lower(body.Mention.FirstToken - 1) is "the" ? 2 : 1);
        if (of < 1 || document[of].Text is not "of" || context.At(of - 1) is not null)
        {
            return;
        }

        var title = context.Titles.TitlesBefore(of);
        if (title < of && IsOffice(title, of) && holders.Find(body.Actor, context.Words.KeyOfTokens(title, of)) is { } person)
        {
            AddPerson(title, title, body.Mention.EndToken, person, 0.75, $"office in {body.Actor.Name}");
        }
    }

    private void LinkAt(int token)
    {
        if (context.Lower(token) is "highness" or "majesty" or "excellency" or "holiness")
        {
            LinkStyle(token);
        }
        else if (
            document[token - 1].Text is "this" or "This"
            && context.NameOver(token) is null
            && IsPhraseEnd(token)
            && WordLists.BodyDescriptions.TryGetValue(context.Lower(token), out var sorts)
        )
        {
            bodies.Link(token, sorts);
        }
        else if (IsBodyOfTitle(token))
        {
            bodies.Link(token, WordLists.BodyDescriptions[context.Lower(token)]);
        }
        else if (document[token - 1].Text is "the" or "The" && context.NameOver(token) is null)
        {
            LinkDefinite(token);
        }
        else if (document[token - 1].Text is "the" or "The" && !LinkModifiedBody(token))
        {
            LinkNational(token);
        }
    }

    // "His Highness", "Her Majesty": the last person named who has a title of that rank.
    private void LinkStyle(int token)
    {
        var first = token - 1;
        first -= first > 0 && context.Lower(first) is "royal" or "imperial" or "serene" ? 1 : 0;
        var end = token + 1;
        if (
            first < 0
            || context.Lower(first) is not ("his" or "her")
            || !char.IsUpper(document[token].Text[0])
            || context.At(token) is not null
            || (
                end < document.Tokens.Count
                && (
                    context.NameOver(end) is not null
                    || context.Titles.TitleAt(end, document.Tokens.Count) is not null
                    || document[end].PartOfSpeech == PartOfSpeech.Propn
                )
            )
        )
        {
            return;
        }

        for (var at = first - 1; at >= 0; at--)
        {
            if (
                context.At(at) is { Actor.Type: ActorType.Person, Mention.Kind: MentionKind.Name } link
                && Known(link.Actor) is { } person
                && HasStyle(person, context.Lower(token))
            )
            {
                AddPerson(first, first, end, person, 0.75, "the last of whom the article says a title of such rank");
                return;
            }
        }
    }

    // Titles stand before the name or, as in "Prince Faisal bin Farhan", in a name that the list gives.
    private static bool HasStyle(KnownPerson person, string style) =>
        person
            .OfficeNouns.Concat(person.Actor.Aliases.Prepend(person.Actor.Name).Select(n => NameFolding.Key(n).Split(' ')[0]))
            .Any(n =>
                style switch
                {
                    "majesty" => n is "king" or "queen" or "sultan" or "emperor",
                    "holiness" => n is "pope" or "patriarch",
                    "highness" => n is "prince" or "princess" or "crown prince" or "emir" or "sheikh" or "sheikha",
                    _ => n is "minister" or "president" or "ambassador" or "prime minister" or "foreign minister",
                }
            );

    // "the Russian president", "Qatar's prime minister", "UN envoy".
    private void LinkOfficeAfter(Link owner)
    {
        var start = owner.Mention.EndToken;
        start += start < document.Tokens.Count && WordSequence.IsPossessive(document, start) ? 1 : 0;
        var limit = context.SentenceEnd(owner.Mention.FirstToken);
        start = AfterAdjectives(start, limit);
        if (
            start >= limit
            || context.NameOver(start) is not null
            || context.Titles.TitleAt(start, limit) is not { } end
            || !IsOffice(start, end)
        )
        {
            return;
        }

        if (end < limit && context.NameOver(end) is { Actor.Type: ActorType.Person })
        {
            return;
        }

        var title = context.Words.KeyOfTokens(start, end);
        var before = DeterminerOf(owner);
        var isDefinite = before is "the";
        var person =
            NeighbourOf(owner, end)
            ?? (
                WordLists.FormerWords.Contains(before) ? formerHolders.Last(owner.Mention.FirstToken, title)
                : before is "a" or "an" && owner.Actor.Type == ActorType.Organization ? OneNamedLater(owner, title)
                : before is "a" or "an" && context.Titles.KindOf(start, end) is TitleKind.Rank ? null
                : holders.Find(owner.Actor, title) ?? (isDefinite ? holders.FindLast(owner.Actor, title) : null)
            );
        if (person is not null)
        {
            AddPerson(owner.Mention.FirstToken, start, end, person, 0.85, $"office in {owner.Actor.Name}");
        }
    }

    // "A senior Taliban commander" is one of several: not the one whom all know, but who is told to be one further on.
    private KnownPerson? OneNamedLater(Link owner, string title) =>
        holders.Find(owner.Actor, title) is { Actor.IsListed: false } person && person.FirstNamed > owner.Mention.FirstToken
            ? person
            : null;

    // The article or the word that makes an office a former one, before the adjectives of a
    // phrase: "a senior Chadian general", "the former Chadian president".
    private string DeterminerOf(Link owner)
    {
        var at = owner.Mention.FirstToken - 1;
        while (at > 0 && document[at].PartOfSpeech == PartOfSpeech.Adj && !WordLists.FormerWords.Contains(context.Lower(at)))
        {
            at--;
        }

        return at >= 0 && document.SentenceOf(at) == document.SentenceOf(owner.Mention.FirstToken) ? context.Lower(at) : "";
    }

    // "Chad's ailing president"; but the former one, the next and the new are others.
    private int AfterAdjectives(int start, int limit)
    {
        var at = start;
        while (
            at < limit
            && document[at].PartOfSpeech == PartOfSpeech.Adj
            && context.Titles.TitleAt(at, limit) is null
            && !WordLists.FormerWords.Contains(context.Lower(at))
            && !WordLists.ContrastWords.Contains(context.Lower(at))
        )
        {
            at++;
        }

        return at;
    }

    private KnownPerson? NeighbourOf(Link owner, int end)
    {
        var beside = Neighbour(owner.Mention.FirstToken, end);
        return beside is not null && MayServe(beside, owner.Actor) ? beside : null;
    }

    // "In the presence of the US President, Ilham Aliyev signed": a known person of another state is no holder.
    private static bool MayServe(KnownPerson person, Actor owner) =>
        owner.Type != ActorType.Country || person.Actor.Country is not { } state || state == owner.Id || person.Bodies.Contains(owner.Id);

    private void LinkDefinite(int token)
    {
        var limit = context.SentenceEnd(token);
        if (
            token + 1 < limit
            && WordSequence.IsPossessive(document, token + 1)
            && WordLists.BodyDescriptions.TryGetValue(context.Lower(token), out var owners)
            && context.Titles.TitleAt(token, limit) is not null
        )
        {
            // "The party's leader, NAME": the person is described, and his party.
            bodies.Link(token, owners);
        }

        if (
            WordLists.FormerWords.Contains(context.Lower(token))
            && token + 1 < limit
            && context.Titles.TitleAt(token + 1, limit) is { } after
            && IsOffice(token + 1, after)
        )
        {
            LinkFormer(token, after, limit);
        }
        else if (context.Titles.TitleAt(token, limit) is { } end && IsOffice(token, end))
        {
            LinkBareOffice(token, end, limit);
        }
        else if (juntas.MayName(token) && IsPhraseEnd(token))
        {
            juntas.Link(token);
        }
        else if (WordLists.BodyDescriptions.TryGetValue(context.Lower(token), out var sorts) && IsPhraseEnd(token))
        {
            if (!IsSeated(token))
            {
                bodies.Link(token, sorts);
            }
        }
        else
        {
            LinkModifiedBody(token);
        }
    }

    // "Party leader NAME", "the committee chairman, NAME": the first noun of the title is the
    // body named before. Chambers are their states', a capital makes a name.
    private bool IsBodyOfTitle(int token)
    {
        var isOpen = token == context.SentenceStart(token) || char.IsLower(document[token].Text[0]);
        var isOwned =
            document[token - 1].PartOfSpeech
                is PartOfSpeech.Adj
                    or PartOfSpeech.Noun
                    or PartOfSpeech.Propn
                    or PartOfSpeech.Num
                    or PartOfSpeech.Pron
            || WordSequence.IsPossessive(document, token - 1)
            || document[token - 1].Text is "-" or "a" or "an";
        if (
            !isOpen
            || isOwned
            || context.NameOver(token) is not null
            || context.At(token) is not null
            || !WordLists.BodyDescriptions.TryGetValue(context.Lower(token), out var sorts)
            || sorts is ["parliament"]
        )
        {
            return false;
        }

        var limit = context.SentenceEnd(token);
        return token + 1 < limit
            && context.Titles.TitleAt(token + 1, limit) is { } end
            && end < limit
            && context.NameOver(end) is { Actor.Type: ActorType.Person };
    }

    // "The parliament in Ankara" is that of Turkey, not the last parliament named.
    private bool IsSeated(int token) =>
        token + 2 < document.Tokens.Count
        && document[token + 1].Text is "in"
        && WordLists.StateInstitutions.Contains(context.Lower(token))
        && context.NameOver(token + 2) is { Actor.Type: ActorType.Country };

    private bool LinkModifiedBody(int token)
    {
        if (bodies.HeadOf(token) is not { } head || !IsPhraseEnd(head) || context.At(head) is not null)
        {
            return false;
        }

        bodies.LinkModified(token, head);
        return true;
    }

    // "the Swede", "the Argentine": the one person of that state whom the article names nearby.
    private void LinkNational(int token)
    {
        if (
            context.NameOver(token) is not { Basis: LinkBasis.Demonym } link
            || link.Mention.EndToken != token + 1
            || IsPeople(context.Lower(token))
            || document[token].Tag is "NNS" or "NNPS"
            || (token + 1 < document.Tokens.Count && !EndsNominal(token + 1))
        )
        {
            return;
        }

        var nationals = context
            .Persons.Where(p => (p.Actor.Country == link.Actor.Id || p.Bodies.Contains(link.Actor.Id)) && IsNamedNear(p, token))
            .ToList();
        if (nationals.Count == 1)
        {
            context.Replace(
                link with
                {
                    Actor = nationals[0].Actor,
                    Basis = LinkBasis.Description,
                    IsPlace = false,
                    Confidence = 0.7,
                    Reason = $"the only person of {link.Actor.Name} nearby",
                }
            );
        }
    }

    // "the French", "the Chinese", "the Swiss" are many.
    private static bool IsPeople(string demonym) =>
        demonym.EndsWith("sh", StringComparison.Ordinal)
        || demonym.EndsWith("ch", StringComparison.Ordinal)
        || demonym.EndsWith("ese", StringComparison.Ordinal)
        || demonym.EndsWith("ss", StringComparison.Ordinal);

    private bool EndsNominal(int token) =>
        document[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Part or PartOfSpeech.Sconj
        || document[token].Text is "." or "," or ";" or "for" or "who" or "to"
        || WordSequence.IsPossessive(document, token)
        || (
            document[token].Text is "and"
            && token + 1 < document.Tokens.Count
            && document[token + 1].PartOfSpeech is PartOfSpeech.Pron or PartOfSpeech.Det
        );

    private bool IsNamedNear(KnownPerson person, int token) =>
        context.Links.Any(l =>
            l.Actor.Id == person.Actor.Id
            && l.Mention.HeadToken < token
            && document.SentenceOf(token) - document.SentenceOf(l.Mention.HeadToken) <= Reach
        );

    // "The former president denies it": the last person named who was one.
    private void LinkFormer(int first, int end, int limit)
    {
        if (
            end < limit
            && (
                context.NameOver(end) is not null
                || (document[end].Text is "of" && !VerbComplement.Opens(document, end - 1))
                || document[end].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
            )
        )
        {
            return;
        }

        // "A representative of the ousted leader, Ricardo Martinez": the name may be of either.
        var beside = first > 1 && document[first - 2].Text is "of" ? null : Neighbour(first - 1, end);
        if (beside is null && end + 1 < limit && document[end].Text is "," && context.NameOver(end + 1) is { Actor.Type: ActorType.Person })
        {
            return;
        }

        if ((beside ?? formerHolders.Last(first, context.Words.KeyOfTokens(first + 1, end))) is { } person)
        {
            AddPerson(
                first,
                first,
                end,
                person,
                0.7,
                $"the last of whom it is known that he was '{context.Words.KeyOfTokens(first + 1, end)}'"
            );
        }
    }

    private void LinkBareOffice(int first, int end, int limit)
    {
        if (end < limit && (context.NameOver(end) is not null || document[end].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn))
        {
            return;
        }

        if (end + 1 < limit && document[end].Text is "of" && !VerbComplement.Opens(document, end - 1))
        {
            var at = document[end + 1].Text is "the" ? end + 2 : end + 1;
            if (
                at < limit
                && context.NameOver(at) is { Actor.Type: not ActorType.Person } body
                && (Neighbour(first, body.Mention.EndToken) ?? holders.Find(body.Actor, context.Words.KeyOfTokens(first, end)))
                    is { } holder
            )
            {
                var head = context.MentionOf(first, end, MentionKind.Nominal, EntityType.Person).HeadToken;
                context.Add(
                    new Link(
                        context.MentionOf(first, body.Mention.EndToken, MentionKind.Nominal, EntityType.Person, head),
                        holder.Actor,
                        LinkBasis.Description,
                        IsPlace: false,
                        0.85,
                        $"office in {body.Actor.Name}"
                    )
                );
            }

            return;
        }

        var key = context.Words.KeyOfTokens(first, end);
        if ((Neighbour(first - 1, end) ?? LastWithOffice(key, first)) is { } person)
        {
            AddPerson(first, first, end, person, 0.7, $"the last '{key}' that the article named");
        }
    }

    // "Nicolás Maduro, the Venezuelan president"; "the Slovak prime minister, Robert Fico".
    private KnownPerson? Neighbour(int first, int end)
    {
        var behind = NamedBehind(end);

        // "Held talks with Khalifa Haftar, the Egyptian president, Abdel Fattah al-Sisi, said": a subject is described by what follows it.
        var isSubject = document[end - 1].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass;
        var named = behind is not null && isSubject ? behind : NamedBefore(first, end) ?? behind;
        return named is null ? null : Known(named.Actor);
    }

    private Link? NamedBefore(int first, int end)
    {
        var before = first - 1;
        before -= before >= 0 && document[before].PartOfSpeech == PartOfSpeech.Det ? 1 : 0;
        return
            before > 0
            && document[before].Text is ","
            && context.NameOver(before - 1) is { Actor.Type: ActorType.Person } name
            && name.Mention.EndToken == before
            && end < document.Tokens.Count
            && document[end].Text is "," or "." or "of" or "who" or ";"
            ? name
            : null;
    }

    private Link? NamedBehind(int end) =>
        end + 1 < document.Tokens.Count
        && document[end].Text is ","
        && context.NameOver(end + 1) is { Actor.Type: ActorType.Person } name
        && name.Mention.FirstToken == end + 1
            ? name
            : null;

    private KnownPerson? Known(Actor actor) => context.Persons.Find(p => p.Actor.Id == actor.Id);

    private KnownPerson? LastWithOffice(string key, int before)
    {
        var noun = key[(key.LastIndexOf(' ') + 1)..];
        for (var token = before - 1; token >= 0; token--)
        {
            if (
                context.At(token) is { Actor.Type: ActorType.Person, Mention.Kind: not MentionKind.Pronoun } link
                && Known(link.Actor) is { } person
                && (
                    OfficeHolders.HasTitle(person, key)
                    || (
                        key == noun
                        && person.OfficeNouns.Any(n => n.EndsWith(noun, StringComparison.Ordinal) && !KnownPerson.IsCivilGeneral(n))
                    )
                    || HoldsNow(person, key)
                )
            )
            {
                return person;
            }
        }

        return null;
    }

    private bool HoldsNow(KnownPerson person, string key) =>
        context.Day is { } day
        && context.KnowledgeBase.OfficesOf(person.Actor.Id).Any(o => o.Covers(day) && OfficeHolders.Fits(NameFolding.Key(o.Title), key));

    private void AddPerson(int first, int titleStart, int end, KnownPerson person, double confidence, string reason)
    {
        var head = context.MentionOf(titleStart, end, MentionKind.Nominal, EntityType.Person).HeadToken;
        context.Add(
            new Link(
                context.MentionOf(first, end, MentionKind.Nominal, EntityType.Person, head),
                person.Actor,
                LinkBasis.Description,
                IsPlace: false,
                confidence,
                reason
            )
        );
    }

    private bool IsOffice(int first, int end) => context.Titles.KindOf(first, end) is TitleKind.Office or TitleKind.Rank;

    private bool IsPhraseEnd(int token) =>
        token + 1 >= document.Tokens.Count
        || (
            document[token + 1].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
            && !IsHyphen(token + 1)
            && (document[token + 1].Text is not ("of" or "for") || VerbComplement.Opens(document, token))
        );

    // "The group-owned mine", not "the group - and its patron".
    private bool IsHyphen(int token) =>
        document[token].Text is "-" && document.Tokens.Spans[token].Start == document.Tokens.Spans[token - 1].End;
}
