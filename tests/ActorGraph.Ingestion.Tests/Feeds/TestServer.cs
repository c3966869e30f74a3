using System.Net;
using System.Text;

namespace ActorGraph.Ingestion.Tests.Feeds;

/// <summary>A web server on this machine that answers from a table.</summary>
internal sealed class TestServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Dictionary<string, (int Status, string ContentType, byte[] Body, string? Location)> answers = new(StringComparer.Ordinal);

    public TestServer()
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}/");
        listener.Prefixes.Add(Address.AbsoluteUri);
        listener.Start();
        _ = ServeAsync();
    }

    public Uri Address { get; }

    public List<string> Requests { get; } = [];

    public Uri Answer(string path, string body, string contentType = "text/html; charset=utf-8", int status = 200, string? location = null)
    {
        answers[path] = (status, contentType, Encoding.UTF8.GetBytes(body), location);
        return new Uri(Address, path);
    }

    public void Dispose() => listener.Close();

    private static int FreePort()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                Requests.Add(context.Request.Url!.PathAndQuery);
                var found = answers.TryGetValue(context.Request.Url.AbsolutePath, out var answer);
                if (found && answer.Body.Length == 0 && answer.Status == 200)
                {
                    continue;
                }

                context.Response.StatusCode = found ? answer.Status : 404;
                context.Response.ContentType = found ? answer.ContentType : null;
                context.Response.RedirectLocation = answer.Location;
                await context.Response.OutputStream.WriteAsync(answer.Body ?? []);
                context.Response.Close();
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // Closed by the end of the test, or left by a client that had enough.
        }
    }
}
