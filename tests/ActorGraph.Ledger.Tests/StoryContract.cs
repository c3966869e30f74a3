using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Ledger.Tests;

/// <summary>How every ledger groups articles to stories.</summary>
public abstract class StoryContract : IDisposable
{
    // Enough words of their own that reports of different days are no copies.
    private static readonly string[] sentences =
    [
        "Delegations of both states came to Paris in the early morning to speak about grain, gas and the future of the joint commission.",
        "Reporters who had waited since dawn were told that nothing would be said before the end of the second round.",
        "The hosts had set up a long table in the garden, where coffee was served between the sessions.",
        "Observers noted that the deputy ministers, who had not spoken for months, sat next to each other at lunch.",
        "A joint paper of four pages was handed out in the evening; it names no date for another meeting.",
    ];

    private ILedger? ledger;

    protected ILedger Ledger => ledger ??= Open();

    [Fact]
    public void Record_EditedCopies_CountOnceInStoriesAndKeepTheirEvidence()
    {
        Ledger.Record(Report("a", 1));
        Ledger.Record(Report("b", 2, without: 4));
        Ledger.Record(Report("c", 40));

        var relation = Assert.Single(Ledger.ReadRelations());
        Assert.Equal((3, 3, 2), (relation.ClaimCount, relation.ArticleCount, relation.StoryCount));
        Assert.Equal(2, Ledger.Count().Stories);
        Assert.Equal(3, Ledger.ReadClaims().Count());
        Assert.Single(Ledger.ReadArticles().Where(a => a.Id.Value is "a" or "b").Select(a => a.Story).Distinct());
    }

    [Fact]
    public void Record_CopyThatJoinsTwoStories_RegroupsOthersByEntriesOfTheirOwn()
    {
        Ledger.Record(Report("a", 1));
        Ledger.Record(Report("c", 27));
        Assert.Equal(2, Ledger.Count().Stories);
        var head = Ledger.Head;

        Ledger.Record(Report("b", 14));

        Assert.Equal(1, Ledger.Count().Stories);
        var regrouped = Ledger.ReadEntries(head).OfType<ArticleRegrouped>().Select(e => e.Article.Value).ToList();
        Assert.NotEmpty(regrouped);
        Assert.Subset(new HashSet<string> { "a", "c" }, regrouped.ToHashSet());
        Assert.Superset(regrouped.ToHashSet(), Ledger.ReadChanges(head, Ledger.Head).Articles.Select(a => a.Value).ToHashSet());
        Assert.Equal(1, Assert.Single(Ledger.ReadRelations()).StoryCount);
    }

    [Fact]
    public void Remove_CopyThatJoinedTwoStories_LetsThemFallApart()
    {
        Ledger.Record(Report("a", 1));
        Ledger.Record(Report("c", 27));
        var before = Ledger.ReadArticles().ToList();
        Ledger.Record(Report("b", 14));

        Ledger.Remove(new ArticleId("b"));

        Assert.Equal(before, Ledger.ReadArticles());
    }

    [Fact]
    public void Record_BodyThatBecomesAnotherText_LeavesItsStory()
    {
        Ledger.Record(Report("a", 1));
        Ledger.Record(Report("b", 2));
        Assert.Equal(1, Ledger.Count().Stories);

        Ledger.Record(new AnalysisBuilder("b").Claiming("France", "MET_WITH", "Germany").Build());

        Assert.Equal(2, Ledger.Count().Stories);
    }

    [Fact]
    public void Record_AnyOrder_GivesTheSameStories()
    {
        var random = new Random(20241129);
        ArticleAnalysis[] reports =
        [
            .. Enumerable.Range(0, 12).Select(i => Report($"r{i:00}", 1 + (random.Next(8) * 5), without: random.Next(6))),
        ];
        foreach (var report in reports)
        {
            Ledger.Record(report);
        }

        using var other = Open();
        foreach (var report in reports.OrderBy(_ => random.Next()).ToList())
        {
            other.Record(report);
        }

        Assert.Equal(Ledger.ReadArticles(), other.ReadArticles());
        Assert.Equal(Ledger.ReadRelations(), other.ReadRelations());
        Assert.Equal(
            Stories.Name([.. reports.Select(r => StoryMember.Of(r.Article))]).OrderBy(n => n.Key).Select(n => n.Value),
            Ledger.ReadArticles().Select(a => a.Story)
        );
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens an empty ledger of its own.</summary>
    protected abstract ILedger Open();

    protected virtual void Dispose(bool disposing) => ledger?.Dispose();

    private protected static ArticleAnalysis Report(string id, int day, int without = -1) =>
        new AnalysisBuilder(id)
            .PublishedOn(new DateOnly(2024, 10, 1).AddDays(day - 1))
            .Claiming("France", "MET_WITH", "Germany", sentence: "France met Germany in Paris.")
            .Saying(string.Join('\n', sentences.Where((_, i) => i != without)) + $"\nReport of {id}.")
            .Build();
}
