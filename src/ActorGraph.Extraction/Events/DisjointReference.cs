using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;

namespace ActorGraph.Extraction.Events;

/// <summary>Finds whom a pronoun means that was linked to the doer of the very deed: nobody urges, praises or demands of himself without "self" ("rang Aliyev and urged him").</summary>
/// <remarks>Principle B of binding: a pronoun is not bound by the subject of its own clause.</remarks>
internal sealed class DisjointReference(SyntaxView view, PartyFinder parties)
{
    /// <summary>The party that was named last before the pronoun, in its sentence or the one before, and is not the doer.</summary>
    /// <param name="party">Who was linked; a party that is no pronoun has no other meaning.</param>
    /// <returns>Null where nobody fits.</returns>
    public Party? Other(Party party)
    {
        var pronoun = party.Link.Mention;
        if (pronoun.Kind != MentionKind.Pronoun || Wanted(view.Text(pronoun.FirstToken)) is not { } isPerson)
        {
            return null;
        }

        var floor = view.Document.Tokens.SentenceStarts[view.Sentence(pronoun.FirstToken)];
        for (var token = pronoun.FirstToken - 1; token >= floor; token--)
        {
            if (parties.NameOf(token) is { } link && link.Mention.Kind != MentionKind.Pronoun && link.Actor.Id != party.Actor.Id && (link.Actor.Type == ActorType.Person) == isPerson && IsArgument(token))
            {
                return new Party(link, party.Token, party.IsOwner);
            }
        }

        return null;
    }

    // Who is addressed or acted upon in the clause before, or acts in it; not whoever is named in passing.
    private bool IsArgument(int token) => view.Relation(token) switch
    {
        DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.OblAgent => true,
        DependencyRelation.Obl => view.PrepositionOf(token) is "with" or "to" or "on" or "against" or "by",
        _ => false,
    };

    private static bool? Wanted(ReadOnlySpan<char> pronoun) => pronoun switch
    {
        "him" or "his" or "he" or "her" or "she" => true,
        "it" or "its" => false,
        _ => null,
    };
}
