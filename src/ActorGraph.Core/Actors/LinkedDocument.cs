using System.Collections.Immutable;
using ActorGraph.Core.Text;

namespace ActorGraph.Core.Actors;

/// <summary>A document with its links: who is meant where. Immutable, safe for use by many threads.</summary>
public sealed class LinkedDocument
{
    private readonly Dictionary<int, Link> linkByHead = [];

    /// <summary>Joins a document and its links.</summary>
    /// <param name="document">The analysed text.</param>
    /// <param name="links">The links, ordered by first token; several may share a token ("Russian forces" and "Russian"), none may share a head token.</param>
    /// <exception cref="ArgumentException">Two links have one head token.</exception>
    public LinkedDocument(Document document, ImmutableArray<Link> links)
    {
        Document = document;
        Links = links;
        foreach (var link in links)
        {
            if (!linkByHead.TryAdd(link.Mention.HeadToken, link))
            {
                throw new ArgumentException($"Two links have head token {link.Mention.HeadToken}.", nameof(links));
            }
        }
    }

    /// <summary>The analysed text.</summary>
    public Document Document { get; }

    /// <summary>All links, ordered by first token: names, descriptions and pronouns, parties and places.</summary>
    public ImmutableArray<Link> Links { get; }

    /// <summary>The link whose mention has this token as its head, or null.</summary>
    public Link? LinkAt(int headToken) => linkByHead.GetValueOrDefault(headToken);
}
