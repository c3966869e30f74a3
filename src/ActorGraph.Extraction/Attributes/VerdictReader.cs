using System.Collections.Immutable;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;

namespace ActorGraph.Extraction.Attributes;

/// <summary>Climbs from a trigger to the root of its sentence and collects what the words above make of it: modality and
/// attribution.</summary>
internal sealed class VerdictReader
{
    private readonly VerdictState state;
    private readonly SettingReader setting;
    private readonly ClauseContext clauses;
    private readonly NounContext nouns;
    private readonly SyntaxView view;
    private readonly SpeakerFinder speakers;
    private readonly QuoteIndex quotes;

    /// <summary>Makes the reader of one document.</summary>
    /// <param name="view">The document.</param>
    /// <param name="speakers">Finds whose word a clause is.</param>
    /// <param name="quotes">Knows who speaks in quotation marks.</param>
    /// <param name="keepsSteps">Whether a verdict is to tell which words cast it.</param>
    public VerdictReader(SyntaxView view, SpeakerFinder speakers, QuoteIndex quotes, bool keepsSteps)
    {
        state = new VerdictState { Steps = keepsSteps ? [] : null };
        (this.view, this.speakers, this.quotes) = (view, speakers, quotes);
        setting = new SettingReader(view, state);
        var governors = new GoverningWord(view, state, setting, speakers);
        clauses = new ClauseContext(view, state, setting, governors, quotes);
        nouns = new NounContext(view, state, setting, governors);
    }

    /// <summary>Judges an event.</summary>
    /// <param name="trigger">The head of its trigger.</param>
    /// <param name="own">The modality that the trigger's own words give.</param>
    /// <param name="speechAct">Whether the event is done by speaking, so that a purpose clause ("called to thank") says it was
    /// done.</param>
    /// <param name="words">The words of the trigger, which negate nothing ("said no to").</param>
    public Verdict Read(int trigger, Modality? own, bool speechAct, ImmutableArray<int> words)
    {
        state.Reset(own ?? Modality.Asserted, speechAct, trigger, words);
        Climb(trigger);
        state.At = trigger;
        state.Speaker ??= state.IsAttributable ? quotes.SpeakerAt(trigger) : null;
        return new Verdict(
            state.IsDropped ? null : state.Modality,
            state.Speaker?.Actor.Id,
            state.IsUncertain,
            state.Steps is { } steps ? [.. steps] : []
        );
    }

    /// <summary>Whose word a clause is, whatever it says of its own reality; null where it is the reporter's.</summary>
    public Party? SpeakerOf(int clause)
    {
        state.Reset(Modality.Asserted, true, clause, []);
        state.IsSettled = true;
        Climb(clause);
        return state.Speaker ?? (state.IsAttributable ? quotes.SpeakerAt(clause) : null);
    }

    private void Climb(int trigger)
    {
        var token = trigger;
        setting.Own(token);
        while (!state.IsDropped)
        {
            var head = view.Head(token);
            state.At = token;
            if (state.IsAttributable)
            {
                state.Speaker ??= speakers.AccordingTo(token) ?? speakers.Inserted(token);
            }

            if (head < 0)
            {
                AtRoot(token);
                return;
            }

            state.At = head;
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
        state.At = sentence.EndToken - 1;
        if (
            !state.IsSettled
            && view.Text(sentence.EndToken - 1) is "?"
            && quotes.SpeakerAt(root) is null
            && !IsBeforeColon(root, sentence.EndToken)
        )
        {
            state.IsDropped = true;
        }
    }

    // "He chided them: why were they at odds?": what stands before the colon asks nothing.
    private bool IsBeforeColon(int root, int end)
    {
        for (var i = root + 1; i < end; i++)
        {
            if (view.Text(i) is ":")
            {
                return true;
            }
        }

        return false;
    }
}
