using ActorGraph.Core.Errors;

namespace ActorGraph.Ingestion.Fetching.Robots;

/// <summary>What one robots.txt lets one program do (RFC 9309).</summary>
internal sealed class RobotsRules
{
    // More than a host can mean; some files have milliseconds there.
    private static readonly TimeSpan maxCrawlDelay = TimeSpan.FromMinutes(5);

    private readonly IReadOnlyList<RobotsRule> rules;

    private RobotsRules(IReadOnlyList<RobotsRule> rules, TimeSpan crawlDelay, ActorGraphException? unreachable = null) =>
        (this.rules, CrawlDelay, Unreachable) = (rules, crawlDelay, unreachable);

    /// <summary>No rules: everything is allowed.</summary>
    public static RobotsRules AllowAll { get; } = new([], TimeSpan.Zero);

    /// <summary>The pause between two requests that is asked for; zero where none is.</summary>
    public TimeSpan CrawlDelay { get; }

    /// <summary>Why the file could not be read, so that nothing is allowed; null where it could.</summary>
    public ActorGraphException? Unreachable { get; }

    /// <summary>Rules of a file that a server has but cannot give: nothing is allowed (RFC 9309, section 2.3.1.4).</summary>
    public static RobotsRules DisallowAll(ActorGraphException fault) => new([], TimeSpan.Zero, fault);

    /// <summary>Reads a file. What is no rule is passed over.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="productToken">The program's name, compared without case.</param>
    public static RobotsRules Parse(string text, string productToken)
    {
        var groups = RobotsGroup.ParseAll(text);
        var own = groups.Where(g => g.IsFor(productToken)).ToList();
        var applying = own.Count > 0 ? own : [.. groups.Where(g => g.IsFor("*"))];
        var delay = applying.Select(g => g.CrawlDelay).DefaultIfEmpty(TimeSpan.Zero).Max();
        return new RobotsRules([.. applying.SelectMany(g => g.Rules)], delay < maxCrawlDelay ? delay : maxCrawlDelay);
    }

    /// <summary>Whether an address may be fetched: the longest pattern that matches decides, of equal ones the allowing one.</summary>
    public bool Allows(Uri address)
    {
        if (Unreachable is not null)
        {
            return false;
        }

        var path = RobotsPattern.Normalize(address.PathAndQuery);
        var best = rules
            .Where(r => r.Pattern.Matches(path))
            .OrderByDescending(r => r.Pattern.Length)
            .ThenByDescending(r => r.IsAllowing)
            .FirstOrDefault();
        return best is null || best.IsAllowing || path == "/robots.txt";
    }
}
