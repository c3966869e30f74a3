using ActorGraph.Core.Errors;
using ActorGraph.Web.Answers;
using Microsoft.AspNetCore.Http;

namespace ActorGraph.Web.Access;

/// <summary>Lets in who has the token: in the header <c>Authorization: Bearer</c>, or in the cookie that the login page sets.</summary>
/// <param name="token">The token; null where everybody of this machine is let in.</param>
internal sealed class Gate(AccessToken? token)
{
    public const string CookieName = "actorgraph";
    private const string LoginPath = "/login";
    private const string SessionPath = "/session";
    private const string Scheme = "Bearer ";
    private const int LongestToken = 1024;

    // What the login page is made of; it tells nothing of the ledger.
    private static readonly string[] open = [LoginPath, "/login.js", "/style.css", "/favicon.svg"];

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (token is null)
        {
            await (
                IsNamedByThisMachine(context.Request)
                    ? next(context)
                    : Refuse("This page is offered to this machine only, under the names localhost and 127.0.0.1.").ExecuteAsync(context)
            );
            return;
        }

        var path = context.Request.Path.Value ?? "";
        if (path == SessionPath && HttpMethods.IsPost(context.Request.Method))
        {
            await (await LogInAsync(context, token)).ExecuteAsync(context);
        }
        else if (open.Contains(path, StringComparer.Ordinal) || IsLetIn(context.Request, token))
        {
            await next(context);
        }
        else if (path == "/")
        {
            context.Response.Redirect(LoginPath);
        }
        else
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            await Refuse("Send the token as 'Authorization: Bearer TOKEN', or open /login in the browser.").ExecuteAsync(context);
        }
    }

    // A page elsewhere may have a name that leads to this machine; its requests bear that name.
    private static bool IsNamedByThisMachine(HttpRequest request) => request.Host.Host is "localhost" or "127.0.0.1" or "[::1]";

    private static bool IsLetIn(HttpRequest request, AccessToken token) =>
        request.Headers.Authorization.ToString() is { } header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? token.IsToken(header[Scheme.Length..].Trim())
            : token.IsCookie(request.Cookies[CookieName]);

    private static async Task<IResult> LogInAsync(HttpContext context, AccessToken token)
    {
        using var reader = new StreamReader(context.Request.Body);
        var buffer = new char[LongestToken];
        var length = await reader.ReadBlockAsync(buffer, context.RequestAborted);
        if (!token.IsToken(new string(buffer, 0, length).Trim()))
        {
            return Refuse("This is not the token.");
        }

        context.Response.Cookies.Append(
            CookieName,
            token.Cookie,
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Secure = context.Request.IsHttps,
                Path = "/",
            }
        );
        return Results.NoContent();
    }

    private static IResult Refuse(string detail) => Problems.Of(StatusCodes.Status401Unauthorized, ErrorCodes.AccessDenied, detail);
}
