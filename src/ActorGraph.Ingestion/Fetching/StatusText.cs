namespace ActorGraph.Ingestion.Fetching;

/// <summary>HTTP statuses in words (RFC 9110, 6585, 7725); the reason phrase of an answer is the server's and may say anything.</summary>
internal static class StatusText
{
    public static string Of(int status) => FormattableString.Invariant($"{status} ({Words(status)})");

    private static string Words(int status) =>
        status switch
        {
            401 => "sign-in needed",
            402 => "payment needed",
            403 => "forbidden",
            404 => "not found",
            407 => "proxy sign-in needed",
            408 => "timed out",
            410 => "gone",
            429 => "too many requests",
            451 => "unavailable for legal reasons",
            500 => "internal error",
            502 => "bad gateway",
            503 => "unavailable",
            504 => "gateway timed out",
            >= 500 => "server error",
            >= 400 => "refused",
            _ => "unexpected",
        };
}
