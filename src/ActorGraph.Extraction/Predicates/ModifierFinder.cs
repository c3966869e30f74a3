using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Finds the actors named before a noun by its compounds and adjectives ("Russian troops", "the US-led coalition").</summary>
internal sealed class ModifierFinder(SyntaxView view, PhraseNames names, WordClasses classes)
{
    /// <summary>Adds the linked words before a noun that are compounds or adjectives of it, possessors apart.</summary>
    public void Find(int noun, List<Party> found, int token)
    {
        foreach (var child in view.Children(noun))
        {
            if (
                child >= token
                || view.Relation(child)
                    is not (
                        DependencyRelation.Amod
                        or DependencyRelation.Compound
                        or DependencyRelation.Nmod
                        or DependencyRelation.NmodDesc
                        or DependencyRelation.NmodUnmarked
                        or DependencyRelation.Conj
                        or DependencyRelation.Flat
                        or DependencyRelation.Dep
                        or DependencyRelation.Nummod
                    )
                || (view.Relation(child) == DependencyRelation.Nmod && view.PrepositionOf(child) is not null)
                || (classes["backing-participles"].Contains(view.Lemma(child)) && !classes["sponsored-texts"].Contains(view.Lemma(token)))
            )
            {
                if (
                    child < token
                    && view.Relation(child) == DependencyRelation.OblUnmarked
                    && view.Tag(noun) == "VBN"
                    && names.NameOf(child) is { } maker
                    && !IsSeat(maker, token)
                )
                {
                    // "The US-led sanctions".
                    new Party(maker, token, true).AddTo(found);
                }

                continue;
            }

            if (names.NameOf(child) is { } link && !link.Mention.Covers(token) && !IsScene(link, child, noun) && !IsSeat(link, token))
            {
                new Party(link, token, true).AddTo(found);
            }

            // "The US-led coalition".
            if (
                view.Relation(child) == DependencyRelation.Amod
                && view.Lemma(child) is "lead" or "led"
                && view.Child(child, DependencyRelation.OblUnmarked) is var leader and >= 0
                && names.NameOf(leader) is { } lead
            )
            {
                new Party(lead, token, true).AddTo(found);
            }

            Find(child, found, token);
        }
    }

    // "A Berlin-based group", "a Lagos-born banker": where they sit, not whom they serve. A "Khartoum-based government" is the state's.
    private bool IsSeat(Link link, int noun) =>
        !classes["seated"].Contains(view.Lemma(noun))
        && link.IsPlace
        && link.Mention.EndToken < view.Count
        && view.Text(link.Mention.EndToken) is "-";

    // "A Beirut bombing", "the Minsk accords", "the Iraq war": a capital before a deed of force or what was made there, and a country's own
    // name before a war, are where it happened; in "the Iran-Iraq war" both wage it.
    private bool IsScene(Link link, int child, int noun)
    {
        if (link.Basis == LinkBasis.Metonym)
        {
            return classes["deeds-of-force"].Contains(view.Lemma(noun)) || classes["named-by-place"].Contains(view.Lemma(noun));
        }

        return link.Actor.Type == ActorType.Country
            && view.Lemma(noun) is "war" or "invasion" or "occupation"
            && view.Document.Text.AsSpan(link.Mention.Span.Start, link.Mention.Span.Length).SequenceEqual(link.Actor.Name)
            && view.Child(noun, DependencyRelation.Nmod) < 0
            && !IsJoined(child);
    }

    private bool IsJoined(int name) =>
        view.Child(name, DependencyRelation.Compound) is >= 0 and var other
        && view.Text(name - 1) is "-" or "\u2013" or "/"
        && names.NameOf(other) is { Actor.Type: ActorType.Country };
}
