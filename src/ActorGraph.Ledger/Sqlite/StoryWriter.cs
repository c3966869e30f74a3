using ActorGraph.Core.Articles;
using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>Keeps the story of each recorded article as <see cref="Stories"/> defines it, looking only at texts that share a
/// band.</summary>
internal sealed class StoryWriter
{
    private const string MemberColumns = "SELECT r.article, a.id, r.fingerprint, t.sketch, r.published_at, r.story ";

    // Days of publishers' zones: a day more on each side than the window of instants.
    private static readonly int windowDays = (int)StoryMember.Window.TotalDays + 1;

    private readonly Statement findText;
    private readonly Statement addText;
    private readonly Statement addBand;
    private readonly Statement exactCopies;
    private readonly Statement candidates;
    private readonly Statement membersOf;
    private readonly Statement setStory;
    private readonly Dictionary<long, (string Id, string From, string To)> moved = [];

    /// <summary>Prepares the statements.</summary>
    public StoryWriter(Statements statements)
    {
        const string ofRevision = "FROM revision r JOIN article a ON a.key = r.article JOIN story_text t ON t.fingerprint = r.fingerprint ";
        findText = statements.Prepare("SELECT key FROM story_text WHERE fingerprint = $1", 1);
        addText = statements.Prepare("INSERT INTO story_text (fingerprint, sketch) VALUES ($1, $2) RETURNING key", 2);
        addBand = statements.Prepare("INSERT INTO story_band (band, text) VALUES ($1, $2)", 2);
        exactCopies = statements.Prepare(
            "SELECT DISTINCT story FROM revision WHERE fingerprint = $1 AND ended IS NULL AND article <> $2",
            2
        );
        candidates = statements.Prepare(
            $"""
            {MemberColumns}
            FROM (SELECT DISTINCT text FROM story_band WHERE band IN (SELECT value FROM json_each($1)) AND text <> $5) found
            JOIN story_text t ON t.key = found.text
            JOIN revision r ON r.fingerprint = t.fingerprint AND r.ended IS NULL
            JOIN article a ON a.key = r.article
            WHERE r.published_on IS NULL OR $2 IS NULL OR r.published_on BETWEEN date($2, $3) AND date($2, $4)
            """,
            5
        );
        membersOf = statements.Prepare(MemberColumns + ofRevision + "WHERE r.story = $1 AND r.ended IS NULL", 1);
        setStory = statements.Prepare("UPDATE revision SET story = $2 WHERE article = $1 AND ended IS NULL", 2);
    }

    /// <summary>Joins an article that was just added to the stories that its text belongs to.</summary>
    /// <param name="article">Its row.</param>
    /// <param name="published">It.</param>
    /// <returns>The story.</returns>
    public string Join(long article, Article published)
    {
        var fingerprint = StoryFingerprint.Of(published.Body);
        var (text, sketch) = Text(fingerprint, published.Body);
        var joined = Strings(exactCopies, fingerprint, article).ToHashSet(StringComparer.Ordinal);
        if (!sketch.IsNone)
        {
            var member = new StoryMember(published.Id, fingerprint, sketch, published.PublishedAt);
            var (before, after) = (FormattableString.Invariant($"-{windowDays} days"), FormattableString.Invariant($"+{windowDays} days"));
            // One copy in a story is as good as all.
            using var rows = candidates.Read(Cells.Write(sketch.Bands), Cells.Write(published.PublishedOn), before, after, text);
            while (rows.Read())
            {
                var story = rows.GetString(5);
                if (rows.GetInt64(0) != article && !joined.Contains(story) && member.IsOneStoryWith(ReadMember(rows)))
                {
                    joined.Add(story);
                }
            }
        }

        var name = joined.Append(fingerprint).Min(StringComparer.Ordinal)!;
        foreach (var other in joined.Where(s => s != name).SelectMany(Members).Where(m => m.Key != article).ToList())
        {
            Move(other, name);
        }

        setStory.Run(article, name);
        return name;
    }

    /// <summary>Names anew the story that an article has just left: what it alone held together falls apart.</summary>
    public void Leave(string story)
    {
        var members = Members(story);
        var names = Stories.Name([.. members.Select(m => m.Member)]);
        foreach (var member in members.Where(m => names[m.Member.Article] != story))
        {
            Move(member, names[member.Member.Article]);
        }
    }

    /// <summary>The articles that were moved to another story since the last call, ordered by id; not those that <see cref="Join"/> was
    /// called for.</summary>
    public IReadOnlyList<long> TakeMoved()
    {
        var taken = moved
            .Where(m => m.Value.From != m.Value.To)
            .OrderBy(m => m.Value.Id, StringComparer.Ordinal)
            .Select(m => m.Key)
            .ToList();
        moved.Clear();
        return taken;
    }

    /// <summary>Forgets what was moved: a rollback has taken it back.</summary>
    public void Forget() => moved.Clear();

    private void Move(Row row, string story)
    {
        setStory.Run(row.Key, story);
        moved[row.Key] = (row.Member.Article.Value, moved.TryGetValue(row.Key, out var before) ? before.From : row.Story, story);
    }

    private List<Row> Members(string story)
    {
        using var rows = membersOf.Read(story);
        var members = new List<Row>();
        while (rows.Read())
        {
            members.Add(new Row(rows.GetInt64(0), ReadMember(rows), story));
        }

        return members;
    }

    private (long Key, StorySketch Sketch) Text(string fingerprint, string body)
    {
        var sketch = StorySketch.Of(body);
        if (findText.Scalar(fingerprint) is long known)
        {
            return (known, sketch);
        }

        var text = (long)addText.Scalar(fingerprint, sketch.ToBytes())!;
        foreach (var band in sketch.Bands)
        {
            addBand.Run(band, text);
        }

        return (text, sketch);
    }

    private static StoryMember ReadMember(SqliteDataReader row) =>
        new(new ArticleId(row.GetString(1)), row.GetString(2), StorySketch.FromBytes(row.GetFieldValue<byte[]>(3)), row.Moment(4));

    private static List<string> Strings(Statement statement, params ReadOnlySpan<object?> values)
    {
        using var rows = statement.Read(values);
        var strings = new List<string>();
        while (rows.Read())
        {
            strings.Add(rows.GetString(0));
        }

        return strings;
    }

    private sealed record Row(long Key, StoryMember Member, string Story);
}
