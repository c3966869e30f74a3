using System.Globalization;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;
using ActorGraph.Ingestion.Sources;
using ActorGraph.Pipeline.Ingestion;

namespace ActorGraph.Pipeline.Sources;

/// <summary>Shows what sources there are and what one would bring. It writes nothing to the ledger.</summary>
public sealed class SourceInspector(
    SourceCatalog catalog,
    WebArticleFinder web,
    FileSources files,
    ArticleHistory history,
    TimeProvider timeProvider
)
{
    private const int maxLines = 20;
    private const int sampleLength = 300;

    /// <summary>Writes each source with its schedule and what came of its last fetch.</summary>
    public void WriteList(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var source in catalog.Sources)
        {
            output.WriteLine($"{source.Name}  ({source.Kind.ToString().ToLowerInvariant()})  {Place(source)}");
            output.WriteLine(
                $"    schedule   {catalog.ScheduleOf(source.Name)}, next {Time(catalog.NextTick(source.Name, timeProvider.GetUtcNow()))}"
            );
            if (source.IsOfTheWeb)
            {
                output.WriteLine($"    last fetch {LastFetch(source.Addresses[0])}");
            }
        }

        if (catalog.Names.Count == 0)
        {
            output.WriteLine("No source is configured. Add one to Sources in appsettings.json.");
        }
    }

    /// <summary>Fetches a source's list and one of its articles, and writes what would be taken in and why.</summary>
    /// <returns>Why nothing can be taken in at all, or the article that was tried; null where it could.</returns>
    /// <exception cref="Core.Errors.ActorGraphException">AG1004: there is no such source.</exception>
    public async Task<ArticleFailure?> WriteTestAsync(string name, TextWriter output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        var source = catalog.Get(name);
        await output.WriteLineAsync($"{source.Name}  ({source.Kind.ToString().ToLowerInvariant()})  {Place(source)}");
        return source.IsOfTheWeb
            ? await WriteWebAsync(source, output, cancellationToken)
            : await WriteFilesAsync(source, output, cancellationToken);
    }

    private async Task<ArticleFailure?> WriteWebAsync(ArticleSource source, TextWriter output, CancellationToken cancellationToken)
    {
        var preview = await web.PreviewAsync(source, history, cancellationToken);
        var taken = preview.Articles.Count(a => a.Action is PlannedAction.TakeText or PlannedAction.FetchPage);
        await output.WriteLineAsync(
            FormattableString.Invariant(
                $"{preview.Articles.Count} listed, {taken} to take in{(taken > source.MaxArticles ? $", {source.MaxArticles} a run at most" : "")}; nothing is written"
            )
        );
        foreach (var article in preview.Articles.Take(maxLines))
        {
            await output.WriteLineAsync($"  {Verb(article.Action), -10} {article.Id}");
            await output.WriteLineAsync($"             {Describe(article)}");
        }

        return await WriteSampleAsync(preview.Sample, preview.Articles.Count - maxLines, output);
    }

    private async Task<ArticleFailure?> WriteFilesAsync(ArticleSource source, TextWriter output, CancellationToken cancellationToken)
    {
        var (count, sample) = (0, (ArticleReading?)null);
        await foreach (var pending in files.FindAsync([source.Path], cancellationToken))
        {
            sample ??= pending.Read();
            if (count++ < maxLines)
            {
                await output.WriteLineAsync($"  read       {pending.Name}");
            }
        }

        return await WriteSampleAsync(sample, count - maxLines, output);
    }

    private static async Task<ArticleFailure?> WriteSampleAsync(ArticleReading? sample, int more, TextWriter output)
    {
        if (more > 0)
        {
            await output.WriteLineAsync(FormattableString.Invariant($"  and {more} more"));
        }

        if (sample?.Article is { } article)
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync($"The first of them: {article.Id}");
            await output.WriteLineAsync($"  title      {article.Title}");
            await output.WriteLineAsync($"  publisher  {article.Publisher}");
            await output.WriteLineAsync(
                $"  published  {(article.PublishedAt is { } at ? at.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture) : "not given")}"
            );
            await output.WriteLineAsync(
                $"  changed    {(article.ModifiedAt is { } changed ? changed.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture) : "not given")}"
            );
            await output.WriteLineAsync($"  by         {(article.Byline.Length > 0 ? article.Byline : "not given")}");
            await output.WriteLineAsync($"  language   {(article.Language.Length > 0 ? article.Language : "not given")}");
            await output.WriteLineAsync(FormattableString.Invariant($"  text       {article.Body.Length} characters"));
            await output.WriteLineAsync(
                $"  {(article.Body.Length > sampleLength ? article.Body[..sampleLength] + "..." : article.Body).ReplaceLineEndings(" ")}"
            );
        }

        return sample?.Failure;
    }

    private static string Verb(PlannedAction action) =>
        action switch
        {
            PlannedAction.TakeText => "take text",
            PlannedAction.FetchPage => "fetch page",
            PlannedAction.Wait => "wait",
            _ => "leave out",
        };

    private static string Describe(PlannedArticle article) =>
        article.Title.Length > 0 ? $"{article.Reason} | {article.Title}" : article.Reason;

    private static string Place(ArticleSource source) =>
        source switch
        {
            { IsOfTheWeb: false } => source.Path,
            { Addresses.Count: 1 } => source.Addresses[0].OriginalString,
            _ => FormattableString.Invariant($"{source.Addresses.Count} pages"),
        };

    private string LastFetch(Uri address) =>
        history.Fetches.Find(address.AbsoluteUri) is not { } last
            ? "none"
            : FormattableString.Invariant(
                $"{Time(last.FetchedAt)}: {last.Reason}{(last.FailuresInARow > 1 ? $" ({last.FailuresInARow} times in a row)" : "")}{Next(last)}"
            );

    private static string Next(FetchRecord last) => last.NextCheck is { } next && next > last.FetchedAt ? $"; not before {Time(next)}" : "";

    private static string Time(DateTimeOffset time) =>
        time == DateTimeOffset.MaxValue ? "never" : time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
