using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;

namespace ActorGraph.Pipeline.Analysis;

/// <summary>
/// Gives persons of no list the state to which their article says that they belong: the one in which they hold office ("Kenya's foreign
/// minister"), or whose adjective stands before what they are ("the Kenyan lawyer Ada Roe", "Ada Roe, a Kenyan lawyer"). Who is given two
/// states is given none.
/// </summary>
/// <remarks>
/// Of 586 listed persons to whom our articles give one state so, it is their own in 580. Offices in a state's bodies (61 of 64) are left
/// out: a company's head may come from anywhere.
/// </remarks>
internal static class HomeStates
{
    private static readonly RelationType holdsOffice = RelationOntology.Get("HOLDS_OFFICE_IN");

    /// <summary>The actors of an article, in their order.</summary>
    /// <param name="actors">As linking describes them.</param>
    /// <param name="linked">The article.</param>
    /// <param name="claims">Its claims.</param>
    public static ImmutableArray<ArticleActor> Give(
        ImmutableArray<ArticleActor> actors,
        LinkedDocument linked,
        ImmutableArray<Claim> claims
    )
    {
        var countries = actors.Select(a => a.Actor).Where(a => a.Type == ActorType.Country).Select(a => a.Id).ToHashSet();
        var states = claims
            .Where(c => c.Type == holdsOffice && c.Modality == Modality.Asserted && countries.Contains(c.Target))
            .Select(c => (Person: c.Source, State: c.Target))
            .Concat(
                linked
                    .Links.Where(l => l.Mention.Kind == MentionKind.Name)
                    .SelectMany(l => NationalitiesOf(l, linked).Select(s => (Person: l.Actor.Id, State: s)))
            )
            .ToLookup(s => s.Person, s => s.State);
        return [.. actors.Select(a => a with { Actor = WithState(a.Actor, [.. states[a.Actor.Id].Distinct()]) })];
    }

    private static Actor WithState(Actor actor, ImmutableArray<ActorId> states) =>
        actor is { Type: ActorType.Person, IsListed: false, Country: null } && states is [var state]
            ? actor with
            {
                Country = state,
            }
            : actor;

    private static IEnumerable<ActorId> NationalitiesOf(Link link, LinkedDocument linked)
    {
        var name = link.Mention;
        var before = name.FirstToken - 1;
        // The noun before a name may hang on it or be its head; trees differ.
        var nouns = linked
            .Document[name.HeadToken]
            .Children.Where(c => c.Relation == DependencyRelation.Appos && c.Index >= name.EndToken)
            .Concat(
                before >= 0 && linked.Document.SentenceOf(before) == linked.Document.SentenceOf(name.FirstToken)
                    ? [linked.Document[before]]
                    : []
            );
        return nouns
            .Where(n => n.PartOfSpeech == PartOfSpeech.Noun)
            .SelectMany(n =>
                n.Children.Where(c => c is { Relation: DependencyRelation.Amod, PartOfSpeech: PartOfSpeech.Adj } && c.Index < n.Index)
            )
            .Select(c => linked.LinkAt(c.Index)?.Actor)
            .OfType<Actor>()
            .Where(a => a.Type == ActorType.Country)
            .Select(a => a.Id);
    }
}
