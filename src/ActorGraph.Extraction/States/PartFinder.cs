using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Finds which body is an organ of which state or body: "Iran's Revolutionary Guards", "US Congress", "the Knesset, Israel's parliament".</summary>
internal sealed class PartFinder(SyntaxView view, ReadingTools tools)
{
    private static readonly RelationType partOf = RelationOntology.Get("PART_OF");
    private readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Adds the bodies that the document ties to a parent.</summary>
    public void Find(List<ClaimDraft> drafts)
    {
        foreach (var link in view.Linked.Links)
        {
            if (link.Actor.Type == ActorType.Organization && link.Mention.Kind == MentionKind.Name && IsOrgan(link))
            {
                foreach (var parent in Parents(link))
                {
                    Add(link, parent, drafts);
                }
            }
        }
    }

    // A state organ shows it in its name, or the lists say it; companies, parties and armed groups sit in a country without being part of it.
    private bool IsOrgan(Link link)
    {
        if (link.Actor.Parent is not null)
        {
            return true;
        }

        var hasOrganWord = false;
        for (var i = link.Mention.FirstToken; i < link.Mention.EndToken; i++)
        {
            hasOrganWord |= classes["organ-words"].Contains(view.Text(i).ToString().ToLowerInvariant());
        }

        foreach (var word in link.Actor.Name.ToLowerInvariant().Split(' '))
        {
            hasOrganWord |= classes["organ-words"].Contains(word);
            if (classes["non-organ-words"].Contains(word))
            {
                return false;
            }
        }

        return hasOrganWord;
    }

    private IEnumerable<Party> Parents(Link link)
    {
        var found = new List<Party>();
        var mention = link.Mention;
        foreach (var inner in view.Linked.Links)
        {
            // "UN Security Council", "Security Service of Ukraine": the parent stands in the name.
            if (!ReferenceEquals(inner, link) && inner.Mention.FirstToken >= mention.FirstToken && inner.Mention.EndToken <= mention.EndToken && inner.Actor.Type != ActorType.Person && !inner.IsPlace && inner.Basis != LinkBasis.Metonym)
            {
                found.Add(new Party(inner, mention.HeadToken, false));
            }
        }

        if (found.Count == 0 && ParentInName(link) is { } named)
        {
            found.Add(new Party(named, mention.HeadToken, false));
        }

        if (found.Count == 0)
        {
            OwnerOf(link, found);
        }

        return found.Where(p => p.Actor.Id != link.Actor.Id && p.Actor.Type != ActorType.Person);
    }

    // "US Congress" linked as one name: the state's own name begins it.
    private Link? ParentInName(Link link)
    {
        var words = link.Mention.Span.Of(view.Document.Text).ToString();
        foreach (var other in view.Linked.Links)
        {
            if (other.Actor.Id != link.Actor.Id && other.Mention.Kind == MentionKind.Name && other.Actor.Type != ActorType.Person
                && (other.Actor.Id == link.Actor.Country || other.Actor.Id == link.Actor.Parent)
                && ContainsName(words, other))
            {
                return other;
            }
        }

        return null;
    }

    private bool ContainsName(string words, Link other)
    {
        var surface = other.Mention.Span.Of(view.Document.Text).ToString();
        return HasWord(words, surface) || HasWord(words, other.Actor.Name) || other.Actor.Aliases.Any(a => a.Length > 1 && HasWord(words, a));
    }

    private static bool HasWord(string words, string name)
    {
        var at = words.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetter(words[at - 1])) && (at + name.Length == words.Length || !char.IsLetter(words[at + name.Length]));
    }

    // "Iran's Revolutionary Guards", "the Ukrainian SBU".
    private void OwnerOf(Link link, List<Party> found)
    {
        var head = link.Mention.HeadToken;
        if (view.Child(head, DependencyRelation.NmodPoss) is var owner and >= 0)
        {
            tools.Parties.Find(tools.Clauses.Antecedent(owner), false, found);
            return;
        }

        var before = link.Mention.FirstToken - 1;
        if (before >= 0 && tools.Parties.NameOf(before) is { Actor.Type: ActorType.Country } demonym && view.Head(before) == head)
        {
            found.Add(new Party(demonym, head, false));
        }
    }

    private static void Add(Link body, Party parent, List<ClaimDraft> drafts) => drafts.Add(new ClaimDraft
    {
        Type = partOf,
        Source = new Party(body, body.Mention.HeadToken, false),
        Target = parent,
        Trigger = body.Mention.HeadToken,
        TriggerSpan = body.Mention.Span,
        RuleConfidence = 0.85,
        Rule = "part-organ",
    });
}
