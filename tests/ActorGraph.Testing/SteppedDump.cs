using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Testing;

/// <summary>The plainest projection: every record of a ledger as a line. It follows the ledger by <see cref="ILedgerView.ReadChanges"/>
/// alone, as others do.</summary>
public sealed class SteppedDump
{
    private readonly SortedDictionary<string, string> lines = new(StringComparer.Ordinal);

    /// <summary>How far it has come.</summary>
    public LedgerPosition Position { get; private set; }

    /// <summary>Everything that a ledger shows, at once.</summary>
    public static string Of(ILedgerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var dump = new SteppedDump();
        dump.Put(view.ReadActors(), view.ReadArticles(), view.ReadClaims(), view.ReadRelations(), view.ReadMentions());
        return dump.ToString();
    }

    /// <summary>Brings the dump to a ledger's head.</summary>
    /// <param name="view">The ledger.</param>
    /// <param name="batchEntries">How many entries a step covers.</param>
    public void Advance(ILedgerView view, int batchEntries)
    {
        ArgumentNullException.ThrowIfNull(view);
        while (Position < view.Head)
        {
            var next = new LedgerPosition(Math.Min(Position.Value + batchEntries, view.Head.Value));
            Take(view, view.ReadChanges(Position, next));
            Position = next;
        }
    }

    /// <inheritdoc />
    public override string ToString() => string.Join('\n', lines.Select(l => $"{l.Key}: {l.Value}"));

    private static string KeyOf(RelationKey key) => $"relation {key.Source} {key.Type} {key.Target} {key.Modality}";

    private static string Show(Actor a) =>
        string.Join('|', a.Type, a.Name, string.Join(';', a.Aliases), a.Country, a.Parent, a.IsoCode, a.IsListed);

    private void Take(ILedgerView view, LedgerChanges changes)
    {
        var gone = changes
            .Actors.Select(a => $"actor {a}")
            .Concat(changes.Articles.Select(a => $"article {a}"))
            .Concat(changes.Claims.Select(c => $"claim {c}"))
            .Concat(changes.Relations.Select(KeyOf));
        foreach (var key in gone)
        {
            lines.Remove(key);
        }

        foreach (
            var key in lines.Keys.Where(k => changes.Articles.Any(a => k.StartsWith($"mention {a} ", StringComparison.Ordinal))).ToList()
        )
        {
            lines.Remove(key);
        }

        Put(
            view.ReadActors(changes.Actors),
            view.ReadArticles(changes.Articles),
            view.ReadClaims(changes.Claims),
            view.ReadRelations(changes.Relations),
            view.ReadMentions(changes.Articles)
        );
    }

    private void Put(
        IEnumerable<Actor> actors,
        IEnumerable<ArticleSummary> articles,
        IEnumerable<Claim> claims,
        IEnumerable<Relation> relations,
        IEnumerable<ArticleMention> mentions
    )
    {
        var all = actors
            .Select(a => ($"actor {a.Id}", Show(a)))
            .Concat(articles.Select(a => ($"article {a.Id}", a.ToString())))
            .Concat(claims.Select(c => ($"claim {c.Id}", c.ToString())))
            .Concat(relations.Select(r => (KeyOf(r.Key), r.ToString())))
            .Concat(mentions.Select(m => ($"mention {m.Article} {m.Actor}", string.Join(';', m.SurfaceForms))));
        foreach (var (key, line) in all)
        {
            lines[key] = line;
        }
    }
}
