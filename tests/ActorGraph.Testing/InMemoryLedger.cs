using System.Collections.Immutable;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Testing;

/// <summary>A ledger that forgets everything when it is disposed: the plainest way to keep its promises, against which others are
/// held.</summary>
public sealed class InMemoryLedger : InMemoryLedgerView, ILedger
{
    private readonly TimeProvider clock;

    /// <summary>Makes an empty ledger.</summary>
    public InMemoryLedger(TimeProvider? clock = null)
        : base(InMemoryLedgerState.Empty) => this.clock = clock ?? TimeProvider.System;

    /// <inheritdoc />
    public void Together(Action writes)
    {
        var before = State;
        try
        {
            writes();
        }
        catch
        {
            State = before;
            throw;
        }
    }

    /// <inheritdoc />
    public RecordOutcome Record(ArticleAnalysis analysis)
    {
        AnalysisRules.ThrowIfBroken(analysis);
        var id = analysis.Article.Id;
        var fresh = analysis with
        {
            Actors = [.. analysis.Actors.DistinctBy(a => a.Actor.Id)],
            Claims = [.. analysis.Claims.DistinctBy(c => c.Id)],
        };
        State = State with { Failures = State.Failures.Remove(id) };
        var known = State.Articles.GetValueOrDefault(id);
        if (known is null)
        {
            Replace(id, [], fresh.Claims, fresh);
            return RecordOutcome.New;
        }

        if (known.Article.ContentHash != analysis.Article.ContentHash)
        {
            Replace(id, known.Claims, fresh.Claims, fresh);
            return RecordOutcome.Changed;
        }

        return AnalyserVersions.Supersedes(analysis.AnalyserVersion, known.AnalyserVersion)
            ? Reanalyse(known, fresh)
            : RecordOutcome.Unchanged;
    }

    /// <inheritdoc />
    public void RecordFailure(ArticleFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        if (State.Failures.GetValueOrDefault(failure.Article) != failure)
        {
            State = State with { Failures = State.Failures.SetItem(failure.Article, failure) };
            Append(at => new ArticleFailed(at, clock.GetUtcNow(), failure.Article, failure));
        }
    }

    /// <inheritdoc />
    public bool Remove(ArticleId article)
    {
        var hadFailed = State.Failures.ContainsKey(article);
        State = State with { Failures = State.Failures.Remove(article) };
        if (State.Articles.GetValueOrDefault(article) is not { } known)
        {
            return hadFailed;
        }

        Retract(article, known.Claims);

        var before = State;
        Hold(State.Articles.Remove(article));
        Append(at => new ArticleRemoved(at, clock.GetUtcNow(), article));
        NoteOthers(article, before);
        return true;
    }

    /// <inheritdoc />
    public LedgerPosition? Judge(Judgement judgement, string because = "")
    {
        ArgumentNullException.ThrowIfNull(judgement);
        var position = new LedgerPosition(State.Entries.Count + 1);
        var before = State;
        if (State.Log.With(new RecordedJudgement(position, clock.GetUtcNow(), judgement, because)) is not { } log)
        {
            return null;
        }

        Append(at => new JudgementRecorded(at, clock.GetUtcNow(), judgement, because));
        var forms = log
            .Resolution.DifferenceTo(before.Log.Resolution)
            .Actors.SelectMany(a => log.Resolution.FormsOf(a).Select(f => (a, f)));
        State = (State with { Log = log, Forms = State.Forms.Union(forms) }).Resolved();
        NoteRejudged(null, before);
        return position;
    }

    /// <inheritdoc />
    public ILedgerView OpenSnapshot(double minConfidence = 0) => new InMemoryLedgerView(State, minConfidence);

    private static bool SayTheSame(Claim known, Claim fresh) =>
        known with { Provenance = known.Provenance with { Version = fresh.Provenance.Version } } == fresh;

