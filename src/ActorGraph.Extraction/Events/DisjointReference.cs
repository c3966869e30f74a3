using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;

namespace ActorGraph.Extraction.Events;

/// <summary>Finds whom a pronoun means that was linked to the doer of the very deed: nobody urges, praises or demands of himself without
/// "self" ("rang Aliyev and urged him").</summary>
/// <remarks>Principle B of binding: a pronoun is not bound by the subject of its own clause.</remarks>
internal sealed class DisjointReference(SyntaxView view, PartyFinder parties)
{
    /// <summary>The party that was named last before the pronoun, in its sentence or the one before, and is not the doer.</summary>
    /// <param name="party">Who was linked; a party that is no pronoun, nor begins with one ("its ships"), has no other meaning.</param>
    /// <param name="isHostile">Whether the deed harms: then it is also done to who is only named with an argument ("closed its border with
    /// Mali and froze its assets").</param>
    /// <returns>Null where nobody fits.</returns>
    public Party? Other(Party party, bool isHostile)
    {
        if (isHostile && parties.HeadOfGovernment(party.Token) is { } head && head.Actor.Id != party.Actor.Id)
        {
            // "Parliament ousted the government of Orban": him, where it is his own state that does it.
            return new Party(head, party.Token, true);
        }

        var pronoun = party.Link.Mention;
        if (pronoun.Kind == MentionKind.Name || Wanted(view.Text(pronoun.FirstToken)) is not { } isPerson)
        {
            return null;
        }

        var floor = view.Document.Tokens.SentenceStarts[view.Sentence(pronoun.FirstToken)];
        for (var token = pronoun.FirstToken - 1; token >= floor; token--)
        {
            if (
                !isHostile
                && view.LinkAt(token)?.Actor.Id == party.Actor.Id
                && view.Relation(token) == DependencyRelation.Nsubj
                && view.Text(pronoun.FirstToken) is "its" or "their"
            )
            {
                // "Accused Peru and said Bolivia would strengthen its forces": its own, the subject stands nearer.
                return null;
            }

            if (
                parties.NameOf(token) is { } link
                && link.Mention.Kind != MentionKind.Pronoun
                && link.Actor.Id != party.Actor.Id
                && (link.Actor.Type == ActorType.Person) == isPerson
                && (IsArgument(token) || (isHostile && IsNamedWithArgument(token) && IsNextClause(pronoun.FirstToken, token)))
            )
            {
                return new Party(link, party.Token, party.IsOwner);
            }
        }

        return null;
    }

    // Who is addressed or acted upon in the clause before, or acts in it; not whoever is named in passing.
    private bool IsArgument(int token) =>
        view.Relation(token) switch
        {
            DependencyRelation.Obj
            or DependencyRelation.Iobj
            or DependencyRelation.Nsubj
            or DependencyRelation.NsubjPass
            or DependencyRelation.OblAgent => true,
            DependencyRelation.Obl => view.PrepositionOf(token) is "with" or "to" or "on" or "against" or "by",
            _ => false,
        };

    // "Borders with Mali", "a Russian freighter", "Ethiopia's ambassador".
    private bool IsNamedWithArgument(int token) =>
        view.Head(token) is >= 0 and var noun
        && view.Relation(noun) is DependencyRelation.Obj or DependencyRelation.Iobj
        && view.Relation(token) switch
        {
            DependencyRelation.Nmod => view.PrepositionOf(token) is "with" or "to" or "on" or "against" or "from" or "of",
            DependencyRelation.NmodPoss or DependencyRelation.Amod or DependencyRelation.Compound => true,
            _ => false,
        };

    // "... and froze its assets", "to protest its raids": of the same sequence of deeds, not of what is told in between.
    private bool IsNextClause(int pronoun, int token)
    {
        var (later, before) = (VerbOver(pronoun), VerbOver(token));
        return later >= 0
            && before >= 0
            && view.Relation(later) is DependencyRelation.Conj or DependencyRelation.Advcl
            && (view.Head(later) == before || (view.Relation(before) == DependencyRelation.Conj && view.Head(before) == view.Head(later)));
    }

    private int VerbOver(int token)
    {
        while (token >= 0 && !view.IsVerb(token))
        {
            token = view.Head(token);
        }

        return token;
    }

    private static bool? Wanted(ReadOnlySpan<char> pronoun) =>
        pronoun switch
        {
            "him" or "his" or "he" or "her" or "she" => true,
            "it" or "its" => false,
            _ => null,
        };
}
