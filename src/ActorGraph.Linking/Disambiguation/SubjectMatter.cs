using ActorGraph.Core.Text;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>Tells sports reports, in which countries are teams and nobody is a party, from news of states.</summary>
internal static class SubjectMatter
{
    private const double SportShare = 0.02;

    /// <summary>Whether words of sport make up more than one in fifty words.</summary>
    public static bool IsSport(Document document)
    {
        var (sport, words) = (0, 0);
        for (var token = 0; token < document.Tokens.Count; token++)
        {
            if (document.Tokens.PartsOfSpeech[token] is not (PartOfSpeech.Punct or PartOfSpeech.Sym))
            {
                words++;
                sport += WordLists.SportWords.Contains(document.Tokens.Lemmas[token].ToLowerInvariant()) ? 1 : 0;
            }
        }

        return sport >= 4 && sport > SportShare * words;
    }
}