    private static bool NameTheSame(ArticleAnalysis known, ArticleAnalysis fresh)
    {
        static string Describe(ArticleActor a) =>
            string.Join(
                '|',
                a.Actor.Id,
                a.Actor.Type,
                a.Actor.Name,
                string.Join(';', a.Actor.Aliases),
                a.Actor.Country,
                a.Actor.Parent,
                a.Actor.IsoCode,
                a.Actor.IsListed,
                string.Join(';', a.SurfaceForms)
            );
        return known.Article with { RetrievedAt = null, Body = "" } == fresh.Article with { RetrievedAt = null, Body = "" }
            && known.Actors.OrderBy(a => a.Actor.Id).Select(Describe).SequenceEqual(fresh.Actors.OrderBy(a => a.Actor.Id).Select(Describe));
    }

    private RecordOutcome Reanalyse(ArticleAnalysis known, ArticleAnalysis fresh)
    {
        var confirmed = known.Claims.Where(k => fresh.Claims.Any(f => f.Id == k.Id && SayTheSame(k, f))).ToImmutableArray();
        if (confirmed.Length == fresh.Claims.Length && confirmed.Length == known.Claims.Length && NameTheSame(known, fresh))
        {
            State = State with
            {
                Articles = State.Articles.SetItem(known.Article.Id, known with { AnalyserVersion = fresh.AnalyserVersion }),
            };
            return RecordOutcome.Unchanged;
        }

        var kept = confirmed.ToDictionary(c => c.Id);
        Replace(
            known.Article.Id,
            [.. known.Claims.Where(c => !kept.ContainsKey(c.Id))],
            [.. fresh.Claims.Where(c => !kept.ContainsKey(c.Id))],
            fresh with
            {
                Claims = [.. fresh.Claims.Select(c => kept.GetValueOrDefault(c.Id, c))],
            }
        );
        return RecordOutcome.Changed;
    }

    private void Replace(ArticleId id, ImmutableArray<Claim> retracted, ImmutableArray<Claim> asserted, ArticleAnalysis analysis)
    {
        Append(at => new ArticleIngested(at, clock.GetUtcNow(), id, analysis.Article.ContentHash));
        Retract(id, retracted);
        foreach (var claim in asserted)
        {
            Append(at => new ClaimAsserted(at, clock.GetUtcNow(), id, claim.Id));
        }

        var before = State;
        State = State with { Past = State.Past.Add(analysis) };
        Hold(State.Articles.SetItem(id, analysis));
        NoteOthers(id, before);
    }

    private void Retract(ArticleId article, ImmutableArray<Claim> claims)
    {
        foreach (var claim in claims)
        {
            Append(at => new ClaimRetracted(at, clock.GetUtcNow(), article, claim.Id));
            State = State with { Ended = State.Ended.Add((State.Resolve(claim), new LedgerPosition(State.Entries.Count))) };
        }
    }

    private void Hold(ImmutableSortedDictionary<ArticleId, ArticleAnalysis> articles) =>
        State = (
            State with
            {
                Articles = articles,
                Stories = Stories.Name([.. articles.Values.Select(a => StoryMember.Of(a.Article))]),
            }
        ).Resolved();

    // What one article changes in others: whose story they are of, and whom they speak of.
    private void NoteOthers(ArticleId cause, InMemoryLedgerState before)
    {
        foreach (var article in State.Articles.Keys.Where(a => a != cause && State.Stories[a] != before.Stories[a]))
        {
            Append(at => new ArticleRegrouped(at, clock.GetUtcNow(), article));
        }

        NoteRejudged(cause, before);
    }

    private void NoteRejudged(ArticleId? cause, InMemoryLedgerState before)
    {
        bool IsReadOtherwise(ArticleAnalysis analysis) =>
            analysis.Actors.Any(a => before.WhoIs(analysis.Article.Id, a.Actor.Id) != State.WhoIs(analysis.Article.Id, a.Actor.Id))
            || analysis.Claims.Any(c => before.Log.Resolution.IsRejected(c.Id) != State.Log.Resolution.IsRejected(c.Id));
        foreach (var analysis in State.Articles.Values.Where(a => a.Article.Id != cause && IsReadOtherwise(a)))
        {
            Append(at => new ArticleRejudged(at, clock.GetUtcNow(), analysis.Article.Id));
        }
    }

    private void Append(Func<LedgerPosition, LedgerEntry> entry) =>
        State = State with { Entries = State.Entries.Add(entry(new LedgerPosition(State.Entries.Count + 1))) };
}
