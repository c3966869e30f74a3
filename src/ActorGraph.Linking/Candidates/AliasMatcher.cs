using System.Numerics;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Candidates;

/// <summary>Finds the listed names in a document: at each place the longest, from left to right.</summary>
internal sealed class AliasMatcher(AliasIndex index, TitleLexicon titles)
{
    // Longer names keep their capitals apart without help: "PetroChina", "Petrochina".
    private const int LongestMixed = 4;

    /// <summary>The matches, ordered and not overlapping.</summary>
    public List<AliasMatch> Find(Document document, WordSequence words)
    {
        var matches = new List<AliasMatch>();
        for (var at = 0; at < words.Count; )
        {
            at =
                words[at].StartsToken && MatchAt(document, words, at) is { } match
                    ? Take(matches, LongestOf(match, document, words, at), words)
                    : at + 1;
        }

        return matches;
    }

    private static int Take(List<AliasMatch> matches, AliasMatch match, WordSequence words)
    {
        matches.Add(match);
        return words.FirstWordOf(match.EndToken);
    }

    private AliasMatch? MatchAt(Document document, WordSequence words, int first)
    {
        var sentence = document.SentenceOf(words[first].Token);
        var lengths = index.LengthsFrom(words[first].Text);
        for (var length = Math.Min(BitOperations.Log2(lengths) + 1, words.Count - first); length > 0; length--)
        {
            if ((lengths >> (length - 1) & 1) == 0)
            {
                continue;
            }

            var last = words[first + length - 1];
            if (
                !EndsWell(words, first + length - 1)
                || document.SentenceOf(last.Token) != sentence
                || CutsTitle(words, first, first + length)
            )
            {
                continue;
            }

            var entries = index.Find(words.Key(first, first + length));
            if (entries.Count > 0)
            {
                var written = entries.Where(e => IsWrittenLike(words, first, first + length, e)).ToList();
                if (written.Count > 0 && !IsAcrossOwner(document, words, first, first + length, written))
                {
                    return new AliasMatch(words[first].Token, last.Token + 1, written);
                }
            }
        }

        return null;
    }

    // "The PLA's Eastern Theatre Command", "the North's Korean People's Army": owner and body are two names where each is one.
    private bool IsAcrossOwner(Document document, WordSequence words, int first, int end, List<AliasEntry> entries)
    {
        for (var at = first + 1; at < end; at++)
        {
            var mark = words[at].Token - 1;
            if (mark > words[at - 1].Token && document[mark].Text.Length == 2 && WordSequence.IsPossessive(document, mark))
            {
                // "Modi's government": the person is named as well.
                return entries.TrueForAll(e => e.Kind == AliasKind.Government)
                    || (WordLists.Compass.Contains(words[first].Text) && !entries.Exists(e => e.Surface.Any(NameFolding.IsApostrophe)))
                    || (
                        index.Find(words.Key(first, at)).Count > 0
                        && index.Find(words.Key(at, end)).Any(e => entries.Exists(o => o.Actor.Id == e.Actor.Id))
                    );
            }
        }

        return false;
    }

    // "Emir Tamim bin Hamad al-Thani": of one person the name that reaches farther, with the title before it.
    private AliasMatch LongestOf(AliasMatch match, Document document, WordSequence words, int first)
    {
        for (var at = first + 1; at < words.Count && words[at].Token < match.EndToken; at++)
        {
            if (
                words[at].StartsToken
                && MatchAt(document, words, at) is { } later
                && later.EndToken > match.EndToken
                && later.Entries.Any(e => e.Actor.Type == ActorType.Person && match.Entries.Any(o => o.Actor.Id == e.Actor.Id))
            )
            {
                return later with { FirstToken = match.FirstToken };
            }
        }

        return match;
    }

    // "US Treasury Secretary" names the secretary of a state, not the Treasury.
    private bool CutsTitle(WordSequence words, int first, int end)
    {
        if (end >= words.Count || titles.Find(words[end].Text) is null)
        {
            return false;
        }

        for (var from = first + 1; from < end; from++)
        {
            if (titles.Find(words.Key(from, end + 1)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // "US-backed" may be one token: the name then ends at the hyphen.
    private static bool EndsWell(WordSequence words, int last) => words[last].EndsToken || words[last].StartsToken;

    private static bool IsWrittenLike(WordSequence words, int first, int end, AliasEntry entry)
    {
        switch (entry.Kind)
        {
            case AliasKind.Acronym:
                return Enumerable.Range(first, end - first).All(i => IsAcronym(words[i], entry.Actor.Type != ActorType.Country));
            case AliasKind.Government:
                return words[first].IsCapitalized;
            case AliasKind.ShortName:
                return words[end - 1].IsCapitalized;
            default:
                return AllCapitalized(words, first, end, entry.Surface, entry.Actor.Type == ActorType.Organization);
        }
    }

    // British style writes long acronyms of bodies like words ("Nato", "Unesco"); some have small letters of their own ("AfD", "BoE").
    private static bool IsAcronym(DocumentWord word, bool isBody) =>
        word.IsAllCapitals
        || (isBody && word.HasInnerCapital)
        || char.IsDigit(word.Text[0])
        || (word.IsCapitalized && (word.Text.Length == 1 || (isBody && word.Text.Length >= 4)));

    // Every word that the list writes with a capital must have one in the text, but for the noun that tells what kind of body it is
    // ("the Labour party", "the Supreme court", "the Wagner group").
    private static bool AllCapitalized(WordSequence words, int first, int end, string surface, bool isBody)
    {
        var start = surface.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        var at = first;
        foreach (var word in NameFolding.Words(surface, start, surface.Length))
        {
            if (at >= end)
            {
                break;
            }

            if (
                char.IsUpper(surface[word.Start])
                && !words[at].IsCapitalized
                && char.IsLetter(words[at].Text[0])
                && !IsLinkWord(words[at].Text)
                && !(isBody && at > first && at == end - 1 && WordLists.OrganizationEndings.Contains(words[at].Text))
            )
            {
                return false;
            }

            // "LeT" is no "Let".
            if (
                word.End - word.Start <= LongestMixed
                && !words[at].HasInnerCapital
                && surface.AsSpan(word.Start + 1, word.End - word.Start - 1).ContainsAnyInRange('A', 'Z')
            )
            {
                return false;
            }

            at++;
        }

        return true;
    }

    // Lists and texts differ in "Al-Shabaab", "El Fasher", "Bin Salman".
    private static bool IsLinkWord(string folded) => PersonNames.IsParticle(folded);
}
