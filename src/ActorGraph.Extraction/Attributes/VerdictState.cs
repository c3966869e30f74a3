using System.Collections.Immutable;
using ActorGraph.Core.Claims;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Tracing;

namespace ActorGraph.Extraction.Attributes;

/// <summary>What is known so far of an event's modality and attribution while its sentence is climbed.</summary>
internal sealed class VerdictState
{
    /// <summary>The modality so far.</summary>
    public Modality Modality { get; private set; }

    /// <summary>The word that is being read: what changes is its doing.</summary>
    public int At { get; set; }

    /// <summary>The words of the event's own trigger, which say nothing of its reality.</summary>
    public ImmutableArray<int> Words { get; private set; } = [];

    /// <summary>What was changed by which word; null where nobody asks.</summary>
    public List<VerdictStep>? Steps { get; init; }

    /// <summary>Whether nothing is claimed.</summary>
    public bool IsDropped
    {
        get;
        set
        {
            Note(value && !field, VerdictEffect.Dropped);
            field = value;
        }
    }

    /// <summary>Whether what stands above no longer counts: the event is taken for granted.</summary>
    public bool IsSettled
    {
        get;
        set
        {
            Note(value && !field, VerdictEffect.Settled);
            field = value;
        }
    }

    /// <summary>Whether a word stood above that the lexicon does not know.</summary>
    public bool IsUncertain
    {
        get;
        set
        {
            Note(value && !field, VerdictEffect.UnknownWord);
            field = value;
        }
    }

    /// <summary>Whether who speaks above still answers for the event.</summary>
    public bool IsAttributable { get; set; }

    /// <summary>Whether the event is done by speaking, so that a purpose clause ("called to thank") says it was done.</summary>
    public bool IsSpeechAct { get; private set; }

    /// <summary>Who says that it happened; null while nobody is known to.</summary>
    public Party? Speaker
    {
        get;
        set
        {
            Note(value is not null && field is null, VerdictEffect.Attributed);
            field = value;
        }
    }

    /// <summary>Begins anew.</summary>
    public void Reset(Modality modality, bool isSpeechAct, int trigger, ImmutableArray<int> words)
    {
        Steps?.Clear();
        At = trigger;
        NoteModality(Modality.Asserted, modality);
        (Modality, IsDropped, IsSettled) = (modality, false, false);
        (IsUncertain, IsAttributable, IsSpeechAct, Speaker) = (false, true, isSpeechAct, null);
        Words = words;
    }

    /// <summary>Claims nothing, where the event is not taken for granted already.</summary>
    public void Drop() => IsDropped |= !IsSettled;

    /// <summary>Adds a setting: denial outweighs possibility, possibility outweighs intention.</summary>
    public void Apply(Modality setting)
    {
        if (IsSettled)
        {
            return;
        }

        var before = Modality;
        Modality = (Modality, setting) switch
        {
            (_, Modality.Denied) => Modality.Denied,
            (Modality.Denied, _) => Modality.Denied,
            (_, Modality.Possible) => Modality.Possible,
            (Modality.Possible, _) => Modality.Possible,
            _ => setting,
        };
        NoteModality(before, Modality);
    }

    private void NoteModality(Modality before, Modality after) =>
        Note(
            before != after,
            after switch
            {
                Modality.Planned => VerdictEffect.Planned,
                Modality.Possible => VerdictEffect.Possible,
                _ => VerdictEffect.Denied,
            }
        );

    private void Note(bool isNew, VerdictEffect effect)
    {
        if (isNew)
        {
            Steps?.Add(new VerdictStep(At, effect));
        }
    }
}
