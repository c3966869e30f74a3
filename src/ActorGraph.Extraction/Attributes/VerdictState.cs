using ActorGraph.Core.Claims;

namespace ActorGraph.Extraction.Attributes;

/// <summary>What is known so far of an event's modality while its sentence is climbed.</summary>
internal sealed class VerdictState
{
    /// <summary>The modality so far.</summary>
    public Modality Modality { get; private set; }

    /// <summary>Whether nothing is claimed.</summary>
    public bool IsDropped { get; set; }

    /// <summary>Whether what stands above no longer counts: the event is taken for granted.</summary>
    public bool IsSettled { get; set; }

    /// <summary>Begins anew.</summary>
    public void Reset(Modality modality) => (Modality, IsDropped, IsSettled) = (modality, false, false);

    /// <summary>Adds a setting: denial outweighs possibility, possibility outweighs intention.</summary>
    public void Apply(Modality setting)
    {
        if (IsSettled)
        {
            return;
        }

        Modality = (Modality, setting) switch
        {
            (_, Modality.Denied) => Modality.Denied,
            (Modality.Denied, _) => Modality.Denied,
            (_, Modality.Possible) => Modality.Possible,
            (Modality.Possible, _) => Modality.Possible,
            _ => setting,
        };
    }
}
