using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Candidates;

/// <summary>Joins what the lists and the recognizer see into one set of names; where they disagree, the longer name counts.</summary>
internal sealed class NameDetector(Document document, WordSequence words, TitleReader titles, PersonPattern persons, PersonBounds bounds)
{
    private readonly List<NameSpan> spans = [];
    private readonly BodyPattern bodies = new(document, words);
    private readonly MentionTrimmer trimmer = new(document, words, titles);
    private readonly SplitNames splits = new(document, words);
    private BodyRuns runs = new(document, words, titles, []);
    private List<Mention> mentions = [];

    /// <summary>The names, ordered by first token; only inner names overlap others.</summary>
    public List<NameSpan> Detect(IReadOnlyList<AliasMatch> matches)
    {
        var left = new List<AliasMatch>(matches);
        runs = new BodyRuns(document, words, titles, matches);
        mentions = splits.Join(matches);
        foreach (var mention in mentions)
        {
            Join(mention, left);
        }

        foreach (var match in left)
        {
            AddAlone(match, left);
        }

        spans.Sort((a, b) => a.FirstToken != b.FirstToken ? a.FirstToken.CompareTo(b.FirstToken) : b.EndToken.CompareTo(a.EndToken));
        return spans;
    }

    // What only the lists see: capitals before it may make it the end of a longer name that no list has.
    private void AddAlone(AliasMatch match, List<AliasMatch> others)
    {
        if (WithGeneration(match) is { } junior)
        {
            spans.Add(junior);
            return;
        }

        if (
            match.Entries.All(e => e.Kind == AliasKind.ShortName || e is { Kind: AliasKind.Name, Actor.Type: ActorType.Organization })
            && AddWhole(match.FirstToken, match.EndToken, [])
        )
        {
            return;
        }

        if (match.Entries.All(e => e.Kind == AliasKind.ShortName))
        {
            // "Shiite Muslim men": a people is no bearer of the surname.
            // "On Friday": a day is no bearer of it, either; nor does "the Nasr slum" mean anybody.
            var word = words.KeyOfTokens(match.FirstToken, match.EndToken);
            if (
                WordLists.Peoples.Contains(word)
                || (
                    word.EndsWith("day", StringComparison.Ordinal)
                    && WordLists.Calendar.Contains(word)
                    && titles.TitlesBefore(match.FirstToken) == match.FirstToken
                )
                || IsQuarter(match.EndToken)
            )
            {
                return;
            }

            var given = StartOfFullName(match.FirstToken, others);
            if (
                persons.Classify(
                    given,
                    bounds.Extend(match.FirstToken, match.EndToken, at => IsTaken(at, others, match.FirstToken)).End,
                    isPlace: false
                )
                    is { } whole
                && whole.EndToken > match.EndToken
            )
            {
                // "Noureddin Bongo Valentin", which the recognizer took for a body.
                spans.Add(whole);
                return;
            }

            var end = bounds.Extend(match.FirstToken, match.EndToken, at => IsTaken(at, others)).End;
            spans.Add(
                given < match.FirstToken || end > match.EndToken
                    ? persons.Classify(given, end, isPlace: false)
                        ?? new NameSpan(given, end, given < match.FirstToken ? EntityType.Person : null, [])
                    : new NameSpan(match.FirstToken, match.EndToken, null, match.Entries)
            );
            return;
        }

        var first = StartOfLongerName(match, others);
        spans.Add(
            first < match.FirstToken
                ? new NameSpan(first, match.EndToken, EntityType.Organization, [])
                : new NameSpan(match.FirstToken, match.EndToken, null, match.Entries)
        );
    }

    private bool IsQuarter(int next) =>
        next < document.Tokens.Count && document[next].Text is "slum" or "suburb" or "district" or "neighbourhood" or "neighborhood";

    // "Donald Trump Jr." is another man than Donald Trump.
    private NameSpan? WithGeneration(AliasMatch match)
    {
        var next = match.EndToken;
        return
            next < document.Tokens.Count
            && PersonNames.IsGeneration(words.KeyOfTokens(next, next + 1))
            && char.IsUpper(document[next].Text[0])
            && match.Entries.All(e => e.Actor.Type == ActorType.Person)
            ? new NameSpan(match.FirstToken, next + 1, EntityType.Person, [])
            : null;
    }

    private bool IsTaken(int token, List<AliasMatch> matches, int besides = -1) =>
        matches.Exists(m => m.FirstToken <= token && m.EndToken > token && m.Entries.Any(e => e.Kind != AliasKind.ShortName))
        || spans.Exists(s => s.FirstToken <= token && s.EndToken > token)
        || mentions.Exists(m => m.FirstToken <= token && m.EndToken > token && !(m.FirstToken <= besides && m.EndToken > besides));

