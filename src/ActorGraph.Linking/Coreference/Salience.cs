using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Tells how much somebody is in mind at a word: near, a subject, spoken of often, the one whom a portrait is about.</summary>
internal sealed class Salience
{
    // Chosen on GUM's coreference: a person spoken of ten times outweighs a sentence of distance.
    private const double TopicWeight = 0.6;

    // A new paragraph goes back to the one person of the headline.
    private const double HeadlineWeight = 0.6;

    // "He added" goes on with who spoke before, not with whom he spoke of.
    private const double SpeakerWeight = 0.8;

    // "A bloc that Moscow leads": the next sentence goes on with the bloc.
    private const double RelativeSubject = 0.5;

    // In a portrait "he" is first of all the one it is about, however long ago he was named.
    private const double PortraitWeight = 1.2;
    private const int PortraitReach = 10;
    private const int PortraitDistance = 2;
    private readonly ArticleContext context;
    private readonly IReadOnlyList<Link> antecedents;
    private readonly Document document;
    private readonly ActorId? headlined;
    private readonly ActorId? portrayed;

    /// <summary>Makes it for one article.</summary>
    /// <param name="context">The article.</param>
    /// <param name="antecedents">Who has been spoken of so far, in the order of the text; pronouns join them while they are
    /// resolved.</param>
    public Salience(ArticleContext context, IReadOnlyList<Link> antecedents)
    {
        (this.context, this.antecedents, document) = (context, antecedents, context.Document);
        headlined = HeadlinedIn(context);
        portrayed = Portrait.Of(context, headlined);
    }

    /// <summary>The weight of one who was spoken of, at a token behind it.</summary>
    public double Of(Link link, int token)
    {
        var isPortrayed = link.Actor.Id == portrayed;
        var score = -1.5 * (isPortrayed ? Math.Min(PortraitDistance, Distance(link, token)) : Distance(link, token));
        score += isPortrayed ? PortraitWeight : 0;
        var head = RoleHead(link);
        var isSubject = IsSubject(head);
        score +=
            !isSubject ? 0
            : Distance(link, token) > 0 && IsInRelativeClause(head, link) ? RelativeSubject
            : 1.5;
        score += link.Mention.Kind == MentionKind.Pronoun ? 0.5 : 0;
        score += Distance(link, token) == 1 && Speaks(head) && Speaks(token) ? SpeakerWeight : 0;
        score += link.Actor.Type == ActorType.Person ? TopicWeight * Math.Log(TimesSpokenOf(link.Actor, token)) : 0;
        score += link.Actor.Id == headlined && OpensParagraph(token) ? HeadlineWeight : 0;
        return score - (!isSubject && IsModifier(head) ? 0.7 : 0) + (0.001 * link.Mention.HeadToken);
    }

    /// <summary>Whether somebody was spoken of not too many sentences before a token; whom a portrait is about is kept in mind for
    /// longer.</summary>
    public bool IsWithin(int reach, Link link, int token) => Distance(link, token) <= (link.Actor.Id == portrayed ? PortraitReach : reach);

    /// <summary>How many sentences lie between.</summary>
    public int Distance(Link link, int token) => document.SentenceOf(token) - document.SentenceOf(link.Mention.HeadToken);

    /// <summary>Whether a word is the subject of a clause.</summary>
    public bool IsSubject(int token) =>
        document[token].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.NsubjOuter;

    // The only person of the headline.
    private static ActorId? HeadlinedIn(ArticleContext context) =>
        context
            .Links.Where(l => l.Actor.Type == ActorType.Person && context.Document[l.Mention.HeadToken].Sentence.IsTitle)
            .Select(l => l.Actor.Id)
            .Distinct()
            .ToList()
            is [var only]
            ? only
            : null;

    // "The envoy, Ada Roe, said": the name is the subject where what it explains is.
    private int RoleHead(Link link)
    {
        var head = context.PhraseHead(link);
        return
            document[head] is { IsRoot: false, Relation: DependencyRelation.Appos } name
            && link.Actor.Type == ActorType.Person
            && IsSubject(name.HeadIndex)
            ? name.HeadIndex
            : head;
    }

    private bool Speaks(int subject) =>
        IsSubject(subject) && document[subject].Head is { IsRoot: true } verb && WordLists.SayVerbs.Contains(verb.Lemma);

    private bool OpensParagraph(int token)
    {
        var first = context.SentenceStart(token);
        return first > 0 && QuotationMap.StartsParagraph(document, first);
    }

    // Of two who may be meant, a portrait's "he" is the one it is about.
    private int TimesSpokenOf(Actor actor, int token)
    {
        var times = 0;
        foreach (var link in antecedents)
        {
            if (link.Mention.HeadToken >= token)
            {
                break;
            }

            times += link.Actor.Id == actor.Id ? 1 : 0;
        }

        return times;
    }

    private bool IsInRelativeClause(int subject, Link link) =>
        link is { Mention.Kind: not MentionKind.Pronoun, Actor.Type: not ActorType.Person }
        && document[subject] is { IsRoot: false, Head: { IsRoot: false, Relation: DependencyRelation.AclRelcl } };

    private bool IsModifier(int token) =>
        document[token].Relation
            is DependencyRelation.NmodPoss
                or DependencyRelation.Nmod
                or DependencyRelation.Compound
                or DependencyRelation.Appos;
}
