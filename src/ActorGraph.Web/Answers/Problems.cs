using ActorGraph.Core.Errors;
using Microsoft.AspNetCore.Http;

namespace ActorGraph.Web.Answers;

/// <summary>Faults as problem details (RFC 9457), with our number as <c>code</c>.</summary>
internal static class Problems
{
    public static IResult Of(int status, string code, string detail) =>
        Results.Problem(
            detail,
            statusCode: status,
            title: TitleOf(status),
            type: "about:blank",
            extensions: new Dictionary<string, object?> { ["code"] = code }
        );

    public static IResult Of(ActorGraphException fault) =>
        Of(
            fault.Code switch
            {
                ErrorCodes.ActorNotFound or ErrorCodes.ArticleNotFound or ErrorCodes.NoSuchPage => StatusCodes.Status404NotFound,
                ErrorCodes.InvalidRequest => StatusCodes.Status400BadRequest,
                ErrorCodes.LedgerBusy or ErrorCodes.LedgerUnavailable or ErrorCodes.LedgerDiskFull =>
                    StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status500InternalServerError,
            },
            fault.Code,
            fault.Message
        );

    private static string TitleOf(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => "The request cannot be read.",
            StatusCodes.Status401Unauthorized => "Access needs the token.",
            StatusCodes.Status404NotFound => "There is no such thing.",
            StatusCodes.Status503ServiceUnavailable => "The ledger cannot be read now.",
            _ => "The program met a fault.",
        };
}
