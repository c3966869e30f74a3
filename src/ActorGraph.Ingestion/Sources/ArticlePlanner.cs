using System.Globalization;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Html;
using ActorGraph.Ingestion.Listings;
using AngleSharp.Html.Parser;

namespace ActorGraph.Ingestion.Sources;

/// <summary>Decides what is done about each listed article; fetches and writes nothing.</summary>
internal sealed class ArticlePlanner(int minFeedCharacters, IngestionLimits limits)
{
    public PlannedArticle Plan(ListedArticle listed, ArticleId id, ArticleSource source, ArticleHistory history, DateTimeOffset now)
    {
        var text = "";
        if (listed.Address is { } filtered && !source.Filter.Takes(filtered))
        {
            return Planned(PlannedAction.LeaveOut, "Include and Exclude leave it out");
        }

        if (source.MaxAge is { } maxAge && (listed.ModifiedAt ?? listed.PublishedAt) < now - maxAge)
        {
            return Planned(PlannedAction.LeaveOut, FormattableString.Invariant($"older than {maxAge.TotalDays:0.#} days"));
        }

        text = TextOf(listed);
        if (text.Length >= minFeedCharacters || listed.Address is not { } address)
        {
            var known = history.IsKnown(id) ? "recorded already, taken where it has changed" : "new";
            return Planned(PlannedAction.TakeText, FormattableString.Invariant($"{known}; the list gives {text.Length} characters"));
        }

        var (action, reason) = PlanPage(address, id, listed, source, history, now);
        return Planned(action, reason);

        PlannedArticle Planned(PlannedAction what, string why) => new(listed, id, text, what, why);
    }

    private static (PlannedAction Action, string Reason) PlanPage(
        Uri address,
        ArticleId id,
        ListedArticle listed,
        ArticleSource source,
        ArticleHistory history,
        DateTimeOffset now
    )
    {
        if (history.Fetches.Find(address.AbsoluteUri) is not { } last)
        {
            return source.Kind != ArticleSourceKind.Pages && history.IsKnown(id)
                ? (PlannedAction.LeaveOut, "recorded already")
                : (PlannedAction.FetchPage, "new");
        }

        if (listed.ModifiedAt > last.FetchedAt)
        {
            return (PlannedAction.FetchPage, "changed since it was fetched");
        }

        if (last.NextCheck is not { } next)
        {
            return (PlannedAction.LeaveOut, last.FailuresInARow == 0 ? "recorded already" : $"given up, because {last.Reason}");
        }

        return FetchSchedule.IsDue(next, now)
            ? (PlannedAction.FetchPage, last.FailuresInARow == 0 ? "looked at again" : $"tried again, because {last.Reason}")
            : (
                PlannedAction.Wait,
                $"not before {next.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC: {last.Reason}"
            );
    }

    private string TextOf(ListedArticle listed)
    {
        if (listed.Html.Length == 0)
        {
            return "";
        }

        try
        {
            PageNesting.RefuseDeep(listed.Html, limits.MaxPageDepth, listed.Title);
        }
        catch (ActorGraphException)
        {
            // Not fit to be parsed: the page decides.
            return "";
        }

        var document = new HtmlParser().ParseDocument(listed.Html);
        Boilerplate.Remove(document);
        return PageText.Of(document.Body!, listed.Title);
    }
}
