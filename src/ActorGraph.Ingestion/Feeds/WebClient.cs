using System.Buffers;
using System.Net;
using ActorGraph.Core.Errors;
using Microsoft.Security.AntiSSRF;

namespace ActorGraph.Ingestion.Feeds;

/// <summary>Fetches documents within limits of time and size; private addresses are refused after resolution and on every redirect.</summary>
internal sealed class WebClient : IDisposable
{
    private const int maxRedirects = 5;

    private readonly HttpClient client;
    private readonly FetchOptions options;

    public WebClient(FetchOptions options)
    {
        this.options = options;
        // Disposed with the client.
#pragma warning disable CA2000
        client = new HttpClient(Handler(options)) { Timeout = TimeSpan.FromSeconds(options.TimeoutSeconds) };
#pragma warning restore CA2000
        client.DefaultRequestHeaders.UserAgent.ParseAdd(options.UserAgent);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5");
    }

    /// <summary>Fetches one document.</summary>
    /// <exception cref="ActorGraphException">AG2009: no answer, a refusal, too large, or an address that may not be fetched.</exception>
    public async Task<WebDocument> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
        {
            throw Failed(address, "only http and https addresses are fetched");
        }

        // HttpClient's own timeout ends at the headers; a body that trickles must end too.
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(client.Timeout);
        try
        {
            using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, deadline.Token);
            if (!response.IsSuccessStatusCode)
            {
                throw Failed(address, FormattableString.Invariant($"the server answers {(int)response.StatusCode} {response.ReasonPhrase}"));
            }

            var bytes = await ReadAsync(address, response.Content, deadline.Token);
            return new WebDocument(response.RequestMessage?.RequestUri ?? address, bytes, response.Content.Headers.ContentType?.CharSet);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failed(address, FormattableString.Invariant($"no full answer within {options.TimeoutSeconds} seconds"));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or AntiSSRFException)
        {
            throw Failed(address, Reason(exception), exception);
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<byte[]> ReadAsync(Uri address, HttpContent content, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var bytes = new ArrayBufferWriter<byte>();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (bytes.WrittenCount + read > options.MaxBytes)
            {
                throw Failed(address, FormattableString.Invariant($"the answer has more than {options.MaxBytes} bytes (Fetch:MaxBytes)"));
            }

            bytes.Write(buffer.AsSpan(0, read));
        }

        return bytes.WrittenSpan.ToArray();
    }

    // No decompression is asked for: an answer's size on the wire is its size.
    private static HttpMessageHandler Handler(FetchOptions options)
    {
        if (options.AllowPrivateNetworks)
        {
            return new SocketsHttpHandler
            {
                AllowAutoRedirect = true,
                MaxAutomaticRedirections = maxRedirects,
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.None,
            };
        }

        var handler = new AntiSSRFPolicy(PolicyConfigOptions.ExternalOnlyLatest) { AllowPlainTextHttp = true }.GetHandler();
        handler.AllowAutoRedirect = true;
        handler.MaxAutomaticRedirections = maxRedirects;
        handler.UseCookies = false;
        return handler;
    }

    private static string Reason(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is AntiSSRFException)
            {
                return "it leads into a private network, which Fetch:AllowPrivateNetworks forbids";
            }
        }

        return exception.Message.TrimEnd('.');
    }

    private static ActorGraphException Failed(Uri address, string reason, Exception? cause = null) => new(
        ErrorCodes.FetchFailed, $"'{address}' could not be fetched: {reason}. Check the address; it is tried again at the next run.", cause);
}
