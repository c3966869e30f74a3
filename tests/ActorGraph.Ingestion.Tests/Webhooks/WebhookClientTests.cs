using System.Security.Cryptography;
using System.Text;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Fetching;
using ActorGraph.Ingestion.Tests.Fetching;
using ActorGraph.Ingestion.Webhooks;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Webhooks;

public sealed class WebhookClientTests : IDisposable
{
    private const string secret = "correct horse battery";

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 11, 13, 12, 0, 0, TimeSpan.Zero));
    private readonly WebServer server = new();
    private readonly WebhookClient client;
    private readonly List<(string Signature, string Timestamp, string Delivery, string Body)> received = [];
    private int refusals;

    public WebhookClientTests() => client = new WebhookClient(new FetchOptions(), clock);

    public void Dispose()
    {
        client.Dispose();
        server.Dispose();
    }

    [Fact]
    public async Task Post_Message_IsSignedOverTimeAndBody()
    {
        await PostAsync(Receive(200));

        var (signature, timestamp, delivery, body) = Assert.Single(received);
        Assert.Equal(("1731499200", "1-2", """{"count":"ü"}"""), (timestamp, delivery, body));
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{timestamp}.{body}"));
        Assert.Equal("sha256=" + Convert.ToHexStringLower(expected), signature);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task Post_TemporaryTrouble_IsTriedAgain(int status)
    {
        refusals = 2;

        await PostAsync(Receive(status));

        Assert.Equal(3, received.Count);
        Assert.Single(received.Select(r => r.Delivery).Distinct());
    }

    [Fact]
    public async Task Post_TroubleThatStays_IsGivenUpAfterAFewTries()
    {
        refusals = int.MaxValue;

        var fault = await Assert.ThrowsAsync<ActorGraphException>(() => PostAsync(Receive(500)));

        Assert.Equal((ErrorCodes.NotificationFailed, WebhookClient.MaxTries), (fault.Code, received.Count));
        Assert.Contains("500", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(302)]
    public async Task Post_Refused_IsNotTriedAgainNorRedirected(int status)
    {
        refusals = int.MaxValue;

        var fault = await Assert.ThrowsAsync<ActorGraphException>(() => PostAsync(Receive(status)));

        Assert.Equal(ErrorCodes.NotificationFailed, fault.Code);
        Assert.Single(received);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://[::1]:9/")]
    public async Task Post_IntoThePrivateNetwork_IsRefused(string address)
    {
        var fault = await Assert.ThrowsAsync<ActorGraphException>(() => PostAsync(new Uri(address), allowPrivateNetworks: false));

        Assert.Equal(ErrorCodes.NotificationFailed, fault.Code);
        Assert.Contains("Watch:AllowPrivateNetworks", fault.Message, StringComparison.Ordinal);
    }

    // Refuses with the status for as long as there are refusals left, then takes what comes.
    private Uri Receive(int status) =>
        server.Handle(
            "/hook",
            async context =>
            {
                using var reader = new StreamReader(context.Request.Body);
                string Header(string name) => context.Request.Headers[name].ToString();
                received.Add(
                    (
                        Header("X-ActorGraph-Signature"),
                        Header("X-ActorGraph-Timestamp"),
                        Header("X-ActorGraph-Delivery"),
                        await reader.ReadToEndAsync()
                    )
                );
                context.Response.StatusCode = refusals-- > 0 ? status : 204;
                context.Response.Headers.Location = new Uri(server.Address, "/other").AbsoluteUri;
            }
        );

    private async Task PostAsync(Uri address, bool allowPrivateNetworks = true)
    {
        var posting = client.PostAsync(
            new WebhookMessage(address, "1-2", """{"count":"ü"}""", secret, allowPrivateNetworks),
            CancellationToken.None
        );
        while (!posting.IsCompleted)
        {
            await Task.WhenAny(posting, Task.Delay(10));
            clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        await posting;
    }
}
