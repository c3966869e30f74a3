using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ActorGraph.Core.Errors;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Timeout;

namespace ActorGraph.Projections.Neo4j.Http;

/// <summary>Runs Cypher over Neo4j's Query API v2 (HTTP; Neo4j 5.19 and later). Tries everything once.</summary>
internal sealed class HttpCypherClient : ICypherClient
{
    private const string MediaType = "application/vnd.neo4j.query";

    // A cluster's transactions are bound to the member that opened them.
    private const string AffinityHeader = "neo4j-cluster-affinity";

    private readonly Neo4jOptions options;
    private readonly HttpClient http;

    /// <summary>Makes a client of its own connections; nothing is sent yet.</summary>
    public HttpCypherClient(Neo4jOptions options)
        : this(
            options,
            new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AutomaticDecompression = DecompressionMethods.All }
        ) { }

    /// <summary>Makes a client over a given transport.</summary>
    public HttpCypherClient(Neo4jOptions options, HttpMessageHandler transport)
    {
        this.options = options;
        var root = options.Uri!.AbsoluteUri.TrimEnd('/');
        var timeout = new ResiliencePipelineBuilder<HttpResponseMessage>().AddTimeout(options.Timeout).Build();
#pragma warning disable CA2000 // The HttpClient disposes its handlers.
        http = new HttpClient(new ResilienceHandler(timeout) { InnerHandler = transport })
        {
            BaseAddress = new Uri($"{root}/db/{Uri.EscapeDataString(options.Database)}/query/v2/"),
            Timeout = Timeout.InfiniteTimeSpan,
        };
#pragma warning restore CA2000
        var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.ReadPassword()}"));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(MediaType));
    }

    /// <inheritdoc />
    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        using var answer = await SendAsync(HttpMethod.Post, "", statement, null, cancellationToken);
        return TypedJsonReader.ReadResult(answer.Body.RootElement);
    }

    /// <inheritdoc />
    public async Task<T> TransactAsync<T>(Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        string id;
        string? affinity;
        using (var begun = await SendAsync(HttpMethod.Post, "tx", null, null, cancellationToken))
        {
            id = begun.Body.RootElement.GetProperty("transaction").GetProperty("id").GetString()!;
            affinity = begun.Affinity;
        }

        try
        {
            var result = await work(new HttpCypherTransaction(this, id, affinity), cancellationToken);
            (await SendAsync(HttpMethod.Post, $"tx/{id}/commit", null, affinity, cancellationToken)).Dispose();
            return result;
        }
        catch
        {
            await RollBackAsync(id, affinity);
            throw;
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Sends a request and reads its answer; what Neo4j or the network reports is thrown.</summary>
    internal async Task<HttpCypherAnswer> SendAsync(
        HttpMethod method,
        string path,
        CypherStatement? statement,
        string? affinity,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using var request = new HttpRequestMessage(
                method,
                path.Length > 0 ? new Uri(path, UriKind.Relative) : new Uri(http.BaseAddress!.AbsoluteUri.TrimEnd('/'))
            );
            request.Content = Encode(statement);
            if (affinity is not null)
            {
                request.Headers.Add(AffinityHeader, affinity);
            }

            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            var body = await ReadBodyAsync(response, cancellationToken);
            ThrowIfRefused(response, body, path);
            return new HttpCypherAnswer(body!, response.Headers.TryGetValues(AffinityHeader, out var values) ? values.First() : null);
        }
        catch (Exception fault)
            when (fault is HttpRequestException or IOException or TimeoutRejectedException
                || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            throw Neo4jFaults.Unreachable(options, fault);
        }
    }

    // Neo4j 5.26 answers a request without a content type with an "unknown error", even where it has no content.
    private static ByteArrayContent Encode(CypherStatement? statement)
    {
        var buffer = new ArrayBufferWriter<byte>();
        if (statement is not null)
        {
            using var json = new Utf8JsonWriter(buffer);
            TypedJsonWriter.WriteRequest(json, statement);
        }

        var content = new ByteArrayContent(buffer.WrittenSpan.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue(MediaType);
        return content;
    }

    private static async Task<JsonDocument?> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            return bytes.Length > 0 ? JsonDocument.Parse(bytes) : JsonDocument.Parse("{}");
        }
        catch (JsonException)
        {
            // A proxy's page, or something that is no Neo4j: the status says what to think of it.
            return null;
        }
    }

    private void ThrowIfRefused(HttpResponseMessage response, JsonDocument? body, string path)
    {
        // An error in the middle of a result comes with status 202 and the rows so far.
        if (
            body is not null
            && body.RootElement.ValueKind == JsonValueKind.Object
            && body.RootElement.TryGetProperty("errors", out var errors)
            && errors.GetArrayLength() > 0
        )
        {
            var code = errors[0].GetProperty("code").GetString() ?? "";
            var message = errors[0].TryGetProperty("message", out var words) ? words.GetString() ?? "" : "";
            var isLostTransaction = response.StatusCode == HttpStatusCode.NotFound && path.StartsWith("tx/", StringComparison.Ordinal);
            throw Neo4jFaults.Reported(isLostTransaction ? "Neo.ClientError.Transaction.TransactionNotFound" : code, message, options);
        }

        if (
            response.StatusCode
            is HttpStatusCode.BadGateway
                or HttpStatusCode.ServiceUnavailable
                or HttpStatusCode.GatewayTimeout
                or HttpStatusCode.TooManyRequests
        )
        {
            throw Neo4jFaults.Unreachable(options, new HttpRequestException($"HTTP {(int)response.StatusCode}"));
        }

        if (!response.IsSuccessStatusCode || body is null)
        {
            throw Neo4jFaults.NoQueryApi(options, (int)response.StatusCode);
        }
    }

    private async Task RollBackAsync(string id, string? affinity)
    {
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            (await SendAsync(HttpMethod.Delete, $"tx/{id}", null, affinity, limit.Token)).Dispose();
        }
        catch (Exception fault) when (fault is ActorGraphException or OperationCanceledException)
        {
            // The server has rolled back already or does so when the transaction expires; the first fault is the one to tell.
            return;
        }
    }
}
