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
    private readonly Dictionary<int, List<TimeExpression>> byVerbAbove = [];
    private readonly Dictionary<int, TimeExpression> byEnd = [];
    private readonly Dictionary<int, TimeExpression> byStart = [];
    private readonly List<TimeExpression> labels = [];

    /// <summary>Reads the document's time expressions and hangs each on what it dates.</summary>
    public TimeFinder(SyntaxView view)
    {
        this.view = view;
        foreach (var expression in new TimeExpressionReader(view).Read())
        {
            if (IsBound(expression) || IsDateline(expression))
            {
                continue;
            }

            if (expression.Past is not null && IsLabel(expression))
            {
                labels.Add(expression);
            }

            if (Governor(expression) is var governor && governor < 0)
            {
                continue;
            }

            byEnd[expression.EndToken] = expression;
            byStart[expression.FirstToken] = expression;

            Hang(byGovernor, governor, expression);
            if (VerbAbove(governor) is var verb and >= 0)
            {
                Hang(byVerbAbove, verb, expression);
            }
        }
    }

    /// <summary>The time of an event, and the words that give it; all null where the text gives none.</summary>
    /// <param name="trigger">The tokens of its trigger.</param>
    /// <param name="isAhead">Whether the event lies ahead of the publication.</param>
    /// <param name="target">To whom it is done.</param>
    public (DateOnly? Day, DateRange? Range, TextSpan? Words) Find(ImmutableArray<int> trigger, bool isAhead, Party target)
    {
        if (OfFellow(target) is { } own)
        {
            return TimeOf(own, isAhead);
        }

        foreach (var token in trigger)
        {
            if (At(token, isAhead) is { } time)
            {
                return time;
            }
        }

        return Around(trigger[0], isAhead) ?? (Label(trigger[0]) is { } label ? TimeOf(label, isAhead) : default);
    }

    // "Visited Kenya on Monday and Uganda on Tuesday": the second has a day of its own right behind it.
    private TimeExpression? OfFellow(Party target)
    {
        var behind = target.Link.Mention.EndToken;
        return
            view.Relation(target.Token) == DependencyRelation.Conj
            && behind < view.Count
            && (
                byStart.TryGetValue(behind, out var own)
                || (view.Part(behind) == PartOfSpeech.Adp && byStart.TryGetValue(behind + 1, out own))
            )
            ? own
            : null;
    }

    // "13 January 2020: In Moscow, ...", "13 January 2020 - In Moscow": the line of a chronicle.
    private bool IsLabel(TimeExpression expression) =>
        expression.EndToken < view.Count
        && (view.Text(expression.EndToken) is ":" || IsHeading(expression))
        && !IsOneLine(expression.FirstToken - 1, expression.FirstToken);

    // A day, a dash or full stop, and nothing else: a sentence of its own.
    private bool IsHeading(TimeExpression expression) =>
        view.Text(expression.EndToken) is "-" or "--" or "–" or "—" or "."
        && new Sentence(view.Document, view.Sentence(expression.FirstToken)) is { IsTitle: false } sentence
        && sentence.FirstToken == expression.FirstToken
        && sentence.EndToken == expression.EndToken + 1;

    private TimeExpression? Label(int token)
    {
        var last = labels.FindLastIndex(l => l.EndToken <= token);
        return last >= 0 && IsOneLine(labels[last].FirstToken, token) ? labels[last] : null;
    }

    private bool IsOneLine(int first, int token) =>
        first >= 0 && !view.Document.Text.AsSpan(view.Span(first).Start, view.Span(token).Start - view.Span(first).Start).Contains('\n');

    private static void Hang(Dictionary<int, List<TimeExpression>> on, int token, TimeExpression expression) =>
        (on.TryGetValue(token, out var list) ? list : on[token] = []).Add(expression);

    private (DateOnly? Day, DateRange? Range, TextSpan? Words)? Around(int token, bool isAhead)
    {
        if (view.IsVerb(token) && NamedBefore(token) is { } named)
        {
            return TimeOf(named, isAhead);
        }

        if (view.IsVerb(token) && Scene(token) is { } scene)
        {
            return TimeOf(scene, isAhead && view.Tag(token) != "VBD");
        }

        if (Inserted(token) is >= 0 and var main)
        {
            return At(main, isAhead);
        }

        // "For three hours of talks": what the hours are spent on.
        while (
            view.Relation(token) == DependencyRelation.Nmod
            && view.PrepositionOf(token) == "of"
            && view.Head(token) is >= 0 and var hours
            && Carries(hours, "time-units")
        )
        {
            token = hours;
        }

        var head = view.Head(token);
        return head < 0 ? null
            : Raised(token, head) is >= 0 and var raised ? At(raised, isAhead)
            : Shares(token, head) ? At(head, isAhead) ?? Around(head, isAhead)
            : null;
    }

    // "Envoys of both, sitting down in Nairobi, discussed on Tuesday": the main verb of who does it meanwhile, else -1.
    private int Inserted(int participle)
    {
        if (
            participle == 0
            || view.Tag(participle) != "VBG"
            || view.Relation(participle) != DependencyRelation.Acl
            || view.Text(participle - 1) is not ","
        )
        {
            return -1;
        }

        var subject = view.Head(participle);
        while (subject >= 0 && view.Relation(subject) is DependencyRelation.Conj or DependencyRelation.Nmod)
        {
            subject = view.Head(subject);
        }

        return
            subject >= 0
            && view.Relation(subject) == DependencyRelation.Nsubj
            && view.Head(subject) is var verb
            && verb > participle
            && view.Tag(verb) == "VBD"
            ? verb
            : -1;
    }

    // "Talks are due to resume on Monday": the day hangs on the verb below the one whose subject they are.
    private int Raised(int noun, int head) =>
        view.IsNoun(noun)
        && view.Relation(noun) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass
        && view.Raised(head) is >= 0 and var raised
        && Carries(raised, "occurrence")
            ? raised
            : -1;

    // What happens at one time: a noun of action and the verb that carries it, two verbs of one subject, a verb and its participle.
    private bool Shares(int token, int head) =>
        view.Relation(token) switch
        {
            _ when !view.IsVerb(head) => false,
            // "Said on Monday after talks with", "flew to Sochi on Monday for talks with".
            DependencyRelation.Obl
                when view.IsNoun(token)
                    && (view.Tag(head) == "VBD" || view.Child(head, DependencyRelation.Aux, "will") >= 0)
                    && (Carries(token, "talks-nouns") || Carries(token, "time-units"))
                    && view.PrepositionOf(token) is "after" or "following" or "for" => view.PrepositionOf(token) != "for"
                || Carries(head, "journeys"),
            DependencyRelation.Nsubj or DependencyRelation.NsubjOuter => view.IsNoun(token) && Carries(head, "occurrence"),
            DependencyRelation.NsubjPass => view.IsNoun(token) && (Carries(head, "occurrence") || Carries(head, "support-verbs")),
            DependencyRelation.Obj => view.IsNoun(token) && Carries(head, "support-verbs"),
            // "Said on Monday at a meeting with".
            DependencyRelation.Obl => view.IsNoun(token)
                && view.Tag(head) == "VBD"
                && view.PrepositionOf(token) is "in" or "at" or "during" or "by" or "via" or "over",
            DependencyRelation.Conj => view.IsVerb(token) && !view.HasChild(token, DependencyRelation.Nsubj),
            // "Cut ties on Monday, blaming Tehran"; "called on Monday to congratulate him".
            DependencyRelation.Advcl => !view.HasChild(token, DependencyRelation.Nsubj)
            && view.Child(token, DependencyRelation.Mark) is >= 0 and var mark
                ? (
                    view.Tag(token) == "VB"
                    && (
                        Carries(head, "calling-verbs") || (Carries(head, "journeys") && view.Tag(head) == "VBD" && view.Lemma(mark) == "to")
                    )
                )
                    || (
                        view.Tag(token) == "VBG"
                        && view.Lemma(mark) == "after"
                        && view.Tag(head) == "VBD"
                        && Carries(token, "conferring-verbs")
                    )
                : view.Tag(token) == "VBG",
            DependencyRelation.Xcomp when view.Lemma(head) == "have" => view.Tag(token) is "VBN" or "VBD",
            // "Will become a member on Monday".
            DependencyRelation.Xcomp when view.IsNoun(token) => view.Lemma(head) == "become",
            DependencyRelation.Xcomp => view.IsVerb(token)
                && EmbeddingLexicon.Embedded.OnClause(view.Lemma(head), view.Part(head)) == EmbeddingEffect.Through,
            // "Announced on Monday that it was leaving".
            DependencyRelation.Ccomp => view.Tag(token) == "VBG"
                && view.HasChild(token, DependencyRelation.Aux)
                && view.Child(token, DependencyRelation.Nsubj) is var subject and >= 0
                && (view.Part(subject) == PartOfSpeech.Pron || view.HasChild(subject, DependencyRelation.NmodPoss)),
            _ => false,
        };

    // "In a call on Tuesday Blinken had urged", "Speaking in Canberra on Monday, Burgess accused": the occasion on which it was done.
    private TimeExpression? Scene(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (
                view.Relation(child) == DependencyRelation.Obl
                && view.PrepositionOf(child) is "in" or "at" or "during"
                && WordClasses.Embedded["event-nouns"].Contains(view.Lemma(child))
                && DayOf(child) is { } day
            )
            {
                return day;
            }

            if (
                (
                    IsOccasion(child, DependencyRelation.Advcl) ? child
                    : view.Relation(child) == DependencyRelation.Nsubj ? Occasion(child)
                    : -1
                )
                    is >= 0
                        and var occasion
                && DayOf(occasion) is { } then
            )
            {
                return then;
            }
        }

        return null;
    }

    private int Occasion(int subject)
    {
        foreach (var child in view.Children(subject))
        {
            if (child > 0 && view.Text(child - 1) is "," && IsOccasion(child, DependencyRelation.Acl))
            {
                return child;
            }
        }

        return -1;
    }

    private bool IsOccasion(int participle, DependencyRelation relation) =>
        view.Relation(participle) == relation
        && view.Tag(participle) == "VBG"
        && Carries(participle, "occasions")
        && !view.HasChild(participle, DependencyRelation.Mark);

    private TimeExpression? DayOf(int token) =>
        byGovernor.TryGetValue(token, out var expressions) && expressions.FindIndex(e => e.Past is not null) is >= 0 and var at
            ? expressions[at]
            : null;

    // "Broke down on Tuesday, when X accused Y": the day that "when" takes up.
    private TimeExpression? NamedBefore(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (view.Lemma(child) == "when" && view.Relation(child) is DependencyRelation.Advmod or DependencyRelation.Mark)
            {
                return byEnd.TryGetValue(child > 0 && view.Text(child - 1) is "," ? child - 1 : child, out var named) ? named : null;
            }
        }

        return null;
    }

    // A day hung on a party or its name ("urged the army on Sunday to return") dates what is done to it.
    private int VerbAbove(int token)
    {
        if (
            view.IsVerb(token)
            || view.HasChild(token, DependencyRelation.Cop)
            || (view.LinkAt(token) is null && !Carries(token, "belonging"))
        )
        {
            return -1;
        }

        for (var steps = 0; token >= 0 && steps < 3 && !view.IsVerb(token); steps++)
        {
            token = view.Head(token);
        }

        return token >= 0 && view.IsVerb(token) ? token : -1;
    }

    private bool Carries(int verb, string wordClass) => WordClasses.Embedded[wordClass].Contains(view.Lemma(verb));

    private (DateOnly? Day, DateRange? Range, TextSpan? Words)? At(int token, bool isAhead)
    {
        if (!byGovernor.TryGetValue(token, out var expressions) && !byVerbAbove.TryGetValue(token, out expressions))
        {
            return null;
        }

        // "Offered on Monday to mediate": the offer lies behind.
        var ahead = (isAhead && view.Tag(token) != "VBD") || IsAhead(token);
        return TimeOf(expressions[Math.Max(0, expressions.FindIndex(e => e.Past is not null))], ahead);
    }

    private (DateOnly? Day, DateRange? Range, TextSpan? Words) TimeOf(TimeExpression expression, bool isAhead) =>
        (isAhead ? expression.Future : expression.Past, expression.Range, SpanOf(expression));

    private TextSpan SpanOf(TimeExpression expression) =>
        new(view.Span(expression.FirstToken).Start, view.Span(expression.EndToken - 1).End);

    // "Will open on Monday", "were to open on Monday", "begins on Monday".
    private bool IsAhead(int verb)
    {
        if (view.Tag(verb) is "VBZ" or "VBP")
        {
            return !view.HasChild(verb, DependencyRelation.Aux);
        }

        foreach (var child in view.Children(verb))
        {
            if (
                (
                    view.Relation(child) == DependencyRelation.Aux
                    && view.Lemma(child) is "will" or "would" or "shall" or "may" or "might" or "could"
                )
                || (
                    view.Relation(child) == DependencyRelation.Mark
                    && view.Lemma(child) == "to"
                    && view.Relation(verb) is not DependencyRelation.Advcl
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    // "By Friday", "since Monday": a bound of the event, not its day.
    private bool IsBound(TimeExpression expression) =>
        view.PrepositionOf(expression.Head)
            is "since"
                or "until"
                or "till"
                or "by"
                or "before"
                or "after"
                or "from"
                or "through"
                or "for"
                or "to"
                or "ahead_of"
                or "prior_to"
        || (expression.FirstToken > 0 && view.Lemma(expression.FirstToken - 1) is "since" or "until" or "by" or "before" or "after");

    // "TAIPEI, April 1 - ...": when it was written.
    private bool IsDateline(TimeExpression expression)
    {
        var start = view.Document.Tokens.SentenceStarts[view.Sentence(expression.FirstToken)];
        return expression.FirstToken - start < 8
            && expression.EndToken < view.Count
            && (
                (view.Text(expression.EndToken) is "-" or "—" or "–" or "--" && expression.FirstToken > start)
                || (view.Text(expression.EndToken) is ")" && expression.FirstToken - start < 5)
            );
    }

    // Up to the first verb, through places and other nouns that the date may have been hung on, but not past nouns of action.
    private int Governor(TimeExpression expression)
    {
        var token = view.Head(expression.Head);
        for (var steps = 0; token >= 0 && steps < 3; steps++)
        {
            if (
                (view.IsVerb(token) && !Carries(token, "times-of-day"))
                || view.HasChild(token, DependencyRelation.Cop)
                || (
                    view.Part(token) == PartOfSpeech.Noun
                    && view.Relation(token)
                        is not (
                            DependencyRelation.Obl
                            or DependencyRelation.Nmod
                            or DependencyRelation.OblUnmarked
                            or DependencyRelation.NmodUnmarked
                        )
                )
            )
            {
                return token;
            }

            if (
                view.Part(token) == PartOfSpeech.Noun
                && (
                    WordClasses.Embedded["event-nouns"].Contains(view.Lemma(token))
                    || WordClasses.Embedded["deeds-of-force"].Contains(view.Lemma(token))
                )
            )
            {
                return token;
            }

            token = view.Head(token);
        }

        return token;
    }
}
