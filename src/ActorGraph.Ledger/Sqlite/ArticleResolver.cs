using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Judgements;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>Finds out who the actors of recorded articles are, and writes it beside them. Which names several bear is looked up for those
/// of no list alone.</summary>
internal sealed class ArticleResolver
{
    private const string Evidence = "v.is_listed = 0 AND v.country <> ''";

    private readonly ClaimWriter claims;
    private readonly DescriptionWriter descriptions;
    private readonly Statement states;
    private readonly Statement statesByArticle;
    private readonly Statement namesOf;
    private readonly Statement articlesOf;
    private readonly Statement mentions;
    private readonly Statement judgeMention;
    private readonly Statement addForm;

    /// <summary>Prepares the statements.</summary>
    public ArticleResolver(Statements statements, ClaimWriter claims, DescriptionWriter descriptions)
    {
        this.claims = claims;
        this.descriptions = descriptions;
        states = statements.Prepare(
            $"""
            SELECT DISTINCT v.country FROM actor_variant v
            WHERE v.actor = $1 AND v.type = $2 AND {Evidence} AND EXISTS (SELECT 1 FROM description d WHERE d.variant = v.key AND d.articles > 0) LIMIT 2
            """,
            2
        );
        statesByArticle = statements.Prepare(
            $"""
            SELECT v.country, a.id FROM mention m JOIN actor_variant v ON v.key = m.variant JOIN revision r ON r.key = m.revision JOIN article a ON a.key = r.article
            WHERE m.actor = $1 AND v.type = $2 AND {Evidence} AND r.ended IS NULL
            """,
            2
        );
        namesOf = statements.Prepare(
            $"SELECT m.actor, v.type FROM mention m JOIN actor_variant v ON v.key = m.variant WHERE m.revision = $1 AND {Evidence}",
            1
        );
        articlesOf = statements.Prepare(
            "SELECT a.id, a.key FROM mention m JOIN revision r ON r.key = m.revision JOIN article a ON a.key = r.article WHERE m.actor = $1 AND r.ended IS NULL",
            1
        );
        mentions = statements.Prepare(
            """
            SELECT r.key, m.actor, COALESCE(m.judged_actor, m.actor), m.variant, v.type, v.country, v.is_listed
            FROM revision r JOIN mention m ON m.revision = r.key JOIN actor_variant v ON v.key = m.variant WHERE r.article = $1 AND r.ended IS NULL ORDER BY m.actor
            """,
            1
        );
        judgeMention = statements.Prepare("UPDATE mention SET judged_actor = $3 WHERE revision = $1 AND actor = $2", 3);
        addForm = statements.Prepare("INSERT OR IGNORE INTO form (actor, form) VALUES ($1, $2)", 2);
    }

    /// <summary>The names that an analysis gives to somebody of no list whom it puts in a state.</summary>
    public static IEnumerable<(ActorId Name, ActorType Type)> NamesIn(ArticleAnalysis analysis) =>
        analysis.Actors.Where(a => SharedNames.IsEvidence(a.Actor)).Select(a => (a.Actor.Id, a.Actor.Type));

    /// <summary>Such names in a recorded state of an article.</summary>
    public IReadOnlyList<(ActorId Name, ActorType Type)> NamesIn(long revision)
    {
        using var rows = namesOf.Read(revision);
        List<(ActorId, ActorType)> names = [];
        while (rows.Read())
        {
            names.Add((new ActorId(rows.GetString(0)), (ActorType)rows.GetInt32(1)));
        }

        return names;
    }

    /// <summary>Those of the names that several bear by the recorded articles, and by one more.</summary>
    public HashSet<(ActorId Name, ActorType Type)> SharedAmong(
        IEnumerable<(ActorId Name, ActorType Type)> names,
        ActorResolution resolution,
        ArticleAnalysis? coming = null
    ) => [.. names.Where(n => StatesOf(n, resolution).Union(StatesIn(coming, n, resolution)).Skip(1).Any())];

    /// <summary>The recorded articles that give somebody this name, or somebody of no list a name of which this one and his state are
    /// made.</summary>
    public IEnumerable<(string Id, long Key)> ArticlesOf(ActorId actor)
    {
        List<(string, long)> found = [];
        foreach (var name in Namesake.NamesIn(actor).Append(actor))
        {
            using var rows = articlesOf.Read(name.Value);
            while (rows.Read())
            {
                found.Add((rows.GetString(0), rows.GetInt64(1)));
            }
        }

        return found;
    }

    /// <summary>Writes who the actors of an article are now.</summary>
    /// <returns>False if nothing is otherwise.</returns>
    public bool Resolve(string id, long article, ActorResolution resolution)
    {
        var isChanged = false;
        Dictionary<ActorId, ActorId> present = [];
        foreach (var (revision, actor, former, variant) in MentionsOf(article))
        {
            var name = (actor.Id, actor.Type);
            var who = resolution.Resolve(
                new ArticleId(id),
                actor,
                SharedNames.IsEvidence(actor) && SharedAmong([name], resolution).Count > 0
            );
            present.Add(actor.Id, who);
            if (who != former)
            {
                judgeMention.Run(revision, actor.Id.Value, who == actor.Id ? null : who.Value);
                descriptions.Release(former.Value, variant);
                descriptions.Use(who.Value, variant);
                NoteForm(actor.Id, who);
                isChanged = true;
            }
        }

        return claims.Rejudge(article, actor => present[actor], resolution) || isChanged;
    }

    /// <summary>Notes who an actor was found to be.</summary>
    public void NoteForm(ActorId actor, ActorId form)
    {
        if (form != actor)
        {
            addForm.Run(actor.Value, form.Value);
        }
    }

    private static IEnumerable<ActorId> StatesIn(
        ArticleAnalysis? analysis,
        (ActorId Name, ActorType Type) name,
        ActorResolution resolution
    ) =>
        analysis is null || resolution.Splits(analysis.Article.Id, name.Name)
            ? []
            : analysis
                .Actors.Select(a => a.Actor)
                .Where(a => SharedNames.IsEvidence(a) && (a.Id, a.Type) == name)
                .Select(a => a.Country!.Value);

    private HashSet<ActorId> StatesOf((ActorId Name, ActorType Type) name, ActorResolution resolution)
    {
        var isSplit = resolution.Splits(name.Name);
        using var rows = (isSplit ? statesByArticle : states).Read(name.Name.Value, (long)name.Type);
        HashSet<ActorId> found = [];
        while (rows.Read())
        {
            if (!isSplit || !resolution.Splits(new ArticleId(rows.GetString(1)), name.Name))
            {
                found.Add(new ActorId(rows.GetString(0)));
            }
        }

        return found;
    }

    private ImmutableArray<(long Revision, Actor Actor, ActorId Present, long Variant)> MentionsOf(long article)
    {
        using var rows = mentions.Read(article);
        var found = ImmutableArray.CreateBuilder<(long, Actor, ActorId, long)>();
        while (rows.Read())
        {
            var actor = new Actor
            {
                Id = new(rows.GetString(1)),
                Name = "",
                Type = (ActorType)rows.GetInt32(4),
                Country = rows.Actor(5),
                IsListed = rows.GetBoolean(6),
            };
            found.Add((rows.GetInt64(0), actor, new ActorId(rows.GetString(2)), rows.GetInt64(3)));
        }

        return found.ToImmutable();
    }
}
