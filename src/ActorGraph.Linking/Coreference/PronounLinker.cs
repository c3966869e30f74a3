using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Links pronouns to the party last spoken of, subjects before others; no guess where nobody stands out.</summary>
internal sealed class PronounLinker
{
    private const int PersonReach = 3;
    private const int BodyReach = 1;
    private const int DescriptionReach = 2;

    // By how much the one meant by a description that is a subject must stand out; elsewhere it must be the only one.
    private const double ClearLead = 0.5;
    private const int LongestClauseChain = 5;

    private readonly ArticleContext context;
    private readonly Document document;
    private readonly QuotationMap quotations;
    private readonly QuotedSpeakers speakers;
    private readonly PartyPronouns parties;
    private readonly PersonGender genders;
    private readonly CoArguments coArguments;
    private readonly Addressees addressees;
    private readonly ClauseAntecedents clauses;
    private readonly PersonDescriptions descriptions;
    private readonly HostsAndGuests hosts;
    private readonly LatterLinker latters;
    private readonly KinLinker kin;
    private readonly PredecessorLinker predecessors;
    private readonly List<Link> antecedents;
    private readonly Salience salience;

    public PronounLinker(ArticleContext context)
    {
        this.context = context;
        document = context.Document;
        quotations = new QuotationMap(document);
        speakers = new QuotedSpeakers(context, quotations);
        parties = new PartyPronouns(context);
        genders = new PersonGender(context);
        coArguments = new CoArguments(context);
        addressees = new Addressees(context);
        clauses = new ClauseAntecedents(context);
        descriptions = new PersonDescriptions(context);
        hosts = new HostsAndGuests(context);
        latters = new LatterLinker(context);
        kin = new KinLinker(context);
        predecessors = new PredecessorLinker(context);
        antecedents = [.. context.Links.OrderBy(l => l.Mention.HeadToken)];
        salience = new Salience(context, antecedents);
    }

    /// <summary>Adds the links of all pronouns to the context.</summary>
    public void Run()
    {
        for (var token = 0; token < document.Tokens.Count; token++)
        {
            if (token > 0 && context.Lower(token - 1) == "the" && descriptions.At(token) is { } description)
            {
                Describe(description);
            }

            if (hosts.At(token) is { } met)
            {
                AddMet(met.First, token, met.Actor);
            }

            if (latters.At(token) is { } told && context.At(token) is null)
            {
                AddOne(token, told, MentionKind.Nominal, 0.75, $"the {context.Lower(token)} of the two named before");
            }

            if (predecessors.At(token) is { } former && context.At(token) is null)
            {
                AddOne(token, former, MentionKind.Nominal, 0.75, "whom he is said to have followed");
            }

            foreach (var (name, relative) in kin.At(token))
            {
                if (context.NameOver(name) is { } wrong)
                {
                    context.Remove(wrong);
                }

                AddOne(name, relative, MentionKind.Name, 0.7, $"'{context.Lower(token)}' of one of that surname");
            }

            if (!IsPronoun(token) || context.At(token) is not null)
            {
                continue;
            }

            var word = context.Lower(token);
            if (Resolve(token, word) is { } antecedent)
            {
                Add(token, antecedent, word);
            }
        }
    }

    private void AddOne(int token, Actor actor, MentionKind kind, double confidence, string reason)
    {
        var type = actor.Type == ActorType.Person ? EntityType.Person : EntityType.Organization;
        var link = new Link(
            context.MentionOf(token, token + 1, kind, type, token),
            actor,
            kind == MentionKind.Name && !actor.IsListed ? LinkBasis.Unlisted : LinkBasis.Description,
            IsPlace: false,
            confidence,
            reason
        );
        Keep(link);
    }

    // "The visitor", "his host".
    private void AddMet(int first, int head, Actor actor)
    {
        var type = actor.Type == ActorType.Person ? EntityType.Person : EntityType.Place;
        var link = new Link(
            context.MentionOf(first, head + 1, MentionKind.Nominal, type, head),
            actor,
            LinkBasis.Description,
            IsPlace: false,
            0.65,
            $"the '{context.Lower(head)}' of the visit or call told before"
        );
        Keep(link);
    }

