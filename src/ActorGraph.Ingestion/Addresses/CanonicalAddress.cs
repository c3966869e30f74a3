using System.Collections.Frozen;

namespace ActorGraph.Ingestion.Addresses;

/// <summary>Gives one article one address: without fragment, tracking parameters and default port, scheme and host in lower case.</summary>
public static class CanonicalAddress
{
    // Collected from the lists that miniflux ("urlcleaner") and the senders themselves publish.
    private static readonly FrozenSet<string> trackingParameters = new[]
    {
        "fbclid",
        "gclid",
        "gclsrc",
        "dclid",
        "gbraid",
        "wbraid",
        "yclid",
        "ysclid",
        "msclkid",
        "twclid",
        "ttclid",
        "igshid",
        "igsh",
        "mc_cid",
        "mc_eid",
        "ocid",
        "cmpid",
        "ns_mchannel",
        "ns_source",
        "ns_campaign",
        "at_medium",
        "at_campaign",
        "at_custom1",
        "at_custom2",
        "at_custom3",
        "at_custom4",
        "smid",
        "sref",
        "ref_src",
        "ref_url",
        "guccounter",
        "guce_referrer",
        "guce_referrer_sig",
        "__twitter_impression",
        "_hsenc",
        "_hsmi",
        "mkt_tok",
        "spm",
        "scid",
        "wt.mc_id",
        "s_cid",
        "icid",
        "ito",
        "share",
        "traffic_source",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The canonical form of an absolute http or https address, or null if the text is none.</summary>
    public static Uri? TryParse(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? Of(uri)
            : null;

    /// <summary>The canonical form of an absolute address.</summary>
    public static Uri Of(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var kept = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !IsTracking(p));
        // A port of -1 is written as none.
        var builder = new UriBuilder(address)
        {
            Fragment = "",
            Query = string.Join('&', kept),
            Port = address.IsDefaultPort ? -1 : address.Port,
        };
        return builder.Uri;
    }

    private static bool IsTracking(string parameter)
    {
        var name = parameter.Split('=', 2)[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("pk_", StringComparison.OrdinalIgnoreCase)
            || trackingParameters.Contains(name);
    }
}
