using System.Runtime.CompilerServices;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>Tells of which state a body is whose name every state may give ("the Supreme Court"): the one that the text around it speaks
/// of.</summary>
/// <remarks>
/// States, their politicians and their listed bodies count by how near they stand; who has no such chamber, or has one that a list knows,
/// counts less or more. Whom the body acts on counts nothing: a parliament that condemns Israel is another's.
/// </remarks>
internal sealed class BodyStates(ArticleContext context, IReadOnlyList<NameSpan> spans)
{
    private const double Scene = 2;
    private const double Subject = 1.5;
    private const double Listed = 1.5;
    private const double Unlikely = 0.4;
    private const int LongestClimb = 5;

    // A state must lead the next by this factor, else the article as a whole decides.
    private const double Lead = 1.15;
    private static readonly ConditionalWeakTable<KnowledgeBase, HashSet<ActorId>> parliaments = [];
    private static readonly ConditionalWeakTable<KnowledgeBase, ILookup<ActorId, (string Key, Actor Party)>> parties = [];
    private readonly Document document = context.Document;
    private readonly Dictionary<string, HashSet<ActorId>> addressed = new(StringComparer.Ordinal);
    private readonly Lazy<List<(int Token, ActorId State, double Weight)>> mentions = new(() => [.. Mentions(context, spans)]);

    /// <summary>The state, or null where none stands out.</summary>
    /// <param name="token">The first token of the name.</param>
    /// <param name="key">The folded name.</param>
    public ActorId? Of(int token, string key)
    {
        if (token > 0 && context.Lower(token - 1) is "its" && LastNamed(token) is { } owner)
        {
            return owner;
        }

        var scores = new Dictionary<ActorId, double>();
        var isUsual = context.KnowledgeBase.DefaultOf(key) is not null;
        foreach (var (at, state, weight) in mentions.Value.Where(m => !IsAddressed(m.State, key)))
        {
            if (isUsual && at > token && weight >= 1)
            {
                // "Congress will debate the war in Mali": what it speaks of does not tell where it sits.
                continue;
            }

            scores[state] = scores.GetValueOrDefault(state) + (weight * NearnessOf(at, token));
        }

        var ranked = scores
            .Select(s => (State: s.Key, Score: s.Value * Fitness(s.Key, key)))
            .OrderByDescending(s => s.Score)
            .ThenBy(s => s.State)
            .ToList();
        return ranked.Count > 0 && (ranked.Count == 1 || ranked[0].Score >= Lead * ranked[1].Score) ? ranked[0].State : null;
    }

    // "Flew to Italy; its Supreme Court": whose body it is has just been named.
    private ActorId? LastNamed(int token)
    {
        return spans
            .Where(s =>
                s.FirstToken >= context.SentenceStart(token)
                && s.EndToken < token
                && s.Entries is [{ Actor.Type: ActorType.Country, Kind: AliasKind.Name }]
            )
            .MaxBy(s => s.FirstToken)
            ?.Entries[0]
            .Actor.Id;
    }

    /// <summary>Whether bodies of a name act on a state anywhere in the article: "the Senate condemned Chad", "the Senate approved the sale
    /// of tanks to Chad".</summary>
    /// <param name="state">The state.</param>
    /// <param name="key">The folded name.</param>
    public bool IsAddressed(ActorId state, string key)
    {
        if (!addressed.TryGetValue(key, out var states))
        {
            addressed[key] = states = [
                .. spans.Where(s => context.Words.KeyOfTokens(s.FirstToken, s.EndToken) == key).SelectMany(Addressed),
            ];
        }

        return states.Contains(state);
    }

    /// <summary>Whether a state is named before a token that the bodies of a name may be of.</summary>
    public bool IsNamedBefore(int token, string key) => mentions.Value.Exists(m => m.Token < token && !IsAddressed(m.State, key));

    /// <summary>The listed body of that name of a state; null where no list knows one.</summary>
    public Actor? ListedOf(ActorId state, string key) =>
        context.KnowledgeBase.Find(state) is { } country
            ? country
                .Aliases.Prepend(country.Name)
                .Select(NameFolding.Key)
                .SelectMany(name => new[] { $"{name} {key}", $"{key} of {name}" })
                .SelectMany(context.KnowledgeBase.Aliases.Find)
                .FirstOrDefault(entry => entry.Actor.Type == ActorType.Organization)
                ?.Actor
            : null;

    /// <summary>The listed party of a state whose name ends with a folded word: "Congress" in India; null where there is none.</summary>
    public Actor? PartyOf(ActorId state, string key) =>
        parties
            .GetValue(context.KnowledgeBase, Parties)[state]
            .FirstOrDefault(p => p.Key.EndsWith(" " + key, StringComparison.Ordinal))
            .Party;