    // "Michael Imran Kanu": a surname with given names before it is that person, not the bearer whom the lists know.
    private int StartOfFullName(int surname, List<AliasMatch> others)
    {
        var first = surname;
        for (var at = surname - 1; at >= 0 && surname - at <= 5 && document.SentenceOf(at) == document.SentenceOf(surname); at--)
        {
            if (others.Exists(m => m.FirstToken <= at && m.EndToken > at) || spans.Exists(s => s.FirstToken <= at && s.EndToken > at))
            {
                break;
            }

            if (IsNamePart(at))
            {
                first = at;
            }
            else if (!(document[at].Text is "-" || PersonNames.IsParticle(words.KeyOfTokens(at, at + 1))))
            {
                break;
            }
        }

        return first;
    }

    // "Supreme National Security Council" is not the Security Council: capitals before a body's name belong to it.
    private int StartOfLongerName(AliasMatch match, List<AliasMatch> others)
    {
        var first = match.FirstToken;
        if (match.EndToken - first == 1 && IsLongerThan(match, others))
        {
            return first - 1;
        }

        if (
            !match.Entries.All(e => e.Actor.Type == ActorType.Organization)
            || match.EndToken - first < 2
            || !WordLists.OrganizationEndings.Contains(words.KeyOfTokens(match.EndToken - 1, match.EndToken))
        )
        {
            return first;
        }

        while (
            first - 1 > new Sentence(document, document.SentenceOf(first)).FirstToken
            && IsNamePart(first - 1)
            && !others.Exists(m => m.EndToken == first && m.Entries.Any(e => e.Kind != AliasKind.ShortName))
            && !spans.Exists(s => s.EndToken == first)
        )
        {
            first--;
        }

        // "The Peace and Security Council".
        var and = match.FirstToken - 1;
        return
            first == match.FirstToken
            && and > 1
            && document[and].Text is "and"
            && document[and - 2].Text is "the" or "The"
            && IsNamePart(and - 1)
            && !others.Exists(m => m.EndToken == and)
            && !spans.Exists(s => s.EndToken == and)
            ? and - 1
            : first;
    }

    // "The Chhatra League", "the Muslim League" are not the League.
    private bool IsLongerThan(AliasMatch match, List<AliasMatch> others)
    {
        var before = match.FirstToken - 1;
        return before >= 0
            && document.SentenceOf(before) == document.SentenceOf(match.FirstToken)
            && !document[before].Sentence.IsTitle
            && match.Entries.All(e => e.Actor.Type == ActorType.Organization)
            && WordLists.OrganizationEndings.Contains(words.KeyOfTokens(match.FirstToken, match.EndToken))
            && document[before].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Adj
            && document[match.FirstToken].PartOfSpeech == PartOfSpeech.Propn
            && char.IsLower(document[match.FirstToken].Text[^1])
            && IsNamePart(before)
            && !others.Exists(m => m.EndToken == match.FirstToken)
            && !spans.Exists(s => s.EndToken == match.FirstToken);
    }

    private bool IsNamePart(int token) =>
        document[token].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Adj
        && char.IsUpper(document[token].Text[0])
        && !WordLists.Calendar.Contains(words.KeyOfTokens(token, token + 1))
        && titles.TitleAt(token, token + 1) is null
        && !titles.IsField(token);

    private void Join(Mention mention, List<AliasMatch> left)
    {
        var (first, end) = trimmer.Trim(mention.FirstToken, mention.EndToken, mention.Type);
        first = mention.Type == EntityType.Organization ? AfterLeader(first, end, left) : first;
        end = mention.Type == EntityType.Organization ? BeforeLeader(first, end) : end;
        if (first >= end)
        {
            return;
        }

        if (spans.Exists(s => s.FirstToken < end && s.EndToken > first))
        {
            return;
        }

        if (mention.Type == EntityType.Person)
        {
            (first, end) = bounds.Extend(first, end, at => IsTaken(at, left));
        }
        else if (mention.Type == EntityType.Organization && PersonFrom(first, end, left) is { } person)
        {
            left.RemoveAll(m => m.FirstToken < person.EndToken && m.EndToken > person.FirstToken);
            spans.Add(person);
            return;
        }

        if (AddWhole(first, end, left))
        {
            return;
        }

        var inside = left.Where(m => m.FirstToken < end && m.EndToken > first).ToList();
        if (inside.Count == 0)
        {
            AddUnlisted(first, end, mention.Type);
            return;
        }

        // "The Trump-Putin summit": two listed names that a hyphen joins are no third one.
        if (
            end - first == 3
            && NameFolding.IsHyphen(document[first + 1].Text[0])
            && inside.Exists(m => m.FirstToken == first && m.EndToken == first + 1)
            && inside.Exists(m => m.FirstToken == first + 2 && m.EndToken == end)
        )
        {
            return;
        }

        // The list's name reaches as far as the recognizer's or farther: the recognizer only adds its opinion of the type.
        var cover = inside.Find(m => m.FirstToken <= first && m.EndToken >= end);
        if (cover is not null)
        {
            left.Remove(cover);
            spans.Add(WithGeneration(cover) ?? new NameSpan(cover.FirstToken, cover.EndToken, mention.Type, cover.Entries));
            return;
        }

        if (!inside.Exists(m => m.FirstToken < first || m.EndToken > end))
        {
            JoinInner(first, end, mention.Type, inside, left);
        }
    }

