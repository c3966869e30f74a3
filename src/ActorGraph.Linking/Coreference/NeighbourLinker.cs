using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Places;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;

namespace ActorGraph.Linking.Coreference;

/// <summary>Links "its northern neighbour", "the neighbouring country": the one state of the article that borders on whose neighbour it
/// is.</summary>
internal sealed class NeighbourLinker(ArticleContext context)
{
    private const int LongestPhrase = 4;
    private readonly Document document = context.Document;

    /// <summary>Adds the links of all such descriptions to the context.</summary>
    public void Run()
    {
        for (var token = 1; token < document.Tokens.Count; token++)
        {
            if (
                IsNeighbour(token)
                && context.At(token) is null
                && context.NameOver(token) is null
                && !NamesIt(token)
                && FirstOf(token) is { } first
                && WhoseIs(token, first) is { IsoCode: not null } state
                && Meant(state, token) is { } neighbour
            )
            {
                context.Add(
                    new Link(
                        context.MentionOf(first, token + 1, MentionKind.Nominal, EntityType.Place, token),
                        neighbour,
                        LinkBasis.Description,
                        IsPlace: false,
                        0.7,
                        $"the neighbour of {state.Name} that the article names"
                    )
                );
            }
        }
    }

    private bool IsNeighbour(int token) =>
        context.Lower(token) is "neighbour" or "neighbor"
        || (
            context.Lower(token) is "country" or "state" or "republic" or "kingdom" or "nation"
            && context.Lower(token - 1) is "neighbouring" or "neighboring"
        );

    // "Its neighbour Chad", "Mali, its neighbour".
    private bool NamesIt(int token) =>
        (token + 1 < document.Tokens.Count && context.NameOver(token + 1) is not null)
        || (
            token + 2 < document.Tokens.Count
            && document[token + 1].Text is ","
            && context.NameOver(token + 2) is { Actor.Type: ActorType.Country }
        )
        || document[token].Relation == DependencyRelation.Appos;

    // The first word behind "the", "its" or "Mali's".
    private int? FirstOf(int noun)
    {
        for (var at = noun - 1; at >= 0 && noun - at <= LongestPhrase; at--)
        {
            if (context.Lower(at) is "the" or "its" or "his" or "her" or "their" or "'s" or "’s")
            {
                return at + 1;
            }

            if (document[at].PartOfSpeech is not (PartOfSpeech.Adj or PartOfSpeech.Verb) && document[at].Tag is not "VBG")
            {
                return null;
            }
        }

        return null;
    }

    // Whose neighbour it is: its possessor, else who acts.
    private Actor? WhoseIs(int noun, int first) =>
        StateOf(
            context.Lower(first - 1) switch
            {
                "the" => Doer(noun),
                "'s" or "’s" => context.NameOver(first - 2),
                _ => context.At(first - 1) ?? Doer(noun),
            }
        );

    private Link? Doer(int noun) => context.SubjectsOver(noun).FirstOrDefault(d => d.Mention.HeadToken < noun);

    private Actor? StateOf(Link? link) =>
        link?.Actor switch
        {
            { Type: ActorType.Country } state => state,
            { Type: ActorType.Person, Country: { } home } => context.KnowledgeBase.Find(home),
            _ => null,
        };

    // "Its northern neighbour": where two are named, the oftener named may be the southern.
    private bool HasCompass(int noun) => context.Lower(noun - 1) is "northern" or "southern" or "eastern" or "western";

    private Actor? Meant(Actor state, int noun)
    {
        var sentence = document.SentenceOf(noun);
        return Borders
            .NeighbourOf(
                state.IsoCode!,
                context.Links.Where(l => l.Mention.Kind == MentionKind.Name && document.SentenceOf(l.Mention.HeadToken) <= sentence),
                byLead: !HasCompass(noun)
            )
            ?.Actor;
    }
}
