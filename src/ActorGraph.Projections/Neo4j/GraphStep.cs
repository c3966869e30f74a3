using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Projections.Neo4j;

/// <summary>The statements that bring the graph over one interval of the ledger: nodes before edges, rows sorted by key, batches of a
/// bounded size.</summary>
internal sealed class GraphStep
{
    // Neo4j's state grows with rows times writes per row: 1,000 is the default of CALL ... IN TRANSACTIONS, too.
    private const int BatchRows = 1_000;

    private readonly List<CypherStatement> statements = [];

    private GraphStep() { }

    /// <summary>The statements, in the order to run them.</summary>
    public IReadOnlyList<CypherStatement> Statements => statements;

    /// <summary>How many nodes they write.</summary>
    public int Nodes { get; private set; }

    /// <summary>How many edges they write.</summary>
    public int Edges { get; private set; }

    /// <summary>Makes the step over what an interval changed, as the view shows it now. What is gone from the view is deleted.</summary>
    public static GraphStep Of(ILedgerView view, LedgerChanges changes)
    {
        var step = new GraphStep();
        var articles = view.ReadArticles(changes.Articles).ToDictionary(a => a.Id);
        var actors = view.ReadActors(changes.Actors).ToList();
        var claims = view.ReadClaims(changes.Claims).ToList();
        step.Delete("claims", changes.Claims.Select(c => c.Value), claims.Select(c => c.Id.Value));
        step.Delete("articles", changes.Articles.Select(a => a.Value), articles.Keys.Select(a => a.Value));
        step.WriteArticles([.. articles.Values]);
        step.WriteActors(actors);
        step.WriteClaims(claims, articles);
        step.WriteMentions(view, [.. articles.Keys]);
        step.WriteRelations(view, changes);
        step.Delete("actors", changes.Actors.Select(a => a.Value), actors.Select(a => a.Id.Value));
        return step;
    }

    private static Dictionary<string, object?> Row(params ReadOnlySpan<(string Name, object? Value)> cells)
    {
        var row = new Dictionary<string, object?>(cells.Length, StringComparer.Ordinal);
        foreach (var (name, value) in cells)
        {
            row.Add(name, value);
        }

        return row;
    }

    private static Dictionary<string, object?> KeyRow(RelationKey key) =>
        Row(
            ("source", key.Source.Value),
            ("type", key.Type.Name),
            ("target", key.Target.Value),
            ("modality", RelationNames.Word(key.Modality))
        );

    private void WriteArticles(IReadOnlyCollection<ArticleSummary> articles)
    {
        Add("write/articles", "rows", articles.Select(a => Row(("id", a.Id.Value), ("properties", GraphRows.Of(a)))));
        Nodes += articles.Count;
    }

    private void WriteActors(List<Actor> actors)
    {
        Add(
            "write/actors",
            "rows",
            actors.Select(a => Row(("id", a.Id.Value), ("type", a.Type.ToString()), ("properties", GraphRows.Of(a))))
        );
        Nodes += actors.Count;
    }

    private void WriteClaims(List<Claim> claims, Dictionary<ArticleId, ArticleSummary> articles)
    {
        Add("write/claim_actors_delete", "ids", claims.Select(c => c.Id.Value));
        Add(
            "write/claims",
            "rows",
            claims.Select(c =>
                Row(
                    ("id", c.Id.Value),
                    ("subject", c.Source.Value),
                    ("object", c.Target.Value),
                    ("article", c.Article.Value),
                    ("properties", GraphRows.Of(c, articles[c.Article])),
                    ("evidence", GraphRows.Of(c.Evidence))
                )
            )
        );
        var attributed = claims.Where(c => c.AttributedTo is not null).ToList();
        Add("write/attributions", "rows", attributed.Select(c => Row(("id", c.Id.Value), ("speaker", c.AttributedTo!.Value.Value))));
        Nodes += claims.Count;
        Edges += (3 * claims.Count) + attributed.Count;
    }

    private void WriteMentions(ILedgerView view, IReadOnlyCollection<ArticleId> articles)
    {
        var mentions = view.ReadMentions(articles)
            .Select(m => Row(("article", m.Article.Value), ("actor", m.Actor.Value), ("surfaces", m.SurfaceForms.ToArray())))
            .ToList();
        Add("write/mentions_delete", "ids", articles.Select(a => a.Value));
        Add("write/mentions", "rows", mentions);
        Edges += mentions.Count;
    }

    private void WriteRelations(ILedgerView view, LedgerChanges changes)
    {
        var relations = view.ReadRelations(changes.Relations).ToLookup(r => r.Modality == Modality.Asserted);
        var touched = changes.Relations.ToLookup(k => k.Modality == Modality.Asserted);
        Add("write/relations_delete", "rows", touched[true].Select(KeyRow));
        Add("write/not_asserted_delete", "rows", touched[false].Select(KeyRow));
        foreach (var isAsserted in new[] { true, false })
        {
            var rows = relations[isAsserted]
                .Select(r =>
                    Row(("source", r.Source.Value), ("type", r.Type.Name), ("target", r.Target.Value), ("properties", GraphRows.Of(r)))
                )
                .ToList();
            Add(isAsserted ? "write/relations" : "write/not_asserted", "rows", rows);
            Edges += rows.Count;
        }
    }

    private void Delete(string what, IEnumerable<string> touched, IEnumerable<string> present) =>
        Add($"write/{what}_delete", "ids", touched.Except(present, StringComparer.Ordinal));

    private void Add<T>(string statement, string parameter, IEnumerable<T> rows)
    {
        foreach (var batch in rows.Chunk(BatchRows))
        {
            statements.Add(new CypherStatement(CypherLibrary.Get(statement), parameter, batch));
        }
    }
}
