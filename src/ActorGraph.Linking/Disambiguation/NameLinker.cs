using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>Links the names of one article: full names before short ones, so that the article explains itself.</summary>
internal sealed class NameLinker
{
    private readonly ArticleContext context;
    private readonly Document document;
    private readonly List<NameSpan> spans;
    private readonly CandidateChooser chooser;
    private readonly PersonResolver persons;
    private readonly OrganizationResolver organizations;
    private readonly OfficeReader offices;
    private readonly PlaceRule places;
    private readonly NameFilter filter;
    private readonly MediaRule media;
    private readonly Dictionary<int, AliasKind> kinds = [];

    public NameLinker(ArticleContext context, List<NameSpan> spans)
    {
        this.context = context;
        this.spans = spans;
        document = context.Document;
        chooser = new CandidateChooser(context);
        persons = new PersonResolver(context, chooser);
        organizations = new OrganizationResolver(context, new BodyStates(context, spans));
        var byLastToken = new Dictionary<int, NameSpan>();
        foreach (var span in spans)
        {
            byLastToken.TryAdd(span.EndToken - 1, span);
        }

        offices = new OfficeReader(context, byLastToken);
        places = new PlaceRule(context);
        filter = new NameFilter(context);
        media = new MediaRule(context);
    }

    /// <summary>Adds the links of all names to the context.</summary>
    public void Run()
    {
        for (var i = 0; i < spans.Count; i++)
        {
            spans[i] = filter.AsPerson(spans[i]) ?? spans[i];
        }

        spans.RemoveAll(s => filter.IsOther(s) || IsSwallowed(s));
        CountCountries();
        var acronyms = BracketAcronymFinder.Find(document, context.Words);
        foreach (var span in spans.Where(IsFull))
        {
            LinkFull(span);
        }

        foreach (var acronym in acronyms)
        {
            Introduce(acronym);
        }

        spans.AddRange(RepeatedSurnames.Find(context, spans));
        foreach (var span in spans.Where(s => !IsFull(s)))
        {
            LinkShort(span);
        }

        MarkPlaces();
        UnionSeat.Apply(context);
    }

    // "Rome" in "Rome Court of Appeal": a capital or a person inside a body's name is not meant.
    private bool IsSwallowed(NameSpan span) =>
        spans.Exists(o =>
            o != span
            && o.FirstToken <= span.FirstToken
            && o.EndToken >= span.EndToken
            && o.Length > span.Length
            && o.Entries.Count == 0
            && span.Entries.Any(e => e.Kind is AliasKind.Capital or AliasKind.Demonym)
            && o.FirstToken == span.FirstToken == (span.Entries[0].Kind == AliasKind.Capital)
        );

    private static bool IsPersonal(NameSpan span) =>
        span.Entries.Count > 0 ? span.Entries.Any(e => e.Actor.Type == ActorType.Person) : span.Recognized == EntityType.Person;

    private bool IsFull(NameSpan span) =>
        span.Entries.Any(e => e.Kind is AliasKind.Name && (span.Length > 1 || e.Actor.Type == ActorType.Country))
        || (span.Entries.Count == 0 && persons.WordsOf(span).Count > 1);

    private void CountCountries()
    {
        foreach (var span in spans)
        {
            var states = span.Entries.Where(e => e.Actor.Type == ActorType.Country).Select(e => e.Actor.Id).Distinct().ToList();
            if (states.Count == 1 && span.Entries.Count == 1)
            {
                context.CountCountry(states[0]);
            }
        }
    }

    private void LinkFull(NameSpan span)
    {
        if (IsPersonal(span))
        {
            var resolution = persons.ResolveFull(span, offices.BodyBefore(span.FirstToken));
            if (resolution is not null)
            {
                Add(span, resolution, AliasKind.Name, EntityType.Person);
                return;
            }
        }

        LinkOther(span);
    }

    private void LinkShort(NameSpan span)
    {
        if (IsPersonal(span) && MayBePerson(span) && persons.ResolveShort(span, offices.BodyBefore(span.FirstToken)) is { } resolution)
        {
            Add(span, resolution, AliasKind.ShortName, EntityType.Person);
            return;
        }

        LinkOther(span);
    }

