using System.Globalization;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Links descriptions of bodies by their sort, alone or with adjectives: "the bloc", "the Islamist movement", "the Japanese
/// carmaker".</summary>
internal sealed class BodyDescriptionLinker(ArticleContext context)
{
    private const int Reach = 6;

    // What the article itself has just called a group is the group, whatever other bodies might be called so.
    private const int CalledReach = 2;
    private static readonly string[] numbers =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
    ];
    private const int LongestPhrase = 5;

    // "The regional bloc" is no union of a continent or of the world.
    private const int MostOfRegion = 40;
    private readonly Document document = context.Document;
    private readonly BodyIntroductions introductions = new(context);

    /// <summary>Links a bare noun: to the last body named whose name has the word, else to the last of a fitting sort.</summary>
    /// <param name="token">The noun, with "the" or "this" before it.</param>
    /// <param name="sorts">The sorts of body that it may mean.</param>
    public void Link(int token, string[] sorts)
    {
        var noun = context.Lower(token);
        if (BodiesBefore(token).FirstOrDefault(l => HasWord(l.Actor, noun, sorts)) is { } named)
        {
            Add(token, token, named.Actor, 0.85, $"the last '{noun}' that the article named");
        }
        else if (
            (
                LastCalled(token, noun, sorts)
                ?? LastNear(token, noun, sorts)
                ?? OnlyUnknown(token)
                ?? LastOfSort(token, token, noun, sorts, _ => true)?.Actor
            ) is
            { } fitting
        )
        {
            Add(token, token, fitting, 0.7, $"the last body named that is a '{noun}'");
        }
    }

    /// <summary>The noun for a body that a phrase with adjectives ends in; null if it is no such phrase.</summary>
    /// <param name="first">The token after "the".</param>
    public int? HeadOf(int first)
    {
        var limit = Math.Min(context.SentenceEnd(first), first + LongestPhrase);
        for (var at = first; at < limit; at++)
        {
            if (at > first && WordLists.BodyDescriptions.ContainsKey(context.Lower(at)) && IsCommonNoun(at))
            {
                return (WordLists.PlainDescriptions.Contains(context.Lower(at)) && !TellsBody(at - 1)) || IntroducesAnother(at) ? null : at;
            }

            if (!IsModifier(at))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Links a noun with adjectives before it to the last body of that sort that they do not exclude.</summary>
    /// <param name="first">The token after "the".</param>
    /// <param name="head">The noun.</param>
    public void LinkModified(int first, int head)
    {
        var noun = context.Lower(head);
        var sorts = BodyKind.Narrow(context, first, head, WordLists.BodyDescriptions[noun]);
        if (LastOfSort(first, head, noun, sorts, body => Suits(body, first, head)) is { } fitting)
        {
            Add(first, head, fitting.Actor, 0.65, $"the last body named that is a '{noun}'");
        }
    }

    // "The rebel army", "the Geneva-based agency", "the UN agency": no other state's or body's.
    private bool TellsBody(int modifier) =>
        WordLists.ArmedWords.Contains(context.Lower(modifier))
        || context.Lower(modifier) is "based"
        || context.NameOver(modifier) is { Actor: { Type: ActorType.Organization, Country: null } };

    // "A group called Roe Watch": it is meant rather than a party that is not called so; "a UN agency" does not call the UN one.
    private Actor? LastCalled(int token, string noun, string[] sorts) =>
        LastOfSort(
            token,
            token,
            noun,
            sorts,
            b => introductions.IsCalled(b, noun) && context.KnowledgeBase.SortOf(b.Id) is var sort && (sort.Length == 0 || sort == sorts[0])
        )
            is { } called
        && IsNear(called, token, CalledReach)
            ? called.Actor
            : null;

    // What the sentence or the one before names of that sort goes before what nobody knows.
    private Actor? LastNear(int token, string noun, string[] sorts) =>
        LastOfSort(token, token, noun, sorts, _ => true) is { } last && IsNear(last, token, 1) ? last.Actor : null;

    // "A contract went to Roe Holdings. The company will": the only body of this sentence and the
    // one before of which neither a list nor the article tells the sort.
    private Actor? OnlyUnknown(int token)
    {
        if (WordLists.PlainDescriptions.Contains(context.Lower(token)))
        {
            return null;
        }

        var floor = context.SentenceStart(Math.Max(0, context.SentenceStart(token) - 1));
        var near = BodiesBefore(token)
            .TakeWhile(l => l.Mention.FirstToken >= floor)
            .Select(l => l.Actor)
            .Where(a => !a.IsListed)
            .DistinctBy(a => a.Id)
            .ToList();
        return near is [var only] && introductions.SortsOf(only).Count == 0 ? only : null;
    }

    // "The medical charity, Doctors Without Borders, said", "the militant group Islamic
    // Jihad", "the rebels known as"; "the democratic movement in Syria".
    private bool IntroducesAnother(int head) =>
        head + 2 < document.Tokens.Count
        && (
            document[head + 1].Text is "in"
            || (
                document[head + 1].Text is "known" or "called" or "named"
                && document[head + 1].Relation is DependencyRelation.Acl or DependencyRelation.Amod
            )
            || char.IsUpper(document[head + 1].Text[0])
            || (document[head + 1].Text is "," && context.NameOver(head + 2) is { Actor.Type: ActorType.Organization })
        );

    // Adjectives, nouns in lower case, demonyms and peoples; "Iran-backed", "Hague-based";
    // "other", "second", "largest" name somebody else than the last.
    private bool IsModifier(int token)
    {
        var word = context.Lower(token);
        if (
            (WordLists.ContrastWords.Contains(word) && word is not ("rights" or "international" or "independent" or "democratic"))
            || document[token].Tag is "JJR" or "JJS" or "NNS" && word is not ("rights" or "lower" or "upper" or "telecoms" or "arms")
        )
        {
            return false;
        }

        if (context.NameOver(token) is { } name)
        {
            return name.Basis == LinkBasis.Demonym
                || context.IsHyphened(name.Mention.EndToken - 1)
                || (
                    name.Actor.Type == ActorType.Organization
                    && name.Mention.EndToken < document.Tokens.Count
                    && context.Lower(name.Mention.EndToken) is "watchdog" or "agency" or "body"
                );
        }

        // "The Tamoil pipeline company": a name that we do not know is another's.
        if (
            char.IsUpper(document[token].Text[0])
            && !WordLists.Peoples.Contains(word)
            && !WordLists.ArmedWords.Contains(word)
            && word != "western"
            && !context.IsHyphened(token)
        )
        {
            return false;
        }

        return document[token].Text is "-"
            || document[token].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Num
            || document[token].Tag is "VBN" or "VBG" or "JJ"
            || WordLists.Peoples.Contains(word)
            || WordLists.ArmedWords.Contains(word)
            || (document[token].PartOfSpeech == PartOfSpeech.Propn && context.IsHyphened(token))
            || (
                document[token].PartOfSpeech == PartOfSpeech.Adv
                && token + 1 < document.Tokens.Count
                && (document[token + 1].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Propn || document[token + 1].Text is "-")
            );
    }

    // Beside a capital ("the Western alliance") taggers take it for a name.
    private bool IsCommonNoun(int token) =>
        document[token].PartOfSpeech == PartOfSpeech.Noun
        || (document[token].PartOfSpeech == PartOfSpeech.Propn && char.IsLower(document[token].Text[0]));

    // "The Lebanese group" is one of Lebanon; "the ruling party" only the one that the article calls so.
    private bool Suits(Actor body, int first, int head)
    {
        for (var token = first; token < head; token++)
        {
            if (
                NumberOf(token) is > 2 and var number
                && token + 2 < head
                && context.Lower(token + 2) is "nation" or "member" or "country" or "state"
                && !HasMembers(body, number)
            )
            {
                return false;
            }

            if (context.Lower(token) is "regional" && context.KnowledgeBase.MembersOf(body.Id).Length > MostOfRegion)
            {
                return false;
            }

            if (
                context.NameOver(token) is { } state
                && state.Mention.EndToken < document.Tokens.Count
                && document[state.Mention.EndToken].Text is not "-"
                && body.Country != state.Actor.Id
                && body.Parent != state.Actor.Id
            )
            {
                return false;
            }

            if (
                BackerAt(token) is { } backer
                && context.KnowledgeBase.BackersOf(body.Id) is { IsEmpty: false } backers
                && !backers.Contains(backer)
            )
            {
                return false;
            }

            if (
                (
                    WordLists.ArmedWords.Contains(context.Lower(token))
                    || (
                        context.Lower(token) is "linked" or "affiliated"
                        && document[token - 1].Text is "-"
                        && document[token - 2].PartOfSpeech == PartOfSpeech.Propn
                    )
                ) && !MayBeArmed(body)
            )
            {
                return false;
            }

            if (
                WordLists.PartyRoles.Contains(context.Lower(token))
                && !introductions.IsCalled(body, context.Lower(token))
                && !(context.Lower(token) is "ruling" or "governing" && IsOnlyParty(body))
            )
            {
                return false;
            }
        }

        return true;
    }

    // "The Iran-backed group", "the Rwandan-backed rebels".
    private ActorId? BackerAt(int token) =>
        token + 2 < document.Tokens.Count
        && document[token + 1].Text is "-"
        && WordLists.BackedWords.Contains(context.Lower(token + 2))
        && context.NameOver(token) is { Actor.Type: ActorType.Country } state
            ? state.Actor.Id
            : null;

    // Of whom no list tells the sort, the article must: a carmaker is no rebel group.
    private bool MayBeArmed(Actor body) =>
        context.KnowledgeBase.SortOf(body.Id) switch
        {
            "" => introductions.SortsOf(body).Contains("armed-group"),
            var sort => sort is "armed-group" or "party",
        };

    private bool IsOnlyParty(Actor body) =>
        context.KnowledgeBase.SortOf(body.Id) == "party"
        && context.Links.All(l => l.Actor.Id == body.Id || context.KnowledgeBase.SortOf(l.Actor.Id) != "party");

    // "The 27-nation bloc": members come and go, and observers are counted in.
    private bool HasMembers(Actor body, int number) =>
        context.KnowledgeBase.MembersOf(body.Id).Length is var members
        && (members == 0 || Math.Abs(members - number) <= Math.Max(2, number / 10));

    private int NumberOf(int token) =>
        int.TryParse(document[token].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : Array.IndexOf(numbers, context.Lower(token));

    // Of two in one sentence the one that acts: "Gazprom cut off OMV. The company said".
    private Link? LastOfSort(int first, int head, string noun, string[] sorts, Func<Actor, bool> suits)
    {
        var fitting = BodiesBefore(first).Where(l => IsNear(l, head) && IsOfSort(l.Actor, noun, sorts) && suits(l.Actor)).ToList();
        return fitting.Find(l => IsServedIn(l.Actor, head))
            ?? fitting.Find(l =>
                document.SentenceOf(l.Mention.HeadToken) == document.SentenceOf(fitting[0].Mention.HeadToken)
                && document[l.Mention.HeadToken].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass
            )
            ?? fitting.FirstOrDefault();
    }

    // "Naim Qassem, who leads the movement", "Zabihullah Mujahid, the movement's spokesman": that in which the list has him.
    private bool IsServedIn(Actor body, int head) =>
        context.Links.Any(l =>
            l is { Actor.Type: ActorType.Person, Mention.Kind: MentionKind.Name }
            && document.SentenceOf(l.Mention.HeadToken) == document.SentenceOf(head)
            && context.KnowledgeBase.OfficesOf(l.Actor.Id).Any(o => o.Body == body.Id)
        );

    private IEnumerable<Link> BodiesBefore(int token)
    {
        for (var at = token - 1; at >= 0; at--)
        {
            if (
                context.At(at) is { Actor.Type: ActorType.Organization } link
                && link.Mention.EndToken <= token
                && !IsTold(link.Actor, token)
            )
            {
                yield return link;
            }
        }
    }

    // Principle C of binding: the rebels are others in "the front, which carries on the rebels' fight".
    private bool IsTold(Actor body, int token)
    {
        if (document[token].Relation != DependencyRelation.NmodPoss)
        {
            return false;
        }

        var at = document[token];
        while (!at.IsRoot && at.Relation != DependencyRelation.AclRelcl)
        {
            at = at.Head;
        }

        return !at.IsRoot && (context.NameOver(at.HeadIndex) ?? context.At(at.HeadIndex))?.Actor.Id == body.Id;
    }

    private bool IsNear(Link link, int token, int reach = Reach) =>
        document.SentenceOf(token) - document.SentenceOf(link.Mention.HeadToken) <= reach;

    private bool IsOfSort(Actor body, string noun, string[] sorts)
    {
        var sort = context.KnowledgeBase.SortOf(body.Id);
        return sort.Length > 0
            ? sorts.Contains(sort, StringComparer.Ordinal) || (sort == "party" && sorts is ["armed-group"] && IsFightingParty(body))
            : introductions.IsCalled(body, noun) || introductions.SortsOf(body).Overlaps(sorts);
    }

    // "The rebels" are the Tigray People's Liberation Front, though a list has it among the parties.
    private static bool IsFightingParty(Actor body) =>
        NameFolding.Key(body.Name).Split(' ') is var words
        && (words.Contains("liberation") || words.Contains("resistance"))
        && (words.Contains("front") || words.Contains("movement") || words.Contains("army"));

    // By its first name, or by another that tells what it is: "the group" is not the World Bank, which is called a group as well.
    private bool HasWord(Actor actor, string noun, string[] sorts) =>
        HasWord(NameFolding.Key(actor.Name), noun)
        || (
            actor.Aliases.Any(a => HasWord(NameFolding.Key(a), noun))
            && (
                IsOfSort(actor, noun, sorts)
                || context.Links.Any(l =>
                    l.Actor.Id == actor.Id
                    && l.Mention.Kind == MentionKind.Name
                    && HasWord(context.Words.KeyOfTokens(l.Mention.FirstToken, l.Mention.EndToken), noun)
                )
            )
        );

    private static bool HasWord(string name, string noun) => name.Split(' ').Contains(noun, StringComparer.Ordinal);

    private void Add(int first, int head, Actor actor, double confidence, string reason) =>
        context.Add(
            new Link(
                context.MentionOf(first, head + 1, MentionKind.Nominal, EntityType.Organization, head),
                actor,
                LinkBasis.Description,
                IsPlace: false,
                confidence,
                reason
            )
        );
}
