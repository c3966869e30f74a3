namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>What an Occupancy, Membership, Directorship or Employment says of a person.</summary>
/// <param name="Post">The post held (Occupancy); null for the others.</param>
/// <param name="Body">The organization; null where the post tells it.</param>
/// <param name="Role">The role in it; null where the post tells it.</param>
/// <param name="From">The first day, month or year; null if unknown.</param>
/// <param name="To">The last day, month or year; null if it lasts or is unknown.</param>
internal sealed record FollowTheMoneyOffice(string? Post, string? Body, string? Role, string? From, string? To);
