using System.Text.RegularExpressions;
using ActorGraph.Core.Errors;

namespace ActorGraph.Projections.Neo4j;

/// <summary>Makes the constraints and indexes of <c>cypher/schema</c>, and sees that they are there.</summary>
internal static partial class GraphSchema
{
    /// <summary>Makes what is missing. "IF NOT EXISTS" is silent also where the name belongs to something else: that is looked for
    /// afterwards.</summary>
    /// <exception cref="ActorGraphException">AG7010: a constraint or index of another program is in the way.</exception>
    public static async Task PrepareAsync(ICypherClient client, CancellationToken cancellationToken)
    {
        var statements = CypherLibrary.List("schema").Select(CypherLibrary.Get).ToList();
        foreach (var statement in statements)
        {
            await client.RunAsync(new CypherStatement(statement), cancellationToken);
        }

        var found = await client.RunAsync(new CypherStatement(CypherLibrary.Get("check/schema")), cancellationToken);
        var there = found.Rows.ToDictionary(row => (string)row["name"]!, Describe, StringComparer.Ordinal);
        foreach (var (name, wanted) in statements.Select(Read))
        {
            if (there.GetValueOrDefault(name) is { } other && other != wanted)
            {
                throw new ActorGraphException(
                    ErrorCodes.Neo4jForeignSchema,
                    $"The database has an index or constraint '{name}' on {other}, which ActorGraph needs to be on {wanted}. "
                        + "Drop it if it is not used, or set Neo4j:Uri or Neo4j:Database to a database of ActorGraph's own."
                );
            }
        }
    }

    private static string Describe(CypherRow row) =>
        $"{Words(row["labels"])}({Words(row["properties"])}){((bool)row["isUnique"]! ? " UNIQUE" : "")}";

    private static string Words(object? list) => string.Join(", ", (list as IEnumerable<object?> ?? []).OfType<string>());

    private static (string Name, string Wanted) Read(string statement)
    {
        var match = Statement().Match(statement);
        var properties = string.Join(", ", Property().Matches(match.Groups["on"].Value).Select(p => p.Groups[1].Value));
        return (
            match.Groups["name"].Value,
            $"{match.Groups["label"].Value}({properties}){(match.Groups["unique"].Success ? " UNIQUE" : "")}"
        );
    }

    [GeneratedRegex(
        @"CREATE (?:(?<unique>CONSTRAINT)|INDEX|FULLTEXT INDEX) (?<name>\w+) IF NOT EXISTS\s+FOR \(\w+:(?<label>\w+)\)\s+(?<on>.*)",
        RegexOptions.Singleline
    )]
    private static partial Regex Statement();

    [GeneratedRegex(@"\.(\w+)")]
    private static partial Regex Property();
}
