using Microsoft.AspNetCore.Http;

namespace ActorGraph.Web.Access;

/// <summary>The headers that keep a browser from loading, running or telling anything but this page's own.</summary>
internal static class SafetyHeaders
{
    /// <summary>Everything from here, nothing inline, in nobody's frame.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // What the ledger holds stays out of caches; files of the page say otherwise.
        headers.CacheControl = "no-store";
        return next(context);
    }
}
