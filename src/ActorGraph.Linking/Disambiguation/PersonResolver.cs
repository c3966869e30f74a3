using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.Coreference;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>Decides who is meant by a person's name: the full name first, then the parts of names that the article has given, then the
/// lists, then nobody known.</summary>
internal sealed class PersonResolver(ArticleContext context, CandidateChooser chooser)
{
    private readonly KnowledgeBase knowledgeBase = context.KnowledgeBase;
    private readonly PersonGender genders = new(context);

    /// <summary>Links a name of two words or more.</summary>
    /// <param name="span">The name.</param>
    /// <param name="titleBody">The state or body whose title stands before it, if any.</param>
    public Resolution? ResolveFull(NameSpan span, ActorId? titleBody)
    {
        var words = WordsOf(span);
        if (FindKnown(words) is { } known)
        {
            Note(known, span, isFull: true);
            return new Resolution(known.Actor, LinkBasis.Name, 0.95, $"named before as {known.Actor.Name}", known);
        }

        var choice = chooser.Choose(span, titleBody);
        if (choice is { Entry.Actor.Type: ActorType.Person })
        {
            return Register(choice.Entry.Actor, words, span, LinkBasis.Name, choice.Confidence, choice.Reason);
        }

        if (span.Entries.Count == 0 && FindSpelledLike(words, titleBody) is { } alike)
        {
            return Register(alike, words, span, LinkBasis.Name, 0.8, $"another spelling of {alike.Name}");
        }

        if (span.Entries.Count == 0 && (FindWithoutInitials(words) ?? FindDoubleSurname(words)) is { } bearer)
        {
            Note(bearer, span, isFull: true);
            return new Resolution(bearer.Actor, LinkBasis.Name, 0.85, $"another form of {bearer.Actor.Name}", bearer);
        }

        return span.Recognized == EntityType.Person && !IsOther(span, words) ? MakeUnlisted(span, words) : null;
    }

    // "The Secretary General" is nobody's name; "Second Thomas Shoal" and "Santa Cruz" are no person's.
    private bool IsOther(NameSpan span, IReadOnlyList<string> words) =>
        context.Titles.SkipTitles(span.FirstToken, span.EndToken) >= span.EndToken
        || WordLists.GeographicNames.Contains(words[^1])
        || (context.Titles.TitlesBefore(span.FirstToken) == span.FirstToken && context.IsTown(span));

    /// <summary>Links a surname, a given name or another part of a name.</summary>
    public Resolution? ResolveShort(NameSpan span, ActorId? titleBody)
    {
        var words = WordsOf(span);
        if (
            BestBearer(words, span) is { } bearer
            && !IsCapitalSpeltAlike(bearer, words, span)
            && !IsAnotherByTitle(bearer, span)
            && HasGenderOfTitle(bearer.Actor, span)
        )
        {
            Note(bearer, span, isFull: false);
            return new Resolution(
                bearer.Actor,
                LinkBasis.ShortName,
                0.9,
                $"short for {bearer.Actor.Name}, named in full in the article",
                bearer
            );
        }

        var isName = span.Recognized == EntityType.Person || context.Document[span.EndToken - 1].PartOfSpeech == PartOfSpeech.Propn;
        if (
            isName
            && chooser.Choose(span, titleBody) is { Entry: { Actor.Type: ActorType.Person } entry } choice
            && IsKnownByShortName(entry, span, titleBody)
            && HasGenderOfTitle(entry.Actor, span)
        )
        {
            return Register(
                entry.Actor,
                WordsOf(entry.Actor.Name),
                span,
                LinkBasis.ShortName,
                Math.Min(choice.Confidence, 0.85),
                $"{choice.Reason}, known by this name"
            );
        }

        var titles = context.Titles.TitlesBefore(span.FirstToken);
        return
            span.Recognized == EntityType.Person
            && titles < span.FirstToken
            && context.Titles.SkipTitles(titles, span.EndToken) < span.EndToken
            && span.Entries.All(e => e.Actor.Type == ActorType.Person)
            ? MakeUnlisted(span, words)
            : null;
    }

