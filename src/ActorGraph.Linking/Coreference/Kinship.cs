using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Finds the nouns by which an article tells whose relatives persons are: "his grandson, Jan Roe", "Ada Roe, the sister of Ben Roe".</summary>
internal sealed class Kinship(ArticleContext context)
{
    private readonly Document document = context.Document;

    /// <summary>The noun of kin that stands beside the name of a person; -1 where none does.</summary>
    public int NounOf(Link link)
    {
        if (link is not { Actor.Type: ActorType.Person, Mention.Kind: MentionKind.Name })
        {
            return -1;
        }

        var head = context.PhraseHead(link);
        foreach (var child in document.ChildrenOf(head))
        {
            if (document[child].Relation is DependencyRelation.Appos && IsKin(child))
            {
                return child;
            }
        }

        // "His grandson, Jan Roe", "his grandson Jan Roe"; not "left by his mother, Roe fled".
        var isApposed = document[head] is { IsRoot: false, Relation: DependencyRelation.Appos } && IsKin(document[head].HeadIndex);
        var before = isApposed ? document[head].HeadIndex : link.Mention.FirstToken - 1;
        return before >= context.SentenceStart(link.Mention.FirstToken) && IsKin(before) && OwnerOf(before) >= 0 ? before : -1;
    }

    /// <summary>Whether a relative's noun names him by one whom a later pronoun may mean as well: "his grandson ... he", not "her father ... he".</summary>
    public bool IsOfSame(int noun, int pronoun) => OwnerOf(noun) is >= 0 and var owner && context.At(owner) is { Mention.Kind: MentionKind.Pronoun }
        && WordLists.MalePronouns.Contains(context.Lower(owner)) == WordLists.MalePronouns.Contains(context.Lower(pronoun));

    private bool IsKin(int noun) => WordLists.Kin.Contains(context.Lower(noun));

    private int OwnerOf(int noun)
    {
        foreach (var child in document.ChildrenOf(noun))
        {
            if (document[child].Relation is DependencyRelation.NmodPoss)
            {
                return child;
            }
        }

        return -1;
    }
}
