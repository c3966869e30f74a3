using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;

namespace ActorGraph.Pipeline.Evaluation;

/// <summary>Scores linking by itself: where the gold surface forms stand, and of what type they are, is given; whom they mean is
/// not.</summary>
/// <param name="annotator">Article to document; made when first needed.</param>
/// <param name="linker">Document to links; made when first needed.</param>
/// <param name="listed">The listed actors; read when first needed.</param>
public sealed class LinkingEvaluation(Func<IDocumentAnnotator> annotator, Func<IMentionLinker> linker, Func<IEnumerable<Actor>> listed)
{
    /// <summary>Links every gold article of a folder and compares.</summary>
    /// <exception cref="ActorGraphException">AG9001: the folder is missing, empty or broken.</exception>
    public LinkingReport Evaluate(string folder)
    {
        var gold = GoldFormat.ReadFolder(folder);
        var (annotate, link) = (annotator(), linker());
        var identity = new GoldIdentity(listed());
        return Join(gold.AsParallel().AsOrdered().Select(item => Score(item.FileName, item.Article, (annotate, link), identity)));
    }

    private static LinkingReport Join(IEnumerable<LinkingReport> reports) =>
        reports.Aggregate(
            new LinkingReport(0, 0, 0, 0),
            (sum, next) =>
                new LinkingReport(
                    sum.Occurrences + next.Occurrences,
                    sum.Right + next.Right,
                    sum.Confused + next.Confused,
                    sum.Unlinked + next.Unlinked
                )
                {
                    Errors = [.. sum.Errors, .. next.Errors],
                }
        );

    private static LinkingReport Score(
        string fileName,
        GoldArticle gold,
        (IDocumentAnnotator Annotator, IMentionLinker Linker) rooms,
        GoldIdentity identity
    )
    {
        var document = rooms.Annotator.Annotate(GoldEvaluation.ToArticle(gold, fileName));
        var occurrences = GoldOccurrences.Find(document, gold.Actors);
        var linked = rooms.Linker.Link(new Document(document.Article, document.Tokens, Mentions(document, occurrences)));
        var errors = new List<(string Article, string Surface, string Expected, string Found)>();
        var (confused, unlinked) = (0, 0);
        foreach (var occurrence in occurrences)
        {
            bool IsMeant(Actor actor) => identity.Is(actor, occurrence.Actor, gold.Actors);
            var found = (LinkOver(linked, occurrence, HeadOf(document, occurrence)) ?? NameAfter(linked, occurrence, IsMeant))?.Actor;
            if (found is null || !IsMeant(found))
            {
                unlinked += found is null ? 1 : 0;
                confused += found is { IsListed: true } && identity.IsListed(occurrence.Actor) ? 1 : 0;
                errors.Add(
                    (
                        Path.GetFileNameWithoutExtension(fileName),
                        occurrence.Span.Of(document.Text).ToString(),
                        occurrence.Actor.Id,
                        found?.Id.Value ?? "-"
                    )
                );
            }
        }

        return new LinkingReport(occurrences.Count, occurrences.Count - errors.Count, confused, unlinked) { Errors = errors };
    }

    // Names are given as the recognizer would give them; descriptions ("Russian forces") are the linker's own to find.
    private static ImmutableArray<Mention> Mentions(Document document, IEnumerable<GoldOccurrence> occurrences) =>
        [
            .. occurrences
                .Where(o => IsName(o.Span.Of(document.Text)))
                .Select(o => new Mention(MentionKind.Name, TypeOf(document, o), o.FirstToken, o.EndToken, HeadOf(document, o), o.Span)),
        ];

    private static bool IsName(ReadOnlySpan<char> surface) => char.IsUpper(surface[surface.LastIndexOf(' ') + 1]);

    private static EntityType TypeOf(Document document, GoldOccurrence occurrence) =>
        occurrence.Actor.Type switch
        {
            "Person" => EntityType.Person,
            "Organization" => EntityType.Organization,
            _ => document[occurrence.EndToken - 1].PartOfSpeech == PartOfSpeech.Adj ? EntityType.Nationality : EntityType.Place,
        };

    private static int HeadOf(Document document, GoldOccurrence occurrence)
    {
        for (var token = occurrence.FirstToken; token < occurrence.EndToken; token++)
        {
            var head = document[token].HeadIndex;
            if (head < occurrence.FirstToken || head >= occurrence.EndToken)
            {
                return token;
            }
        }

        return occurrence.EndToken - 1;
    }

    // "US President" in "US President Donald Trump", "Colonel Donald Roe": a title is part of the name that it leads to.
    private static Link? NameAfter(LinkedDocument linked, GoldOccurrence occurrence, Func<Actor, bool> isMeant) =>
        linked.Links.FirstOrDefault(l =>
            l.Actor.Type == ActorType.Person
            && l.Mention.Kind == MentionKind.Name
            && isMeant(l.Actor)
            && (
                l.Mention.FirstToken == occurrence.EndToken
                || (l.Mention.EndToken == occurrence.EndToken && l.Mention.FirstToken > occurrence.FirstToken)
            )
        );

    // The link of the head word ("sister" in "Kim's sister", not Kim) whose mention
    // shares most with the occurrence and has least beside it.
    private static Link? LinkOver(LinkedDocument linked, GoldOccurrence occurrence, int head) =>
        linked
            .Links.Where(l => l.Mention.Kind != MentionKind.Pronoun && l.Mention.FirstToken <= head && l.Mention.EndToken > head)
            .MaxBy(l => Overlap(l.Mention, occurrence));

    private static double Overlap(Mention mention, GoldOccurrence occurrence)
    {
        var both = Math.Min(mention.EndToken, occurrence.EndToken) - Math.Max(mention.FirstToken, occurrence.FirstToken);
        var either = Math.Max(mention.EndToken, occurrence.EndToken) - Math.Min(mention.FirstToken, occurrence.FirstToken);
        return (double)both / either;
    }
}
