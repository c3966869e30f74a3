using ActorGraph.Core.Claims;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;

namespace ActorGraph.Extraction.Attributes;

/// <summary>Climbs from a trigger to the root of its sentence and collects what the words above make of it: modality and attribution.</summary>
internal sealed class VerdictReader
{
    private readonly VerdictState state = new();
    private readonly SettingReader setting;
    private readonly ClauseContext clauses;
    private readonly NounContext nouns;
    private readonly SyntaxView view;
    private readonly SpeakerFinder speakers;
    private readonly QuoteIndex quotes;

    /// <summary>Makes the reader of one document.</summary>
    public VerdictReader(SyntaxView view, SpeakerFinder speakers, QuoteIndex quotes)
    {
        (this.view, this.speakers, this.quotes) = (view, speakers, quotes);
        setting = new SettingReader(view, state);
        var governors = new GoverningWord(view, state, setting, speakers);
        clauses = new ClauseContext(view, state, setting, governors, quotes);
        nouns = new NounContext(view, state, setting, governors);
    }

    /// <summary>Judges an event.</summary>
    /// <param name="trigger">The head of its trigger.</param>
    /// <param name="own">The modality that the trigger's own words give.</param>
    /// <param name="speechAct">Whether the event is done by speaking, so that a purpose clause ("called to thank") says it was done.</param>
    public Verdict Read(int trigger, Modality? own, bool speechAct)
    {
        state.Reset(own ?? Modality.Asserted, speechAct);
        Climb(trigger);
        state.Speaker ??= state.IsAttributable ? quotes.SpeakerAt(trigger) : null;
        return new Verdict(state.IsDropped ? null : state.Modality, state.Speaker, state.IsUncertain);
    }

    private void Climb(int trigger)
    {
        var token = trigger;
        setting.Own(token);
        while (!state.IsDropped)
        {
            var head = view.Head(token);
            if (state.IsAttributable)
            {
                state.Speaker ??= speakers.AccordingTo(token) ?? speakers.Inserted(token);
            }

            if (head < 0)
            {
                AtRoot(token);
                return;
            }

            if (view.IsPredicate(token) || view.IsVerb(token))
            {
                clauses.Climb(token, head);
            }
            else
            {
                nouns.Climb(token, head);
            }

            token = head;
        }
    }

    private void AtRoot(int root)
    {
        var sentence = new Sentence(view.Document, view.Sentence(root));
        if (!state.IsSettled && view.Text(sentence.EndToken - 1) is "?" && quotes.SpeakerAt(root) is null)
        {
            state.IsDropped = true;
        }
    }
}
