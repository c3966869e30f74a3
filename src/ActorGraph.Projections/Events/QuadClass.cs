namespace ActorGraph.Projections.Events;

/// <summary>The four classes into which CAMEO and PLOVER divide events; the numbers are GDELT's.</summary>
internal enum QuadClass
{
    /// <summary>Words of cooperation: consult, support, agree.</summary>
    VerbalCooperation = 1,

    /// <summary>Deeds of cooperation: cooperate, aid.</summary>
    MaterialCooperation = 2,

    /// <summary>Words of conflict: accuse, reject, threaten.</summary>
    VerbalConflict = 3,

    /// <summary>Deeds of conflict: mobilize, sanction, assault.</summary>
    MaterialConflict = 4,
}
