using ActorGraph.Core.Text;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Tells "accused the bloc of blackmail", where the verb asks for "of", from "the bloc of states", where the noun does.</summary>
internal static class VerbComplement
{
    /// <summary>Whether the preposition after a noun belongs to the verb whose object or subject the noun is.</summary>
    public static bool Opens(Document document, int noun)
    {
        var token = document[noun];
        if (
            token.IsRoot
            || noun + 1 >= document.Tokens.Count
            || token.Relation is not (DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.NsubjPass)
        )
        {
            return false;
        }

        var verb = token.Head.Lemma.ToLowerInvariant();
        return document[noun + 1].Text switch
        {
            "of" => WordLists.VerbsWithOf.Contains(verb),
            "for" => WordLists.VerbsWithFor.Contains(verb),
            _ => false,
        };
    }
}