    // "The 62-year-old general" is whoever "he" would be, of those whom it fits; nobody where two come near.
    private void Describe(PersonDescription description)
    {
        var above = descriptions.Above(description);
        var (best, lead) = BestPerson(
            description.Head,
            actor =>
                !above.Contains(actor.Id)
                && descriptions.Fits(description, actor)
                && (description.IsFemale is not { } female || genders.MayBe(actor, female)),
            DescriptionReach,
            _ => 0
        );
        if (
            best is null
            || (
                lead < (salience.IsSubject(description.Head) ? ClearLead : double.PositiveInfinity)
                && descriptions.Called(description)?.Id != best.Actor.Id
            )
        )
        {
            return;
        }

        var link = new Link(
            context.MentionOf(description.First, description.Head + 1, MentionKind.Nominal, EntityType.Person, description.Head),
            best.Actor,
            LinkBasis.Description,
            IsPlace: false,
            Math.Round(best.Confidence * 0.75, 2),
            $"the person last spoken of whom '{context.TextOf(description.First, description.Head + 1)}' fits"
        );
        if (context.At(description.Head) is { } body)
        {
            context.Remove(body);
            antecedents.Remove(body);
        }

        Keep(link);
    }

    private bool IsPronoun(int token) =>
        document[token].PartOfSpeech is PartOfSpeech.Pron or PartOfSpeech.Det
        || document[token].Tag is "PRP" or "PRP$" or "WP" or "WP$" or "WDT";

    // "Defends himself": who does it; nobody before can be meant, even where who does it is nobody known. Not "had himself ousted Roe".
    private bool HasOwnSubject(int token, string word, out Link? subject)
    {
        subject = null;
        if (
            !word.EndsWith("self", StringComparison.Ordinal) && !word.EndsWith("selves", StringComparison.Ordinal)
            || document[token] is not { IsRoot: false, HeadIndex: var verb, Relation: DependencyRelation.Obj or DependencyRelation.Obl }
            || document[verb].Lemma == "have"
        )
        {
            return false;
        }

        var doer = context.Child(verb, DependencyRelation.Nsubj);
        subject = doer < 0 || context.Child(doer, DependencyRelation.Conj) >= 0 ? null : context.At(doer);
        return doer >= 0;
    }

    private Link? Resolve(int token, string word)
    {
        if (HasOwnSubject(token, word, out var doer))
        {
            return doer;
        }

        if (GenderWords.MalePronouns.Contains(word))
        {
            return FindPerson(token, female: false);
        }

        if (GenderWords.FemalePronouns.Contains(word))
        {
            return FindPerson(token, female: true);
        }

        if (WordLists.RelativePronouns.Contains(word))
        {
            return FindRelative(token, word);
        }

        if (WordLists.SpeakerPronouns.Contains(word))
        {
            return quotations.At(token) > 0 ? speakers.Of(token) : null;
        }

        return
            WordLists.CollectivePronouns.Contains(word)
            && document[token].Relation != DependencyRelation.Expl
            && (word != "it" || parties.MayBe(token) || clauses.Given(token) is not null)
            ? FindBody(token, word)
            : null;
    }

    private void Add(int token, Link antecedent, string word)
    {
        var type = antecedent.Actor.Type == ActorType.Person ? EntityType.Person : EntityType.Organization;
        var link = new Link(
            context.MentionOf(token, token + 1, MentionKind.Pronoun, type, token),
            antecedent.Actor,
            LinkBasis.Pronoun,
            IsPlace: false,
            Math.Round(antecedent.Confidence * 0.8, 2),
            $"'{word}' after '{document.Text.AsSpan(antecedent.Mention.Span.Start, antecedent.Mention.Span.Length)}'"
        );
        Keep(link);
    }

    // Pronouns keep their party in mind, so they are antecedents, too.
    private void Keep(Link link)
    {
        if (!context.Add(link))
        {
            return;
        }

        var at = antecedents.FindIndex(l => l.Mention.HeadToken > link.Mention.HeadToken);
        antecedents.Insert(at < 0 ? antecedents.Count : at, link);
    }

    private Link? FindPerson(int token, bool female) =>
        (Beside(token) ?? clauses.Charged(token) ?? clauses.Addressed(token)) is { Actor.Type: ActorType.Person } given
        && genders.MayBe(given.Actor, female)
            ? given
            : BestPerson(
                token,
                actor => genders.MayBe(actor, female),
                PersonReach,
                actor => female && genders.IsFemale(actor) == true ? 3 : 0
            ).Best;