    // "[Tavros] Regiment", "People's [Revolutionary Guard]": the piece of a body's name is none.
    private bool AddWhole(int first, int end, List<AliasMatch> left)
    {
        if (runs.Around(first, end) is not { } run || spans.Exists(s => s.FirstToken < run.End && s.EndToken > run.First))
        {
            return false;
        }

        left.RemoveAll(m => m.FirstToken >= run.First && m.EndToken <= run.End);
        spans.Add(new NameSpan(run.First, run.End, EntityType.Organization, []));
        return true;
    }

    // "[Olena] Dyachuk-Shevel, the ambassador": what the recognizer took for a body is the beginning of a name by the tree.
    private NameSpan? PersonFrom(int first, int end, List<AliasMatch> left)
    {
        var whole = bounds.EndByTree(first, end);
        return
            whole > end
            && !left.Exists(m => m.FirstToken < whole && m.EndToken > first && m.Entries.Any(e => e.Kind != AliasKind.ShortName))
            && persons.Classify(first, whole, isPlace: false) is { } person
            && person.FirstToken < end
            ? person
            : null;
    }

    // "Nouri al-Maliki's United Alliance": the person is no part of his body's name.
    private int AfterLeader(int first, int end, List<AliasMatch> left)
    {
        for (var at = first + 1; at + 1 < end; at++)
        {
            if (!WordSequence.IsPossessive(document, at))
            {
                continue;
            }

            if (left.Exists(m => m.FirstToken <= first && m.EndToken == at && m.Entries.All(e => e.Actor.Type == ActorType.Person)))
            {
                return at + 1;
            }

            if (persons.Classify(first, at, isPlace: false) is { } leader)
            {
                spans.Add(leader);
                return at + 1;
            }
        }

        return first;
    }

    // "The War Veterans' Association of Tom Moyo": nor is who leads it.
    private int BeforeLeader(int first, int end)
    {
        for (var at = first + 2; at + 2 < end; at++)
        {
            if (
                document[at].Text is "of"
                && WordLists.OrganizationEndings.Contains(words.KeyOfTokens(at - 1, at))
                && !WordLists.Schools.Contains(words.KeyOfTokens(at - 1, at))
                && persons.Classify(at + 1, end, isPlace: false) is { } leader
                && leader.FirstToken == at + 1
                && leader.EndToken == end
            )
            {
                spans.Add(leader);
                return at;
            }
        }

        return end;
    }

    private void JoinInner(int first, int end, EntityType type, List<AliasMatch> inside, List<AliasMatch> left)
    {
        if (type == EntityType.Person && !trimmer.HasTitleWord(first, end) && !IsAdjective(inside[0], first))
        {
            foreach (var match in inside)
            {
                left.Remove(match);
            }

            AddUnlisted(first, end, type);
        }
        else if (
            type == EntityType.Organization
            && !trimmer.HasTitleWord(first, end)
            && inside.TrueForAll(m => m.Entries.All(e => e.Actor.Type != ActorType.Person || e.Kind == AliasKind.ShortName))
            && (IsBodyBeyond(first, end, inside) || IsBranch(first, end, inside))
        )
        {
            KeepOwners(inside, left, first, end);
            AddUnlisted(first, end, type);
        }
    }

