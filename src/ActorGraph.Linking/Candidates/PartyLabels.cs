using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Candidates;

/// <summary>Finds parties by the word that calls somebody theirs: "Republican Senator X", "Conservative MP", "X, a Texas
/// Democrat".</summary>
internal sealed class PartyLabels(Document document, WordSequence words, TitleReader titles, KnowledgeBase knowledgeBase)
{
    private const int LongestLabel = 2;

    /// <summary>Adds the labels to the names, in place of what the recognizer took for bodies of their own.</summary>
    public void AddTo(List<NameSpan> spans)
    {
        for (var at = 0; at < document.Tokens.Count; at++)
        {
            for (var length = LongestLabel; length > 0; length--)
            {
                if (LabelAt(at, at + length, spans) is not { } label)
                {
                    continue;
                }

                spans.RemoveAll(s => s.FirstToken <= label.FirstToken && s.EndToken == label.EndToken);
                spans.Add(label);
                at = label.EndToken - 1;
                break;
            }
        }
    }

    private NameSpan? LabelAt(int first, int end, List<NameSpan> spans)
    {
        if (
            end >= document.Tokens.Count
            || !IsCapitalized(first)
            || document.SentenceOf(first) != document.SentenceOf(end)
            || IsInLongerName(first, spans)
            || spans.Exists(s =>
                s.FirstToken < end
                && s.EndToken > first
                && (s.Entries.Count > 0 || s.EndToken != end || !(s.FirstToken == first || IsLabelOfHome(s, first)))
            )
        )
        {
            return null;
        }

        var entries = EntriesOf(words.KeyOfTokens(first, end));
        return
            entries.Count > 0
            && titles.TitleAt(first, document.Tokens.Count) is null
            && !IsPlainAdjective(first, end)
            && (Describes(end, spans) || IsApposed(first, end))
            ? new NameSpan(first, end, EntityType.Organization, entries)
            : null;
    }

    // "The Texas Republican", "a New York Democrat", which the recognizer takes for one body.
    private bool IsLabelOfHome(NameSpan span, int label) =>
        span.Entries.Count == 0
        && span.FirstToken < label
        && span.EndToken == label + 1
        && document[label].Tag is "NNP" or "NN"
        && WordLists.PartyWords.Contains(words.KeyOfTokens(label, label + 1));

    // "Conservative lawmakers" at the head of a sentence are of a creed; "Conservative MP" and "Democratic Senator" are of a party.
    private bool IsPlainAdjective(int first, int end) =>
        end - first == 1
        && first == document[first].Sentence.FirstToken
        && document[first].PartOfSpeech == PartOfSpeech.Adj
        && document[first].Text is not "Republican"
        && !IsCapitalized(end);

    // "Socialist Democrat": a word of capitals before it makes it a part of another
    // name; "House Republican leader", "Texas Democrat" do not.
    private bool IsInLongerName(int first, List<NameSpan> spans)
    {
        var before = first - 1;
        return before > 0
            && before > document[first].Sentence.FirstToken
            && IsCapitalized(before)
            && document[before].PartOfSpeech is PartOfSpeech.Adj
            && document[before].Text is not "Fellow"
            && !spans.Exists(s => s.FirstToken <= before && s.EndToken > before);
    }

    // "Republican" after "Republicans", "Democratic" after "Democrats", "Tory" after "Tories".
    private List<AliasEntry> EntriesOf(string key)
    {
        if (key.Length == 0)
        {
            return [];
        }

        var people =
            key.EndsWith("ic", StringComparison.Ordinal) ? key[..^2] + "s"
            : key.EndsWith('y') ? key[..^1] + "ies"
            : key + "s";
        return
        [
            .. knowledgeBase
                .Aliases.Find(people)
                .Where(e => e.Actor.Sort == "party" && e.Kind == AliasKind.Name)
                .Select(e => e with { Kind = AliasKind.Label }),
        ];
    }

    // "Senator", "MP", "House leader", "presidential candidate", or the name itself.
    private bool Describes(int token, List<NameSpan> spans)
    {
        for (
            var at = token;
            at < Math.Min(token + 3, document.Tokens.Count) && document.SentenceOf(at) == document.SentenceOf(token - 1);
            at++
        )
        {
            if (at == token && spans.Exists(s => s.FirstToken == at && s.Recognized == EntityType.Person))
            {
                return true;
            }

            // "Labor Secretary": a portfolio.
            var noun = document[at].Lemma.ToLowerInvariant();
            if (WordLists.PartyPeople.Contains(noun) || titles.TitleAt(at, document.Tokens.Count) is not null)
            {
                return noun is not ("minister" or "secretary" or "commissioner");
            }

            if (
                !(document[at].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun && !IsCapitalized(at))
                && noun is not ("house" or "senate")
            )
            {
                return false;
            }
        }

        return false;
    }

    // "NAME, a Texas Republican,", "NAME, a Democrat from Ohio": one of the party.
    private bool IsApposed(int first, int end)
    {
        var at = first - 1;
        while (at > 0 && first - at < 4 && document[at].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Noun)
        {
            at--;
        }

        return at > 0
            && document[at].Text is "a" or "an" or "the"
            && document[at - 1].Text is ","
            && document[end].Text is "," or "." or "from" or "who" or "and" or "in";
    }

    private bool IsCapitalized(int token) => char.IsUpper(document[token].Text[0]);
}
