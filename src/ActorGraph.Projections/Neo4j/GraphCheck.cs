using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Projections.Neo4j;

/// <summary>Compares a graph with a ledger, record by record and property by property, a few hundred at a time.</summary>
internal sealed class GraphCheck(ICypherClient client, ILedgerView view)
{
    private const int BatchRows = 500;

    private long actors;
    private long articles;
    private long claims;
    private long relations;

    /// <summary>One line for each difference: what the graph lacks or has otherwise first, then what it has too much.</summary>
    public async IAsyncEnumerable<string> CompareAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var batch in view.ReadActors().Chunk(BatchRows))
        {
            actors += batch.Length;
            foreach (
                var line in CompareActors(batch, await AskAsync("check/actors", "ids", batch.Select(a => a.Id.Value), cancellationToken))
            )
            {
                yield return line;
            }
        }

        foreach (var batch in view.ReadArticles().Chunk(BatchRows))
        {
            articles += batch.Length;
            var mentions = view.ReadMentions([.. batch.Select(a => a.Id)]).ToLookup(m => m.Article);
            foreach (
                var line in CompareArticles(
                    batch,
                    mentions,
                    await AskAsync("check/articles", "ids", batch.Select(a => a.Id.Value), cancellationToken)
                )
            )
            {
                yield return line;
            }
        }

        foreach (var batch in view.ReadClaims().Chunk(BatchRows))
        {
            claims += batch.Length;
            foreach (
                var line in CompareClaims(batch, await AskAsync("check/claims", "ids", batch.Select(c => c.Id.Value), cancellationToken))
            )
            {
                yield return line;
            }
        }

        foreach (var batch in view.ReadRelations().Chunk(BatchRows))
        {
            relations += batch.Length;
            foreach (var line in CompareRelations(batch, await AskAsync("check/relations", "rows", batch.Select(RowOf), cancellationToken)))
            {
                yield return line;
            }
        }

        await foreach (var line in FindExtrasAsync(cancellationToken))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> CompareActors(Actor[] batch, IEnumerable<CypherRow> rows)
    {
        var found = rows.ToDictionary(r => r.Get<string>("id"));
        foreach (var actor in batch)
        {
            var row = found[actor.Id.Value];
            var name = $"actor {actor.Id}";
            foreach (
                var line in CompareProperties(name, GraphRows.Of(actor), row["properties"])
                    .Concat(CompareValue(name, "type", new[] { actor.Type.ToString() }, row["types"], row["properties"]))
            )
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> CompareArticles(
        ArticleSummary[] batch,
        ILookup<ArticleId, ArticleMention> mentions,
        IEnumerable<CypherRow> rows
    )
    {
        var found = rows.ToDictionary(r => r.Get<string>("id"));
        foreach (var article in batch)
        {
            var row = found[article.Id.Value];
            var expected = mentions[article.Id].Select(m => new object?[] { m.Actor.Value, m.SurfaceForms.ToArray() }).ToArray();
            foreach (
                var line in CompareProperties($"article {article.Id}", GraphRows.Of(article), row["properties"])
                    .Concat(CompareValue($"article {article.Id}", "mentions", expected, row["mentions"], row["properties"]))
            )
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> CompareRelations(Relation[] batch, IReadOnlyCollection<CypherRow> rows)
    {
        var found = rows.ToLookup(r => NameOf(r, (IReadOnlyDictionary<string, object?>)r["properties"]!));
        foreach (var relation in batch)
        {
            var name = RelationNames.Id(relation.Key);
            var edges = found[name].ToList();
            if (edges.Count > 1)
            {
                yield return $"relation {name}: is there {edges.Count} times";
            }

            foreach (var line in CompareProperties($"relation {name}", GraphRows.Of(relation), edges.FirstOrDefault()?["properties"]))
            {
                yield return line;
            }
        }
    }

    private static Dictionary<string, object?> RowOf(Relation relation)
    {
        var properties = GraphRows.Of(relation);
        return new()
        {
            ["source"] = relation.Source.Value,
            ["target"] = relation.Target.Value,
            ["type"] = GraphRows.EdgeType(relation.Key),
            ["relation"] = properties.GetValueOrDefault("relation"),
            ["modality"] = properties.GetValueOrDefault("modality"),
        };
    }

    // "russia MET_WITH (planned) china": the same words as RelationNames.Id gives.
    private static string NameOf(CypherRow row, IReadOnlyDictionary<string, object?> properties)
    {
        var type = row.Get<string>("type");
        var kind =
            type == "NOT_ASSERTED" ? $"{properties.GetValueOrDefault("relation")} ({properties.GetValueOrDefault("modality")})" : type;
        return $"{row["source"]} {kind} {row["target"]}";
    }

    private static IEnumerable<string> CompareProperties(string name, Dictionary<string, object?> expected, object? found)
    {
        if (found is not IReadOnlyDictionary<string, object?> properties)
        {
            return [$"{name}: is missing"];
        }

        return expected
            .Keys.Union(properties.Keys)
            .Order(StringComparer.Ordinal)
            .SelectMany(key => CompareValue(name, key, expected.GetValueOrDefault(key), properties.GetValueOrDefault(key), properties));
    }

    private static IEnumerable<string> CompareValue(string name, string key, object? expected, object? found, object? node)
    {
        var (should, does) = (Show(expected), Show(found));
        // neo4j-admin cannot import an empty list; to whoever reads the graph it is the same as none.
        return node is null || should == does || (IsNothing(expected) && IsNothing(found))
            ? []
            : [$"{name}: {key} is {does}, should be {should}"];
    }

    private static bool IsNothing(object? value) => value is null or System.Collections.ICollection { Count: 0 };

    private static string Show(object? value) =>
        value switch
        {
            null => "absent",
            string text => $"'{text}'",
            bool flag => flag ? "true" : "false",
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IReadOnlyDictionary<string, object?> map => "{"
                + string.Join(", ", map.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{m.Key}: {Show(m.Value)}"))
                + "}",
            IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Show)) + "]",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private IEnumerable<string> CompareClaims(Claim[] batch, IEnumerable<CypherRow> rows)
    {
        var found = rows.ToDictionary(r => r.Get<string>("id"));
        var known = view.ReadArticles([.. batch.Select(c => c.Article).Distinct()]).ToDictionary(a => a.Id);
        foreach (var claim in batch)
        {
            var (row, name) = (found[claim.Id.Value], $"claim {claim.Id}");
            var node = row["properties"];
            string[] speakers = claim.AttributedTo is { } speaker ? [speaker.Value] : [];
            object?[] evidence = [new object?[] { claim.Article.Value, GraphRows.Of(claim.Evidence) }];
            foreach (
                var line in CompareProperties(name, GraphRows.Of(claim, known[claim.Article]), node)
                    .Concat(CompareValue(name, "subject", new[] { claim.Source.Value }, row["subjects"], node))
                    .Concat(CompareValue(name, "object", new[] { claim.Target.Value }, row["objects"], node))
                    .Concat(CompareValue(name, "attribution", speakers, row["speakers"], node))
                    .Concat(CompareValue(name, "evidence", evidence, row["evidence"], node))
            )
            {
                yield return line;
            }
        }
    }

    // All of the ledger's records were looked up: with equal counts the graph can hold nothing else, and the slow way is not needed.
    private async IAsyncEnumerable<string> FindExtrasAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var counts = (await client.RunAsync(new CypherStatement(CypherLibrary.Get("check/counts")), cancellationToken)).Rows[0];
        var extras = new List<IAsyncEnumerable<string>>();
        if (counts.Get<long>("actors") != actors)
        {
            extras.Add(
                PageAsync(
                    "actor",
                    "check/actors_page",
                    ids => view.ReadActors([.. ids.Select(i => new ActorId(i))]).Select(a => a.Id.Value),
                    cancellationToken
                )
            );
        }

        if (counts.Get<long>("articles") != articles)
        {
            extras.Add(
                PageAsync(
                    "article",
                    "check/articles_page",
                    ids => view.ReadArticles([.. ids.Select(i => new ArticleId(i))]).Select(a => a.Id.Value),
                    cancellationToken
                )
            );
        }

        if (counts.Get<long>("claims") != claims)
        {
            extras.Add(
                PageAsync(
                    "claim",
                    "check/claims_page",
                    ids => view.ReadClaims([.. ids.Select(i => new ClaimId(i))]).Select(c => c.Id.Value),
                    cancellationToken
                )
            );
        }

        if (counts.Get<long>("relations") != relations)
        {
            extras.Add(PageRelationsAsync(cancellationToken));
        }

        foreach (var extra in extras)
        {
            await foreach (var line in extra.WithCancellation(cancellationToken))
            {
                yield return line;
            }
        }
    }

    private async IAsyncEnumerable<string> PageAsync(
        string kind,
        string statement,
        Func<string[], IEnumerable<string>> known,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        for (var after = ""; ; )
        {
            var rows = await AskAsync(statement, "after", after, cancellationToken);
            if (rows.Count == 0)
            {
                yield break;
            }

            string[] ids = [.. rows.Select(r => r.Get<string>("id"))];
            foreach (var id in ids.Except(known(ids), StringComparer.Ordinal))
            {
                yield return $"{kind} {id}: is not in the ledger";
            }

            after = ids[^1];
        }
    }

    private async IAsyncEnumerable<string> PageRelationsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The ledger's relations come in the order of their sources, as the pages do: both are read once, side by side.
        using var known = view.ReadRelations().GetEnumerator();
        var isLeft = known.MoveNext();
        for (var after = ""; ; )
        {
            var rows = await AskAsync("check/relations_page", "after", after, cancellationToken);
            if (rows.Count == 0)
            {
                yield break;
            }

            after = rows.Select(r => r.Get<string>("source")).Max(StringComparer.Ordinal)!;
            HashSet<string> names = new(StringComparer.Ordinal);
            for (; isLeft && string.CompareOrdinal(known.Current.Source.Value, after) <= 0; isLeft = known.MoveNext())
            {
                names.Add(RelationNames.Id(known.Current.Key));
            }

            foreach (var row in rows.Where(r => r["type"] is not null))
            {
                var name = NameOf(row, new Dictionary<string, object?> { ["relation"] = row["relation"], ["modality"] = row["modality"] });
                if (!names.Contains(name))
                {
                    yield return $"relation {name}: is not in the ledger";
                }
            }
        }
    }

    private async Task<IReadOnlyCollection<CypherRow>> AskAsync<T>(
        string statement,
        string parameter,
        T value,
        CancellationToken cancellationToken
    ) => (await client.RunAsync(new CypherStatement(CypherLibrary.Get(statement), parameter, value), cancellationToken)).Rows;
}
