using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Tells whether a text reports matches and races, in which states are teams: they fight, meet and crush each other, and nothing
/// has happened between them.</summary>
internal sealed class SportingText
{
    // Four different words of sport do not stand in a political article by chance; one about a boycott of games names the powers as well.
    private const int FewestWords = 4;
    private const int TimesThePowers = 2;
    private static readonly WordClasses classes = WordClasses.Embedded;
    private readonly SyntaxView view;
    private readonly bool isSporting;

    /// <summary>Counts the words of one document.</summary>
    public SportingText(SyntaxView view)
    {
        this.view = view;
        var (sport, power) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var token = 0; token < view.Count; token++)
        {
            var lemma = view.Lemma(token);
            if (classes["sporting-words"].Contains(lemma))
            {
                sport.Add(lemma);
            }
            else if (classes["powers-words"].Contains(lemma))
            {
                power.Add(lemma);
            }
        }

        isSporting = sport.Count >= FewestWords && sport.Count > TimesThePowers * power.Count;
    }

    /// <summary>Whether two states do here what teams do.</summary>
    public bool IsContest(Candidate candidate) =>
        isSporting
        && candidate.Source.Actor.Type == Core.Actors.ActorType.Country
        && candidate.Target.Actor.Type == Core.Actors.ActorType.Country
        && candidate.Match.Tokens.Any(token => classes["contest-words"].Contains(view.Lemma(token)));
}