    // "the Golan" is no general; "Houthi" and "Israel" are persons only where the recognizer or a title says so.
    private bool MayBePerson(NameSpan span)
    {
        var titled = context.Titles.TitlesBefore(span.FirstToken) < span.FirstToken;
        var before = span.FirstToken - 1;
        if (!titled && span.Length == 1 && PersonNames.IsParticle(context.Words.KeyOfTokens(span.FirstToken, span.EndToken)))
        {
            return false;
        }

        if (!titled && before >= 0 && document[before].Text is "the" or "The" or "a" or "an" && !IsModifier(span))
        {
            return false;
        }

        return titled
            || span.Recognized == EntityType.Person
            || span.Entries.All(e => e.Actor.Type == ActorType.Person || e.Kind == AliasKind.Capital);
    }

    // "the Trump-backed plan", "the Putin visit".
    private bool IsModifier(NameSpan span)
    {
        var next = span.EndToken;
        return next < document.Tokens.Count
            && span.Entries.All(e => e.Actor.Type == ActorType.Person)
            && (
                NameFolding.IsHyphen(document[next].Text[0])
                || (
                    document[next].PartOfSpeech == PartOfSpeech.Noun
                    && char.IsLower(document[next].Text[0])
                    && !WordLists.PlaceNouns.Contains(document[next].Lemma)
                    && document[next].Lemma is not ("family" or "clan" or "dynasty" or "brother")
                    && span.Recognized == EntityType.Person
                )
            );
    }

    private void LinkOther(NameSpan span)
    {
        if (
            span.Entries.Count == 0
            && context.NameOver(span.FirstToken) is { } whole
            && whole.Mention.EndToken >= span.EndToken
            && whole.Mention.EndToken - whole.Mention.FirstToken > span.Length
        )
        {
            return;
        }

        if (
            organizations.FindKnown(span) is { } known
            && (span.Length == 1 || span.Entries.All(e => e.Kind != AliasKind.Name || e.Actor.Id == known.Id))
        )
        {
            Add(
                span,
                new Resolution(known, LinkBasis.Acronym, 0.95, "introduced by the article"),
                AliasKind.Acronym,
                EntityType.Organization
            );
            return;
        }

        var others = span with { Entries = [.. span.Entries.Where(e => e.Actor.Type != ActorType.Person)] };
        var owner = OwnerOf(span);
        if (owner is null && StateDescribedBefore(span.FirstToken) is { } state && OrganizationResolver.IsGeneric(organizations.Key(span)))
        {
            // "The country's Security Council" is not that of the UN.
            owner = state;
            others = others with { Entries = [.. others.Entries.Where(e => e.Actor.Country == state)] };
        }

        if (others.Entries.Count > 0 && chooser.Choose(others, owner) is { } choice)
        {
            AddListed(span, choice);
            return;
        }

        if (span.Length == 1 && span.Entries.Count == 0 && persons.ResolveShort(span, null) is { } bearer)
        {
            Add(span, bearer, AliasKind.ShortName, EntityType.Person);
            return;
        }

        if (
            (span.Recognized == EntityType.Organization || others.Entries.Any(e => e.Actor.Type == ActorType.Organization))
            && WithNation(Extended(span)) is var extended
            && organizations.MakeUnlisted(extended, owner) is { } made
        )
        {
            Add(extended, made, AliasKind.Name, EntityType.Organization);
        }
    }

    // "National Electric Networks of Uzbekistan": an unlisted body's name takes in its state.
    private NameSpan Extended(NameSpan name) =>
        WithNumber(WithEnding(name)) is var span && ScopeEnd(span) is var end && end > span.EndToken ? span with { EndToken = end }
        : span.EndToken + 1 < document.Tokens.Count
        && document[span.EndToken].Text is "of"
        && spans.Find(s => s.FirstToken == span.EndToken + 1) is { } state
        && state.Entries.Any(e => e.Actor.Type == ActorType.Country && e.Kind is AliasKind.Name)
            ? span with
            {
                EndToken = state.EndToken,
            }
        : span;

