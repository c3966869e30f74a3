using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>Tells whether a name that no list knows and the recognizer takes for a body's is one: no people, no place, no piece of a longer
/// name, and a word alone only where it acts.</summary>
internal sealed class BodyEvidence(ArticleContext context)
{
    private const int LongestName = 10;
    private readonly Document document = context.Document;
    private readonly BodyPattern pattern = new(context.Document, context.Words);

    /// <summary>Whether the text speaks for a body.</summary>
    /// <param name="span">The name.</param>
    /// <param name="key">The name, folded.</param>
    public bool IsBody(NameSpan span, string key) =>
        !key.Split(' ').All(WordLists.Peoples.Contains)
        && !IsVessel(span)
        && !IsPieceOfScope(span)
        && !IsPieceOfThing(span)
        && !IsPlace(span, key)
        && !IsRegion(span, key)
        && !IsCalledThing(key)
        && (
            span.Length > 1
            || OrganizationResolver.IsGeneric(key)
            || IsAcronym(span)
            || ActsAt(span.FirstToken)
            || Acts(key)
            || pattern.IsIntroduced(span.EndToken)
        );

    // "Route for International Peace and Prosperity", "Initiative on Malaria": the noun before the preposition bears the name.
    private bool IsPieceOfScope(NameSpan span)
    {
        var start = context.SentenceStart(span.FirstToken);
        var scope = -1;
        for (var at = span.FirstToken - 1; at > start && span.FirstToken - at < LongestName; at--)
        {
            if (document[at].Text is "of" or "for" or "on" or "through" && IsCapitalized(at - 1))
            {
                scope = at;
            }
            else if (!(document[at].Text is "and" or "the" or "&" or "," || IsCapitalized(at)) || context.NameOver(at) is not null)
            {
                break;
            }
        }

        return scope > start
            && document[scope - 1].PartOfSpeech == PartOfSpeech.Propn
            && context.NameOver(scope - 1) is null
            && !IsOwner(scope - 1);
    }

    // "the Chairman of Kosmos Energy" names the firm.
    private bool IsOwner(int token) => context.Titles.TitlesBefore(token + 1) <= token && document[token + 1].Text is "of";

    // "Stabilization and Association Agreement", "African Growth and Opportunity Act", "Open champion".
    private bool IsPieceOfThing(NameSpan span)
    {
        var limit = Math.Min(context.SentenceEnd(span.FirstToken), span.EndToken + LongestName);
        var last = -1;
        for (var at = span.EndToken; at < limit; at++)
        {
            if (IsCapitalized(at) && document[at].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj)
            {
                last = at;
            }
            else if (
                !(document[at].Text is "and" or "(" or ")" && at + 1 < limit && (IsCapitalized(at + 1) || document[at].Text is "(" or ")"))
            )
            {
                break;
            }
        }

        return last > 0
            && !document[last].Sentence.IsTitle
            && WordLists.NotOrganizations.Contains(context.Words.KeyOfTokens(last, last + 1));
    }

    // "the town of El Fasher", "the Manshiyet Nasr slum"; elsewhere in the article the recognizer took it for a place.
    private bool IsPlace(NameSpan span, string key)
    {
        var before = span.FirstToken - 1;
        var next = span.EndToken;
        return (before > 0 && document[before].Text is "of" && WordLists.PlaceNouns.Contains(document[before - 1].Lemma))
            || (next < document.Tokens.Count && char.IsLower(document[next].Text[0]) && WordLists.PlaceNouns.Contains(document[next].Lemma))
            || (
                !IsApposedToBody(next)
                && !(span.Length > 1 && EndsAsBody(key))
                && document.Mentions.Count(m => m.Type == EntityType.Place && HasKey(m, key))
                    > document.Mentions.Count(m => m.Type == EntityType.Organization && HasKey(m, key))
            );
    }

    // "Unity Platform", "Roe Capital": whatever the recognizer took it for.
    private static bool EndsAsBody(string key) => WordLists.EndsBody(key[(key.LastIndexOf(' ') + 1)..]);

