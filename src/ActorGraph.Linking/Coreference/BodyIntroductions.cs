using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>What an article says its bodies are: "Jeddah Cables, a Saudi firm", "a militia called Zaire", "the rebel group M23".</summary>
internal sealed class BodyIntroductions(ArticleContext context)
{
    private const int LongestPhrase = 6;
    private readonly Document document = context.Document;
    private Dictionary<ActorId, HashSet<string>>? words;

    /// <summary>Whether the article calls a body by a word, noun or adjective (in lower case).</summary>
    public bool IsCalled(Actor body, string word) => Words.TryGetValue(body.Id, out var told) && told.Contains(word);

    /// <summary>The sorts of body that the nouns by which the article calls it may mean.</summary>
    public IReadOnlySet<string> SortsOf(Actor body) =>
        Words.TryGetValue(body.Id, out var told)
            ? told.SelectMany(w => WordLists.BodyDescriptions.GetValueOrDefault(w) ?? []).ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>();

    private Dictionary<ActorId, HashSet<string>> Words
    {
        get
        {
            if (words is null)
            {
                words = [];
                foreach (var link in context.Links.Where(l => l.Actor.Type == ActorType.Organization && l.Mention.Kind == MentionKind.Name))
                {
                    var told = words.TryGetValue(link.Actor.Id, out var known)
                        ? known
                        : words[link.Actor.Id] = new HashSet<string>(StringComparer.Ordinal);
                    ReadBefore(link.Mention, told);
                    ReadAfter(link.Mention, told);
                    if (WordLists.BandOpeners.Contains(context.Lower(link.Mention.FirstToken)))
                    {
                        told.Add("militia");
                    }
                }
            }

            return words;
        }
    }

    // "the Flemish party N-VA", "the ruling party, Georgian Dream", "a front calling itself HomeLand Justice".
    private void ReadBefore(Mention name, HashSet<string> told)
    {
        var start = context.SentenceStart(name.FirstToken);
        var at = name.FirstToken - 1;
        var owner = at;
        while (owner > start && (context.Lower(owner) is "the" || context.NameOver(owner) is { Actor.Type: ActorType.Country }))
        {
            // "A rebel group, the Chadian Front for Change".
            owner--;
        }

        at = owner > start && document[owner].Text is "," ? owner : at;
        if (at > start && document[at].Text is ",")
        {
            at--;
        }
        else if (at > start && context.Lower(at) is "called" or "named" or "dubbed")
        {
            at--;
        }
        else if (at - 1 > start && context.Lower(at) is "as" or "itself" && context.Lower(at - 1) is "known" or "calling")
        {
            at -= 2;
        }

        for (var first = at; at >= start && first - at < LongestPhrase && IsNominal(at); at--)
        {
            told.Add(context.Lower(at));
        }
    }

    // "M23 rebels", "EaseMyTrip, an Indian travel portal", "Wagner is a mercenary outfit".
    private void ReadAfter(Mention name, HashSet<string> told)
    {
        var end = context.SentenceEnd(name.FirstToken);
        var at = name.EndToken;
        if (at < end && document[at].PartOfSpeech == PartOfSpeech.Noun)
        {
            told.Add(context.Lower(at));
            return;
        }

        if (at + 2 < end && document[at].Text is "," or "(" or "is" or "was" && context.Lower(at + 1) is "a" or "an" or "the")
        {
            for (at += 2; at < end && at < name.EndToken + LongestPhrase + 2 && IsNominal(at); at++)
            {
                told.Add(context.Lower(at));
            }
        }
    }

    private bool IsNominal(int token) =>
        document[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn
        || document[token].Text is "-"
        || document[token].Tag is "VBN" or "VBG";
}
