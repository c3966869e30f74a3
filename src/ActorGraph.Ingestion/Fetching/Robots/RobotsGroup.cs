using System.Globalization;

namespace ActorGraph.Ingestion.Fetching.Robots;

/// <summary>Rules under one or several <c>User-agent</c> lines.</summary>
internal sealed class RobotsGroup
{
    private readonly HashSet<string> agents = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<RobotsRule> rules = [];
    private bool hasBody;

    public IReadOnlyList<RobotsRule> Rules => rules;

    public TimeSpan CrawlDelay { get; private set; }

    public static IReadOnlyList<RobotsGroup> ParseAll(string text)
    {
        var groups = new List<RobotsGroup>();
        foreach (var line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            var content = line.IndexOf('#') is var comment and >= 0 ? line[..comment] : line;
            if (content.IndexOf(':') is var colon and > 0)
            {
                Take(groups, content[..colon].Trim(), content[(colon + 1)..].Trim());
            }
        }

        return groups;
    }

    public bool IsFor(string agent) => agents.Contains(agent);

    private static void Take(List<RobotsGroup> groups, ReadOnlySpan<char> field, ReadOnlySpan<char> value)
    {
        if (field.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
        {
            if (groups.Count == 0 || groups[^1].hasBody)
            {
                groups.Add(new RobotsGroup());
            }

            groups[^1].agents.Add(value is "*" ? "*" : ProductToken(value));
        }
        else if (groups.Count > 0)
        {
            groups[^1].TakeRule(field, value);
        }
    }

    private void TakeRule(ReadOnlySpan<char> field, ReadOnlySpan<char> value)
    {
        var isAllowing = field.Equals("allow", StringComparison.OrdinalIgnoreCase);
        if (isAllowing || field.Equals("disallow", StringComparison.OrdinalIgnoreCase))
        {
            hasBody = true;
            // An empty pattern matches nothing.
            if (!value.IsEmpty)
            {
                rules.Add(new RobotsRule(new RobotsPattern(value.ToString()), isAllowing));
            }
        }
        else if (field.Equals("crawl-delay", StringComparison.OrdinalIgnoreCase))
        {
            hasBody = true;
            // Not in the RFC, but obeyed by whoever wants to be welcome.
            if (
                double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
                && seconds < TimeSpan.MaxValue.TotalSeconds
            )
            {
                CrawlDelay = TimeSpan.FromSeconds(seconds);
            }
        }
    }

    // "ActorGraph/1.0" is written by some, though the name alone is meant.
    private static string ProductToken(ReadOnlySpan<char> value)
    {
        var end = 0;
        while (end < value.Length && (char.IsAsciiLetter(value[end]) || value[end] is '_' or '-'))
        {
            end++;
        }

        return value[..end].ToString();
    }
}
