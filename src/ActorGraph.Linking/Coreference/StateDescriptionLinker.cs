using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Links descriptions of states: "the East African nation", "the gas-rich emirate", "the self-ruled island", "the former colonial
/// power", "the junta".</summary>
internal sealed class StateDescriptionLinker(ArticleContext context)
{
    private const int LongestPhrase = 8;
    private const double FocusShare = 0.75;
    private const int JuntaLead = 2;
    private readonly Document document = context.Document;
    private readonly DescribedStates states = new(context);
    private readonly JuntaLinker juntas = new(context);
    private readonly PlaceRule places = new(context);
    private readonly CoArguments coArguments = new(context);
    private Actor? ruled;
    private readonly Lazy<StateFocus> focus = new(() => new StateFocus(context));

    /// <summary>Adds the links of all such descriptions to the context.</summary>
    public void Run()
    {
        if (context.IsSport)
        {
            return;
        }

        for (var token = 1; token < document.Tokens.Count; token++)
        {
            if (Superlative(token) is { } top)
            {
                Add(top.First, token, top.State);
            }
            else if (
                document[token - 1].Text is "the" or "The" or "this" or "This" or "its" or "his" or "her" or "their"
                && !IsApposed(token)
                && HeadOf(token) is { } head
                && Meant(token, head) is { } state
            )
            {
                Add(token, head, state);
            }
        }
    }

    // "Europe's largest economy", "the world's most populous country": of the states named before the one that is it.
    private (int First, Actor State)? Superlative(int noun)
    {
        if (
            !WordLists.StateDescriptions.Contains(context.Lower(noun))
            || context.At(noun) is { Actor.Type: ActorType.Country }
            || !MayEnd(noun)
        )
        {
            return null;
        }

        for (var first = noun - 2; first >= context.SentenceStart(noun) && noun - first < LongestPhrase; first--)
        {
            if (
                !IsApposed(first)
                && context.KnowledgeBase.Traits.All.TryGetValue(context.Words.KeyOfTokens(first, noun + 1), out var having)
                && Enumerable.Range(first, noun - first).Any(t => document[t].Tag is "JJS" or "RBS")
            )
            {
                return states.Find(first, noun, [having]) is { } state ? (first, state) : null;
            }
        }

        return null;
    }

    // "France, the former colonial power, refused".
    private bool IsApposed(int first) =>
        first > 2 && document[first - 2].Text is "," && context.NameOver(first - 3) is { Actor.Type: ActorType.Country };

    private Actor? Meant(int first, int head)
    {
        var noun = context.Lower(head);
        var isOwned = document[first - 1].Text is not ("the" or "The" or "this" or "This");
        if (noun is "junta" || juntas.IsRuler(head))
        {
            var found =
                !isOwned && juntas.Body is null && MayEnd(head)
                    ? states.Find(first, head, [context.KnowledgeBase.MilitaryRule.On(context.Day)])
                    : null;
            // A neighbour that soldiers have ruled, too, is named in passing.
            ruled =
                found is not null && ruled is not null && context.CountOf(ruled.Id) >= JuntaLead * context.CountOf(found.Id)
                    ? ruled
                    : found ?? ruled;
            return found is null ? null : ruled;
        }

        if (!WordLists.StateDescriptions.Contains(noun) || !MayEnd(head))
        {
            return null;
        }

        var traits = states.Traits(first, head);
        if (traits.Count > 0)
        {
            return
                (isOwned && noun is not ("power" or "ruler" or "master"))
                || (noun is "power" or "ruler" or "master" && !Has(first, head, "colonial"))
                || (IsBareIsle(first, head) && NamesOtherIsle(first))
                ? null
                : states.Find(first, head, traits);
        }

        if (isOwned || !WordLists.StateNouns.Contains(noun) || !IsPlain(first, head))
        {
            return null;
        }

        var others = coArguments.Beside(head);
        return head > first && focus.Value.Before(first, FocusShare, others) is { } state && IsNamedTwice(state, first)
            ? state
            : ToldOf(first, others);
    }

    // "Belarus exports little. Britain will relax its sanctions on the country": what the sentence before it is about, where no other state
    // has come up since.
    private Actor? ToldOf(int first, HashSet<ActorId> others)
    {
        var start = context.SentenceStart(first);
        if (start == 0)
        {
            return null;
        }

        var before = context.SentenceStart(start - 1);
        var named = context
            .Links.Where(l =>
                l.Mention.Kind != MentionKind.Pronoun
                && l.Mention.FirstToken >= before
                && l.Mention.EndToken <= first
                && !others.Contains(l.Actor.Id)
            )
            .Select(l => l.Actor.Type == ActorType.Country ? l.Actor.Id : l.Actor.Country)
            .OfType<ActorId>()
            .Where(s => !others.Contains(s))
            .Distinct()
            .ToList();
        return
            named is [var only]
            && context.Links.Any(l =>
                l.Actor.Id == only && l is { Mention.Kind: MentionKind.Name, Basis: not LinkBasis.Demonym } && l.Mention.EndToken <= start
            )
            ? context.KnowledgeBase.Find(only)
            : null;
    }

