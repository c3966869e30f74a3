using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Links a person who is told of before he is named: "Peru's interior minister accused Chile. Ada Roe said ...", "Chad freed a
/// dissident. Timan Roe had been held ...".</summary>
/// <remarks>News puts what somebody is into the lead and the name after it: a person who is named there for the first time, as the subject,
/// without a word on who that is, has been told of already.</remarks>
internal sealed class HolderNamedNext(ArticleContext context)
{
    private const int LongestPhrase = 6;
    private readonly Document document = context.Document;
    private readonly OfficeHolders holders = new(context);

    /// <summary>Adds the links of all such offices to the context, and to the persons what they hold.</summary>
    public void Run()
    {
        for (var sentence = 0; sentence + 1 < document.SentenceCount; sentence++)
        {
            if (
                !new Sentence(document, sentence).IsTitle
                && NewSubject(sentence + 1) is { } name
                && Named(name) is { } person
                && Untold(sentence) is [var office]
                && !IsExplained(name, office)
                && MayHold(person, office)
            )
            {
                Add(office, person);
            }
        }
    }

    private KnownPerson? Named(Link name) =>
        context.Persons.Find(p =>
            p.Actor.Id == name.Actor.Id && p.FirstNamed == name.Mention.FirstToken && p.Names.TrueForAll(n => n.FirstToken >= p.FirstNamed)
        );

    // The subject of a sentence or of what is reported in it, if it is a person's name.
    private Link? NewSubject(int index)
    {
        var sentence = new Sentence(document, index);
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (
                document[token] is { IsRoot: false, Relation: DependencyRelation.Nsubj or DependencyRelation.NsubjPass } subject
                && IsMain(subject.Head)
                && context.OfPhrase(token) is { Actor.Type: ActorType.Person, Mention.Kind: MentionKind.Name } link
            )
            {
                return link;
            }
        }

