using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Gives the relatives of persons their names: "his son Serdar", "Castro's brother, Fidel", "his children, Igor and Gorica" bear
/// the surname of the one whose they are.</summary>
internal sealed class KinLinker(ArticleContext context)
{
    private const int LongestPhrase = 4;
    private readonly Document document = context.Document;

    /// <summary>The relatives that a noun of kin introduces by their given names; empty where it introduces none.</summary>
    /// <param name="noun">The noun.</param>
    public List<(int Token, Actor Actor)> At(int noun)
    {
        var named = new List<(int, Actor)>();
        if (
            !WordLists.Kin.Contains(context.Lower(noun))
            || document[noun].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
            || OwnerOf(noun) is not { } owner
        )
        {
            return named;
        }

        var at = noun + 1;
        at += at < document.Tokens.Count && document[at].Text is "," ? 1 : 0;
        while (IsGivenName(at, noun) && Relative(owner, at) is { } relative)
        {
            named.Add((at, relative));
            at++;
            at += at + 1 < document.Tokens.Count && document[at].Text is "," or "and" ? 1 : 0;
            at += at + 1 < document.Tokens.Count && document[at].Text is "and" ? 1 : 0;
            if (document[noun].Tag is not ("NNS" or "NNPS"))
            {
                break;
            }
        }

        return named;
    }

    // "His", "Castro's", adjectives in between: "his younger brother".
    private Actor? OwnerOf(int noun)
    {
        for (var at = noun - 1; at >= 0 && noun - at <= LongestPhrase; at--)
        {
            if (
                document[at].Relation == DependencyRelation.NmodPoss
                && context.At(at) is { Actor.Type: ActorType.Person, Mention.Kind: MentionKind.Pronoun } pronoun
            )
            {
                return pronoun.Actor;
            }

            if (WordSequence.IsPossessive(document, at))
            {
                return at > 0 && context.NameOver(at - 1) is { Actor.Type: ActorType.Person } name ? name.Actor : null;
            }

            if (document[at].PartOfSpeech is not (PartOfSpeech.Adj or PartOfSpeech.Num) && document[at].Text is not ("and" or "-"))
            {
                return null;
            }
        }

        return null;
    }

    // A capital alone: "his son Serdar", not "his son Muhoozi Kainerugaba"; what the
    // name of kin was taken for with it ("brother Fidel") is nobody.
    private bool IsGivenName(int at, int noun) =>
        at < document.Tokens.Count
        && document.SentenceOf(at) == document.SentenceOf(noun)
        && char.IsUpper(document[at].Text[0])
        && document[at].Text.Length > 1
        && document[at].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Noun
        && (
            context.NameOver(at) is not { } over
            || (over.Basis == LinkBasis.Unlisted && over.Mention.FirstToken >= noun && over.Mention.EndToken == at + 1)
        )
        && (
            at + 1 >= document.Tokens.Count
            || document[at + 1].PartOfSpeech != PartOfSpeech.Propn
                && context.NameOver(at + 1) is null
                && !WordSequence.IsPossessive(document, at + 1)
        );

    // As the article writes it: "Teodoro Obiang", whatever the rest of his name.
    private string SurnameOf(Actor owner)
    {
        var full = context
            .Links.Where(l => l.Actor.Id == owner.Id && l.Mention.Kind == MentionKind.Name && l.Mention.EndToken - l.Mention.FirstToken > 1)
            .MinBy(l => l.Mention.FirstToken);
        return full is null ? "" : document[full.Mention.EndToken - 1].Text.ToString();
    }

    private Actor? Relative(Actor owner, int token)
    {
        var given = document[token].Text.ToString();
        var surname = SurnameOf(owner);
        if (surname.Length == 0 || surname.Equals(given, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var name = $"{given} {surname}";
        var listed = context
            .KnowledgeBase.Aliases.Find(NameFolding.Key(name))
            .Where(e => e.Actor.Type == ActorType.Person)
            .Select(e => e.Actor)
            .DistinctBy(a => a.Id)
            .ToList();
        return listed.Count == 1 ? listed[0]
            : listed.Count > 1 ? null
            : new Actor
            {
                Id = ActorId.FromName(name),
                Type = ActorType.Person,
                Name = name,
                Country = owner.Country,
            };
    }
}