    // "The commander of U.S. forces in the war-torn country": one name is no focus.
    private bool IsNamedTwice(Actor state, int before) =>
        context.Links.Count(l => l.Actor.Id == state.Id && l.Mention.EndToken <= before) > 1;

    // The last noun of "the small, gas-rich Gulf state"; null where a word tells one state
    // from others ("the neighbouring country", "the largest island").
    private int? HeadOf(int first)
    {
        var limit = Math.Min(context.SentenceEnd(first), first + LongestPhrase);
        var head = -1;
        for (var at = first; at < limit && IsInPhrase(first, at); at++)
        {
            if (document[at].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn)
            {
                head = at;
            }
        }

        return
            head >= 0
            && char.IsLower(document[head].Text[0])
            && context.NameOver(head) is null
            && context.At(head) is not { Actor.Type: ActorType.Country or ActorType.Person }
            ? head
            : null;
    }

    private bool IsInPhrase(int first, int at)
    {
        var token = document[at];
        if (
            WordLists.ContrastWords.Contains(context.Lower(at))
                ? context.Lower(at) is not ("former" or "breakaway" or "democratic" or "small" or "independent")
                : token.Tag is "JJR" or "JJS" or "NNS" && context.Lower(at) is not ("generals" or "rulers")
        )
        {
            return false;
        }

        return token.PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Num
            || token.Tag is "VBN" or "VBG"
            || token.Text is "-"
            || (token.Text is "," && at > first && document[at - 1].PartOfSpeech == PartOfSpeech.Adj)
            || (token.PartOfSpeech == PartOfSpeech.Propn && context.NameOver(at) is not { Actor.Type: ActorType.Person })
            || (
                token.PartOfSpeech == PartOfSpeech.Adv
                && at + 1 < document.Tokens.Count
                && document[at + 1].PartOfSpeech is PartOfSpeech.Adj
            )
            || (
                token.Text is "of"
                && at > first
                && context.Lower(at - 1) is "horn"
                && at + 1 < document.Tokens.Count
                && document[at + 1].Text is "Africa"
            );
    }

    // "the war-torn country"; nobody else's: "the Western country", "the host nation".
    private bool IsPlain(int first, int head)
    {
        for (var at = first; at < head; at++)
        {
            if (
                context.NameOver(at) is not null
                || !char.IsLower(document[at].Text[0]) && document[at].Text is not "-"
                || WordLists.StateContrasts.Contains(context.Lower(at))
            )
            {
                return false;
            }
        }

        return true;
    }

    private bool Has(int first, int head, string word) => Enumerable.Range(first, head - first).Any(t => context.Lower(t) == word);

    private bool IsBareIsle(int first, int head) => first == head && context.Lower(head) is "island" or "archipelago" or "peninsula";

    // "The island" after "Sakhalin Island" or "the island of Lesbos".
    private bool NamesOtherIsle(int before) =>
        Enumerable
            .Range(0, before)
            .Any(t =>
                context.Lower(t) is "island" or "islands" or "isle" or "atoll" or "archipelago"
                && context.NameOver(t) is null
                && context.At(t) is null
                && (
                    (t > 0 && char.IsUpper(document[t - 1].Text[0]) && context.Lower(t - 1) is not "the")
                    || (t + 1 < document.Tokens.Count && document[t + 1].Text is "of")
                )
            );

    private bool MayEnd(int head) =>
        head + 1 >= document.Tokens.Count
        || (
            document[head + 1].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
            && document[head + 1].Text is not "-"
            && context.NameOver(head + 1) is null
            && (
                document[head + 1].Text is not ("of" or "for" or "where" or "that")
                || VerbComplement.Opens(document, head)
                || (document[head + 1].Text is "for" && !IsUnder(head + 1, head))
            )
            && !(
                document[head + 1].Text is ","
                && head + 2 < document.Tokens.Count
                && context.NameOver(head + 2) is { Actor.Type: ActorType.Country }
            )
        );

    // "Hailed the kingdom for that" is no "state for".
    private bool IsUnder(int preposition, int noun) =>
        document[preposition] is { IsRoot: false, Head: var inside } && (inside.IsRoot || inside.HeadIndex == noun);

    private void Add(int first, int head, Actor state)
    {
        var mention = context.MentionOf(first, head + 1, MentionKind.Nominal, EntityType.Place, head);
        var isPlace = context.Lower(head) is not ("junta" or "generals" or "rulers") && places.IsPlace(mention, AliasKind.Name);
        var link = new Link(
            mention,
            state,
            LinkBasis.Description,
            isPlace,
            0.7,
            $"the state named before that the description fits is {state.Name}"
        );
        if (context.At(head) is { Mention.Kind: MentionKind.Nominal })
        {
            // "The NATO member" was taken for NATO.
            context.Replace(link);
        }
        else
        {
            context.Add(link);
        }
    }
}
