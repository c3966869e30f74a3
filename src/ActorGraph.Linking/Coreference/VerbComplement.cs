using ActorGraph.Core.Text;

namespace ActorGraph.Linking.Coreference;

/// <summary>Tells "accused the bloc of blackmail", where the verb asks for "of", from "the bloc of states", where the noun does.</summary>
internal static class VerbComplement
{
    /// <summary>Whether the preposition after a noun belongs to the verb whose object or subject the noun is.</summary>
    public static bool Opens(Document document, int noun)
    {
        var token = document[noun];
        if (token.IsRoot || noun + 1 >= document.Tokens.Count || token.Relation is not (DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.NsubjPass))
        {
            return false;
        }

        var verb = token.Head.Lemma.ToLowerInvariant();
        return document[noun + 1].Text switch
        {
            "of" => verb is "accuse" or "suspect" or "warn" or "inform" or "remind" or "assure" or "convict" or "acquit" or "deprive" or "strip" or "rid" or "notify" or "convince",
            "for" => verb is "blame" or "thank" or "criticise" or "criticize" or "denounce" or "condemn" or "praise" or "sanction" or "punish" or "rebuke" or "fault" or "berate" or "assail" or "commend" or "lambast" or "ask" or "fine" or "sue"
                or "press" or "push" or "lobby" or "petition" or "slam" or "scold" or "upbraid" or "reproach" or "applaud" or "censure" or "castigate" or "lambaste" or "reprimand" or "penalise" or "penalize" or "reward" or "prosecute",
            _ => false,
        };
    }
}
