namespace ActorGraph.Core.Ledger;

/// <summary>Who the parties of a graph are.</summary>
public enum GraphLevel
{
    /// <summary>Everybody who is named.</summary>
    Actor,

    /// <summary>States, each standing for its people and bodies, and international bodies.</summary>
    State,
}
