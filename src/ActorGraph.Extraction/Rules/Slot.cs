namespace ActorGraph.Extraction.Rules;

/// <summary>A role of a trigger, as a frame file spells it.</summary>
/// <param name="Role">The deep role.</param>
/// <param name="Preposition">The preposition, lower case, of a <see cref="SlotRole.Preposition"/>; else null.</param>
/// <param name="TakesOwner">Whether any noun's owner counts as its actor, not only that of a noun which belongs to a party.</param>
internal readonly record struct Slot(SlotRole Role, string? Preposition = null, bool TakesOwner = false)
{
    /// <inheritdoc />
    public override string ToString() =>
        (
            Role switch
            {
                SlotRole.Subject => "nsubj",
                SlotRole.Object => "obj",
                SlotRole.Dative => "iobj",
                SlotRole.Possessor => "poss",
                SlotRole.Compound => "comp",
                SlotRole.Self => "self",
                SlotRole.ClauseSubject => "that",
                SlotRole.Act => "act",
                SlotRole.Carrier => "carrier",
                SlotRole.Speaker => "speaker",
                SlotRole.Condition => "if",
                SlotRole.Clause => "clause",
                _ => Preposition,
            }
        ) + (TakesOwner ? "*" : "");

    /// <summary>Reads "obj", "with", "obj*"; null where it is no slot.</summary>
    public static Slot? TryParse(string text)
    {
        var takesOwner = text.EndsWith('*');
        var name = takesOwner ? text[..^1] : text;
        SlotRole? role = name switch
        {
            "nsubj" => SlotRole.Subject,
            "obj" => SlotRole.Object,
            "iobj" => SlotRole.Dative,
            "poss" => SlotRole.Possessor,
            "comp" => SlotRole.Compound,
            "self" => SlotRole.Self,
            "that" => SlotRole.ClauseSubject,
            "act" => SlotRole.Act,
            "carrier" => SlotRole.Carrier,
            "speaker" => SlotRole.Speaker,
            "if" => SlotRole.Condition,
            "clause" => SlotRole.Clause,
            _ => Prepositions.IsKnown(name) ? SlotRole.Preposition : null,
        };
        return role is { } known ? new Slot(known, known == SlotRole.Preposition ? name : null, takesOwner) : null;
    }
}
