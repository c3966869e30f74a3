namespace ActorGraph.Core.Projections;

/// <summary>How a projection's trouble is to be met.</summary>
public enum ProjectionFault
{
    /// <summary>Try the same again later: nobody answers, a deadlock, a leader switch.</summary>
    Temporary,

    /// <summary>This statement will never pass: say so and stop this run.</summary>
    Permanent,

    /// <summary>Nothing will pass until a human acts: wrong password, no such database.</summary>
    Final,
}
