using System.Collections.Immutable;
using ActorGraph.Core.Claims;

namespace Golden.Tests;

/// <summary>Sentences of news with the claims that the extraction contract wants of them, scored as a whole.</summary>
/// <remarks>
/// A file of constructions has two columns: a text, and its claims, separated by semicolons: source, type, target, and the modality where
/// it is not asserted. A claim with a question mark before it is neither right nor wrong. Only types of claims without a question mark are
/// scored.
/// </remarks>
internal sealed class ConstructionTable
{
    private readonly ImmutableArray<(string Text, ImmutableArray<string[]> Claims)> rows;
    private readonly HashSet<string> types;

    private ConstructionTable(ImmutableArray<(string Text, ImmutableArray<string[]> Claims)> rows)
    {
        this.rows = rows;
        types = [.. rows.SelectMany(r => r.Claims).Where(c => c[0][0] != '?').Select(c => c[1])];
    }

    /// <summary>Reads a file of the folder "constructions".</summary>
    public static ConstructionTable Read(string file) =>
        new([
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "constructions", file))
                .Skip(1)
                .Select(line => line.Split('\t'))
                .Select(cells =>
                    (
                        cells[0],
                        cells[1]
                            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                            .Select(c => c.Split(' '))
                            .ToImmutableArray()
                    )
                ),
        ]);

    /// <summary>Scores the rows of one half or all.</summary>
    /// <param name="analyze">Gives the claims of a text.</param>
    /// <param name="remainder">1 for the odd rows, 0 for the even ones.</param>
    public ConstructionScore Score(Func<string, ImmutableArray<Claim>> analyze, int remainder)
    {
        var scores = new ConstructionScore[rows.Length];
        Parallel.For(0, rows.Length, i => scores[i] = (i + 1) % 2 == remainder ? Score(rows[i].Claims, analyze(rows[i].Text)) : default);
        return scores.Aggregate((a, b) => a + b);
    }

    /// <summary>What is missed (-) and what is wrong (+) in the odd rows.</summary>
    public IEnumerable<string> FaultsOfOddRows(Func<string, ImmutableArray<Claim>> analyze)
    {
        for (var i = 0; i < rows.Length; i += 2)
        {
            var found = Found(analyze(rows[i].Text)).Keys.ToHashSet(StringComparer.Ordinal);
            var faults = rows[i]
                .Claims.Where(w => w[0][0] != '?')
                .Select(Triple)
                .Where(t => !found.Contains(t))
                .Select(t => "-" + t)
                .Concat(found.Where(f => !rows[i].Claims.Any(w => Triple(w).TrimStart('?') == f)).Select(f => "+" + f))
                .Distinct(StringComparer.Ordinal)
                .ToArray();
            if (faults.Length > 0)
            {
                yield return $"{i + 1}: {string.Join("; ", faults)}";
            }
        }
    }

    private Dictionary<string, Modality> Found(ImmutableArray<Claim> claims) =>
        claims
            .Where(c => types.Contains(c.Type.Name))
            .GroupBy(c => $"{c.Source} {c.Type} {c.Target}")
            .ToDictionary(g => g.Key, g => g.First().Modality, StringComparer.Ordinal);

    private ConstructionScore Score(ImmutableArray<string[]> wanted, ImmutableArray<Claim> claims)
    {
        var found = Found(claims);
        var gold = wanted.Where(w => w[0][0] != '?').ToLookup(Triple, StringComparer.Ordinal);
        var either = wanted.Where(w => w[0][0] == '?').Select(w => Triple(w)[1..]).ToHashSet(StringComparer.Ordinal);
        var right = gold.Where(g => found.ContainsKey(g.Key)).ToArray();
        return new ConstructionScore(
            right.Length,
            gold.Count - right.Length,
            found.Keys.Count(f => !gold.Contains(f) && !either.Contains(f)),
            right.Count(g =>
                g.Any(w => (w.Length > 3 ? w[3] : "asserted").Equals(found[g.Key].ToString(), StringComparison.OrdinalIgnoreCase))
            )
        );
    }

    private static string Triple(string[] claim) => string.Join(' ', claim.Take(3));
}