    // "United Patriots Front", of which the recognizer saw the beginning.
    private NameSpan WithEnding(NameSpan span)
    {
        var end = span.EndToken;
        while (end < document.Tokens.Count && IsFree(span, end))
        {
            end++;
        }

        return
            end > span.EndToken
            && !document[end - 1].Sentence.IsTitle
            && WordLists.OrganizationEndings.Contains(context.Words.KeyOfTokens(end - 1, end))
            ? span with
            {
                EndToken = end,
            }
            : span;
    }

    // "The Finnish Institute of International Affairs".
    private NameSpan WithNation(NameSpan span) =>
        spans.Find(s => s.EndToken == span.FirstToken) is { } nation
        && (
            nation.Entries.Any(e => e.Kind == AliasKind.Demonym)
                ? IsNationalBody(span)
                : nation.Entries.Any(e => e.Actor.Type == ActorType.Country && e.Kind == AliasKind.Name)
                    && span.Length > 1
                    && nation.FirstToken > 0
                    && document[nation.FirstToken - 1].Text is "the" or "The"
                    && WordLists.OrganizationEndings.Contains(context.Words.KeyOfTokens(span.EndToken - 1, span.EndToken))
        )
            ? span with
            {
                FirstToken = nation.FirstToken,
            }
            : span;

    private bool IsNationalBody(NameSpan span)
    {
        if (span.Length == 1 && context.Lower(span.FirstToken) is "senate")
        {
            // "The Cambodian Senate".
            return true;
        }

        for (var at = span.FirstToken; at + 1 < span.EndToken; at++)
        {
            if (document[at + 1].Text is "of" or "for" or "on")
            {
                return WordLists.NationalBodies.Contains(context.Words.KeyOfTokens(at, at + 1));
            }
        }

        return false;
    }

    // "The 82nd Airborne Division".
    private NameSpan WithNumber(NameSpan span) =>
        span.FirstToken > 0
        && document[span.FirstToken - 1].Text is [>= '1' and <= '9', .., 't' or 'n' or 'r', 'h' or 'd'] or [>= '1' and <= '9', .., 's', 't']
        && WordLists.NumberedUnits.Contains(context.Lower(span.EndToken - 1))
            ? span with
            {
                FirstToken = span.FirstToken - 1,
            }
            : span;

    private bool IsFree(NameSpan name, int token) =>
        token < document.Tokens.Count
        && document.SentenceOf(token) == document.SentenceOf(name.FirstToken)
        && char.IsUpper(document[token].Text[0])
        && document[token].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj
        && !spans.Exists(s =>
            s.FirstToken <= token
            && s.EndToken > token
            && ((s.Entries.Count > 0 && !s.Entries.All(IsMedium)) || s.Recognized == EntityType.Person)
        );

    // "Liberation", a newspaper, in "Front for the Liberation of".
    private bool IsMedium(AliasEntry entry) =>
        entry.Actor.Type == ActorType.Organization && context.KnowledgeBase.SortOf(entry.Actor.Id) == "media";

    // "Movement for Peace and Integration", "National Agency on Corruption Prevention": what a body is for belongs to its name.
    private int ScopeEnd(NameSpan span)
    {
        var end = span.EndToken;
        var isScope =
            (
                WordLists.OrganizationEndings.Contains(context.Words.KeyOfTokens(end - 1, end))
                && (
                    IsText(end, "for")
                    || (IsText(end, "of") && (IsFree(span, end + 1) || (IsText(end + 1, "the") && IsFree(span, end + 2))))
                    || (
                        IsText(end, "on")
                        && span.Length > 1
                        && end + 1 < document.Tokens.Count
                        && !WordLists.Calendar.Contains(context.Lower(end + 1))
                    )
                )
            ) || (context.Lower(end - 1) is "appeals" && IsText(end, "for"));
        if (isScope)
        {
            var first = IsText(end + 1, "the") ? end + 2 : end + 1;
            var last = first;
            while (IsFree(span, last) || (last > first && IsText(last, "of") && IsFree(span, last + 1)))
            {
                last++;
            }

            // "The Youth League of the Popular Front": behind "of the" another body may be named.
            var isOther =
                IsText(end, "of")
                && IsText(end + 1, "the")
                && WordLists.OrganizationEndings.Contains(context.Words.KeyOfTokens(last - 1, last));
            end = last > first && !isOther ? last : end;
        }

        var hasScope = isScope || Enumerable.Range(span.FirstToken, span.Length - 1).Any(i => document[i].Text is "for");
        if (hasScope && end > span.EndToken - 1 && IsText(end, "and") && IsFree(span, end + 1) && document[end - 2].Text is "for" or "of")
        {
            end++;
            while (IsFree(span, end))
            {
                end++;
            }
        }

        return end;

        bool IsText(int token, string text) =>
            token < document.Tokens.Count
            && document[token].Text.SequenceEqual(text)
            && document.SentenceOf(token) == document.SentenceOf(span.FirstToken);
    }

