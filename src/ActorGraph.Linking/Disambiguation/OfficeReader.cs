using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>Reads the offices that stand around a person's name: "Slovak Prime Minister Robert Fico", "Omar Touray, president of the ECOWAS
/// Commission".</summary>
internal sealed class OfficeReader(ArticleContext context, IReadOnlyDictionary<int, NameSpan> spanByLastToken)
{
    private const int Window = 10;
    private readonly Document document = context.Document;

    /// <summary>The state or body whose title stands right before a name, or null.</summary>
    public ActorId? BodyBefore(int first)
    {
        var at = context.Titles.TitlesBefore(first);
        if (at == first && at > 0 && document[at - 1].Text is ",")
        {
            at = context.Titles.TitlesBefore(at - 1);
        }

        // "State Department spokesman": the title may begin within the body's name.
        for (var token = at; token < first; token++)
        {
            if (spanByLastToken.TryGetValue(token, out var within) && BodyOf(within) is { } named)
            {
                return named;
            }
        }

        at--;
        while (
            at >= 0
            && !spanByLastToken.ContainsKey(at)
            && (WordSequence.IsPossessive(document, at) || document[at].PartOfSpeech == PartOfSpeech.Adj)
        )
        {
            at--;
        }

        return at >= 0 && spanByLastToken.TryGetValue(at, out var span) ? BodyOf(span) : null;
    }

    // "Prime Minister Ada Roe of Norway".
    private ActorId? BodyBehind(int end)
    {
        if (end + 1 >= document.Tokens.Count || document[end].Text is not "of")
        {
            return null;
        }

        var first = document[end + 1].Text is "the" ? end + 2 : end + 1;
        for (var at = first; at < Math.Min(first + Window, document.Tokens.Count); at++)
        {
            if (spanByLastToken.TryGetValue(at, out var span) && span.FirstToken == first)
            {
                return BodyOf(span);
            }
        }

        return null;
    }

    /// <summary>Adds to what is known of a person the offices around one mention of the name.</summary>
    public void Read(KnownPerson person, int first, int end)
    {
        var start = first;
        if (start > context.SentenceStart(first) && document[start - 1].Text is ",")
        {
            start--;
        }

        var titles = context.Titles.TitlesBefore(start);
        if (titles < start)
        {
            AddTitles(person, titles, start);
            if (BodyBefore(first) is { } body && (start == first || MayServe(person.Actor, body)))
            {
                person.Bodies.Add(body);
            }

            if (BodyBehind(end) is { } served)
            {
                person.Bodies.Add(served);
            }
        }
        else if (start < first)
        {
            ReadOfficeBefore(person, start);
        }

        if (end < document.Tokens.Count && document[end].Text is ",")
        {
            ReadApposition(person, end + 1);
        }
    }

    // "The leader of Hamas, Ada Roe,", "a spokesman for the president, Ada Roe".
    private void ReadOfficeBefore(KnownPerson person, int comma)
    {
        var floor = Math.Max(context.SentenceStart(comma), comma - Window);
        ActorId? body = null;
        for (
            var at = comma - 1;
            at >= floor
                && document[at].PartOfSpeech
                    is PartOfSpeech.Noun
                        or PartOfSpeech.Propn
                        or PartOfSpeech.Adj
                        or PartOfSpeech.Det
                        or PartOfSpeech.Adp;
            at--
        )
        {
            if (spanByLastToken.TryGetValue(at, out var span))
            {
                body ??= BodyOf(span);
            }
            else if (
                document[at].PartOfSpeech == PartOfSpeech.Adp
                && context.Titles.TitlesBefore(at) is var title
                && title < at
                && context.Titles.KindOf(title, at) is TitleKind.Office
            )
            {
                AddTitles(person, title, at);
                if (body is { } served && document[at].Text is "of" or "for")
                {
                    person.Bodies.Add(served);
                }

                return;
            }
        }
    }

    // "In the presence of the US President, Ilham Aliyev signed": across a comma, a listed person of one state holds no office of another.
    private bool MayServe(Actor person, ActorId body) =>
        person.Country is not { } state
        || state == body
        || context.KnowledgeBase.Find(body)?.Type != ActorType.Country
        || context.KnowledgeBase.OfficesOf(person.Id).Any(o => o.Body == body);

    private void ReadApposition(KnownPerson person, int from)
    {
        var limit = Math.Min(from + Window, context.SentenceEnd(from - 1));
        var bodies = new List<ActorId>();
        var hasTitle = false;
        for (var at = from; at < limit && !IsBorder(at); at++)
        {
            if (spanByLastToken.TryGetValue(at, out var span) && BodyOf(span) is { } body)
            {
                bodies.Add(body);
            }
            else if (context.Titles.TitleAt(at, limit) is { } end)
            {
                if (IsOfAnother(from, at))
                {
                    break;
                }

                AddTitles(person, at, end);
                hasTitle = true;
                at = end - 1;
            }
        }

        if (hasTitle)
        {
            person.Bodies.UnionWith(bodies);
        }
    }

    // "the younger brother of the Ivorian president", "the special representative of the President of Uzbekistan": the title is another's.
    private bool IsOfAnother(int from, int title)
    {
        var at = title - 1;
        while (
            at > from
            && (
                document[at].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Det
                || spanByLastToken.ContainsKey(at)
                || WordSequence.IsPossessive(document, at)
            )
        )
        {
            at--;
        }

        return at > from && document[at].Text is "of" or "to";
    }

    // A former president is none.
    private void AddTitles(KnownPerson person, int first, int end)
    {
        if (first > 0 && WordLists.FormerWords.Contains(context.Lower(first - 1)))
        {
            return;
        }

        for (var at = first; at < end && context.Titles.TitleAt(at, end) is { } next; at = next)
        {
            person.AddTitle(context.Words.KeyOfTokens(AfterBody(at, next), next));
        }
    }

    // "NATO Secretary General" is a title of the list, of which the office is the second half.
    private int AfterBody(int first, int end)
    {
        var last = Enumerable
            .Range(first, end - first - 1)
            .LastOrDefault(t => spanByLastToken.TryGetValue(t, out var span) && span.FirstToken == first, first - 1);
        return last + 1;
    }

    private bool IsBorder(int token) =>
        document[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux
        || document[token].Text is "," or "." or ";" or ":" or "who" or "which" or "(" or ")";

    private static ActorId? BodyOf(NameSpan span)
    {
        var ids = span.Entries.Where(e => e.Actor.Type != ActorType.Person).Select(e => e.Actor.Id).Distinct().ToList();
        return ids.Count == 1 ? ids[0] : null;
    }
}
