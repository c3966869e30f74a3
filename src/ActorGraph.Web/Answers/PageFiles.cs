using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ActorGraph.Web.Answers;

/// <summary>The files of the page, out of the assembly.</summary>
internal static class PageFiles
{
    private const string Prefix = "wwwroot/";

    private static readonly FrozenDictionary<string, PageFile> files = Assembly
        .GetExecutingAssembly()
        .GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(name => "/" + name[Prefix.Length..], Read, StringComparer.Ordinal);

    /// <summary>Answers a request for a file; the others go on.</summary>
    public static Task ServeAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value switch
        {
            "/" => "/index.html",
            "/login" => "/login.html",
            var other => other ?? "",
        };
        if (!HttpMethods.IsGet(context.Request.Method) || !files.TryGetValue(path, out var file))
        {
            return next(context);
        }

        // The browser may keep it, but asks each time whether it is still the same: a new version of the program is seen at once.
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(file.Content, file.Type, entityTag: file.Tag).ExecuteAsync(context);
    }

    private static PageFile Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new PageFile(
            content,
            TypeOf(resource),
            new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 10))}\"")
        );
    }

    private static string TypeOf(string name) =>
        Path.GetExtension(name) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" or ".mjs" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "text/plain; charset=utf-8",
        };

    private sealed record PageFile(byte[] Content, string Type, EntityTagHeaderValue Tag);
}
