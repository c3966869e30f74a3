using ActorGraph.Core.Actors;
using ActorGraph.Core.Errors;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>Which states soldiers who seized power ruled, and when: those that "the junta" may mean.</summary>
internal sealed class MilitaryRule
{
    private readonly (ActorId State, DateOnly From, DateOnly? To)[] terms;

    public MilitaryRule(IReadOnlyDictionary<string, ActorId> countryByCode) =>
        terms = [.. DataTable.Rows("military-rule.tsv", 2).SelectMany(r => DataTable.List(r[1]).Select(t => Term(countryByCode[r[0]], t)))];

    /// <summary>The states ruled so on a day; those of any day where it is not known.</summary>
    public HashSet<ActorId> On(DateOnly? day) =>
        [.. terms.Where(t => day is not { } at || (at >= t.From && (t.To is not { } to || at <= to))).Select(t => t.State)];

    private static (ActorId State, DateOnly From, DateOnly? To) Term(ActorId state, string term)
    {
        var dots = term.IndexOf("..", StringComparison.Ordinal);
        return dots > 0 && OfficeParser.TryParseTerm(term.AsSpan(0, dots), term.AsSpan(dots + 2), out var from, out var to)
            ? (state, from, to)
            : throw new ActorGraphException(
                ErrorCodes.InvalidKnowledgeBase,
                $"'military-rule.tsv' has the term '{term}' of {state}. Write FROM..TO with dates as 2024, 2024-05 or 2024-05-17."
            );
    }
}