    // The recognizer's body is more than the listed names in it only if the rest has a noun of bodies: "Rome Court of Appeal".
    private bool IsBodyBeyond(int first, int end, List<AliasMatch> inside)
    {
        for (var at = first; at < end; at++)
        {
            if (
                !inside.Exists(m => m.FirstToken <= at && m.EndToken > at)
                && WordLists.OrganizationEndings.Contains(words.KeyOfTokens(at, at + 1))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Rosneft Germany", "Greenpeace Kenya": a body's branch is named by the body and its state.
    private static bool IsBranch(int first, int end, List<AliasMatch> inside) =>
        inside.Count == 2
        && inside[0].FirstToken == first
        && inside[0].EndToken == inside[1].FirstToken
        && inside[1].EndToken == end
        && inside[0].Entries.All(e => e.Actor.Type == ActorType.Organization && e.Kind == AliasKind.Name)
        && inside[1].Entries.All(e => e.Actor.Type == ActorType.Country && e.Kind == AliasKind.Name);

    // "UN Security Council", "US Department of Justice": the party that owns the body is named, too; "Heart of Moldova" names no state.
    private void KeepOwners(List<AliasMatch> inside, List<AliasMatch> left, int first, int end)
    {
        foreach (var match in inside)
        {
            var owner =
                match.FirstToken == first
                && match.EndToken < end
                && match.Entries.All(e => e.Kind is AliasKind.Acronym or AliasKind.Name && e.Actor.Type != ActorType.Person);
            owner |=
                match.EndToken == end
                && match.FirstToken - first > 1
                && document[match.FirstToken - 1].Text is "of"
                && match.Entries.All(e => e.Actor.Type == ActorType.Country && e.Kind == AliasKind.Name)
                && words.KeyOfTokens(first, match.FirstToken - 1).Split(' ').All(WordLists.GenericWords.Contains);
            if (!owner && !match.Entries.Any(e => e.Kind == AliasKind.Demonym))
            {
                left.Remove(match);
            }
        }
    }

    private void AddUnlisted(int first, int end, EntityType type)
    {
        // "Eramet, a mining company": whatever the recognizer took a word alone for.
        var isIntroduced =
            (end - first == 1 && (bodies.IsIntroduced(end) || bodies.IsCalled(first)))
            || (end - first > 1 && WordLists.BandOpeners.Contains(words.KeyOfTokens(first, first + 1)));
        if (
            end - first > 1
            && WordLists.PlaceOpeners.Contains(words.KeyOfTokens(first, first + 1))
            && titles.TitlesBefore(first) == first
            && !WordLists.OrganizationEndings.Contains(words.KeyOfTokens(end - 1, end))
        )
        {
            return;
        }

        var isSure =
            end - first > 1
            && (
                type == EntityType.Person
                    ? bodies.IsBodyForSure(first, end)
                    : type is EntityType.Place or EntityType.Other && bodies.EndsAsBody(end)
            );
        type = isSure ? EntityType.Organization : type;
        if (type == EntityType.Person && end - first > 1 && WordLists.TextEndings.Contains(words.KeyOfTokens(end - 1, end)))
        {
            // "The Rome Statute".
            return;
        }

        if (type == EntityType.Person && !isIntroduced)
        {
            spans.Add(new NameSpan(first, end, type, []));
        }
        else if (
            (type == EntityType.Organization || isIntroduced)
            && !trimmer.HasTitleWord(first, end)
            && !IsVessel(first)
            && !IsPortfolio(first, end)
        )
        {
            foreach (var (from, to) in trimmer.Conjuncts(first, end))
            {
                spans.Add(
                    (isSure ? null : persons.Classify(from, to, isPlace: false)) ?? new NameSpan(from, to, EntityType.Organization, [])
                );
            }
        }
    }

    // "Commerce and Industry Minister NAME": the field of an office is no body.
    private bool IsPortfolio(int first, int end) =>
        end < document.Tokens.Count
        && document[end].Lemma is "minister" or "Minister"
        && !WordLists.OrganizationEndings.Contains(words.KeyOfTokens(end - 1, end))
        && Enumerable.Range(first, end - first).Any(at => document[at].PartOfSpeech == PartOfSpeech.Cconj);

    // "The BRP Sierra Madre": a ship.
    private bool IsVessel(int first) =>
        (IsAllCapitals(first) && WordLists.VesselPrefixes.Contains(words.KeyOfTokens(first, first + 1)))
        || (first > 0 && IsAllCapitals(first - 1) && WordLists.VesselPrefixes.Contains(words.KeyOfTokens(first - 1, first)));

    private bool IsAllCapitals(int token) => !document[token].Text.ContainsAnyExceptInRange('A', 'Z');

    // "Sami al-Qudsi" begins with no acronym.
    private bool IsAdjective(AliasMatch match, int first) =>
        match.Entries.Any(e =>
            e.Kind == AliasKind.Demonym || (e.Kind == AliasKind.Acronym && !(match.FirstToken == first && IsWord(first)))
        );

    private bool IsWord(int token) => document[token].Text is { Length: > 1 } text && char.IsLower(text[1]);
}