    // "Ada Roe and her brother": the possessive of the second is the first.
    private Link? Beside(int pronoun) =>
        document[pronoun] is { IsRoot: false, Relation: DependencyRelation.NmodPoss }
        && document[pronoun].Head is { IsRoot: false, Relation: DependencyRelation.Conj } second
        && context.OfPhrase(second.HeadIndex) is { Actor.Type: ActorType.Person } first
        && first.Mention.HeadToken < pronoun
            ? first
            : null;

    // The person who is most in mind at a token, and by how much more than any other.
    private (Link? Best, double Lead) BestPerson(int token, Func<Actor, bool> fits, int reach, Func<Actor, double> advantage)
    {
        var speaker = quotations.At(token) > 0 ? speakers.Of(token)?.Actor : null;
        var others = coArguments.Of(token);
        Link? best = null;
        var (bestScore, second) = (double.NegativeInfinity, double.NegativeInfinity);
        foreach (var link in antecedents)
        {
            if (link.Mention.HeadToken >= token)
            {
                break;
            }

            if (
                link.Actor.Type != ActorType.Person
                || link.Actor.Id == speaker?.Id
                || !salience.IsWithin(reach, link, token)
                || !fits(link.Actor)
                || others.Contains(link.Actor.Id)
            )
            {
                continue;
            }

            var score = salience.Of(link, token) + advantage(link.Actor);
            if (score >= bestScore)
            {
                second = best is null || best.Actor.Id == link.Actor.Id ? second : bestScore;
                (best, bestScore) = (link, score);
            }
            else if (link.Actor.Id != best?.Actor.Id)
            {
                second = Math.Max(second, score);
            }
        }

        return (best, bestScore - second);
    }

    // Who, which: the noun that the relative clause belongs to.
    private Link? FindRelative(int token, string word)
    {
        var at = token;
        for (var step = 0; step < LongestClauseChain && !document[at].IsRoot; step++)
        {
            if (document[at].Relation is DependencyRelation.AclRelcl)
            {
                var head = document[at].HeadIndex;
                var link = LastNamed(token, head) ?? context.OfPhrase(head);
                link =
                    word is "who" or "whom" && link is { Actor.Type: ActorType.Organization } && !AgreesInNumber(link, isPlural: true)
                        ? MemberOf(head)
                        : link;
                link =
                    word is "who" or "whom"
                    && link is { Actor.Type: ActorType.Country, Basis: not LinkBasis.Demonym }
                    && (MemberOf(link.Mention.HeadToken) ?? NamedWith(link.Mention.FirstToken)) is { } served
                        ? served
                        : link;
                return link is not null && head < token && Suits(link.Actor, word) && !(link.IsPlace && word is not "whose") ? link : null;
            }

            at = document[at].HeadIndex;
        }

        return null;
    }

    // "Ada Roe and Ben Poe, who was named": of a list the name right before the pronoun.
    private Link? LastNamed(int pronoun, int head)
    {
        var last = pronoun > 1 && document[pronoun - 1].Text is "," ? context.NameOver(pronoun - 2) : null;
        return
            last is { Actor.Type: ActorType.Person }
            && Enumerable
                .Range(last.Mention.FirstToken, last.Mention.EndToken - last.Mention.FirstToken)
                .Append(context.PhraseHead(last))
                .Any(t => !document[t].IsRoot && document[t].Relation is DependencyRelation.Conj && document[t].HeadIndex == head)
            ? last
            : null;
    }

    // "Ada Roe of Norway, who".
    private Link? NamedWith(int state) =>
        state > 1 && document[state - 1].Text is "of" && context.NameOver(state - 2) is { Actor.Type: ActorType.Person } person
            ? person
            : null;

    // "Ada Roe, a member of the Green Party, who was shot": a body is no "who", the person under whom it stands is.
    private Link? MemberOf(int body)
    {
        for (
            var (at, step) = (body, 0);
            step < LongestClauseChain
                && !document[at].IsRoot
                && document[at].Relation
                    is DependencyRelation.Nmod
                        or DependencyRelation.Appos
                        or DependencyRelation.Conj
                        or DependencyRelation.Compound;
            step++
        )
        {
            at = document[at].HeadIndex;
            if (context.OfPhrase(at) is { Actor.Type: ActorType.Person } person)
            {
                return person;
            }
        }

        return null;
    }

