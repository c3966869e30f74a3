using System.ComponentModel.DataAnnotations;
using ActorGraph.Core.Configuration;

namespace ActorGraph.Ingestion.Fetching;

/// <summary>How feeds, sitemaps and pages are fetched: the settings below <c>Fetch</c>.</summary>
public sealed record FetchOptions
{
    /// <summary>How long one request may take, body included, in seconds. The default is 20.</summary>
    [Limits(1, 600, ErrorMessage = "Fetch:TimeoutSeconds must lie between 1 and 600.")]
    public int TimeoutSeconds { get; init; } = 20;

    /// <summary>The bytes from which an answer is refused, on the wire and decompressed. The default is 15 MiB.</summary>
    [Limits(1024, 1024 * 1024 * 1024, ErrorMessage = "Fetch:MaxBytes must lie between 1024 and 1073741824.")]
    public int MaxBytes { get; init; } = 15 * 1024 * 1024;

    /// <summary>Who asks. Its first word, up to the slash, is the name that robots.txt files are searched for. The default is
    /// "ActorGraph/0.1".</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Fetch:UserAgent must not be empty.")]
    [UserAgent]
    public string UserAgent { get; init; } = "ActorGraph/0.1";

    /// <summary>An address or mailbox of yours at which a publisher can complain; it is added to the user agent. Empty by default, but be
    /// so kind.</summary>
    [UserAgentComment]
    public string Contact { get; init; } = "";

    /// <summary>Whether addresses of the own network may be fetched: loopback, private, link-local. The default is false, so that no feed
    /// can reach into it.</summary>
    public bool AllowPrivateNetworks { get; init; }

    /// <summary>Networks of your own that may be fetched from all the same, as "10.1.2.0/24"; none by default.</summary>
    [Networks]
    public IList<string> AllowedNetworks { get; init; } = [];

    /// <summary>The pause between two requests to one host, in seconds; a longer <c>Crawl-delay</c> wins. The default is 2.</summary>
    [Limits(0, 3600, ErrorMessage = "Fetch:SpacingSeconds must lie between 0 and 3600.")]
    public double SpacingSeconds { get; init; } = 2;

    /// <summary>How many requests may be under way at once; to one host never more than one. The default is 16.</summary>
    [Limits(1, 256, ErrorMessage = "Fetch:MaxRequests must lie between 1 and 256.")]
    public int MaxRequests { get; init; } = 16;

    /// <summary>The characters from which a feed item's own text stands for the page. The default is 600.</summary>
    [Limits(1, int.MaxValue, ErrorMessage = "Fetch:MinFeedCharacters must be positive.")]
    public int MinFeedCharacters { get; init; } = 600;

    /// <summary>The folder in which pages are kept as they were fetched, one WARC file a day; empty, as by default, to keep none.</summary>
    public string PagesFolder { get; init; } = "";

    /// <summary>How many days pages are kept. The default is 30.</summary>
    [Limits(1, 36_500, ErrorMessage = "Fetch:PagesDays must lie between 1 and 36500.")]
    public int PagesDays { get; init; } = 30;

    /// <summary>The header's whole value.</summary>
    internal string FullUserAgent => Contact.Length > 0 ? $"{UserAgent} (+{Contact})" : UserAgent;

    /// <summary>The name under which robots.txt files know this program.</summary>
    internal string ProductToken => UserAgent.Split('/', ' ')[0];
}
