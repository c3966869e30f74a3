namespace ActorGraph.Ingestion.Fetching;

/// <summary>What an answer says about when to ask again.</summary>
internal static class ResponseFreshness
{
    /// <summary>How long it stays fresh (RFC 9111, section 4.2.1); never negative.</summary>
    public static TimeSpan FreshFor(HttpResponseMessage response, DateTimeOffset now)
    {
        if (response.Headers.CacheControl is { NoCache: true } or { NoStore: true })
        {
            return TimeSpan.Zero;
        }

        var until =
            response.Headers.CacheControl?.MaxAge
            ?? (response.Content.Headers.Expires is { } expires ? expires - (response.Headers.Date ?? now) : TimeSpan.Zero);
        return until > TimeSpan.Zero ? until : TimeSpan.Zero;
    }

    /// <summary><c>Retry-After</c>, as seconds or as a date; null where there is none or it has passed.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        var wait = response.Headers.RetryAfter is { } header ? header.Delta ?? header.Date - now : null;
        return wait > TimeSpan.Zero ? wait : null;
    }

    /// <summary>A header's value as it was sent, quotes and all.</summary>
    public static string? Raw(System.Net.Http.Headers.HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values)
            ? values.ToString() is { Length: > 0 } text
                ? text
                : null
            : null;
}
