using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Mentions;

namespace ActorGraph.Linking;

/// <summary>Lists the parties of a linked article.</summary>
public static class ArticleActors
{
    /// <summary>The actors that the article names as parties, or that a claim needs, ordered by id.</summary>
    /// <param name="document">The linked article.</param>
    /// <param name="needed">The actors of the article's claims; they are listed even where the text names them only as places.</param>
    public static ImmutableArray<ArticleActor> Of(LinkedDocument document, IEnumerable<ActorId>? needed = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var claimed = (needed ?? []).ToHashSet();
        return
        [
            .. document
                .Links.GroupBy(l => l.Actor.Id)
                .Where(g => claimed.Contains(g.Key) || g.Any(IsParty))
                .OrderBy(g => g.Key)
                .Select(g => new ArticleActor(g.First().Actor, SurfaceForms(g, document))),
        ];
    }

    // "A French firm", "Argentines": of five states that an article names by adjective alone and tells nothing of, four are no parties.
    private static bool IsParty(Link link) =>
        !link.IsPlace
        && link.Mention.Kind != MentionKind.Pronoun
        && !(link.Actor.Type == ActorType.Country && link.Basis == LinkBasis.Demonym);

    private static ImmutableArray<string> SurfaceForms(IEnumerable<Link> links, LinkedDocument document) =>
        [
            .. links
                .Where(l => l.Mention.Kind != MentionKind.Pronoun)
                .OrderBy(l => l.Mention.Span)
                .Select(l =>
                    WithoutArticle(
                        string.Join(
                            ' ',
                            l.Mention.Span.Of(document.Document.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                        )
                    )
                )
                .Distinct(StringComparer.Ordinal),
        ];

    private static string WithoutArticle(string surface) =>
        surface.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && surface.Length > 4 ? surface[4..] : surface;
}