    // "Muscat" is no other spelling of "Musaad".
    private static bool IsCapitalSpeltAlike(KnownPerson bearer, IReadOnlyList<string> words, NameSpan span) =>
        span.Entries.Any(e => e.Actor.Type == ActorType.Country)
        && !bearer.Words.Concat(WordsOf(bearer.Actor.Name)).Contains(words[^1], StringComparer.Ordinal);

    /// <summary>The folded words of a name in the text.</summary>
    public IReadOnlyList<string> WordsOf(NameSpan span) => context.Words.KeyOfTokens(span.FirstToken, span.EndToken).Split(' ');

    private static string[] WordsOf(string name) => NameFolding.Key(name).Split(' ');

    private KnownPerson? FindKnown(IReadOnlyList<string> words) =>
        context.Persons.Find(p => p.Words.Count == words.Count && p.Words.Zip(words).All(w => Transliteration.Same(w.First, w.Second)));

    // "Antony J. Blinken": an initial adds nothing to a name that is known without it.
    private KnownPerson? FindWithoutInitials(IReadOnlyList<string> words)
    {
        var full = words.Where(w => w.Length > 1).ToList();
        if (full.Count == words.Count || full.Count < 2)
        {
            return null;
        }

        if (FindKnown(full) is { } known)
        {
            return known;
        }

        var listed = knowledgeBase
            .Aliases.Find(string.Join(' ', full))
            .Select(e => e.Actor)
            .Where(a => a.Type == ActorType.Person)
            .ToList();
        if (listed.Count != 1)
        {
            return null;
        }

        var person = context.Persons.Find(p => p.Actor.Id == listed[0].Id);
        if (person is null)
        {
            person = new KnownPerson(listed[0], full);
            context.Persons.Add(person);
        }

        return person;
    }

    // "Ondo Ossa" after "Albert Ondo Ossa": the last words of one longer name that the article has given.
    private KnownPerson? FindDoubleSurname(IReadOnlyList<string> words)
    {
        var bearers = context
            .Persons.Where(p =>
                p.Words.Count > words.Count
                && p.Words.Skip(p.Words.Count - words.Count).Zip(words).All(w => Transliteration.Same(w.First, w.Second))
            )
            .ToList();
        return bearers.Count == 1 ? bearers[0] : null;
    }

    // Of several bearers: never the junior, then the office in the title, then whom the article has on hand.
    private KnownPerson? BestBearer(IReadOnlyList<string> words, NameSpan span)
    {
        var bearers = context.Persons.Where(p => Bears(p.Words, words)).ToList();
        if (bearers.Count > 1)
        {
            var elders = bearers.Where(p => !PersonNames.IsGeneration(p.Words[^1])).ToList();
            bearers = elders.Count > 0 ? elders : bearers;
            var surnames = bearers.Where(p => EndsWith(p.Words, words) || EndsWith(WordsOf(p.Actor.Name), words)).ToList();
            bearers = surnames.Count > 0 ? surnames : bearers;
        }

        if (bearers.Count > 1 && TitleNoun(span) is { } noun)
        {
            var titled = bearers.Where(p => p.OfficeNouns.Contains(noun)).ToList();
            bearers = titled.Count > 0 ? titled : bearers;
        }

        return bearers.Count > 1 ? MostLikely(bearers, span) : bearers.FirstOrDefault();
    }

    // The subject of the sentence before, if it is one of them; then the highest office, as
    // news calls its holder by surname; then who was named in full last.
    // A headline, before which nobody is named, means the one whom the article names first.
    private KnownPerson MostLikely(List<KnownPerson> bearers, NameSpan span)
    {
        var named = bearers.Where(p => p.LastNamedBefore(span.FirstToken) >= 0).ToList();
        if (named.Count == 0)
        {
            return bearers.OrderByDescending(Standing).ThenByDescending(EndOfTopOffice).ThenBy(p => p.FirstNamed).First();
        }

        return named.Find(p => p.IsSubjectIn(SentenceOf(span) - 1))
            ?? named
                .OrderByDescending(Standing)
                .ThenByDescending(IsHeadlined)
                .ThenByDescending(EndOfTopOffice)
                .ThenByDescending(p => p.LastNamedBefore(span.FirstToken))
                .First();
    }

