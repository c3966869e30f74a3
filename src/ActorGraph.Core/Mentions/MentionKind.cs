namespace ActorGraph.Core.Mentions;

/// <summary>How a text refers to something.</summary>
public enum MentionKind
{
    /// <summary>By its name: "Blinken", "NATO".</summary>
    Name,

    /// <summary>By a description: "the prime minister", "Russian forces".</summary>
    Nominal,

    /// <summary>By a pronoun: "he", "their", "who".</summary>
    Pronoun,
}
