using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Linking.Disambiguation;

namespace ActorGraph.Linking.Coreference;

/// <summary>The state that an article is about at a token: the one that most of the names of states before it mean.</summary>
internal sealed class StateFocus
{
    private readonly ArticleContext context;
    private readonly List<(int Token, Actor State)> names;
    private readonly List<(int Token, Actor State, double Weight)> weighted;

    public StateFocus(ArticleContext context)
    {
        this.context = context;
        names =
        [
            .. context
                .Links.Where(l => l.Actor.Type == ActorType.Country && l.Mention.Kind != MentionKind.Pronoun && !IsSeat(l))
                .Select(l => (l.Mention.HeadToken, l.Actor))
                .OrderBy(n => n.HeadToken),
        ];
        weighted =
        [
            .. names
                .Select(n => (n.Token, n.State, 1.0))
                .Concat(
                    context
                        .Links.Where(l => l.Actor.Type == ActorType.Person)
                        .Select(l => (l.Mention.HeadToken, State: StateOf(l.Actor), Nearness.OfPerson))
                        .Where(n => n.State is not null)
                        .Select(n => (n.HeadToken, n.State!, n.OfPerson))
                )
                .OrderBy(n => n.Item1),
        ];
    }

    /// <summary>The state that the sentences around a token speak of: names count by how near they stand, those who serve a state for
    /// it.</summary>
    /// <param name="token">Names from here on do not count.</param>
    /// <param name="share">What part of the weight of all names before it must be the state's, 0 to 1.</param>
    /// <param name="except">States that do not count.</param>
    public Actor? Near(int token, double share, IReadOnlySet<ActorId> except)
    {
        var sentence = context.Document.SentenceOf(token);
        var scores = weighted
            .TakeWhile(n => n.Token < token)
            .Where(n => !except.Contains(n.State.Id))
            .GroupBy(n => n.State.Id)
            .Select(g => (g.First().State, Score: g.Sum(n => n.Weight * Nearness.Of(sentence - context.Document.SentenceOf(n.Token)))))
            .OrderByDescending(s => s.Score)
            .ThenBy(s => s.State.Id)
            .ToList();
        return scores.Count > 0 && scores[0].Score >= share * scores.Sum(s => s.Score) ? scores[0].State : null;
    }

    /// <summary>The state with whose name the paragraph of a token is headed, as round-ups are: "KENYA: Police fired"; null where it is
    /// not.</summary>
    public Actor? Heading(int token)
    {
        var document = context.Document;
        var first = context.SentenceStart(token);
        while (first > 0 && !QuotationMap.StartsParagraph(document, first))
        {
            first = context.SentenceStart(first - 1);
        }

        return
            context.NameOver(first) is { Actor.Type: ActorType.Country, Basis: LinkBasis.Name or LinkBasis.Acronym } name
            && name.Mention.EndToken < token
            && document[name.Mention.EndToken].Text is ":" or "." or "-" or "–" or "—"
            && !context.TextOf(first, name.Mention.EndToken).Any(char.IsLower)
            ? name.Actor
            : null;
    }

    // "The Paris-based group" is not about France.
    private bool IsSeat(Link link) =>
        link.IsPlace && link.Mention.EndToken < context.Document.Tokens.Count && context.Document[link.Mention.EndToken].Text is "-";

    private Actor? StateOf(Actor person) => person.Country is { } country ? context.KnowledgeBase.Find(country) : null;

    /// <summary>The state, or null where none stands out.</summary>
    /// <param name="token">Names from here on do not count.</param>
    /// <param name="share">What part of the names of states before it must mean the state, 0 to 1.</param>
    /// <param name="except">States that do not count.</param>
    public Actor? Before(int token, double share, IReadOnlySet<ActorId> except)
    {
        var counts = names
            .TakeWhile(n => n.Token < token)
            .Where(n => !except.Contains(n.State.Id))
            .GroupBy(n => n.State.Id)
            .Select(g => (g.First().State, Count: g.Count()))
            .ToList();
        var (state, most) = counts.OrderByDescending(c => c.Count).ThenBy(c => c.State.Id).FirstOrDefault();
        return state is not null && most >= share * counts.Sum(c => c.Count) ? state : null;
    }
}
