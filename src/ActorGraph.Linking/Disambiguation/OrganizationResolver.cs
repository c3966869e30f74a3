using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>Decides which body a name means, or makes a new one of it.</summary>
internal sealed class OrganizationResolver(ArticleContext context, BodyStates states)
{
    private readonly Document document = context.Document;
    private readonly BodyEvidence evidence = new(context);

    /// <summary>The body that the article itself gave this name, or null.</summary>
    public Actor? FindKnown(NameSpan span) => context.Organizations.GetValueOrDefault(Key(span)) ?? FindLonger(span);

    // "the Congress" after "the Congress of the Republic", "the Fund" after "the
    // International Monetary Fund": of a longer name its noun alone.
    private Actor? FindLonger(NameSpan span)
    {
        var key = Key(span);
        if (
            span.Length > 1
            || !(IsGeneric(key) || WordLists.BodyDescriptions.ContainsKey(key))
            || span.FirstToken == 0
            || document[span.FirstToken - 1].Text is not ("the" or "The")
        )
        {
            return null;
        }

        var longer = context.Organizations.Where(o => IsLonger(o.Key, key)).Select(o => o.Value).DistinctBy(a => a.Id).ToList();
        return longer.Count == 1 ? longer[0] : LastNamed(span, key);
    }

    private Actor? LastNamed(NameSpan span, string key) =>
        context
            .Links.Where(l =>
                l.Actor.Type == ActorType.Organization
                && l.Mention.Kind == MentionKind.Name
                && l.Mention.EndToken <= span.FirstToken
                && IsLonger(NameFolding.Key(l.Actor.Name), key)
            )
            .MaxBy(l => l.Mention.FirstToken)
            ?.Actor;

    private static bool IsLonger(string name, string key) =>
        name.StartsWith(key + " of ", StringComparison.Ordinal) || name.EndsWith(" " + key, StringComparison.Ordinal);

    /// <summary>Makes an actor of a name that no list knows; null if the name is no body's.</summary>
    /// <param name="span">The name.</param>
    /// <param name="isIntroduced">Whether the article gives it an acronym in brackets: that makes a body of it even on a sports
    /// page.</param>
    /// <param name="owner">The state or body that the text puts before or after it, if any.</param>
    public Resolution? MakeUnlisted(NameSpan span, ActorId? owner, bool isIntroduced = false)
    {
        var key = Key(span);
        if (
            owner is null
            && IsBareNoun(key)
            && span.FirstToken > 0
            && document[span.FirstToken - 1].Text is "the" or "The"
            && states.Of(span.FirstToken, key) is { } home
            && states.ListedOf(home, key) is { } organ
        )
        {
            // "The Treasury" in a text on the United States.
            return new Resolution(organ, LinkBasis.ShortName, 0.7, "the listed body of that name of the state that the text speaks of");
        }

        if (!IsBody(span, key) || (!isIntroduced && (context.IsSport || !evidence.IsBody(span, key))))
        {
            return null;
        }

        var isGeneric = IsGeneric(key);
        if (owner is null && isGeneric && OfHolderBehind(span, key) is { } led)
        {
            context.Organizations.TryAdd(key, led);
            return new Resolution(led, LinkBasis.ShortName, 0.8, "the body of that name of the state that its politician serves");
        }

        var focus = owner is null && isGeneric ? states.Of(span.FirstToken, key) : null;
        if (owner is null && isGeneric && FindListedOfStates(span.FirstToken, key, focus) is { } listed)
        {
            context.Organizations.TryAdd(key, listed);
            return new Resolution(listed, LinkBasis.ShortName, 0.7, "the listed body of that name of a state that the article names");
        }

        var name = context.TextOf(span.FirstToken, span.EndToken);
        var whole = owner is { } id ? context.KnowledgeBase.Find(id) : null;
        var isOfBody = whole?.Type == ActorType.Organization;
        var state = isOfBody ? null : StateOf(owner ?? focus, key);

        // "Likud's Central Committee".
        var full = isGeneric && (isOfBody ? whole : state) is { } bearer ? $"{name} of {bearer.Name}" : name;
        var actor = new Actor
        {
            Id = ActorId.FromName(full),
            Type = ActorType.Organization,
            Name = full,
            Country = state?.Id,
        };
        context.Organizations.TryAdd(key, actor);
        return new Resolution(actor, LinkBasis.Unlisted, 0.7, "no list knows the name");
    }

    /// <summary>The folded name.</summary>
    public string Key(NameSpan span) => context.Words.KeyOfTokens(span.FirstToken, span.EndToken);

    /// <summary>Whether a folded name is that of the article's publisher or of another medium.</summary>
    public bool IsMedium(string key)
    {
        var last = key[(key.LastIndexOf(' ') + 1)..];
        return key == NameFolding.Key(document.Article.Publisher)
            || (key.Contains(' ', StringComparison.Ordinal) && WordLists.MediaEndings.Contains(last));
    }

    /// <summary>Whether a folded name is one only together with its state: every state has a Senate.</summary>
    public static bool IsGeneric(string key) => key.Split(' ').All(WordLists.GenericWords.Contains);