    // 2 for who holds a first office on the day (a vice president is second), 1 for whom the article gives one, else 0.
    private int Standing(KnownPerson person) =>
        Prominence.IsFirst(knowledgeBase, person.Actor.Id, context.Day) ? 2
        : !IsOutOfOffice(person.Actor.Id)
        && person.OfficeNouns.Any(n => n is "president" or "prime minister" or "premier" or "chancellor" or "king" or "emir" or "leader")
            ? 1
        : 0;

    // "The daughter of former president Roe": the surname alone is hers, whose story it is.
    private bool IsOutOfOffice(ActorId person) =>
        context.Day is { } day && knowledgeBase.OfficesOf(person) is { Length: > 0 } offices && offices.All(o => !o.Covers(day));

    private bool IsHeadlined(KnownPerson person) => person.Names.Exists(n => n.IsFull && context.Document[n.FirstToken].Sentence.IsTitle);

    private DateOnly EndOfTopOffice(KnownPerson person) =>
        knowledgeBase
            .OfficesOf(person.Actor.Id)
            .Where(o => Prominence.IsFirst(o.Title))
            .Select(o => o.To ?? DateOnly.MaxValue)
            .DefaultIfEmpty(DateOnly.MinValue)
            .Max();

    // "President Roe and his wife Ada Roe": the listed namesake who is what the title says, where she never was.
    private bool IsAnotherByTitle(KnownPerson bearer, NameSpan span) =>
        TitleNoun(span) is ("president" or "chancellor" or "king" or "pope") and { } title
        && !bearer.OfficeNouns.Contains(title)
        && !IsListedAs(bearer.Actor.Id, title)
        && span.Entries.Any(e => e.Actor.Id != bearer.Actor.Id && e.Actor.Type == ActorType.Person && IsListedAs(e.Actor.Id, title));

    // "Mrs. Roe" is no man; but "President and Mrs. Roe" are first of all the president.
    private bool HasGenderOfTitle(Actor person, NameSpan span)
    {
        var and = context.Titles.TitlesBefore(span.FirstToken) - 1;
        var isCouple = and > 0 && context.Lower(and) is "and" && context.Titles.TitlesBefore(and) < and;
        return isCouple
            || TitleNoun(span) is not { } title
            || !GenderWords.FemaleTitles.Contains(title)
            || genders.MayBe(person, female: true);
    }

    private bool IsListedAs(ActorId person, string title) => knowledgeBase.OfficesOf(person).Any(o => NameFolding.Key(o.Title) == title);

    private string? TitleNoun(NameSpan span)
    {
        var start = context.Titles.TitlesBefore(span.FirstToken);
        return start < span.FirstToken ? context.Words.KeyOfTokens(span.FirstToken - 1, span.FirstToken) : null;
    }

    private static bool Bears(IReadOnlyList<string> name, IReadOnlyList<string> part)
    {
        var words = part.Where(w => !PersonNames.IsParticle(w)).ToList();
        return words.Count > 0 && words.Count <= name.Count && words.TrueForAll(w => name.Any(n => Transliteration.Same(n, w)));
    }

    private static bool EndsWith(IReadOnlyList<string> name, IReadOnlyList<string> part)
    {
        var last = name[^1];
        return Transliteration.Same(PersonNames.IsGeneration(last) && name.Count > 1 ? name[^2] : last, part[^1]);
    }

    // A surname alone means a listed person only if news would call him so: an office on the day, or his state named.
    private bool IsKnownByShortName(AliasEntry entry, NameSpan span, ActorId? titleBody)
    {
        var prominence = Prominence.Of(knowledgeBase, entry.Actor.Id, context.Day);
        var near = entry.Actor.Country is { } country && (context.CountOf(country) > 0 || titleBody == country);
        return span.Recognized is null or EntityType.Person
            ? (prominence >= 3 && (context.Day is not null || IsOnlyLeader(entry, span)))
                || (near && prominence >= 1)
                || (
                    prominence >= 1
                    && span.Recognized == EntityType.Person
                    && Prominence.HasLedOfLate(knowledgeBase, entry.Actor.Id, context.Day)
                    && IsOnlyLeader(entry, span)
                )
            : near && prominence >= 2;
    }