    // "Thailand's Constitutional Court", "the Constitutional Court of Belgium".
    private ActorId? OwnerOf(NameSpan span)
    {
        var after = span.EndToken + 1;
        if (after < document.Tokens.Count && document[span.EndToken].Text is "of")
        {
            after += document[after].Text is "the" ? 1 : 0;
            var state = spans
                .Find(s => s.FirstToken == after)
                ?.Entries.FirstOrDefault(e => e.Actor.Type == ActorType.Country && e.Kind is AliasKind.Name or AliasKind.Acronym);
            if (state is not null)
            {
                return state.Actor.Id;
            }
        }

        return offices.BodyBefore(span.FirstToken);
    }

    // "The country's", "the kingdom's": the state that the article names most.
    private ActorId? StateDescribedBefore(int first) =>
        first > 1
        && WordSequence.IsPossessive(document, first - 1)
        && document[first - 2].Lemma is "country" or "nation" or "kingdom" or "republic"
        && char.IsLower(document[first - 2].Text[0])
        && context.CountryCounts.Count > 0
            ? context.CountryCounts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key
            : null;

    private void AddListed(NameSpan span, Choice choice)
    {
        var actor = choice.Entry.Actor;
        if (actor.Type == ActorType.Organization && media.IsSource(span, actor.Id))
        {
            return;
        }

        var basis = choice.Entry.Kind switch
        {
            AliasKind.Acronym => LinkBasis.Acronym,
            AliasKind.Demonym or AliasKind.Label => LinkBasis.Demonym,
            AliasKind.Capital or AliasKind.Seat => LinkBasis.Metonym,
            AliasKind.Government => LinkBasis.Description,
            _ => LinkBasis.Name,
        };
        Add(span, new Resolution(actor, basis, choice.Confidence, choice.Reason), choice.Entry.Kind, TypeOf(actor, basis));
        AddOwner(span, actor);
    }

    private static EntityType TypeOf(Actor actor, LinkBasis basis) =>
        actor.Type switch
        {
            ActorType.Person => EntityType.Person,
            ActorType.Organization => EntityType.Organization,
            _ => basis == LinkBasis.Demonym ? EntityType.Nationality : EntityType.Place,
        };

    private void Add(NameSpan span, Resolution resolution, AliasKind kind, EntityType type)
    {
        var mention = context.MentionOf(span.FirstToken, span.EndToken, MentionKind.Name, type);
        if (type == EntityType.Person && filter.IsBystander(span, resolution))
        {
            context.Persons.RemoveAll(p => p.Actor.Id == resolution.Actor.Id && resolution.Basis == LinkBasis.Unlisted);
            return;
        }

        context.Add(new Link(mention, resolution.Actor, resolution.Basis, IsPlace: false, resolution.Confidence, resolution.Reason));
        kinds[mention.HeadToken] = kind;
        if (resolution.Person is { } person)
        {
            offices.Read(person, span.FirstToken, span.EndToken);
        }
    }

