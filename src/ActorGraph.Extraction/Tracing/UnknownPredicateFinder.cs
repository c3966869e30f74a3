using ActorGraph.Core.Text;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Tracing;

/// <summary>Finds verbs and event nouns with two actors among their arguments that no frame's words match.</summary>
internal sealed class UnknownPredicateFinder(SyntaxView view, ReadingTools tools)
{
    private static readonly WordClasses classes = WordClasses.Embedded;
    private readonly List<int> heads = [];

    /// <summary>The predicates outside a set of tokens that frames match.</summary>
    /// <param name="matched">The tokens of matched triggers.</param>
    /// <param name="lackingAt">The triggers that begin with a token and lack another word.</param>
    public IEnumerable<UnknownPredicateTrace> Find(HashSet<int> matched, Func<int, IEnumerable<string>> lackingAt)
    {
        for (var token = 0; token < view.Count; token++)
        {
            if (matched.Contains(token) || !IsContentPredicate(token))
            {
                continue;
            }

            var parties = new List<Party>();
            AddArguments(token, parties);
            if (parties.Count > 1)
            {
                yield return new UnknownPredicateTrace(token, [.. parties.Select(PredicateRecord.ToTrace)], [.. lackingAt(token)]);
            }
        }
    }

    // Words that only carry or report other events are known to the rules by what they do to them.
    private bool IsContentPredicate(int token) =>
        view.Part(token) switch
        {
            PartOfSpeech.Verb => EmbeddingLexicon.Embedded.OnClause(view.Lemma(token), PartOfSpeech.Verb) is not EmbeddingEffect.Say,
            PartOfSpeech.Noun => classes["event-nouns"].Contains(view.Lemma(token)),
            _ => false,
        };

    private void AddArguments(int token, List<Party> parties)
    {
        heads.Clear();
        if (view.IsVerb(token))
        {
            tools.Clauses.Subjects(token, heads);
            tools.Clauses.Objects(token, heads);
            tools.Clauses.Datives(token, heads);
        }
        else
        {
            tools.Parties.Modifiers(token, parties, token);
        }

        foreach (var child in view.Children(token))
        {
            if (
                view.Relation(child)
                is DependencyRelation.Obl
                    or DependencyRelation.OblAgent
                    or DependencyRelation.Nmod
                    or DependencyRelation.NmodPoss
            )
            {
                heads.Add(child);
            }
        }

        foreach (var head in heads.Distinct().ToArray())
        {
            tools.Parties.Find(head, true, parties);
        }
    }
}
