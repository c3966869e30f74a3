using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ActorGraph.Worker.Health;

/// <summary>Writes what the checks found: <c>{"status": "Healthy", "checks": {"ledger": {"status": "Healthy", "detail":
/// ""}}}</c>.</summary>
internal static class HealthJson
{
    public static async Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json";
        await JsonSerializer.SerializeAsync(
            context.Response.Body,
            new
            {
                status = report.Status.ToString(),
                checks = report.Entries.ToDictionary(
                    e => e.Key,
                    e => new { status = e.Value.Status.ToString(), detail = e.Value.Description ?? e.Value.Exception?.Message ?? "" },
                    StringComparer.Ordinal
                ),
            },
            cancellationToken: context.RequestAborted
        );
    }
}
