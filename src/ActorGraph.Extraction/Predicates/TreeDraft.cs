using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Predicates;

/// <summary>A document's heads and relations while they are mended; the document's own arrays until the first change.</summary>
internal sealed class TreeDraft(Document document, int[] heads, DependencyRelation[] relations)
{
    /// <summary>The document, with the tree as it was parsed.</summary>
    public Document Document => document;

    /// <summary>The head of each token, as mended so far.</summary>
    public int[] Heads { get; private set; } = heads;

    /// <summary>The relation of each token to its head, as mended so far.</summary>
    public DependencyRelation[] Relations { get; private set; } = relations;

    /// <summary>A token as it was parsed.</summary>
    public Token this[int token] => document[token];

    /// <summary>Hangs a token elsewhere.</summary>
    public void Move(int token, int head, DependencyRelation relation)
    {
        if (ReferenceEquals(Heads, document.Tokens.Heads))
        {
            (Heads, Relations) = ([.. Heads], [.. Relations]);
        }

        (Heads[token], Relations[token]) = (head, relation);
    }

    /// <summary>The first dependent that was parsed with a relation, or -1.</summary>
    public int Child(int token, DependencyRelation relation)
    {
        foreach (var child in document.ChildrenOf(token))
        {
            if (document.Tokens.Relations[child] == relation)
            {
                return child;
            }
        }

        return -1;
    }
}
