namespace ActorGraph.Ingestion.Fetching.Robots;

/// <summary>A line of robots.txt: <c>Allow</c> or <c>Disallow</c>.</summary>
internal sealed record RobotsRule(RobotsPattern Pattern, bool IsAllowing);
