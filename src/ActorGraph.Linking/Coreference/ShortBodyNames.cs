using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Links bodies named by one telling word of the name that the article has given in full: "Kellogg" after "Kellogg Holdings", "the
/// FNJ" after "known by its initials FNJ".</summary>
internal sealed class ShortBodyNames(ArticleContext context)
{
    private const int ShortestWord = 4;
    private const int LongestIntroduction = 10;
    private readonly Document document = context.Document;

    /// <summary>Adds the links of all such names to the context.</summary>
    public void Run()
    {
        var words = TellingWords();
        for (var token = 0; token < document.Tokens.Count; token++)
        {
            if (!IsCapitalized(token))
            {
                continue;
            }

            Introduce(token, words);
            if (
                words.TryGetValue(context.Lower(token), out var bearers)
                && bearers is [var only]
                && only.Mention.EndToken <= token
                && StandsAlone(token)
                && !IsGoverned(token)
                && IsFree(token, only.Actor)
            )
            {
                Link(token, only.Actor);
            }
        }
    }

    // "Ford", "al-Aqsa".
    private bool IsCapitalized(int token) => char.IsUpper(document[token].Text[0]) || document[token].Text.Contains('-');

    private bool MayStandForName(int token) => document[token].Text.Length >= ShortestWord && IsCapitalized(token);

    private Dictionary<string, List<Link>> TellingWords()
    {
        var persons = context
            .Links.Where(l => l.Actor.Type == ActorType.Person)
            .SelectMany(l => Tokens(l.Mention))
            .Select(context.Lower)
            .ToHashSet(StringComparer.Ordinal);
        var common = Enumerable
            .Range(0, document.Tokens.Count)
            .Where(t => char.IsLower(document[t].Text[0]) && !document[t].Text.Contains('-'))
            .Select(context.Lower)
            .ToHashSet(StringComparer.Ordinal);
        var words = new Dictionary<string, List<Link>>(StringComparer.Ordinal);
        foreach (
            var link in context
                .Links.Where(l =>
                    l is { Actor.Type: ActorType.Organization, Mention.Kind: MentionKind.Name }
                    && l.Mention.EndToken - l.Mention.FirstToken > 1
                )
                .OrderBy(l => l.Mention.FirstToken)
        )
        {
            foreach (var token in Tokens(link.Mention).Where(MayStandForName))
            {
                var word = context.Lower(token);
                if (!persons.Contains(word) && !common.Contains(word) && IsTelling(word))
                {
                    Keep(words, word, link);
                }
            }
        }

        return words;
    }

    // "Known by its French initials FNJ".
    private void Introduce(int token, Dictionary<string, List<Link>> words)
    {
        if (
            token < 2
            || document[token].Text.Length < 2
            || !document[token].Text.ToString().All(char.IsUpper)
            || context.Lower(token - 1) is not ("initials" or "acronym" or "abbreviation")
        )
        {
            return;
        }

        var named = context
            .Links.Where(l =>
                l is { Actor.Type: ActorType.Organization, Mention.Kind: MentionKind.Name }
                && l.Mention.EndToken < token
                && l.Mention.EndToken > token - LongestIntroduction
                && document.SentenceOf(l.Mention.HeadToken) == document.SentenceOf(token)
            )
            .MaxBy(l => l.Mention.EndToken);
        if (named is not null)
        {
            Keep(words, context.Lower(token), named);
        }
    }

    private static void Keep(Dictionary<string, List<Link>> words, string word, Link link)
    {
        var bearers = words.TryGetValue(word, out var known) ? known : words[word] = [];
        if (bearers.TrueForAll(l => l.Actor.Id != link.Actor.Id))
        {
            bearers.Add(link);
        }
    }

    // No word that many names have, no state, people, place or body by itself; a surname may be a company's.
    private bool IsTelling(string word) =>
        !WordLists.GenericWords.Contains(word)
        && !WordLists.OrganizationEndings.Contains(word)
        && !WordLists.BodyDescriptions.ContainsKey(word)
        && !WordLists.Peoples.Contains(word)
        && !WordLists.ArmedWords.Contains(word)
        && !WordLists.Compass.Contains(word)
        && context.KnowledgeBase.Aliases.Find(word).All(e => e is { Kind: AliasKind.ShortName, Actor.Type: ActorType.Person });

    // "Harbour prices rose": at the start of a sentence any word has a capital.
    private bool StandsAlone(int token) =>
        !(
            token == context.SentenceStart(token)
            && token + 1 < document.Tokens.Count
            && document[token + 1].PartOfSpeech == PartOfSpeech.Noun
            && !WordLists.BodyNouns.Contains(context.Lower(token + 1))
        )
        && (token == 0 || !IsPartOfName(token - 1))
        && (token + 1 >= document.Tokens.Count || !IsPartOfName(token + 1));

    // "Premier of Malaita", "the province of Malaita", "in Malaita": a place after which the body is called.
    private bool IsGoverned(int token) =>
        token > 1
        && (
            document[token - 1].Text is "in" or "In"
            || (
                document[token - 1].Text is "of"
                && (
                    WordLists.PlaceNouns.Contains(document[token - 2].Lemma)
                    || document[token - 2].Lemma is "premier" or "governor" or "mayor" or "people" or "rest" or "north" or "south"
                )
            )
        );

    private bool IsPartOfName(int token) =>
        (document[token].PartOfSpeech == PartOfSpeech.Propn && context.NameOver(token) is not { Basis: LinkBasis.Demonym })
        || document[token].Text is "-";

    // A name that nobody knows but by itself may be the short one.
    private bool IsFree(int token, Actor body) =>
        context.NameOver(token) is { } name
            ? name is { Basis: LinkBasis.Unlisted or LinkBasis.Acronym, Actor: { Type: ActorType.Organization, IsListed: false } }
                && name.Mention.EndToken - name.Mention.FirstToken == 1
                && name.Actor.Id != body.Id
            : context.At(token) is null && document[token].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj;

    private void Link(int token, Actor body)
    {
        if (context.NameOver(token) is { } name)
        {
            context.Remove(name);
        }

        context.Add(
            new Link(
                context.MentionOf(token, token + 1, MentionKind.Name, EntityType.Organization, token),
                body,
                LinkBasis.ShortName,
                IsPlace: false,
                0.75,
                $"short for {body.Name}, named in full in the article"
            )
        );
    }

    private static IEnumerable<int> Tokens(Mention mention) => Enumerable.Range(mention.FirstToken, mention.EndToken - mention.FirstToken);
}