    private static bool Suits(Actor actor, string word) =>
        word switch
        {
            "who" or "whom" => true,
            "which" => actor.Type != ActorType.Person,
            _ => true,
        };

    // It and they take the subject of the clause before; a state used as a place is nobody.
    private Link? FindBody(int token, string word)
    {
        var isPlural = word.StartsWith("the", StringComparison.Ordinal);
        if (!isPlural && ContinuesOtherSubject(token))
        {
            return null;
        }

        if (
            addressees.Of(token) is { Actor.Type: not ActorType.Person, Basis: not LinkBasis.Demonym } addressee
            && AgreesInNumber(addressee, isPlural)
        )
        {
            return addressee;
        }

        if (
            clauses.Of(token) is { IsPlace: false, Basis: not LinkBasis.Demonym, Actor.Type: not ActorType.Person } given
            && AgreesInNumber(given, isPlural)
        )
        {
            return given;
        }

        var others = coArguments.Of(token);
        Link? best = null;
        var bestScore = double.NegativeInfinity;
        foreach (var link in antecedents)
        {
            if (link.Mention.HeadToken >= token)
            {
                break;
            }

            var isParty =
                IsPeopleActing(link, isPlural) || (!link.IsPlace && link.Basis != LinkBasis.Demonym && AgreesInNumber(link, isPlural));
            if (
                link.Actor.Type == ActorType.Person
                || !isParty
                || salience.Distance(link, token) > BodyReach
                || others.Contains(link.Actor.Id)
                || (!isPlural && IsCoordinated(link.Mention.HeadToken, token))
                || !(salience.IsSubject(link.Mention.HeadToken) || salience.Distance(link, token) == 0)
            )
            {
                continue;
            }

            var score = salience.Of(link, token);
            if (score >= bestScore)
            {
                (best, bestScore) = (link, score);
            }
        }

        return best is not null && bestScore > -0.5 && !IsCutOff(best, token, isPlural)
            ? best
            : OnlyStateWith(token, word) ?? (isPlural ? null : OnlyAddressed(token, others));
    }

    // "The tone toward the council was sharp. He accuses it of": what is accused is no thing; where one party alone is near, it need not
    // have acted.
    private Link? OnlyAddressed(int token, HashSet<ActorId> others)
    {
        if (
            document[token].Relation is not (DependencyRelation.Obj or DependencyRelation.Iobj)
            || document[token].IsRoot
            || !WordLists.AccusingVerbs.Contains(document[token].Head.Lemma)
        )
        {
            return null;
        }

        var near = antecedents
            .TakeWhile(l => l.Mention.HeadToken < token)
            .Where(l =>
                l.Actor.Type != ActorType.Person
                && l.Basis != LinkBasis.Demonym
                && !others.Contains(l.Actor.Id)
                && salience.Distance(l, token) <= BodyReach
            )
            .ToList();
        return
            near.Count > 0
            && near.TrueForAll(l => l.Actor.Id == near[0].Actor.Id && !l.IsPlace)
            && AgreesInNumber(near[^1], isPlural: false)
            ? near[^1]
            : null;
    }

    // "Elections were held in Turkey. Its government": only a state has one; where one alone is near, it need not have acted.
    private Link? OnlyStateWith(int token, string word)
    {
        var head = document[token].IsRoot ? token : document[token].HeadIndex;
        if (
            word != "its"
            || document[token].Relation != DependencyRelation.NmodPoss
            || head <= token
            || !(
                WordLists.StateInstitutions.Contains(context.Lower(head))
                || WordLists.StateInstitutions.Contains($"{context.Lower(head - 1)} {context.Lower(head)}")
            )
        )
        {
            return null;
        }

        var near = antecedents
            .TakeWhile(l => l.Mention.HeadToken < token)
            .Where(l =>
                l.Actor.Type == ActorType.Country
                && l.Basis != LinkBasis.Demonym
                && !(l.IsPlace && l.Basis == LinkBasis.Metonym)
                && salience.Distance(l, token) <= BodyReach
            )
            .ToList();
        return near.Count > 0 && near.TrueForAll(l => l.Actor.Id == near[0].Actor.Id) && !IsLandBetween(near[^1].Mention.EndToken, token)
            ? near[^1]
            : null;
    }

