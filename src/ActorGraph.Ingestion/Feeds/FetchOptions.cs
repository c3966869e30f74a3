using System.ComponentModel.DataAnnotations;

namespace ActorGraph.Ingestion.Feeds;

/// <summary>How feeds and pages are fetched: the settings below <c>Fetch</c>.</summary>
public sealed record FetchOptions
{
    /// <summary>How long one request may take, in seconds. The default is 20.</summary>
    [Limits(1, 600, ErrorMessage = "Fetch:TimeoutSeconds must lie between 1 and 600.")]
    public int TimeoutSeconds { get; init; } = 20;

    /// <summary>The bytes from which an answer is refused. The default is 15 MiB.</summary>
    [Limits(1024, 1024 * 1024 * 1024, ErrorMessage = "Fetch:MaxBytes must lie between 1024 and 1073741824.")]
    public int MaxBytes { get; init; } = 15 * 1024 * 1024;

    /// <summary>Who asks; put an address of yours in it. The default is "ActorGraph/0.1".</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Fetch:UserAgent must not be empty.")]
    public string UserAgent { get; init; } = "ActorGraph/0.1";

    /// <summary>Whether addresses of the own network may be fetched: loopback, private, link-local. The default is false, so that no feed can reach into it.</summary>
    public bool AllowPrivateNetworks { get; init; }

    /// <summary>The characters from which a feed item's own text stands for the page. The default is 600.</summary>
    [Limits(1, int.MaxValue, ErrorMessage = "Fetch:MinFeedCharacters must be positive.")]
    public int MinFeedCharacters { get; init; } = 600;
}
