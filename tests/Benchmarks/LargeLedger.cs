using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Ledger.Sqlite;

namespace Benchmarks;

/// <summary>
/// Makes a ledger of any size out of a small one: its articles again and again, each time two weeks and a day earlier, so that no copy is of one story
/// with another. Actors that no list knows are others each time.
/// </summary>
internal static class LargeLedger
{
    private const int DaysApart = 15;

    /// <summary>Writes a ledger.</summary>
    /// <param name="claims">How many claims at least.</param>
    /// <param name="from">The small ledger.</param>
    /// <param name="to">The file to write; made anew.</param>
    public static void Write(int claims, string from, string to)
    {
        using var small = SqliteLedger.Open(from, TimeProvider.System, readOnly: true);
        var analyses = Read(small).ToList();
        File.Delete(to);
        using var large = SqliteLedger.Open(to, TimeProvider.System);
        var written = 0;
        for (var copy = 0; written < claims; copy++)
        {
            foreach (var analysis in analyses)
            {
                large.Record(Copy(analysis, copy));
                written += analysis.Claims.Length;
            }
        }
    }

    private static IEnumerable<ArticleAnalysis> Read(SqliteLedger ledger)
    {
        var actors = ledger.ReadActors().ToDictionary(a => a.Id);
        var claims = ledger.ReadClaims().ToLookup(c => c.Article);
        foreach (var mentions in ledger.ReadMentions().GroupBy(m => m.Article))
        {
            yield return new ArticleAnalysis(
                ledger.ReadArticle(mentions.Key)!,
                [.. mentions.Select(m => new ArticleActor(actors[m.Actor], m.SurfaceForms))],
                [.. claims[mentions.Key]],
                ledger.Find(mentions.Key)!.AnalyserVersion);
        }
    }

    private static ArticleAnalysis Copy(ArticleAnalysis analysis, int copy)
    {
        var days = -DaysApart * copy;
        var names = analysis.Actors.ToDictionary(a => a.Actor.Id, a => Rename(a.Actor, copy));
        var article = analysis.Article with
        {
            Id = new ArticleId(FormattableString.Invariant($"{analysis.Article.Id}#{copy}")),
            PublishedAt = analysis.Article.PublishedAt?.AddDays(days),
        };
        return new ArticleAnalysis(
            article,
            [.. analysis.Actors.Select(a => a with { Actor = names[a.Actor.Id] }).OrderBy(a => a.Actor.Id)],
            [.. analysis.Claims.Select(c => Copy(c, article.Id, names, days))],
            analysis.AnalyserVersion);
    }

    private static Actor Rename(Actor actor, int copy) => actor.IsListed ? actor : actor with
    {
        Id = new ActorId(FormattableString.Invariant($"{actor.Id}-{copy}")),
        Name = FormattableString.Invariant($"{actor.Name} {copy}"),
    };

    private static Claim Copy(Claim claim, ArticleId article, Dictionary<ActorId, Actor> names, int days)
    {
        var (source, target, evidence) = (names[claim.Source].Id, names[claim.Target].Id, claim.Evidence);
        if (claim.Type.IsSymmetric && target < source)
        {
            (source, target, evidence) = (target, source, evidence with { Source = evidence.Target, Target = evidence.Source });
        }

        return claim with
        {
            Id = ClaimId.Of(article, source, claim.Type, target, evidence.Sentence),
            Article = article,
            Source = source,
            Target = target,
            AttributedTo = claim.AttributedTo is { } speaker ? names[speaker].Id : null,
            Evidence = evidence,
            Date = claim.Date?.AddDays(days),
            DateRange = claim.DateRange is { } range ? new DateRange(range.First.AddDays(days), range.Last.AddDays(days)) : null,
        };
    }
}
