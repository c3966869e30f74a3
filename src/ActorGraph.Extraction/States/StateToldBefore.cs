using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;

namespace ActorGraph.Extraction.States;

/// <summary>Finds the state of which the sentence before tells: "Chad has denied the report. Foreign Ministry spokesman NAME called it
/// absurd".</summary>
internal sealed class StateToldBefore(SyntaxView view)
{
    /// <summary>The state that acts in the sentence before a token, or in which it is set; null where there is none, or where it has a part
    /// in the token's own clause.</summary>
    public Link? Find(int token)
    {
        var sentence = view.Sentence(token);
        return
            sentence > 0
            && (Acting(sentence - 1) ?? Setting(sentence - 1)) is { } told
            && view.Linked.Links.All(l =>
                l.Actor.Id != told.Actor.Id || view.Sentence(l.Mention.HeadToken) != sentence || !IsInvolved(l.Mention.HeadToken, token)
            )
            ? told
            : null;
    }

    // What he says of it is told behind him, in a clause of its own.
    private bool IsInvolved(int name, int role) =>
        name < role || view.Head(name) < 0 || view.Relation(view.Head(name)) == DependencyRelation.Root;

    private Link? Acting(int sentence) =>
        view.Linked.Links.FirstOrDefault(l =>
            l is { Actor.Type: ActorType.Country, IsPlace: false, Basis: not LinkBasis.Demonym }
            && view.Sentence(l.Mention.HeadToken) == sentence
            && (
                IsSubject(l.Mention.HeadToken)
                || (
                    view.Relation(l.Mention.HeadToken) == DependencyRelation.NmodPoss
                    && IsSubject(view.Head(l.Mention.HeadToken))
                    && view.Lemma(view.Head(l.Mention.HeadToken)) is "party" or "coalition" or "cabinet" or "leadership"
                )
            )
        );

    // "Chad denied it", "Chad's ruling party denied it".
    private bool IsSubject(int noun) =>
        view.Relation(noun) == DependencyRelation.Nsubj && view.Relation(view.Head(noun)) == DependencyRelation.Root;

    // "In Somalia, gunmen shot".
    private Link? Setting(int sentence)
    {
        var first = view.Document.Tokens.SentenceStarts[sentence];
        return view.Lemma(first) == "in"
            ? view.Linked.Links.FirstOrDefault(l =>
                l is { Actor.Type: ActorType.Country, Basis: not LinkBasis.Demonym } && l.Mention.FirstToken == first + 1
            )
            : null;
    }
}
