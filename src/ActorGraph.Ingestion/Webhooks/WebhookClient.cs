using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Fetching;
using Polly;
using Polly.Retry;

namespace ActorGraph.Ingestion.Webhooks;

/// <summary>Posts signed JSON. Reaches no private network unless it is told to, follows no redirect, and gives up after a few
/// tries.</summary>
/// <remarks>
/// The header <c>X-ActorGraph-Signature</c> is "sha256=" and the HMAC-SHA256, in lower-case hex, of the header
/// <c>X-ActorGraph-Timestamp</c> (seconds since 1970), a full stop and the body, under the secret. <c>X-ActorGraph-Delivery</c> names the
/// message.
/// </remarks>
public sealed class WebhookClient : IDisposable
{
    /// <summary>How often a message is tried in all.</summary>
    public const int MaxTries = 4;

    private static readonly TimeSpan firstWait = TimeSpan.FromSeconds(2);

    private readonly HttpClients clients;
    private readonly FetchOptions options;
    private readonly TimeProvider timeProvider;
    private readonly ResiliencePipeline<HttpStatusCode> retrying;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="options">The time limit, the user agent and the networks that may be reached all the same.</param>
    /// <param name="timeProvider">Times tries, waits and limits.</param>
    public WebhookClient(FetchOptions options, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(timeProvider);
        (this.options, this.timeProvider) = (options, timeProvider);
        clients = new HttpClients(options);
        retrying = new ResiliencePipelineBuilder<HttpStatusCode> { TimeProvider = timeProvider }
            .AddRetry(
                new RetryStrategyOptions<HttpStatusCode>
                {
                    MaxRetryAttempts = MaxTries - 1,
                    BackoffType = DelayBackoffType.Exponential,
                    Delay = firstWait,
                    ShouldHandle = attempt =>
                        ValueTask.FromResult(
                            attempt.Outcome.Exception is { } fault
                                ? fault is HttpRequestException or IOException or TimeoutException && !FetchFaults.IsPrivateNetwork(fault)
                                : IsTemporary(attempt.Outcome.Result)
                        ),
                }
            )
            .Build();
    }

    /// <summary>Posts until it is taken: a status from 200 to 299.</summary>
    /// <exception cref="ActorGraphException">AG8002: it was refused, nobody answered at any try, or the address leads into a private
    /// network.</exception>
    public async Task PostAsync(WebhookMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        HttpStatusCode status;
        try
        {
            status = await retrying.ExecuteAsync(async token => await SendAsync(message, token), cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whatever a stranger's server makes the stack below throw concerns this message alone.
            throw Failed(
                message,
                FetchFaults.IsPrivateNetwork(fault)
                    ? "it leads into a private network; where that is meant, set Watch:AllowPrivateNetworks"
                    : fault.Message.TrimEnd('.'),
                fault
            );
        }

        if ((int)status is < 200 or > 299)
        {
            throw Failed(message, $"it answers {StatusText.Of((int)status)}", null);
        }
    }

    /// <inheritdoc />
    public void Dispose() => clients.Dispose();

    private static bool IsTemporary(HttpStatusCode status) => (int)status is 408 or 425 or 429 or >= 500;

    private static ActorGraphException Failed(WebhookMessage message, string reason, Exception? cause) =>
        new(
            ErrorCodes.NotificationFailed,
            $"The webhook '{message.Address}' did not take the changes {message.Delivery}: {reason}. Check Watch:Webhook; they are sent again with what comes next.",
            cause
        );

    private async Task<HttpStatusCode> SendAsync(WebhookMessage message, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds), timeProvider);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        using var request = Sign(message);
        try
        {
            using var response = await clients
                .For(message.AllowPrivateNetworks)
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token);
            return response.StatusCode;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException(FormattableString.Invariant($"no answer within {options.TimeoutSeconds} seconds"));
        }
    }

    private HttpRequestMessage Sign(WebhookMessage message)
    {
        var body = Encoding.UTF8.GetBytes(message.Json);
        var timestamp = timeProvider.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.UTF8.GetBytes(timestamp + "."), .. body];
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(message.Secret), signed);
        var request = new HttpRequestMessage(HttpMethod.Post, message.Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Add("X-ActorGraph-Timestamp", timestamp);
        request.Headers.Add("X-ActorGraph-Signature", "sha256=" + Convert.ToHexStringLower(signature));
        request.Headers.Add("X-ActorGraph-Delivery", message.Delivery);
        return request;
    }
}
