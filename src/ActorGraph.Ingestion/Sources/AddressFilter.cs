using ActorGraph.Ingestion.Fetching.Robots;

namespace ActorGraph.Ingestion.Sources;

/// <summary>Chooses addresses by their path, with patterns as in robots.txt: from the path's start, <c>*</c> for any characters, <c>$</c>
/// for the end.</summary>
public sealed class AddressFilter
{
    private readonly IReadOnlyList<RobotsPattern> include;
    private readonly IReadOnlyList<RobotsPattern> exclude;

    /// <summary>Makes a filter.</summary>
    /// <param name="include">What is taken; nothing for all.</param>
    /// <param name="exclude">What of it is left out.</param>
    public AddressFilter(IEnumerable<string> include, IEnumerable<string> exclude) =>
        (this.include, this.exclude) = ([.. include.Select(p => new RobotsPattern(p))], [.. exclude.Select(p => new RobotsPattern(p))]);

    /// <summary>Takes every address.</summary>
    public static AddressFilter All { get; } = new([], []);

    /// <summary>Whether an address is taken.</summary>
    public bool Takes(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var path = RobotsPattern.Normalize(address.PathAndQuery);
        return (include.Count == 0 || include.Any(p => p.Matches(path))) && !exclude.Any(p => p.Matches(path));
    }
}
