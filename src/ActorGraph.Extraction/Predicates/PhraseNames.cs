using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Tells the name of a phrase: its own, one in apposition to it, or the label of the news item it opens.</summary>
internal sealed class PhraseNames(SyntaxView view)
{
    // "Foreign Affairs Minister", "Deputy Prime Minister": no title before a name has more words.
    private const int MaximumTitle = 4;
    private readonly Link?[] covering = Cover(view);

    /// <summary>The link that names a token when it heads a phrase: its own, or that of the name it is part of.</summary>
    public Link? NameOf(int token) => Labelled(token) ?? view.LinkAt(token) ?? covering[token];

    // "Democrat NAME": the person whom the label calls one of the party.
    private Link? Labelled(int token) =>
        view.LinkAt(token) is { Basis: LinkBasis.Demonym, Actor.Type: ActorType.Organization, Mention.EndToken: var next }
        && next < view.Count
        && covering[next] is { Actor.Type: ActorType.Person } person
        && person.Mention.FirstToken == next
            ? person
            : null;

    /// <summary>The name in apposition to a description ("The president, Ilham Aliyev"): it hangs on the description, or is flat under
    /// it.</summary>
    public Link? AppositionOf(int token)
    {
        foreach (var child in view.Children(token))
        {
            // "Its rival, Pakistan"; but in "the port, Ukraine" the state is only where it lies.
            if (
                view.Relation(child) is DependencyRelation.Appos or DependencyRelation.Flat
                && NameOf(child) is { } link
                && view.IsNoun(token)
                && (
                    link.Actor.Type != ActorType.Country
                    || (view.Tag(token) == "NN" && WordClasses.Embedded["state-descriptions"].Contains(view.Lemma(token)))
                )
            )
            {
                return link;
            }

            // "A group known as UNC3886".
            if (view.Relation(child) == DependencyRelation.Acl && view.Lemma(child) is "know" or "call" or "name" or "dub")
            {
                foreach (var name in view.Children(child))
                {
                    if (
                        view.Relation(name) is DependencyRelation.Obl or DependencyRelation.Xcomp or DependencyRelation.Obj
                        && NameOf(name) is { Actor.Type: ActorType.Person or ActorType.Organization } alias
                    )
                    {
                        return alias;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The person before whose title a name stands that the tree takes for a party of its own: "Netanyahu and Abu Dhabi Crown
    /// Prince Mohammed bin Zayed".</summary>
    public Link? TitledBy(Link name)
    {
        var person = name.Mention.EndToken;
        while (
            person < view.Count
            && person - name.Mention.EndToken < MaximumTitle
            && view.LinkAt(person) is null
            && view.Part(person) is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj
            && view.Sentence(person) == view.Sentence(name.Mention.FirstToken)
        )
        {
            person++;
        }

        return
            name is { Mention.Kind: MentionKind.Name, Actor.Type: not ActorType.Person }
            && person > name.Mention.EndToken
            && person < view.Count
            && NameOf(person) is { Mention.Kind: MentionKind.Name, Actor.Type: ActorType.Person } link
            && link.Mention.FirstToken == person
            ? link
            : null;
    }

    /// <summary>The state that heads an item of a digest ("BRAZIL: Federal police accused").</summary>
    public Link? LabelOf(int token)
    {
        var start = view.Document.Tokens.SentenceStarts[view.Sentence(token)];
        for (var i = start; i < Math.Min(start + 4, token); i++)
        {
            if (view.Text(i) is ":" && i > start)
            {
                return NameOf(i - 1) is { Actor.Type: ActorType.Country } link ? link : null;
            }
        }

        return null;
    }

    /// <summary>Whether an apposition is an item of a list ("Mali, Burkina Faso and Niger") whose middle the tree takes for one: no name is
    /// in apposition to another of its kind.</summary>
    public bool IsListItem(int token, int apposition) =>
        NameOf(token) is { Mention.Kind: MentionKind.Name } first
        && NameOf(apposition) is { Mention.Kind: MentionKind.Name } second
        && first.Actor.Id != second.Actor.Id
        && (first.Actor.Type == ActorType.Person) == (second.Actor.Type == ActorType.Person)
        && (first.Actor.Type is ActorType.Country or ActorType.Person || view.HasChild(apposition, DependencyRelation.Conj));

    /// <summary>Whether a word that the tree takes for more of a person's name, or for a second one of a title, is another person: "envoy A
    /// and Foreign Minister B", "President A, Prime Minister B".</summary>
    public bool IsNextPerson(int token, int child) =>
        view.Relation(child) is DependencyRelation.Flat or DependencyRelation.Appos
        && view.LinkAt(child) is { Mention.Kind: MentionKind.Name, Actor.Type: ActorType.Person } second
        && (NameOf(token) ?? AppositionOf(token)) is { Actor.Type: ActorType.Person, Mention.Kind: MentionKind.Name } first
        && first.Actor.Id != second.Actor.Id
        && first.Mention.FirstToken < second.Mention.FirstToken
        && !first.Mention.Covers(child);

    // A tree may give another head to a name than the mention has; what is reached from outside the name stands for it all the same.
    private static Link?[] Cover(SyntaxView view)
    {
        var covering = new Link?[view.Count];
        foreach (var link in view.Linked.Links)
        {
            if (link.Mention.Kind != MentionKind.Name)
            {
                continue;
            }

            for (var i = link.Mention.FirstToken; i < link.Mention.EndToken; i++)
            {
                if (!link.Mention.Covers(view.Head(i)) && view.LinkAt(i) is null && view.Part(i) is PartOfSpeech.Propn or PartOfSpeech.Noun)
                {
                    covering[i] = link;
                }
            }
        }

        return covering;
    }
}
