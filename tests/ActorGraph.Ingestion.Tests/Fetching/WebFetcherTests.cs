using System.IO.Compression;
using System.Text;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Fetching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Fetching;

public sealed class WebFetcherTests : IDisposable
{
    private static readonly FetchOptions allowing = new()
    {
        AllowPrivateNetworks = true,
        SpacingSeconds = 0,
        TimeoutSeconds = 600,
        Contact = "https://desk.example/bot",
    };

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 11, 13, 12, 0, 0, TimeSpan.Zero));
    private readonly WebServer server;
    private WebFetcher? fetcher;

    public WebFetcherTests() => server = new WebServer(clock);

    public void Dispose()
    {
        fetcher?.Dispose();
        server.Dispose();
    }

    [Fact]
    public async Task Fetch_Page_SaysWhoAsks()
    {
        var outcome = await FetchAsync(server.Answer("/a", "text"));

        Assert.Equal((200, "text", "utf-8"), (outcome.Status, Text(outcome), outcome.Document!.Charset));
        Assert.Equal("ActorGraph/0.1 (+https://desk.example/bot)", server.Log[^1].Headers["User-Agent"]);
        Assert.Equal("gzip, br", server.Log[^1].Headers["Accept-Encoding"]);
    }

    [Fact]
    public async Task Fetch_WithValidators_SendsThemByteForByteAndTakesTheNewOnes()
    {
        var address = server.Answer("/a", "", status: 304, headers: [("ETag", "W/\"b'c\""), ("Cache-Control", "max-age=600")]);

        var outcome = await FetchAsync(address, etag: "\"a  -gzip\"", lastModified: "Wed, 13 Nov 2024 08:05:00 gmt");

        Assert.True(outcome.IsNotModified);
        Assert.Equal(("W/\"b'c\"", TimeSpan.FromMinutes(10)), (outcome.ETag, outcome.FreshFor));
        Assert.Equal(
            ("\"a  -gzip\"", "Wed, 13 Nov 2024 08:05:00 gmt"),
            (server.Log[^1].Headers["If-None-Match"], server.Log[^1].Headers["If-Modified-Since"])
        );
    }

    [Fact]
    public async Task Fetch_304ThatWasNotAskedFor_IsAFault() =>
        Assert.Contains("304", (await FetchAsync(server.Answer("/a", "", status: 304))).Fault!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Cache-Control", "max-age=60, public", 60)]
    [InlineData("Cache-Control", "no-cache, max-age=60", 0)]
    [InlineData("Expires", "Wed, 13 Nov 2024 13:00:00 GMT", 3600)]
    [InlineData("Expires", "0", 0)]
    public async Task Fetch_Freshness_IsTheServers(string name, string value, int seconds) =>
        Assert.Equal(
            TimeSpan.FromSeconds(seconds),
            (await FetchAsync(server.Answer("/a", "text", headers: [(name, value), ("Date", "Wed, 13 Nov 2024 12:00:00 GMT")]))).FreshFor
        );

    [Theory]
    [InlineData(401, ErrorCodes.FetchForbidden, "401 (sign-in needed)")]
    [InlineData(403, ErrorCodes.FetchForbidden, "403 (forbidden)")]
    [InlineData(404, ErrorCodes.FetchFailed, "404 (not found)")]
    [InlineData(410, ErrorCodes.FetchFailed, "410 (gone)")]
    [InlineData(451, ErrorCodes.FetchForbidden, "451 (unavailable for legal reasons)")]
    public async Task Fetch_Refusal_IsNamedAndNotTriedAgain(int status, string code, string words)
    {
        var outcome = await FetchAsync(server.Answer("/a", "no", status: status));

        Assert.Equal((status, code), (outcome.Status, outcome.Fault!.Code));
        Assert.Contains(words, outcome.Fault.Message, StringComparison.Ordinal);
        Assert.Equal(["/a"], server.Paths);
    }

    [Theory]
    [InlineData("120")]
    [InlineData("Wed, 13 Nov 2024 12:02:00 GMT")]
    public async Task Fetch_TooManyRequests_LeavesTheHostAloneAsLongAsItAsks(string retryAfter)
    {
        var outcome = await FetchAsync(server.Answer("/a", "no", status: 429, headers: ("Retry-After", retryAfter)));

        Assert.Equal(
            (429, ErrorCodes.FetchThrottled, TimeSpan.FromMinutes(2)),
            (outcome.Status, outcome.Fault!.Code, outcome.RetryAfter!.Value)
        );
        Assert.Contains("429 (too many requests) and asks to wait 120 seconds", outcome.Fault.Message, StringComparison.Ordinal);

        // Another page of the same host is not even asked for.
        var other = server.Answer("/b", "text");
        Assert.Equal(ErrorCodes.FetchThrottled, (await FetchAsync(other)).Fault!.Code);
        Assert.Equal(["/a"], server.Paths);
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("text", Text(await FetchAsync(other)));
    }

    [Fact]
    public async Task Fetch_ServerError_IsTriedAgainAFewTimes()
    {
        var tries = 0;
        var mended = server.Handle(
            "/a",
            context =>
            {
                context.Response.StatusCode = tries++ < 2 ? 500 : 200;
                return context.Response.WriteAsync("text");
            }
        );

        Assert.Equal("text", Text(await clock.RunAsync(FetchAsync(mended))));
        Assert.Equal(3, server.Paths.Count);
        Assert.Equal(500, (await clock.RunAsync(FetchAsync(server.Answer("/b", "", status: 500)))).Status);
        Assert.Equal(6, server.Paths.Count);
    }

    [Fact]
    public async Task Fetch_ServerThatHangs_IsGivenUp()
    {
        var hang = server.Handle("/a", context => Task.Delay(Timeout.Infinite, context.RequestAborted));

        var outcome = await clock.RunAsync(FetchAsync(hang), TimeSpan.FromSeconds(10));

        Assert.Contains("within 600 seconds", outcome.Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_BodyThatHangs_IsGivenUp()
    {
        var hang = server.Handle(
            "/a",
            async context =>
            {
                await context.Response.WriteAsync("begin");
                await context.Response.Body.FlushAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }
        );

        Assert.Contains(
            "within 600 seconds",
            (await clock.RunAsync(FetchAsync(hang), TimeSpan.FromSeconds(10))).Fault!.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fetch_BodyCutOff_IsNeverTakenForWhole(bool isChunked)
    {
        var cut = server.Handle(
            "/a",
            async context =>
            {
                context.Response.ContentLength = isChunked ? null : 100;
                await context.Response.WriteAsync("begin");
                await context.Response.Body.FlushAsync();
                context.Abort();
            }
        );

        var outcome = await clock.RunAsync(FetchAsync(cut));

        Assert.Null(outcome.Document);
        Assert.Equal(ErrorCodes.FetchFailed, outcome.Fault!.Code);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Fetch_Compressed_IsUnpacked(string encoding) =>
        Assert.Equal(
            "text",
            Text(
                await FetchAsync(
                    server.Answer("/a", Pack(Encoding.UTF8.GetBytes("text"), encoding), headers: ("Content-Encoding", encoding))
                )
            )
        );

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Fetch_CompressedBomb_IsStoppedAtTheLimit(string encoding)
    {
        var bomb = Pack(new byte[50_000_000], encoding);
        Assert.InRange(bomb.Length, 1, 100_000);

        var outcome = await FetchAsync(
            server.Answer("/a", bomb, headers: ("Content-Encoding", encoding)),
            options: allowing with
            {
                MaxBytes = 100_000,
            }
        );

        Assert.Contains("more than 100000 bytes once decompressed", outcome.Fault!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fetch_CompressedBodyCutOff_IsNeverTakenForWhole(bool isHeaderCut)
    {
        var packed = Pack(Encoding.UTF8.GetBytes(string.Join(' ', Enumerable.Range(0, 5000))), "gzip");
        var cut = packed[..(isHeaderCut ? 5 : packed.Length / 2)];

        var outcome = await clock.RunAsync(FetchAsync(server.Answer("/a", cut, headers: ("Content-Encoding", "gzip"))));

        Assert.Equal(ErrorCodes.FetchFailed, outcome.Fault!.Code);
    }

    [Fact]
    public async Task Fetch_AnswerOverTheLimit_IsRefusedBeforeItIsRead()
    {
        var outcome = await FetchAsync(server.Answer("/a", new byte[5000]), options: allowing with { MaxBytes = 2000 });

        Assert.Contains("more than 2000 bytes (Fetch:MaxBytes)", outcome.Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_Redirect_IsFollowedAndTheLastAddressKept()
    {
        server.Redirect("/a", "b#part", 301);
        server.Redirect("/b", "/c?x=1", 307);
        server.Answer("/c", "text");

        var outcome = await FetchAsync(new Uri(server.Address, "a"));

        Assert.Equal(new Uri(server.Address, "c?x=1"), outcome.Document!.Address);
    }

    [Fact]
    public async Task Fetch_RedirectsInACircle_End()
    {
        server.Redirect("/a", "/b");
        server.Redirect("/b", "/a");

        Assert.Contains("in a circle", (await FetchAsync(new Uri(server.Address, "a"))).Fault!.Message, StringComparison.Ordinal);
        Assert.Equal(["/a", "/b"], server.Paths);
    }

    [Fact]
    public async Task Fetch_RedirectsWithoutEnd_End()
    {
        server.Handle(
            "/a",
            context =>
            {
                context.Response.Redirect($"/a?n={context.Request.Query["n"]}1");
                return Task.CompletedTask;
            }
        );

        Assert.Contains("more than 5 times", (await FetchAsync(new Uri(server.Address, "a"))).Fault!.Message, StringComparison.Ordinal);
        Assert.Equal(6, server.Paths.Count);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://wire.example/a")]
    [InlineData("data:text/html,x")]
    public async Task Fetch_OtherScheme_IsRefusedByName(string address)
    {
        foreach (var outcome in new[] { await FetchAsync(new Uri(address)), await FetchAsync(server.Redirect("/a", address)) })
        {
            Assert.Equal(ErrorCodes.AddressRefused, outcome.Fault!.Code);
            Assert.Contains($"never '{new Uri(address).Scheme}'", outcome.Fault.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://localhost/")]
    public async Task Fetch_OwnNetwork_IsRefused(string address)
    {
        foreach (var policy in new[] { new FetchPolicy(), new FetchPolicy(IgnoreRobots: true) })
        {
            var outcome = await clock.RunAsync(FetchAsync(new Uri(address), new FetchOptions(), policy: policy));

            Assert.Equal(ErrorCodes.AddressRefused, outcome.Fault!.Code);
            Assert.Contains("AllowPrivateNetworks", outcome.Fault.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::1]/")]
    [InlineData("//127.0.0.2/")]
    [InlineData("https://10.0.0.1/")]
    public async Task Fetch_RedirectIntoTheOwnNetwork_IsRefused(string target)
    {
        // The server is the one machine that may be reached, as one in the wide world is.
        var guarded = new FetchOptions { AllowedNetworks = ["127.0.0.1/32"], SpacingSeconds = 0 };
        Assert.Equal("text", Text(await FetchAsync(server.Answer("/b", "text"), guarded)));

        var outcome = await clock.RunAsync(FetchAsync(server.Redirect("/a", target)));

        Assert.Equal(ErrorCodes.AddressRefused, outcome.Fault!.Code);
        Assert.Contains("private network", outcome.Fault.Message, StringComparison.Ordinal);
        Assert.Equal(["/b", "/a"], server.Paths);
    }

    [Fact]
    public async Task Fetch_OwnNetwork_IsReachedByASourceThatMay()
    {
        var address = server.Answer("/a", "text");

        Assert.Equal(
            "text",
            Text(await FetchAsync(address, new FetchOptions { SpacingSeconds = 0 }, policy: new FetchPolicy(AllowPrivateNetworks: true)))
        );
        Assert.Equal(
            ErrorCodes.AddressRefused,
            (await FetchAsync(address, policy: new FetchPolicy(AllowPrivateNetworks: false))).Fault!.Code
        );
    }

    [Fact]
    public async Task Fetch_ChallengePage_IsNamed()
    {
        var byHeader = server.Answer("/a", "x", status: 403, headers: ("cf-mitigated", "challenge"));
        var byBody = server.Answer("/b", "<html><script src=\"https://ct.captcha-delivery.com/c.js\"></script></html>", status: 403);
        var disguised = server.Answer(
            "/c",
            "<html><title>Just a moment...</title><script src=\"/cdn-cgi/challenge-platform/h/b\"></script></html>"
        );

        Assert.Contains("challenge page of Cloudflare", (await FetchAsync(byHeader)).Fault!.Message, StringComparison.Ordinal);
        Assert.Contains("challenge page of DataDome", (await FetchAsync(byBody)).Fault!.Message, StringComparison.Ordinal);
        Assert.Contains("challenge page of Cloudflare", (await FetchAsync(disguised)).Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_Robots_AreObeyedAskedOnceADayAndOnRedirects()
    {
        server.Answer("/robots.txt", "User-agent: *\nDisallow: /", "text/plain");
        server.Answer("/robots.txt", "User-agent: actorgraph\nDisallow: /private/\nAllow: /private/open", "text/plain");
        server.Answer("/private/a", "text");
        server.Redirect("/a", "/private/a");

        Assert.Equal(ErrorCodes.RobotsDisallow, (await FetchAsync(new Uri(server.Address, "private/a"))).Fault!.Code);
        Assert.Equal(ErrorCodes.RobotsDisallow, (await FetchAsync(new Uri(server.Address, "a"))).Fault!.Code);
        Assert.Equal("text", Text(await FetchAsync(server.Answer("/private/open", "text"))));
        Assert.Equal("text", Text(await FetchAsync(new Uri(server.Address, "a"), policy: new FetchPolicy(IgnoreRobots: true))));
        Assert.Equal(1, server.Log.Count(r => r.Path == "/robots.txt"));

        clock.Advance(TimeSpan.FromHours(24));
        await FetchAsync(new Uri(server.Address, "a"));
        Assert.Equal(2, server.Log.Count(r => r.Path == "/robots.txt"));
    }

    [Fact]
    public async Task Fetch_RobotsThatCannotBeRead_ForbidAllUntilTheyCan()
    {
        server.Answer("/robots.txt", "", status: 500);
        var address = server.Answer("/a", "text");

        Assert.Contains(
            "robots.txt could not be read",
            (await clock.RunAsync(FetchAsync(address))).Fault!.Message,
            StringComparison.Ordinal
        );
        Assert.Empty(server.Paths);

        server.Answer("/robots.txt", "", status: 403);
        clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("text", Text(await FetchAsync(address)));
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("User-agent: *\nCrawl-delay: 7", 7)]
    [InlineData("User-agent: *\nCrawl-delay: 0.5", 2)]
    public async Task Fetch_ManyOfOneHost_ArePausedBetween(string robots, int seconds)
    {
        server.Answer("/robots.txt", robots, "text/plain");
        var addresses = Enumerable.Range(0, 5).Select(i => server.Answer($"/{i}", "text")).ToList();
        using var polite = new WebFetcher(allowing with { SpacingSeconds = 2 }, clock);

        await clock.RunAsync(Task.WhenAll(addresses.Select(a => polite.FetchAsync(new FetchRequest(a, new FetchPolicy()), default))));

        Assert.Equal(6, server.Log.Count);
        var log = server.Log.Where(r => r.Path != "/robots.txt").OrderBy(r => r.Start).ToList();
        Assert.All(log.Zip(log.Skip(1)), pair => Assert.True(pair.Second.Start - pair.First.Start >= TimeSpan.FromSeconds(seconds)));
    }

    [Fact]
    public async Task Fetch_Cancelled_IsThrownToTheCaller()
    {
        using var stop = new CancellationTokenSource();
        var hang = server.Handle(
            "/a",
            async context =>
            {
                await stop.CancelAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }
        );
        using var patient = new WebFetcher(allowing, clock);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            patient.FetchAsync(new FetchRequest(hang, new FetchPolicy()), stop.Token)
        );
    }

    private Task<FetchOutcome> FetchAsync(
        Uri address,
        FetchOptions? options = null,
        FetchPolicy? policy = null,
        string? etag = null,
        string? lastModified = null
    )
    {
        fetcher ??= new WebFetcher(options ?? allowing, clock);
        return fetcher.FetchAsync(new FetchRequest(address, policy ?? new FetchPolicy(), etag, lastModified), default);
    }

    private static string Text(FetchOutcome outcome) => Encoding.UTF8.GetString(outcome.Document!.Bytes);

    private static byte[] Pack(byte[] bytes, string encoding)
    {
        var packed = new MemoryStream();
        using (
            Stream packer =
                encoding == "br" ? new BrotliStream(packed, CompressionLevel.Optimal) : new GZipStream(packed, CompressionLevel.Optimal)
        )
        {
            packer.Write(bytes);
        }

        return packed.ToArray();
    }
}
