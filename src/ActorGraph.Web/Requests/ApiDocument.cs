using Microsoft.AspNetCore.OpenApi;

namespace ActorGraph.Web.Requests;

/// <summary>The OpenAPI document, made from the requests themselves.</summary>
internal static class ApiDocument
{
    /// <summary>Where it is.</summary>
    public const string Path = "/api/openapi.json";

    public static void Configure(OpenApiOptions options) =>
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info.Title = "ActorGraph";
                document.Info.Version = "1";
                document.Info.Description =
                    "What 'actorgraph serve' answers: read-only, over the ledger. Faults are problem details with the number of the message as 'code'. "
                    + "Where a token is set, send it as 'Authorization: Bearer TOKEN'.";
                // Where it is offered is nothing that clients need to be told.
                document.Servers?.Clear();
                return Task.CompletedTask;
            }
        );
}
