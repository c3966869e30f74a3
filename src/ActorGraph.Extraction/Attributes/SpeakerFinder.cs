using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Attributes;

/// <summary>Finds whose word a clause is: the subject of a reporting verb, "according to".</summary>
internal sealed class SpeakerFinder(SyntaxView view, ClauseReader clauses, PartyFinder parties)
{
    private readonly List<int> heads = [];
    private readonly List<Party> found = [];

    /// <summary>The actor that is subject of a reporting verb; null where it is unnamed or an outlet.</summary>
    public Party? SubjectOf(int verb)
    {
        heads.Clear();
        clauses.Subjects(verb, heads);
        return First();
    }

    /// <summary>The actor after "according to" that hangs on a token; null where there is none.</summary>
    public Party? AccordingTo(int token)
    {
        foreach (var child in view.Children(token))
        {
            if (view.PrepositionOf(child) is "according_to" or "according" or "accord_to")
            {
                heads.Clear();
                heads.Add(child);
                return First();
            }

            if (IsBeholder(token, child))
            {
                heads.Clear();
                heads.Add(child);
                return First();
            }

            // "In Kyiv's view", "by Pashinyan's account", "in the words of the minister".
            if (
                view.PrepositionOf(child) is "in" or "by" or "to"
                && WordClasses.Embedded["viewpoints"].Contains(view.Lemma(child))
                && Viewer(child) is { } viewer
            )
            {
                return viewer;
            }

            // Some trees hang "according" itself on the clause.
            if (view.Lemma(child) is "according" or "accord" && view.Child(child, DependencyRelation.Obl) is var speaker and >= 0)
            {
                heads.Clear();
                heads.Add(speaker);
                return First();
            }
        }

        return null;
    }

    // "For Peru the visit was an affront", "to Blinken he remains a hero": in whose eyes it is so.
    private bool IsBeholder(int token, int phrase) =>
        view.PrepositionOf(phrase) is "for" or "to"
        && view.LinkAt(phrase) is { Actor.Type: not ActorType.Organization }
        && view.Relation(phrase) is DependencyRelation.Obl or DependencyRelation.Nmod
        && view.Child(token, DependencyRelation.Nsubj) > phrase
        && (view.HasChild(token, DependencyRelation.Cop) || WordClasses.Embedded["copular-verbs"].Contains(view.Lemma(token)));

    private Party? Viewer(int viewpoint)
    {
        found.Clear();
        parties.FindOwners(viewpoint, found);
        return found is [var viewer] && !IsOutlet(viewer.Link) ? viewer : null;
    }

    /// <summary>The actor of a reporting clause that is inserted in or added to a clause: "..., Blinken said", "as Blinken said".</summary>
    public Party? Inserted(int clause)
    {
        foreach (var child in view.Children(clause))
        {
            var inserted =
                view.Relation(child) == DependencyRelation.Parataxis
                || (view.Relation(child) == DependencyRelation.Advcl && view.Child(child, DependencyRelation.Mark, "as") >= 0)
                || (view.Relation(child) == DependencyRelation.Discourse && view.IsVerb(child));
            if (
                inserted
                && !IsApart(clause, child)
                && (
                    EmbeddingLexicon.Embedded.OnClause(view.Lemma(child), view.Part(child)) == EmbeddingEffect.Say
                    || WordClasses.Embedded["promising-words"].Contains(view.Lemma(child))
                    || view.Lemma(child) is "urge" or "demand"
                )
                && view.Child(child, DependencyRelation.Ccomp) < 0
                && SubjectOf(child) is { } speaker
            )
            {
                return speaker;
            }
        }

        return null;
    }

    // What follows a semicolon is a sentence of its own.
    private bool IsApart(int clause, int child)
    {
        for (var i = clause + 1; i < child; i++)
        {
            if (view.Text(i) is ";")
            {
                return true;
            }
        }

        return false;
    }

    private Party? First()
    {
        found.Clear();
        foreach (var head in heads)
        {
            parties.Find(head, false, found);
        }

        return found.Count > 0 && !IsOutlet(found[0].Link) ? found[0] : null;
    }

    // An outlet that reports is no party; its word is the reporter's.
    private bool IsOutlet(Link link)
    {
        if (link.Actor.Type != ActorType.Organization)
        {
            return false;
        }

        if (string.Equals(link.Actor.Name, view.Document.Article.Publisher, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        for (var i = link.Mention.FirstToken; i < link.Mention.EndToken; i++)
        {
            if (WordClasses.Embedded["outlets"].Contains(view.Lemma(i)))
            {
                return true;
            }
        }

        return false;
    }
}