    // "UN Security Council" names the UN, too; "US Treasury" the United States.
    private void AddOwner(NameSpan span, Actor actor)
    {
        // A firm's name is not its parent's: "Gazprom Neft".
        if (
            actor.Type != ActorType.Organization
            || span.Length < 2
            || (context.KnowledgeBase.SortOf(actor.Id) is "company" or "bank" && actor.Parent != actor.Country)
        )
        {
            return;
        }

        for (var end = span.EndToken - 1; end > span.FirstToken; end--)
        {
            var owner = context
                .KnowledgeBase.Aliases.Find(context.Words.KeyOfTokens(span.FirstToken, end))
                .FirstOrDefault(e =>
                    e.Actor.Id != actor.Id && (e.Actor.Id == actor.Parent || (e.Actor.Id == actor.Country && e.Kind != AliasKind.Demonym))
                );
            if (owner is not null)
            {
                var mention = context.MentionOf(span.FirstToken, end, MentionKind.Name, TypeOf(owner.Actor, LinkBasis.Name));
                context.Add(new Link(mention, owner.Actor, LinkBasis.Name, IsPlace: false, 0.8, $"named in '{actor.Name}'"));
                return;
            }
        }

        AddOwnerBehind(span, actor);
    }

    // "Central Bank of Egypt", "Supreme Court of the Philippines".
    private void AddOwnerBehind(NameSpan span, Actor actor)
    {
        // A bank that bears the name of its state need be none of its organs.
        if (context.KnowledgeBase.SortOf(actor.Id) is "bank" && !actor.Name.StartsWith("Central", StringComparison.Ordinal))
        {
            return;
        }

        for (var of = span.FirstToken + 1; of + 1 < span.EndToken; of++)
        {
            var first = document[of].Text is "of"
                ? document[of + 1].Text is "the"
                    ? of + 2
                    : of + 1
                : span.EndToken;
            if (
                first < span.EndToken
                && context
                    .KnowledgeBase.Aliases.Find(context.Words.KeyOfTokens(first, span.EndToken))
                    .FirstOrDefault(e => e.Actor.Id == actor.Parent && e.Kind is AliasKind.Name)
                    is { } owner
            )
            {
                context.Add(
                    new Link(
                        context.MentionOf(first, span.EndToken, MentionKind.Name, TypeOf(owner.Actor, LinkBasis.Name)),
                        owner.Actor,
                        LinkBasis.Name,
                        IsPlace: false,
                        0.8,
                        $"named in '{actor.Name}'"
                    )
                );
                return;
            }
        }
    }

    private void Introduce(BracketAcronym acronym)
    {
        var token = acronym.AcronymToken;
        var key = context.Words.KeyOfTokens(token, token + 1);
        // "Roe Oil SA (ROSA)".
        var end =
            acronym.EndToken
            - (
                WordLists.LegalForms.Contains(context.Lower(acronym.EndToken - 1)) && context.NameOver(acronym.EndToken - 1) is null ? 1 : 0
            );
        var link = context
            .Links.Where(l => l.Mention.EndToken == end && l.Mention.Kind == MentionKind.Name)
            .OrderBy(l => l.Mention.FirstToken)
            .FirstOrDefault();
        if (link?.Actor.Type == ActorType.Organization)
        {
            context.Organizations[key] = link.Actor;
            return;
        }

        var first = acronym.FirstToken;
        while (first < acronym.EndToken - 1 && context.Words.KeyOfTokens(first, first + 1) is "the" or "a" or "an")
        {
            first++;
        }

        var span = new NameSpan(first, acronym.EndToken, EntityType.Organization, []);
        if (
            acronym.Fits
            && context.NameOver(acronym.EndToken - 1) is null
            && organizations.MakeUnlisted(span, OwnerOf(span), isIntroduced: true) is { } made
        )
        {
            context.Organizations[key] = made.Actor;
            Add(span, made, AliasKind.Name, EntityType.Organization);
        }
    }

    // Places come last: what follows "in" decides about conjuncts, and the first of them must be known.
    private void MarkPlaces()
    {
        foreach (var link in context.Links.Where(l => l.Actor.Type == ActorType.Country).OrderBy(l => l.Mention.FirstToken).ToList())
        {
            var kind = kinds.GetValueOrDefault(link.Mention.HeadToken, AliasKind.Demonym);
            if (kinds.ContainsKey(link.Mention.HeadToken) && places.IsPlace(link.Mention, kind))
            {
                context.Replace(link with { IsPlace = true, Reason = link.Reason + ", a place here" });
            }
        }
    }
}
