namespace ActorGraph.Projections.Exports;

/// <summary>What the values of an attribute are.</summary>
internal enum AttributeKind
{
    /// <summary>Words; days too, as ISO text, for neither GraphML nor GEXF knows days.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with a fraction.</summary>
    Fraction,

    /// <summary>"true" or "false".</summary>
    Flag,
}
