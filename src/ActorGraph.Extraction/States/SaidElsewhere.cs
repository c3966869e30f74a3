using ActorGraph.Extraction.Predicates;

namespace ActorGraph.Extraction.States;

/// <summary>Whose an office is that a phrase names without an owner.</summary>
/// <param name="Party">The state or body.</param>
/// <param name="Confidence">What the rule deserves, 0 to 1.</param>
/// <param name="Rule">Which rule found it.</param>
internal sealed record SaidElsewhere(Party Party, double Confidence, string Rule)
{
    /// <summary>Whether the list knows the person in that office.</summary>
    public bool IsConfirmed => Rule == UnsaidOwner.Confirmation;
}
