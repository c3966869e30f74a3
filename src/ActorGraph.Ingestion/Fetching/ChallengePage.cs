using System.Text;

namespace ActorGraph.Ingestion.Fetching;

/// <summary>Recognises pages that ask whether a person is reading instead of giving the article.</summary>
internal static class ChallengePage
{
    // A challenge is a short page; an article that quotes one of these words is not.
    private const int maxBytes = 64 * 1024;

    private static readonly (string Marker, string Guard)[] markers =
    [
        ("cdn-cgi/challenge-platform", "Cloudflare"),
        ("cf-browser-verification", "Cloudflare"),
        ("Attention Required! | Cloudflare", "Cloudflare"),
        ("captcha-delivery.com", "DataDome"),
        ("_Incapsula_Resource", "Imperva"),
        ("px-captcha", "HUMAN"),
        ("/_sec/cp_challenge", "Akamai"),
        ("awsWafCookieDomainList", "AWS WAF"),
    ];

    /// <summary>Who asks, by an answer's headers.</summary>
    public static string? GuardOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues("cf-mitigated", out var cloudflare)
        && cloudflare.Contains("challenge", StringComparer.OrdinalIgnoreCase)
            ? "Cloudflare"
        : response.Headers.Contains("x-amzn-waf-action") ? "AWS WAF"
        : response.Headers.Contains("x-datadome") && (int)response.StatusCode == 403 ? "DataDome"
        : null;

    /// <summary>Who asks, by a page's text.</summary>
    public static string? GuardOf(byte[] body)
    {
        if (body.Length > maxBytes)
        {
            return null;
        }

        // Every marker is ASCII, whatever the page's charset.
        var text = Encoding.Latin1.GetString(body);
        return markers.FirstOrDefault(m => text.Contains(m.Marker, StringComparison.Ordinal)).Guard;
    }
}
