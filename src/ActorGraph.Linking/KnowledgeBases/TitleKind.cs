namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>What a word before a person's name tells.</summary>
public enum TitleKind
{
    /// <summary>An office: "prime minister".</summary>
    Office,

    /// <summary>A military or police rank: "general".</summary>
    Rank,

    /// <summary>A form of address: "Mr", "Sheikh".</summary>
    Honorific,
}
