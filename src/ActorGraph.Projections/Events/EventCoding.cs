using System.Collections.Frozen;
using System.Globalization;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Projections.Events;

/// <summary>How events are classed by the two codebooks. They differ: a protest is words to CAMEO, a deed to PLOVER; a request is
/// cooperation to CAMEO, conflict to PLOVER.</summary>
internal static class EventCoding
{
    // CAMEO 087, "de-escalate military engagement", is what PLOVER calls a retreat; the rest of CAMEO 08 is its CONCEDE.
    private const string DeEscalate = "087";
    private const string Retreat = "RETREAT";

    // PLOVER codebook, "Quad class".
    private static readonly FrozenDictionary<string, QuadClass> ploverClasses = new Dictionary<string, QuadClass>
    {
        ["AGREE"] = QuadClass.VerbalCooperation,
        ["CONSULT"] = QuadClass.VerbalCooperation,
        ["SUPPORT"] = QuadClass.VerbalCooperation,
        ["CONCEDE"] = QuadClass.VerbalCooperation,
        ["COOPERATE"] = QuadClass.MaterialCooperation,
        ["AID"] = QuadClass.MaterialCooperation,
        [Retreat] = QuadClass.MaterialCooperation,
        ["REQUEST"] = QuadClass.VerbalConflict,
        ["ACCUSE"] = QuadClass.VerbalConflict,
        ["REJECT"] = QuadClass.VerbalConflict,
        ["THREATEN"] = QuadClass.VerbalConflict,
        ["PROTEST"] = QuadClass.MaterialConflict,
        ["SANCTION"] = QuadClass.MaterialConflict,
        ["MOBILIZE"] = QuadClass.MaterialConflict,
        ["COERCE"] = QuadClass.MaterialConflict,
        ["ASSAULT"] = QuadClass.MaterialConflict,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The PLOVER event type of an event.</summary>
    public static string PloverType(RelationType type, EventCode code) =>
        type.PloverTypes.Contains(Retreat) && code.Code == DeEscalate ? Retreat : type.PloverTypes[0];

    /// <summary>The class of a PLOVER event type.</summary>
    public static QuadClass OfPlover(string eventType) => ploverClasses[eventType];

    /// <summary>The class of a CAMEO code, by its root: 01 to 05, 06 to 09, 10 to 14, 15 to 20 (GDELT event codebook,
    /// "QuadClass").</summary>
    public static QuadClass OfCameo(EventCode code) =>
        int.Parse(code.Code.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture) switch
        {
            <= 5 => QuadClass.VerbalCooperation,
            <= 9 => QuadClass.MaterialCooperation,
            <= 14 => QuadClass.VerbalConflict,
            _ => QuadClass.MaterialConflict,
        };
}
