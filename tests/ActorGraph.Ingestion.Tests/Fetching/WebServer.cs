using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Ingestion.Tests.Fetching;

/// <summary>A web server on this machine that answers from a table and keeps a log. Every address of 127.0.0.0/8 is a host of its
/// own.</summary>
internal sealed class WebServer : IDisposable
{
    private readonly WebApplication application;
    private readonly TimeProvider clock;
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<WebRequestLog> log = new();
    private readonly ConcurrentQueue<string> asked = new();

    public WebServer(TimeProvider? clock = null)
    {
        this.clock = clock ?? TimeProvider.System;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Any, 0));
        application = builder.Build();
        application.Run(ServeAsync);
        application.StartAsync().GetAwaiter().GetResult();
        Port = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;
    }

    public int Port { get; }

    public Uri Address => AddressOf(1);

    /// <summary>The finished requests, in the order in which they ended.</summary>
    public IReadOnlyList<WebRequestLog> Log => [.. log];

    /// <summary>The paths that were asked for, in the order in which the requests began, robots.txt left out.</summary>
    public IReadOnlyList<string> Paths => [.. asked.Where(p => p != "/robots.txt")];

    public Uri AddressOf(int host) => new($"http://127.0.0.{host}:{Port}/");

    public Uri Answer(
        string path,
        string body,
        string contentType = "text/html; charset=utf-8",
        int status = 200,
        params (string Name, string Value)[] headers
    ) => Answer(path, System.Text.Encoding.UTF8.GetBytes(body), contentType, status, headers);

    public Uri Answer(
        string path,
        byte[] body,
        string contentType = "text/html; charset=utf-8",
        int status = 200,
        params (string Name, string Value)[] headers
    ) =>
        Handle(
            path,
            async context =>
            {
                context.Response.StatusCode = status;
                foreach (var (name, value) in headers)
                {
                    context.Response.Headers[name] = value;
                }

                if (status is not (204 or 304))
                {
                    context.Response.ContentType = contentType;
                    context.Response.ContentLength = body.Length;
                    await context.Response.Body.WriteAsync(body);
                }
            }
        );

    /// <summary>Answers a path, query left out of account.</summary>
    public Uri Handle(string path, Func<HttpContext, Task> answer)
    {
        answers[path] = answer;
        return new Uri(Address, path);
    }

    public Uri Redirect(string path, string to, int status = 302) => Answer(path, "", status: status, headers: ("Location", to));

    public void Dispose() => application.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task ServeAsync(HttpContext context)
    {
        var start = clock.GetUtcNow();
        // A client has its answer before the request ends here.
        asked.Enqueue(context.Request.Path + context.Request.QueryString);
        try
        {
            if (answers.TryGetValue(context.Request.Path.Value!, out var answer))
            {
                await answer(context);
            }
            else
            {
                context.Response.StatusCode = 404;
            }
        }
        catch (OperationCanceledException)
        {
            // The client has had enough.
        }
        finally
        {
            log.Enqueue(
                new WebRequestLog(
                    context.Request.Host.Value!,
                    context.Request.Path + context.Request.QueryString,
                    start,
                    clock.GetUtcNow(),
                    context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase)
                )
            );
        }
    }
}