    // "Indo-Pacific", "Euro-Atlantic".
    private bool IsRegion(NameSpan span, string key) =>
        span.Length == 3 && document[span.FirstToken + 1].Text is "-" && key.Split(' ')[^1] is "pacific" or "atlantic" or "mediterranean";

    // "Storm Petrel missiles", "the tanker Eagle", "Blue Shield, a missile programme": what the article says it is somewhere.
    private bool IsCalledThing(string key) =>
        document.Mentions.Any(m => HasKey(m, key) && (IsThing(m.EndToken) || IsThing(m.FirstToken - 1) || IsApposedToThing(m.EndToken)));

    // "The Japanese-owned Kokuka Courageous", "the Panama-flagged Ever Given": a ship.
    private bool IsVessel(NameSpan span) =>
        span.FirstToken > 1
        && document[span.FirstToken - 2].Text is "-"
        && context.Lower(span.FirstToken - 1) is "owned" or "flagged" or "registered" or "operated";

    private bool IsApposedToThing(int comma) =>
        NounApposed(comma) is var noun and >= 0 && context.Lower(comma + 1) is "a" or "an" && IsThing(noun);

    // "Vamos, the party of the president": whatever the recognizer took it for.
    private bool IsApposedToBody(int comma) =>
        NounApposed(comma) is var noun and >= 0
        && document[noun].PartOfSpeech == PartOfSpeech.Noun
        && WordLists.BodyDescriptions.ContainsKey(document[noun].Lemma);

    // The noun that explains the name before a comma, or -1.
    private int NounApposed(int comma)
    {
        if (comma + 2 >= document.Tokens.Count || document[comma].Text is not "," || context.Lower(comma + 1) is not ("a" or "an" or "the"))
        {
            return -1;
        }

        var at = comma + 2;
        while (
            at + 1 < document.Tokens.Count
            && at - comma < LongestName
            && document[at + 1].PartOfSpeech is PartOfSpeech.Noun
            && document[at].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn
        )
        {
            at++;
        }

        return at;
    }

    private bool IsThing(int token) =>
        token >= 0
        && token < document.Tokens.Count
        && document[token].PartOfSpeech == PartOfSpeech.Noun
        && char.IsLower(document[token].Text[0])
        && WordLists.ThingNouns.Contains(document[token].Lemma);

    private bool HasKey(Mention mention, string key) => context.Words.KeyOfTokens(mention.FirstToken, mention.EndToken) == key;

    private bool IsAcronym(NameSpan span)
    {
        var text = document[span.FirstToken].Text;
        return text.Length > 2 && char.IsUpper(text[0]) && text[1..].IndexOfAnyInRange('A', 'Z') >= 0;
    }

    // A word alone is a body's name where it is a subject or owns something anywhere in the article, or a noun of bodies stands beside it.
    private bool Acts(string key) => document.Mentions.Any(m => m.Type == EntityType.Organization && HasKey(m, key) && ActsAt(m.HeadToken));

    private bool ActsAt(int name)
    {
        var next = name + 1;
        return document[name].Relation
                is DependencyRelation.Nsubj
                    or DependencyRelation.NsubjPass
                    or DependencyRelation.Appos
                    or DependencyRelation.OblAgent
            || (next < document.Tokens.Count && (WordSequence.IsPossessive(document, next) || IsBodyNoun(next)))
            || (name > 0 && IsBodyNoun(name - 1));
    }

    private bool IsBodyNoun(int token) =>
        document[token].PartOfSpeech == PartOfSpeech.Noun
        && (
            (WordLists.BodyDescriptions.ContainsKey(document[token].Lemma) && !WordLists.AmbiguousBodies.Contains(document[token].Lemma))
            || WordLists.BodyNouns.Contains(document[token].Lemma)
            || context.Titles.Lexicon.Find(document[token].Lemma) is not null
        );

    private bool IsCapitalized(int token) => char.IsUpper(document[token].Text[0]);
}
