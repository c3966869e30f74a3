using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;

namespace ActorGraph.Extraction.Attributes;

/// <summary>What is known so far of an event's modality and attribution while its sentence is climbed.</summary>
internal sealed class VerdictState
{
    /// <summary>The modality so far.</summary>
    public Modality Modality { get; private set; }

    /// <summary>Whether nothing is claimed.</summary>
    public bool IsDropped { get; set; }

    /// <summary>Whether what stands above no longer counts: the event is taken for granted.</summary>
    public bool IsSettled { get; set; }

    /// <summary>Whether a word stood above that the lexicon does not know.</summary>
    public bool IsUncertain { get; set; }

    /// <summary>Whether who speaks above still answers for the event.</summary>
    public bool IsAttributable { get; set; }

    /// <summary>Whether the event is done by speaking, so that a purpose clause ("called to thank") says it was done.</summary>
    public bool IsSpeechAct { get; private set; }

    /// <summary>Who says that it happened; null while nobody is known to.</summary>
    public ActorId? Speaker { get; set; }

    /// <summary>Begins anew.</summary>
    public void Reset(Modality modality, bool isSpeechAct)
    {
        (Modality, IsDropped, IsSettled) = (modality, false, false);
        (IsUncertain, IsAttributable, IsSpeechAct, Speaker) = (false, true, isSpeechAct, null);
    }

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