    private static ILookup<ActorId, (string Key, Actor Party)> Parties(KnowledgeBase knowledgeBase) =>
        knowledgeBase
            .Actors.Where(a => a is { Type: ActorType.Organization, Country: not null } && knowledgeBase.SortOf(a.Id) == "party")
            .ToLookup(a => a.Country!.Value, a => (NameFolding.Key(a.Name), a));

    private static IEnumerable<(int Token, ActorId State, double Weight)> Mentions(ArticleContext context, IReadOnlyList<NameSpan> spans)
    {
        // A surname alone may be any word ("Friday", "He"): it counts where it was recognized as a person's name.
        var names = context
            .Document.Mentions.Where(m => m.Type == EntityType.Person)
            .SelectMany(m => Enumerable.Range(m.FirstToken, m.EndToken - m.FirstToken))
            .ToHashSet();
        foreach (var span in spans)
        {
            var actors = span.Entries.Select(e => e.Actor).DistinctBy(a => a.Id).ToList();
            var weight =
                context.Document[span.EndToken - 1].Relation is DependencyRelation.Nsubj
                || context.Document[span.FirstToken].Relation is DependencyRelation.Nsubj
                    ? Subject
                    : 1;
            if (actors is [{ Type: ActorType.Country } country])
            {
                yield return (span.FirstToken, country.Id, weight * (IsScene(context, span) ? Scene : 1));
            }
            else if (actors is [{ Type: ActorType.Organization, Country: { } home }])
            {
                yield return (span.FirstToken, home, weight * Nearness.OfPerson);
            }
            else if (
                actors.Count > 0
                && actors.TrueForAll(a => a.Type == ActorType.Person)
                && (span.Length > 1 || names.Contains(span.FirstToken))
                && actors.Select(a => a.Country).Distinct().ToList() is [{ } state]
            )
            {
                yield return (span.FirstToken, state, weight * Nearness.OfPerson);
            }
        }
    }

    // The states whose names stand as object, or under a preposition of direction, of the verb whose subject the body is.
    private IEnumerable<ActorId> Addressed(NameSpan body)
    {
        var verb = VerbOf(body);
        return verb < 0
            ? []
            : spans
                .Where(s =>
                    s.FirstToken > verb
                    && s.Entries is [{ Actor.Type: ActorType.Country, Kind: not AliasKind.Demonym }]
                    && IsDirectedAt(HeadOf(s), verb)
                )
                .Select(s => s.Entries[0].Actor.Id);
    }

    private int VerbOf(NameSpan body)
    {
        var head = document[HeadOf(body)];
        return head.Relation is DependencyRelation.Nsubj && !head.IsRoot ? head.HeadIndex : -1;
    }

    private int HeadOf(NameSpan span) =>
        context.MentionOf(span.FirstToken, span.EndToken, MentionKind.Name, EntityType.Organization).HeadToken;

    private bool IsDirectedAt(int name, int verb)
    {
        for (var (at, step) = (name, 0); at != verb; at = document[at].HeadIndex, step++)
        {
            var isPassed =
                document[at].Relation
                    is DependencyRelation.Conj
                        or DependencyRelation.Obj
                        or DependencyRelation.Iobj
                        or DependencyRelation.Xcomp
                || (document[at].Relation is DependencyRelation.Obl or DependencyRelation.Nmod && (at != name || HasDirection(at)));
            if (!isPassed || document[at].IsRoot || step > LongestClimb)
            {
                return false;
            }
        }

        return true;
    }

    private bool HasDirection(int token) =>
        context.PrepositionOf(token) is "on" or "against" or "to" or "with" or "for" or "toward" or "towards" or "upon" or "over";

    // "In Lima, Congress voted".
    private static bool IsScene(ArticleContext context, NameSpan span) =>
        span.FirstToken > 0 && context.Lower(span.FirstToken - 1) is "in" && span.Entries[0].Kind is AliasKind.Name or AliasKind.Capital;

    // What the sentence names only later counts half.
    private double NearnessOf(int at, int token) =>
        document.SentenceOf(token) - document.SentenceOf(at) is var sentences && sentences == 0 && at >= token
            ? Nearness.OwnSentence / 2
            : Nearness.Of(sentences);

    private double Fitness(ActorId state, string key) =>
        ListedOf(state, key) is not null ? Listed
        : WordLists.Chambers.Contains(key) && parliaments.GetValue(context.KnowledgeBase, Parliaments).Contains(state) ? Unlikely
        : 1;

    // The states of which a list knows a parliament, whatever its name.
    private static HashSet<ActorId> Parliaments(KnowledgeBase knowledgeBase) =>
        [
            .. knowledgeBase
                .Actors.Where(a => a.Country is not null && knowledgeBase.SortOf(a.Id) == "parliament")
                .Select(a => a.Country!.Value),
        ];
}
