namespace ActorGraph.Extraction.Rules;

/// <summary>Whose office a role noun means.</summary>
internal enum RoleKind
{
    /// <summary>A country's, where nothing else is said.</summary>
    State,

    /// <summary>That of whatever is named.</summary>
    Body,

    /// <summary>That of the first party named: "US Russia envoy".</summary>
    Envoy,

    /// <summary>The same as another's: "his Polish counterpart".</summary>
    Equal,

    /// <summary>That of whatever the phrase names; nothing where it names none: "an analyst at".</summary>
    Bound,
}
