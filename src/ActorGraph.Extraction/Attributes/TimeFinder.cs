using System.Collections.Immutable;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Attributes;

/// <summary>Gives the day or interval that the text gives an event: the time expression in the event's own clause.</summary>
internal sealed class TimeFinder
{
    private readonly SyntaxView view;
    private readonly Dictionary<int, List<TimeExpression>> byGovernor = [];

    /// <summary>Reads the document's time expressions and hangs each on what it dates.</summary>
    public TimeFinder(SyntaxView view)
    {
        this.view = view;
        foreach (var expression in new TimeExpressionReader(view).Read())
        {
            if (!IsBound(expression) && !IsDateline(expression) && Governor(expression) is var governor and >= 0)
            {
                (byGovernor.TryGetValue(governor, out var list) ? list : byGovernor[governor] = []).Add(expression);
            }
        }
    }

    /// <summary>The time of an event, and the words that give it; all null where the text gives none.</summary>
    /// <param name="trigger">The tokens of its trigger.</param>
    /// <param name="isAhead">Whether the event lies ahead of the publication.</param>
    public (DateOnly? Day, DateRange? Range, TextSpan? Words) Find(ImmutableArray<int> trigger, bool isAhead)
    {
        foreach (var token in trigger)
        {
            if (At(token, isAhead) is { } time)
            {
                return time;
            }
        }

        return Around(trigger[0], isAhead) ?? default;
    }

    // A noun of action takes the time of the verb that carries it; a conjoined verb that of its first conjunct.
    private (DateOnly? Day, DateRange? Range, TextSpan? Words)? Around(int token, bool isAhead)
    {
        var head = view.Head(token);
        if (head < 0)
        {
            return null;
        }

        var carried = view.IsNoun(token) && view.IsVerb(head)
            && ((view.Relation(token) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass && Carries(head, "occurrence"))
                || (view.Relation(token) is DependencyRelation.Obj or DependencyRelation.NsubjPass && Carries(head, "support-verbs")));
        var shared = view.Relation(token) == DependencyRelation.Conj && view.IsVerb(token) && view.IsVerb(head)
            && !view.HasChild(token, DependencyRelation.Nsubj);
        return carried || shared ? At(head, isAhead) ?? (shared || carried ? Around(head, isAhead) : null) : null;
    }

    private bool Carries(int verb, string wordClass) => WordClasses.Embedded[wordClass].Contains(view.Lemma(verb));

    private (DateOnly? Day, DateRange? Range, TextSpan? Words)? At(int token, bool isAhead)
    {
        if (!byGovernor.TryGetValue(token, out var expressions))
        {
            return null;
        }

        foreach (var expression in expressions)
        {
            if (expression.Past is not null)
            {
                return (isAhead || IsAhead(token) ? expression.Future : expression.Past, null, SpanOf(expression));
            }
        }

        return (null, expressions[0].Range, SpanOf(expressions[0]));
    }

    private TextSpan SpanOf(TimeExpression expression) => new(view.Span(expression.FirstToken).Start, view.Span(expression.EndToken - 1).End);

    // "Will open on Monday", "were to open on Monday", "begins on Monday".
    private bool IsAhead(int verb)
    {
        if (view.Tag(verb) is "VBZ" or "VBP")
        {
            return !view.HasChild(verb, DependencyRelation.Aux);
        }

        foreach (var child in view.Children(verb))
        {
            if ((view.Relation(child) == DependencyRelation.Aux && view.Lemma(child) is "will" or "would" or "shall" or "may" or "might" or "could")
                || (view.Relation(child) == DependencyRelation.Mark && view.Lemma(child) == "to" && view.Relation(verb) is not DependencyRelation.Advcl))
            {
                return true;
            }
        }

        return false;
    }

    // "By Friday", "since Monday": a bound of the event, not its day.
    private bool IsBound(TimeExpression expression) =>
        view.PrepositionOf(expression.Head) is "since" or "until" or "till" or "by" or "before" or "after" or "from" or "through" or "for" or "to" or "ahead_of" or "prior_to"
        || (expression.FirstToken > 0 && view.Lemma(expression.FirstToken - 1) is "since" or "until" or "by" or "before" or "after");

    // "TAIPEI, April 1 - ...": when it was written.
    private bool IsDateline(TimeExpression expression)
    {
        var start = view.Document.Tokens.SentenceStarts[view.Sentence(expression.FirstToken)];
        return expression.FirstToken - start < 8 && expression.EndToken < view.Count
            && (view.Text(expression.EndToken) is "-" or "—" or "–" or "--" || (view.Text(expression.EndToken) is ")" && expression.FirstToken - start < 5));
    }

    // Up to the first verb, through places and other nouns that the date may have been hung on, but not past nouns of action.
    private int Governor(TimeExpression expression)
    {
        var token = view.Head(expression.Head);
        for (var steps = 0; token >= 0 && steps < 3; steps++)
        {
            if (view.IsVerb(token) || view.HasChild(token, DependencyRelation.Cop)
                || (view.Part(token) == PartOfSpeech.Noun && view.Relation(token) is not (DependencyRelation.Obl or DependencyRelation.Nmod or DependencyRelation.OblUnmarked or DependencyRelation.NmodUnmarked)))
            {
                return token;
            }

            if (view.Part(token) == PartOfSpeech.Noun && WordClasses.Embedded["event-nouns"].Contains(view.Lemma(token)))
            {
                return token;
            }

            token = view.Head(token);
        }

        return token;
    }
}
