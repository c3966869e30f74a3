using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Candidates;

/// <summary>Joins what the recognizer cut in two: "[Pia] [Solvang Lund]", "[Hans]-[Peter Rietmuller]", "[Hamad] bin Sultan
/// [al-Said]".</summary>
internal sealed class SplitNames(Document document, WordSequence words)
{
    private const int LongestName = 8;

    /// <summary>The recognizer's names, those joined that are one person's.</summary>
    /// <param name="matches">What the lists see: a listed name in full is no part of another.</param>
    public List<Mention> Join(IReadOnlyList<AliasMatch> matches)
    {
        var joined = new List<Mention>();
        foreach (var mention in document.Mentions)
        {
            if (
                joined.Count > 0
                && joined[^1] is var first
                && mention.EndToken - first.FirstToken <= LongestName
                && (first.Type == EntityType.Person || mention.Type == EntityType.Person)
                && MayBePart(first)
                && MayBePart(mention)
                && document.SentenceOf(first.FirstToken) == document.SentenceOf(mention.FirstToken)
                && IsOne(first, mention)
                && !IsListed(first, matches)
                && !IsListed(mention, matches)
            )
            {
                joined[^1] = first with
                {
                    Type = EntityType.Person,
                    EndToken = mention.EndToken,
                    Span = new TextSpan(first.Span.Start, mention.Span.End),
                };
                continue;
            }

            joined.Add(mention);
        }

        return joined;
    }

    private bool IsOne(Mention first, Mention second) =>
        second.FirstToken == first.EndToken ? IsFlat(second.FirstToken, first)
        : second.FirstToken == first.EndToken + 1 ? IsHyphened(first, second)
        : IsDescent(first.EndToken, second.FirstToken);

    // The tree holds the second as a part of the name that begins before it.
    private bool IsFlat(int token, Mention first) =>
        document[token].Relation is DependencyRelation.Flat
        && first.Covers(document[token].HeadIndex)
        && document[token].PartOfSpeech == PartOfSpeech.Propn
        && char.IsUpper(document[token].Text[0]);

    // "Hans-Peter Rietmuller", not "the Okoro-Mensah talks".
    private bool IsHyphened(Mention first, Mention second) =>
        document[first.EndToken].Text is "-"
        && first.Type == EntityType.Person
        && second.EndToken - first.FirstToken > 3
        && WordSequence.JoinsWords(document, first.EndToken);

    // "Bin Sultan", "ould Ahmed": the father's name may be a title elsewhere.
    private bool IsDescent(int from, int to) =>
        to - from is 2 or 3
        && words.KeyOfTokens(from, from + 1) is var word
        && (PersonNames.IsDescent(word) || word == "ben")
        && char.IsUpper(document[from + 1].Text[0]);

    // Of what is no person only a word alone may be a part of one.
    private bool MayBePart(Mention mention) => mention.Type == EntityType.Person || IsWord(mention);

    private bool IsWord(Mention mention) =>
        mention.EndToken - mention.FirstToken == 1
        && char.IsLower(document[mention.FirstToken].Text[^1])
        && words.KeyOfTokens(mention.FirstToken, mention.EndToken) is var word
        && !WordLists.OrganizationEndings.Contains(word)
        && !WordLists.NotOrganizations.Contains(word)
        && !WordLists.GeographicNames.Contains(word)
        && !WordLists.PlaceNouns.Contains(word);

    private static bool IsListed(Mention mention, IReadOnlyList<AliasMatch> matches) =>
        matches.Any(m =>
            m.FirstToken < mention.EndToken && m.EndToken > mention.FirstToken && m.Entries.Any(e => e.Kind != AliasKind.ShortName)
        );
}