        return null;
    }

    private static bool IsMain(Token verb) =>
        verb.IsRoot || (verb.Relation == DependencyRelation.Ccomp && verb.Head.IsRoot && WordLists.SayVerbs.Contains(verb.Head.Lemma));

    // "Ada Roe, a teacher, said": somebody else than the minister; but a reporter who was kidnapped is what he is told to be.
    private bool IsExplained(Link name, UntoldOffice office)
    {
        var end = name.Mention.EndToken;
        var isApposed =
            end + 1 < document.Tokens.Count
            && document[end].Text is ","
            && document[end + 1] is { PartOfSpeech: PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Adj };
        var isOffice = context.Titles.KindOf(office.Start, office.Head + 1) is not null;
        return isApposed && (isOffice || WordLists.SayVerbs.Contains(document[context.PhraseHead(name)].Head.Lemma));
    }

    // The offices of a sentence of which nobody is known who holds them.
    private List<UntoldOffice> Untold(int index)
    {
        var sentence = new Sentence(document, index);
        var found = new List<UntoldOffice>();
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (OfficeAt(token, sentence) is { } office)
            {
                found.Add(office);
            }
        }

        return found;
    }

    private UntoldOffice? OfficeAt(int head, Sentence sentence)
    {
        var isFree = document[head].Tag is "NN" && context.NameOver(head) is null && context.At(head)?.Actor.Type is not ActorType.Person;
        if (
            !isFree
            || !EndsPhrase(head)
            || TitleStart(head, sentence.FirstToken) is not { } start
            || WordLists.FormerWords.Contains(context.Lower(Math.Max(start - 1, 0)))
        )
        {
            return null;
        }

        var owner = OwnerBefore(start, sentence.FirstToken) ?? OwnerBehind(head, sentence.EndToken);
        var key = Key(start, head);
        if (owner is null && context.Titles.KindOf(start, head + 1) is null && !IsIndefinite(new UntoldOffice(null, start, head)))
        {
            // "The cleric" goes back to somebody, "a cleric" does not.
            return null;
        }

        var isTold = owner is null
            ? context.Persons.Exists(p => p.FirstNamed < head && OfficeHolders.HasTitle(p, key))
            : holders.Find(owner.Actor, key)?.FirstNamed < head;
        return isTold ? null : new UntoldOffice(owner, start, head);
    }

    // The first token of the longest title that ends in a noun; the noun itself where it is a calling ("negotiator").
    private int? TitleStart(int head, int floor)
    {
        for (var at = Math.Max(floor, head - LongestPhrase); at <= head; at++)
        {
            if (
                context.NameOver(at) is null
                && !WordSequence.IsPossessive(document, at)
                && context.Titles.TitleAt(at, head + 1) == head + 1
                && context.Titles.KindOf(at, head + 1) is TitleKind.Office or TitleKind.Rank
            )
            {
                return at;
            }
        }

        return WordLists.PersonRoles.Contains(context.Lower(head)) || WordLists.PlainPersons.Contains(context.Lower(head)) ? head : null;
    }

    // "Kenya's top general", "the new Slovak premier"; a former one holds nothing any more.
    private Link? OwnerBefore(int title, int floor)
    {
        for (var at = title - 1; at >= Math.Max(floor, title - LongestPhrase); at--)
        {
            if (context.NameOver(at) is { } name)
            {
                return name.Actor.Type == ActorType.Person ? null : name;
            }

            var isInPhrase =
                document[at].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Num
                || document[at].Text is "-"
                || WordSequence.IsPossessive(document, at);
            if (!isInPhrase || WordLists.FormerWords.Contains(context.Lower(at)))
            {
                return null;
            }
        }

        return null;
    }

    // "The head of the Arab League".
    private Link? OwnerBehind(int head, int end)
    {
        var at = head + 1;
        if (at >= end || document[at].Text is not "of" || VerbComplement.Opens(document, head))
        {
            return null;
        }

        at += at + 1 < end && document[at + 1].Text is "the" ? 2 : 1;
        return at < end && context.NameOver(at) is { Actor.Type: not ActorType.Person } owner && IsWhole(owner, end) ? owner : null;
    }

    // "The head of Chad's army", "of the Yemeni branch": of a part of it.
    private bool IsWhole(Link owner, int end) =>
        owner.Mention.EndToken is var next
        && (
            next >= end
            || !(
                WordSequence.IsPossessive(document, next)
                || (owner.Basis == LinkBasis.Demonym && document[next].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj)
            )
        );

    private bool EndsPhrase(int head)
    {
        var next = head + 1;
        return next >= document.Tokens.Count
            || (
                document[next].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
                && context.NameOver(next) is null
                && document[next].Text is not ("," or "-" or "for")
                && !WordSequence.IsPossessive(document, next)
            );
    }

    private bool MayHold(KnownPerson person, UntoldOffice office)
    {
        var (key, noun) = (Key(office.Start, office.Head), context.Lower(office.Head));
        var isSame = OfficeHolders.HasTitle(person, key) ? !HasField(office) : noun is not "minister" && person.OfficeNouns.Contains(noun);
        if (person.OfficeNouns.Count > 0 && !isSame)
        {
            return false;
        }

        if (office.Owner is not { } owner)
        {
            return !person.Actor.IsListed;
        }

        if (IsIndefinite(office) && person.Actor.IsListed && holders.Holds(person.Actor, key))
        {
            // Who holds the office for all to know is no "Taliban leader".
            return false;
        }

        var isOther = person.Actor.Country is { } country && country != owner.Actor.Id && country != owner.Actor.Country;
        var isListedOtherwise =
            context.Day is { } day
            && context.KnowledgeBase.OfficesOf(person.Actor.Id).Any(o => o.Covers(day))
            && !holders.Holds(person.Actor, key);
        return !isOther && !isListedOtherwise;
    }

    private bool IsIndefinite(UntoldOffice office)
    {
        var at = Math.Min(office.Owner?.Mention.FirstToken ?? office.Start, office.Start) - 1;
        while (at > 0 && document[at].PartOfSpeech == PartOfSpeech.Adj)
        {
            at--;
        }

        return at >= 0 && context.Lower(at) is "a" or "an";
    }

    // "Togo's sports minister" is no minister of just anything.
    private bool HasField(UntoldOffice office) =>
        Key(office.Start, office.Head) is "minister"
        && document[office.Start - 1].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
        && context.NameOver(office.Start - 1) is null;

    private string Key(int start, int head) => context.Words.KeyOfTokens(start, head + 1);

    private void Add(UntoldOffice office, KnownPerson person)
    {
        if (context.At(office.Head) is { } phrase)
        {
            // "Iran's top negotiator" was taken for Iran.
            context.Remove(phrase);
        }

        var (first, end) = office.Owner is { Mention: var name }
            ? (Math.Min(name.FirstToken, office.Start), Math.Max(name.EndToken, office.Head + 1))
            : (office.Start, office.Head + 1);
        context.Add(
            new Link(
                context.MentionOf(first, end, MentionKind.Nominal, EntityType.Person, office.Head),
                person.Actor,
                LinkBasis.Description,
                IsPlace: false,
                0.75,
                "the one named next, of whom the article says nothing else"
            )
        );
        if (context.Titles.KindOf(office.Start, office.Head + 1) is not null)
        {
            person.AddTitle(Key(office.Start, office.Head));
        }

        if (office.Owner is { Actor.Id: var body })
        {
            person.Bodies.Add(body);
        }
    }

    /// <summary>An office or calling without a name, and the state or body whose it is said to be.</summary>
    private sealed record UntoldOffice(Link? Owner, int Start, int Head);
}