    // "Congress", "National Security Council": of the state that the text speaks of; where none stands out, of those that the article names
    // most the first whose body of that name a list knows. Where it names none, the one that news means by default.
    private Actor? FindListedOfStates(int token, string key, ActorId? focus)
    {
        if (focus is { } meant)
        {
            return states.ListedOf(meant, key) ?? states.PartyOf(meant, key);
        }

        if (context.KnowledgeBase.DefaultOf(key) is { } usual && !states.IsNamedBefore(token, key))
        {
            return context.KnowledgeBase.Find(usual);
        }

        var most = context.CountryCounts.Values.DefaultIfEmpty(0).Max();
        return context
            .CountryCounts.Where(c => c.Value * CandidateChooser.FocusFactor > most && !states.IsAddressed(c.Key, key))
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key)
            .Select(c => states.ListedOf(c.Key, key))
            .FirstOrDefault(a => a is not null);
    }

    // "The Congress leader Rahul Gandhi": of his state the body or the party whose name ends so.
    private Actor? OfHolderBehind(NameSpan span, string key) =>
        context.Titles.TitleAt(span.EndToken, document.Tokens.Count) is { } name
        && context.NameOver(name) is { Actor: { Type: ActorType.Person, Country: { } home } }
            ? states.ListedOf(home, key) ?? states.PartyOf(home, key)
            : null;

    private Actor? StateOf(ActorId? owner, string key)
    {
        if (owner is { } id && context.KnowledgeBase.Find(id) is { Type: ActorType.Country } state)
        {
            return state;
        }

        return
            IsGeneric(key)
            && context.CountryCounts.Keys.Where(s => !states.IsAddressed(s, key)).OrderByDescending(context.CountOf).ThenBy(s => s).ToList()
                is [var most, ..]
            ? context.KnowledgeBase.Find(most)
            : null;
    }

    // "the Union", "the Commission": a noun alone refers to a body named before; only chambers go by theirs; a parliament is its state.
    private static bool IsBareNoun(string key) =>
        !key.Contains(' ', StringComparison.Ordinal)
        && WordLists.GenericWords.Contains(key)
        && key is not ("senate" or "assembly" or "congress");

    // "Trump Route for International Peace": the noun before "for" tells what it is.
    private static bool IsThing(string key)
    {
        var at = key.IndexOf(" for ", StringComparison.Ordinal);
        at = at < 0 ? key.IndexOf(" of ", StringComparison.Ordinal) : at;
        return at > 0 && WordLists.NotOrganizations.Contains(key[(key.LastIndexOf(' ', at - 1) + 1)..at]);
    }

    // "Institute of International Affairs", "Centre for Baltic Affairs": the noun before "of" or "for" is a body's.
    private static bool OpensAsBody(string key) => OpensBefore(key, " of ") || OpensBefore(key, " for ");

    private static bool OpensBefore(string key, string preposition) =>
        key.IndexOf(preposition, StringComparison.Ordinal) is var at and > 0
        && WordLists.OrganizationEndings.Contains(key[(key.LastIndexOf(' ', at - 1) + 1)..at]);

    // "Deputy Prime Minister for Economic Affairs"; "AKTAU. " at the head of a paragraph.
    private bool IsScope(NameSpan span)
    {
        var before = span.FirstToken - 1;
        if (
            before > 0
            && context.Titles.TitlesBefore(before) < before
            && (document[before].Text is "for" || (document[before].Text is "of" && context.Lower(before - 1) is "minister" or "secretary"))
        )
        {
            return true;
        }

        if (context.SentenceStart(span.FirstToken) != span.FirstToken)
        {
            return false;
        }

        var next = span.EndToken < document.Tokens.Count ? document[span.EndToken].Text.ToString() : "";
        return context.SentenceEnd(span.FirstToken) - span.EndToken <= 1
            || (
                next is "-" or "–" or "—" or ","
                && !WordSequence.IsApposed(document, span.EndToken)
                && document[span.FirstToken].Text.Length > 2
                && document[span.FirstToken].Text[1] is >= 'A' and <= 'Z'
            );
    }

    // Ministries and embassies are their state.
    private static bool IsGovernment(string key) =>
        WordLists.GovernmentNouns.Contains(key)
        || key.StartsWith("armed forces", StringComparison.Ordinal)
        || key.Split(' ').Any(WordLists.GovernmentParts.Contains) && !key.Contains(" front", StringComparison.Ordinal);

    private bool IsBody(NameSpan span, string key)
    {
        var last = key[(key.LastIndexOf(' ') + 1)..];
        var text = context.TextOf(span.FirstToken, span.EndToken);
        return key.Length > 1
            && !IsBareNoun(key)
            && !IsThing(key)
            && !WordLists.Regions.Contains(key)
            && !IsMedium(key)
            && !IsScope(span)
            && (
                !WordLists.NotOrganizations.Contains(last)
                || OpensBefore(key, " for ")
                || (WordLists.Scopes.Contains(last) && OpensAsBody(key))
            )
            && !WordLists.NotAcronyms.Contains(text)
            && text.Any(char.IsUpper)
            && context.Titles.SkipTitles(span.FirstToken, span.EndToken) < span.EndToken
            && !IsGovernment(key)
            && !context.IsTown(span);
    }
}
