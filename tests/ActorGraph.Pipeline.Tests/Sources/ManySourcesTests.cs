using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;
using ActorGraph.Ingestion.Fetching;
using ActorGraph.Ingestion.Files;
using ActorGraph.Ingestion.Sources;
using ActorGraph.Ingestion.Tests.Fetching;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Ingestion;
using ActorGraph.Pipeline.Sources;
using ActorGraph.Pipeline.Tests.Toys;
using ActorGraph.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Sources;

/// <summary>Fifty publishers with a hundred pages each, all of them at once, with everything that the web does to a reader.</summary>
public sealed class ManySourcesTests : IDisposable
{
    private const int feeds = 50;
    private const int pagesOfOne = 100;

    private static readonly TimeSpan spacing = TimeSpan.FromSeconds(2);
    private static readonly string longText = string.Join(' ', Enumerable.Repeat("Kosovo accused Serbia of sending armed men.", 10));

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 11, 14, 12, 0, 0, TimeSpan.Zero));
    private readonly TemporaryFolder folder = new();
    private readonly SqliteLedger ledger;
    private readonly IFetchMemory fetches;
    private readonly ConcurrentDictionary<string, int> visits = new(StringComparer.Ordinal);
    private readonly WebServer server;

    public ManySourcesTests()
    {
        ledger = SqliteLedger.Open(folder.File("ledger.db"), clock);
        fetches = ledger.OpenFetchMemory();
        server = new WebServer(clock);
        server.Answer("/robots.txt", "User-agent: *\nDisallow: /private/", "text/plain");
        server.Handle("/rss", context => context.Response.WriteAsync(Feed(context)));
        for (var page = 0; page < pagesOfOne; page++)
        {
            var number = page;
            server.Handle(PathOf(number), context => AnswerAsync(context, number));
        }
    }

    public void Dispose()
    {
        server.Dispose();
        ledger.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Run_ManySourcesAtOnce_RecordEveryArticleOnceAndNameEveryFailure()
    {
        var options = new FetchOptions
        {
            AllowPrivateNetworks = true,
            SpacingSeconds = spacing.TotalSeconds,
            TimeoutSeconds = 600,
            MaxRequests = 64,
            MaxBytes = 200_000,
        };
        using var fetcher = new WebFetcher(options, clock);
        var runner = Runner(fetcher, options);
        var failures = new ConcurrentBag<ArticleFailure>();

        var running = Task.WhenAll(
            Enumerable
                .Range(1, feeds)
                .Select(feed =>
                    runner.RunAsync(
                        Name(feed),
                        false,
                        result =>
                        {
                            if (result.Failure is { } failure)
                            {
                                failures.Add(failure);
                            }
                        },
                        default
                    )
                )
        );
        var summaries = await clock.RunAsync(running, TimeSpan.FromMilliseconds(200));

        // Of a hundred pages six are made to fail for good.
        Assert.Equal((feeds * 94, feeds * 6), (summaries.Sum(s => s!.New), summaries.Sum(s => s!.Failed)));
        Assert.Equal((feeds * 94, feeds * 6), (ledger.Count().Articles, ledger.Count().Failed));
        Assert.Equal(
            [(ErrorCodes.FetchFailed, 4 * feeds), (ErrorCodes.RobotsDisallow, feeds), (ErrorCodes.AddressRefused, feeds)],
            failures.GroupBy(f => f.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count()))
        );
        Assert.All(failures, f => Assert.Contains("127.0.0.", f.Message, StringComparison.Ordinal));
        AssertPoliteness();
    }

    // One request at a time to each host, and the pause between two, by the server's own log; robots.txt once; a good page once.
    private void AssertPoliteness()
    {
        foreach (var host in server.Log.GroupBy(r => r.Host))
        {
            var log = host.OrderBy(r => r.Start).ToList();
            Assert.All(
                log.Zip(log.Skip(1)),
                pair => Assert.True(pair.Second.Start - pair.First.Start >= spacing, $"{pair.First} {pair.Second}")
            );
            Assert.Single(log, r => r.Path == "/robots.txt");
            Assert.All(log.GroupBy(r => r.Path).Where(g => !IsTriedAgain(g.Key)), page => Assert.Single(page));
            Assert.DoesNotContain(log, r => r.Path.StartsWith("/private/", StringComparison.Ordinal));
        }

        Assert.Equal(feeds, server.Log.Select(r => r.Host).Distinct().Count());
    }

    private static bool IsTriedAgain(string path) => path is "/7" or "/17" or "/27";

    private static string PathOf(int page) => page == 37 ? "/private/37" : string.Create(CultureInfo.InvariantCulture, $"/{page}");

    private async Task AnswerAsync(HttpContext context, int page)
    {
        var visit = visits.AddOrUpdate($"{context.Request.Host}{context.Request.Path}", 1, (_, n) => n + 1);
        context.Response.ContentType = "text/html";
        switch (page)
        {
            case 7:
                context.Response.StatusCode = 500;
                break;
            case 17:
                context.Response.ContentLength = 10_000;
                await context.Response.WriteAsync("cut off");
                await context.Response.Body.FlushAsync();
                context.Abort();
                break;
            case 27 when visit == 1:
                context.Response.StatusCode = (int)HttpStatusCode.BadGateway;
                break;
            case 47:
                context.Response.Redirect("/47");
                break;
            case 57:
                context.Response.Redirect("file:///etc/passwd");
                break;
            case 67:
                await context.Response.Body.WriteAsync(new byte[300_000]);
                break;
            default:
                await context.Response.WriteAsync(
                    $"<html><head><title>Page {page}</title></head><body><article><p>{longText} Page {page} of {context.Request.Host}.</p></article></body></html>"
                );
                break;
        }
    }

    private static string Feed(HttpContext context)
    {
        var items = Enumerable
            .Range(0, pagesOfOne)
            .Select(page => $"<item><title>{page}</title><link>http://{context.Request.Host}{PathOf(page)}</link></item>");
        return $"<rss version=\"2.0\"><channel><title>Wire</title><link>https://wire.example</link><description/>{string.Concat(items)}</channel></rss>";
    }

    private SourceRunner Runner(WebFetcher fetcher, FetchOptions options)
    {
        var (limits, journal) = (new IngestionLimits(), new InMemoryIngestionJournal());
        var sources = Enumerable
            .Range(1, feeds)
            .Select(feed => new ArticleSourceOptions
            {
                Name = Name(feed),
                Kind = "feed",
                Address = new Uri(server.AddressOf(feed), "rss").AbsoluteUri,
                MaxArticles = pagesOfOne,
            });
        return new SourceRunner(
            new SourceCatalog(Options.Create(new ScheduleOptions { Sources = [.. sources] })),
            new WebArticleFinder(fetcher, options, limits, clock),
            new FileSources(new ArticleFiles(limits, clock)),
            new JournaledIngestion(
                new IngestionRunner(new ToyRooms().Analyzer(), ledger, clock, new ListLogger<IngestionRunner>()),
                journal,
                clock
            ),
            ledger,
            journal,
            fetches
        );
    }

    private static string Name(int feed) => string.Create(CultureInfo.InvariantCulture, $"wire-{feed}");
}
