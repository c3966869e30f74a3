using System.Collections.Immutable;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;

namespace ActorGraph.Core.Actors;

/// <summary>A document with its links: who is meant where. Immutable, safe for use by many threads.</summary>
public sealed class LinkedDocument
{
    private readonly Dictionary<int, Link> linkByHead = [];
    private readonly Lazy<Link?[]> names;
    private readonly Lazy<IReadOnlyDictionary<string, Link>> statesByCode;

    /// <summary>Joins a document and its links.</summary>
    /// <param name="document">The analysed text.</param>
    /// <param name="links">The links, ordered by first token; several may share a token ("Russian forces" and "Russian"), none may share a
    /// head token.</param>
    /// <exception cref="ArgumentException">Two links have one head token.</exception>
    public LinkedDocument(Document document, ImmutableArray<Link> links)
    {
        Document = document;
        Links = links;
        names = new(ReadNames);
        statesByCode = new(() =>
            links
                .Where(l => l.Actor.IsoCode is not null)
                .GroupBy(l => l.Actor.IsoCode!, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal)
        );
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

    /// <summary>The first link of each state that has a code of ISO 3166-1, by the code.</summary>
    public IReadOnlyDictionary<string, Link> StatesByCode => statesByCode.Value;

    /// <summary>The name that covers a token, the longest first ("US State Department" over "US"); null outside names.</summary>
    public Link? NameOver(int token) => names.Value[token];

    /// <summary>The link whose mention has this token as its head, or null.</summary>
    public Link? LinkAt(int headToken) => linkByHead.GetValueOrDefault(headToken);

    private Link?[] ReadNames()
    {
        var found = new Link?[Document.Tokens.Count];
        foreach (var link in Links.Where(l => l.Mention.Kind == MentionKind.Name).OrderBy(l => l.Mention.EndToken - l.Mention.FirstToken))
        {
            found.AsSpan(link.Mention.FirstToken, link.Mention.EndToken - link.Mention.FirstToken).Fill(link);
        }

        return found;
    }
}
