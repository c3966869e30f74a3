using System.Net;
using Microsoft.Security.AntiSSRF;

namespace ActorGraph.Ingestion.Fetching;

/// <summary>The two ways into the net: one that cannot reach the own network, and one that can.</summary>
/// <remarks>
/// Redirects and decompression are left to the caller, so that each step of a redirect is checked anew and limits hold for what is
/// unpacked.
/// </remarks>
internal sealed class HttpClients : IDisposable
{
    // Names may move to other addresses while the program runs for months.
    private static readonly TimeSpan connectionLifetime = TimeSpan.FromMinutes(5);

    private readonly HttpClient guarded;
    private readonly HttpClient open;

    public HttpClients(FetchOptions options)
    {
#pragma warning disable CA2000 // Handlers are disposed with their clients.
        guarded = Create(GuardedHandler(options), options);
        open = Create(OpenHandler(), options);
#pragma warning restore CA2000
    }

    public HttpClient For(bool allowPrivateNetworks) => allowPrivateNetworks ? open : guarded;

    public void Dispose()
    {
        guarded.Dispose();
        open.Dispose();
    }

    private static HttpClient Create(HttpMessageHandler handler, FetchOptions options)
    {
        // Time limits are the caller's: they run from the request to the last byte of the body.
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(options.FullUserAgent);
        client.DefaultRequestHeaders.Accept.ParseAdd(
            "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"
        );
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en, *;q=0.5");
        return client;
    }

    private static SocketsHttpHandler OpenHandler() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            PooledConnectionLifetime = connectionLifetime,
        };

    private static AntiSSRFHandler GuardedHandler(FetchOptions options)
    {
        var policy = new AntiSSRFPolicy(PolicyConfigOptions.ExternalOnlyLatest) { AllowPlainTextHttp = true };
        policy.AddAllowedAddresses([.. options.AllowedNetworks]);
        var handler = policy.GetHandler();
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
        return handler;
    }
}
