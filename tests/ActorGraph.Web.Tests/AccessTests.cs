using System.Net;
using System.Net.Sockets;
using ActorGraph.Core.Errors;
using ActorGraph.Web.Access;
using Xunit;

namespace ActorGraph.Web.Tests;

public sealed class AccessTests : IAsyncLifetime
{
    private readonly Site open = new();
    private readonly Site closed = new() { AskedToken = Site.Token };

    public async Task InitializeAsync()
    {
        await open.InitializeAsync();
        await closed.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await open.DisposeAsync();
        await closed.DisposeAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/app.js")]
    [InlineData("/vendor/cytoscape/cytoscape.esm.min.mjs")]
    [InlineData("/api/status")]
    [InlineData("/api/nothing")]
    public async Task EveryAnswer_ForbidsWhatIsNotThePages(string path)
    {
        using var response = await open.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(SafetyHeaders.ContentSecurityPolicy, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.False(response.Headers.Contains("Server"));
        Assert.Equal(path.StartsWith("/api", StringComparison.Ordinal), response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task File_AskedForAgain_IsNotSentAgain()
    {
        using var first = await open.Client.GetAsync(new Uri("/style.css", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/style.css", UriKind.Relative));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await open.Client.SendAsync(request);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.StatusCode, second.StatusCode));
    }

    [Theory]
    [InlineData("evil.example:8484", HttpStatusCode.Unauthorized)]
    [InlineData("localhost:8484", HttpStatusCode.OK)]
    public async Task WithoutAToken_TheNameOfAnotherSite_IsRefused(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/status", UriKind.Relative));
        request.Headers.Host = host;
        using var response = await open.Client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task AnythingButReading_IsNotThere(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/api/status", UriKind.Relative));
        using var response = await open.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("AG8103", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("a token of enough letter", 401)]
    [InlineData("a token of enough letters.", 401)]
    [InlineData(Site.Token, 200)]
    public async Task Bearer_OnlyTheToken_IsLetIn(string? token, int expected)
    {
        var (status, answer) = await closed.AskAsync("/api/status", token);

        Assert.Equal(expected, status);
        if (expected == 401)
        {
            Assert.Equal("AG8102", answer.GetProperty("code").GetString());
        }
    }

    [Theory]
    [InlineData("/app.js")]
    [InlineData("/index.html")]
    [InlineData("/api/openapi.json")]
    public async Task WithoutTheToken_NothingButTheLoginPage_IsShown(string path) =>
        Assert.Equal(401, (await closed.AskAsync(path)).Status);

    [Fact]
    public async Task Login_GivesACookieThatOpensThePage()
    {
        using var start = await closed.Client.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal((HttpStatusCode.Redirect, "/login"), (start.StatusCode, start.Headers.Location!.OriginalString));
        using var wrong = await LogInAsync("not the token at all");
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.False(wrong.Headers.Contains("Set-Cookie"));

        using var right = await LogInAsync(Site.Token);

        var cookie = Assert.Single(right.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Uri.EscapeDataString(Site.Token), cookie, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusWithCookieAsync(cookie.Split(';')[0]));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWithCookieAsync($"{Gate.CookieName}={Site.Token}"));
    }

    [Fact]
    public async Task Listening_WhereAnotherDoes_IsANumberedFault()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var fault = await Assert.ThrowsAsync<ActorGraphException>(() =>
            LedgerSite.RunAsync(
                open.Services,
                new WebOptions { Port = ((IPEndPoint)other.LocalEndpoint).Port },
                _ => { },
                CancellationToken.None
            )
        );

        Assert.Equal(ErrorCodes.AddressNotAvailable, fault.Code);
    }

    private Task<HttpResponseMessage> LogInAsync(string token) =>
        closed.Client.PostAsync(new Uri("/session", UriKind.Relative), new StringContent(token));

    private async Task<HttpStatusCode> StatusWithCookieAsync(string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/status", UriKind.Relative));
        request.Headers.Add("Cookie", cookie);
        using var response = await closed.Client.SendAsync(request);
        return response.StatusCode;
    }
}
