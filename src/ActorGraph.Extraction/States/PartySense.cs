using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Tells political parties from other bodies: one belongs to a party, and holds office in the others.</summary>
internal sealed class PartySense
{
    private readonly HashSet<ActorId> parties = [];

    /// <summary>Reads what the lists, the names and the words beside them say.</summary>
    public PartySense(SyntaxView view, NameIndex names)
    {
        var nouns = WordClasses.Embedded["party-nouns"];
        foreach (var link in view.Linked.Links.Where(l => l.Actor.Type == ActorType.Organization && l.Mention.Kind == MentionKind.Name))
        {
            var first = link.Mention.FirstToken;
            var isCalled =
                link.Actor.Sort.Length == 0
                && (
                    link.Actor.Name.Split(' ').Any(w => nouns.Contains(w.ToLowerInvariant()))
                    || (first > 0 && names.InOneSentence(first - 1, first) && nouns.Contains(view.Lemma(first - 1)))
                    || (link.Mention.EndToken < view.Count && nouns.Contains(view.Lemma(link.Mention.EndToken)))
                );
            if (link.Actor.Sort == "party" || isCalled)
            {
                parties.Add(link.Actor.Id);
            }
        }
    }

    /// <summary>Whether a body is a political party or an alliance of such.</summary>
    public bool IsParty(Link link) => parties.Contains(link.Actor.Id);
}
