namespace ActorGraph.Ingestion.Sources;

/// <summary>What is to be done about a listed article.</summary>
public enum PlannedAction
{
    /// <summary>The list's own text is the article.</summary>
    TakeText,

    /// <summary>Its page is fetched.</summary>
    FetchPage,

    /// <summary>Nothing now, but later.</summary>
    Wait,

    /// <summary>Nothing.</summary>
    LeaveOut,
}
