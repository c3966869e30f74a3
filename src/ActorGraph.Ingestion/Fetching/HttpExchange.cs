using ActorGraph.Core.Errors;

namespace ActorGraph.Ingestion.Fetching;

/// <summary>One request and its answer, whole: headers and body, within time and size. Nothing is thrown but the caller's own
/// cancellation.</summary>
internal sealed class HttpExchange(HttpClients clients, HostQueue hosts, FetchOptions options, TimeProvider timeProvider)
{
    // What a host is spared for that says "too many requests" and not for how long.
    private static readonly TimeSpan defaultPause = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan maxPause = TimeSpan.FromHours(24);

    public async Task<FetchOutcome> SendAsync(Uri address, FetchRequest request, TimeSpan spacing, CancellationToken cancellationToken)
    {
        using var visit = await hosts.EnterAsync(address, spacing, cancellationToken);
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds), timeProvider);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            using var message = Message(address, request);
            var client = clients.For(request.Policy.AllowPrivateNetworks ?? options.AllowPrivateNetworks);
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.Token);
            return await ReadAsync(address, request, response, deadline.Token);
        }
        catch (ActorGraphException fault)
        {
            return new FetchOutcome { Fault = fault };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new FetchOutcome { Fault = FetchFaults.TimedOut(address, options.TimeoutSeconds) };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whatever a stranger's server makes the stack below throw concerns this address alone.
            return FetchFaults.IsPrivateNetwork(exception)
                ? new FetchOutcome { Fault = FetchFaults.PrivateNetwork(address, exception) }
                : new FetchOutcome { Fault = FetchFaults.Failed(address, exception.Message.TrimEnd('.'), exception), IsTemporary = true };
        }
    }

    private static HttpRequestMessage Message(Uri address, FetchRequest request)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address);
        // Not parsed: a server compares byte for byte what it once sent.
        if (request.ETag is { } etag)
        {
            message.Headers.TryAddWithoutValidation("If-None-Match", etag);
        }

        if (request.LastModified is { } lastModified)
        {
            message.Headers.TryAddWithoutValidation("If-Modified-Since", lastModified);
        }

        return message;
    }

    private async Task<FetchOutcome> ReadAsync(
        Uri address,
        FetchRequest request,
        HttpResponseMessage response,
        CancellationToken cancellationToken
    )
    {
        var now = timeProvider.GetUtcNow();
        var outcome = new FetchOutcome
        {
            Status = (int)response.StatusCode,
            ETag = ResponseFreshness.Raw(response.Headers, "ETag"),
            LastModified = ResponseFreshness.Raw(response.Content.Headers, "Last-Modified"),
            FreshFor = ResponseFreshness.FreshFor(response, now),
            RetryAfter = ResponseFreshness.RetryAfter(response, now),
        };
        if (ChallengePage.GuardOf(response) is { } guard)
        {
            return outcome with { Fault = Challenge(address, guard) };
        }

        if (outcome.Status == 304 && request.IsConditional)
        {
            return outcome;
        }

        return response.IsSuccessStatusCode ? await ReadBodyAsync(address, request, response, outcome, cancellationToken)
            : outcome.Status is 301 or 302 or 303 or 307 or 308 ? Redirect(address, response, outcome)
            : await RefuseAsync(address, response, outcome, cancellationToken);
    }

    private async Task<FetchOutcome> ReadBodyAsync(
        Uri address,
        FetchRequest request,
        HttpResponseMessage response,
        FetchOutcome outcome,
        CancellationToken cancellationToken
    )
    {
        var bytes = await BodyReader.ReadAsync(response.Content, address, request.Policy.MaxBytes ?? options.MaxBytes, cancellationToken);
        return ChallengePage.GuardOf(bytes) is { } guard
            ? outcome with
            {
                Fault = Challenge(address, guard),
            }
            : outcome with
            {
                Document = new FetchedDocument(address, bytes, response.Content.Headers.ContentType?.CharSet),
            };
    }

    private static FetchOutcome Redirect(Uri address, HttpResponseMessage response, FetchOutcome outcome) =>
        response.Headers.Location is { } location && Uri.TryCreate(address, location, out var target)
            ? outcome with
            {
                Redirect = target,
            }
            : outcome with
            {
                Fault = FetchFaults.Failed(
                    address,
                    FormattableString.Invariant($"the server answers {outcome.Status} and does not say where to go")
                ),
            };

    private async Task<FetchOutcome> RefuseAsync(
        Uri address,
        HttpResponseMessage response,
        FetchOutcome outcome,
        CancellationToken cancellationToken
    )
    {
        if (outcome.Status == 429 || outcome is { Status: 503, RetryAfter: not null })
        {
            var pause = outcome.RetryAfter ?? defaultPause;
            hosts.Pause(address, pause < maxPause ? pause : maxPause);
            return outcome with { Fault = FetchFaults.Throttled(address, outcome.Status, outcome.RetryAfter) };
        }

        if (
            outcome.Status is 401 or 402 or 403 or 407 or 451 or 503
            && ChallengePage.GuardOf(await BodyReader.ReadAsync(response.Content, address, options.MaxBytes, cancellationToken))
                is { } guard
        )
        {
            return outcome with { Fault = Challenge(address, guard) };
        }

        var answer = $"the server answers {StatusText.Of(outcome.Status)}";
        return outcome with
        {
            Fault = outcome.Status is 401 or 402 or 403 or 407 or 451
                ? FetchFaults.Forbidden(address, answer)
                : FetchFaults.Failed(address, answer),
            IsTemporary = outcome.Status is 408 or >= 500,
        };
    }

    private static ActorGraphException Challenge(Uri address, string guard) =>
        FetchFaults.Forbidden(address, $"the site answers with a challenge page of {guard}, which only a browser passes");
}
