using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Links bodies that news describes first and names in the next sentence: "A human rights group has accused Chad. Amnesty
/// International said".</summary>
internal sealed class BodyCataphora(ArticleContext context)
{
    private readonly Document document = context.Document;
    private readonly BodyIntroductions introductions = new(context);

    /// <summary>Adds the links of all such descriptions to the context.</summary>
    public void Run()
    {
        var named = new HashSet<ActorId>();
        foreach (var link in context.Links.OrderBy(l => l.Mention.FirstToken).ToList())
        {
            if (
                link.Actor.Type == ActorType.Organization
                && link.Mention.Kind == MentionKind.Name
                && named.Add(link.Actor.Id)
                && IsSpeaking(link.Mention.HeadToken)
            )
            {
                LinkBefore(link);
            }
        }
    }

    private void LinkBefore(Link link)
    {
        var sentence = document.SentenceOf(link.Mention.HeadToken);
        if (
            sentence == 0
            || SubjectOf(sentence - 1) is not { } head
            || context.At(head) is not null
            || context.NameOver(head) is not null
            || document[head + 1].Text is "-"
            || !WordLists.BodyDescriptions.TryGetValue(context.Lower(head), out var sorts)
            || FirstOf(head) is not { } first
        )
        {
            return;
        }

        var meant = BodyKind.Narrow(context, first, head, sorts);
        var sort = context.KnowledgeBase.SortOf(link.Actor.Id);
        var told = introductions.SortsOf(link.Actor);
        if (sort.Length > 0 ? meant.Contains(sort, StringComparer.Ordinal) : told.Count == 0 || told.Overlaps(meant))
        {
            context.Add(
                new Link(
                    context.MentionOf(first, head + 1, MentionKind.Nominal, EntityType.Organization, head),
                    link.Actor,
                    LinkBasis.Description,
                    IsPlace: false,
                    0.65,
                    $"the '{context.Lower(head)}' that the next sentence names"
                )
            );
        }
    }

    // "A group", "Chad's state-run company"; "the group" has been told of, "groups" are many, "a group of clerics" is no body.
    private int? FirstOf(int head)
    {
        int? first = null;
        foreach (var child in document.ChildrenOf(head))
        {
            if (document[child].Relation == DependencyRelation.Det && context.Lower(child) is "a" or "an" or "another" && child < head)
            {
                first = child;
            }
            else if (
                document[child].Relation == DependencyRelation.NmodPoss
                && child < head
                && context.NameOver(child) is { Actor.Type: ActorType.Country } owner
            )
            {
                first = owner.Mention.FirstToken;
            }
            else if (
                child > head && document[child].Relation is DependencyRelation.Appos or DependencyRelation.Conj or DependencyRelation.Flat
                || (child > head && context.PrepositionOf(child) == "of")
            )
            {
                return null;
            }
        }

        return document[head].Tag == "NN" ? first : null;
    }

    private int? SubjectOf(int sentence)
    {
        for (var token = new Sentence(document, sentence).FirstToken; token < new Sentence(document, sentence).EndToken; token++)
        {
            if (document[token].Relation == DependencyRelation.Nsubj && !document[token].IsRoot && document[token].Head.IsRoot)
            {
                return token;
            }
        }

        return null;
    }

    // "Amnesty International said": the subject of the sentence, of a verb of speech where no list knows it.
    private bool IsSpeaking(int head) =>
        document[head] is { IsRoot: false, Relation: DependencyRelation.Nsubj } subject
        && subject.Head.IsRoot
        && WordLists.SayVerbs.Contains(subject.Head.Lemma);
}
