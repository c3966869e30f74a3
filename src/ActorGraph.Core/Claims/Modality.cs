namespace ActorGraph.Core.Claims;

/// <summary>How an article stands to what it says.</summary>
public enum Modality
{
    /// <summary>It is said to be so.</summary>
    Asserted,

    /// <summary>It is intended: will, promised, agreed to.</summary>
    Planned,

    /// <summary>It may be so: may, could, considers.</summary>
    Possible,

    /// <summary>It is said not to be so: did not, refused to.</summary>
    Denied,
}