    // "The president of Azerbaijan spoke of the enclave and its junta."
    private bool IsLandBetween(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (
                document[at].Tag == "NN"
                && context.NameOver(at) is null
                && (WordLists.PlaceNouns.Contains(context.Lower(at)) || WordLists.StateDescriptions.Contains(context.Lower(at)))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "The country is in the bloc that Moscow leads, but it refused": the second
    // clause goes on with the subject of the first, whoever that is.
    private bool ContinuesOtherSubject(int token)
    {
        if (
            document[token].Relation is not DependencyRelation.Nsubj
            || document[document[token].HeadIndex] is not { Relation: DependencyRelation.Conj } verb
            || verb.IsRoot
        )
        {
            return false;
        }

        foreach (var child in document.ChildrenOf(verb.HeadIndex))
        {
            if (salience.IsSubject(child) && child < token)
            {
                return document[child].Tag == "NN" && context.At(child) is null && context.NameOver(child) is null;
            }
        }

        return false;
    }

    // "The French, whose soldiers fight, have suspended their aid."
    private bool IsPeopleActing(Link link, bool isPlural) =>
        isPlural
        && link.Basis == LinkBasis.Demonym
        && salience.IsSubject(link.Mention.HeadToken)
        && link.Mention.FirstToken > 0
        && context.Lower(link.Mention.FirstToken - 1) is "the";

    // "Guards seized the migrants and beat them": a nearer noun that is no party may be meant as well.
    // "Closed the schools. They accused": only people do so.
    private bool IsCutOff(Link best, int token, bool isPlural)
    {
        var isByPeople =
            isPlural
            && !document[token].IsRoot
            && document[token].Head.Lemma is { } verb
            && (
                WordLists.AccusingVerbs.Contains(verb)
                || (salience.IsSubject(token) && (WordLists.SayVerbs.Contains(verb) || WordLists.DemandingVerbs.Contains(verb)))
            );
        for (var at = best.Mention.EndToken; at < token; at++)
        {
            if (
                document[at].Tag == (isPlural ? "NNS" : "NN")
                && !(isByPeople && !PeopleNouns.Names(context.Lower(at), document[at].Lemma))
                && context.At(at) is null
                && context.NameOver(at) is null
                && (salience.IsSubject(at) || (isPlural && document[at].Relation is DependencyRelation.Obj))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Mali and Niger" are they, not it.
    private bool IsCoordinated(int head, int pronoun)
    {
        if (document[head].Relation is DependencyRelation.Conj)
        {
            return document[head].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn;
        }

        foreach (var child in document.ChildrenOf(head))
        {
            if (
                child < pronoun
                && document[child].Relation is DependencyRelation.Conj
                && document[child].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
            )
            {
                return true;
            }
        }

        return false;
    }

    // "ENDS", "F.L.N.S.": letters, no plural.
    private bool IsAcronym(Mention name) =>
        name.Kind == MentionKind.Name
        && name.EndToken - name.FirstToken == 1
        && document[name.FirstToken].Text.Length > 1
        && !document[name.FirstToken].Text.ToString().Any(char.IsLower);

    // "Russian forces", "the rebels", "the Houthis" take they; states and most bodies take
    // it; "the United Nations", "Doctors Without Borders" take either.
    private bool AgreesInNumber(Link link, bool isPlural)
    {
        if (link.Mention.Kind == MentionKind.Pronoun)
        {
            return context.Lower(link.Mention.HeadToken).StartsWith("the", StringComparison.Ordinal) == isPlural;
        }

        // "The Taliban say they": an armed group is a body and its fighters.
        if (isPlural && link.Mention.Kind == MentionKind.Name && context.KnowledgeBase.SortOf(link.Actor.Id) == "armed-group")
        {
            return true;
        }

        var tag = IsAcronym(link.Mention) ? "NNP" : document[link.Mention.HeadToken].Tag;
        var isName = link.Mention.Kind == MentionKind.Name && link.Mention.EndToken - link.Mention.FirstToken > 1;
        return tag == "NNPS" && isName
            ? link.Actor.Type != ActorType.Country || !isPlural
            : (tag == "NNS" || (tag == "NNPS" && link.Actor.Type != ActorType.Country)) == isPlural;
    }
}