    // "Brown" without a day may be any who ever led a state, "Bush" out of office either of two.
    private bool IsOnlyLeader(AliasEntry entry, NameSpan span) =>
        span.Entries.All(e =>
            e.Actor.Id == entry.Actor.Id || e.Actor.Type != ActorType.Person || Prominence.Of(knowledgeBase, e.Actor.Id, context.Day) < 1
        );

    private Actor? FindSpelledLike(IReadOnlyList<string> words, ActorId? titleBody)
    {
        var found = knowledgeBase.FindSpelledLike(words).Distinct().Where(a => MayBeSpelled(a, words)).ToList();
        if (found.Count > 1)
        {
            found = [.. found.Where(a => a.Country is { } c && (c == titleBody || context.CountOf(c) > 0))];
        }

        // A spelling is a weak sign: the state must be named, too.
        return found.Count == 1 && (found[0].Country is not { } country || country == titleBody || context.CountOf(country) > 0)
            ? found[0]
            : null;
    }

    // "Kim Jong-chul" is not Kim Yong Chol: in names of equal length all words begin alike; vowels are free ("Mohammed", "Mohammad").
    private static bool MayBeSpelled(Actor actor, IReadOnlyList<string> words)
    {
        var forms = actor.Aliases.Prepend(actor.Name).Select(WordsOf).Where(f => f.Length == words.Count).ToList();
        return forms.Count == 0 || forms.Exists(f => f.Zip(words).Skip(1).SkipLast(1).All(w => Skeleton(w.First) == Skeleton(w.Second)));
    }

    // Its consonants: "Abdul" and "Abdel" are one, "Yeon" and "Yong" two.
    private static string Skeleton(string word) =>
        word[..1] + string.Concat(Transliteration.Key(word).Skip(1).Where(c => c is not ('a' or 'e' or 'i' or 'o' or 'u' or 'h')));

    private Resolution? MakeUnlisted(NameSpan span, IReadOnlyList<string> words)
    {
        var name = context.TextOf(span.FirstToken, span.EndToken);
        if (words.Count == 1)
        {
            var before = span.FirstToken - 1;
            name = context.TextOf(before, span.EndToken);
        }

        var actor = new Actor
        {
            Id = ActorId.FromName(name),
            Type = ActorType.Person,
            Name = name,
        };
        return Register(actor, words, span, LinkBasis.Unlisted, 0.75, "no list knows the name");
    }

    private Resolution Register(Actor actor, IReadOnlyList<string> words, NameSpan span, LinkBasis basis, double confidence, string reason)
    {
        var person = context.Persons.Find(p => p.Actor.Id == actor.Id);
        if (person is null)
        {
            person = new KnownPerson(actor, words);
            context.Persons.Add(person);
            AddTitleOfName(person);
        }

        Note(person, span, basis != LinkBasis.ShortName);
        return new Resolution(actor, basis, confidence, reason, person);
    }

    // "Pope Francis" is a pope by his name.
    private void AddTitleOfName(KnownPerson person)
    {
        var word = WordsOf(person.Actor.Name)[0];
        if (person.Actor.IsListed && context.Titles.Lexicon.Find(word) is TitleKind.Office)
        {
            person.AddTitle(word);
        }
    }

    private void Note(KnownPerson person, NameSpan span, bool isFull)
    {
        var head = context.MentionOf(span.FirstToken, span.EndToken, MentionKind.Name, EntityType.Person).HeadToken;
        var isSubject = context.Document[head].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass;
        person.Names.Add(new NamingOfPerson(span.FirstToken, SentenceOf(span), isFull, isSubject));
    }

    private int SentenceOf(NameSpan span) => context.Document.SentenceOf(span.FirstToken);
}
