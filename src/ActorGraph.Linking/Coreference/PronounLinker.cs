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
    private const int LongestClauseChain = 5;

    // Chosen on the open articles: a person named ten times outweighs half a sentence of distance.
    private const double TopicWeight = 0.3;
    private readonly ArticleContext context;
    private readonly Document document;
    private readonly QuotationMap quotations;
    private readonly PersonGender genders;
    private readonly List<Link> antecedents;

    public PronounLinker(ArticleContext context)
    {
        this.context = context;
        document = context.Document;
        quotations = new QuotationMap(document);
        genders = new PersonGender(context);
        antecedents = [.. context.Links.OrderBy(l => l.Mention.HeadToken)];
    }

    /// <summary>Adds the links of all pronouns to the context.</summary>
    public void Run()
    {
        for (var token = 0; token < document.Tokens.Count; token++)
        {
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

    private bool IsPronoun(int token) =>
        document[token].PartOfSpeech is PartOfSpeech.Pron or PartOfSpeech.Det || document[token].Tag is "PRP" or "PRP$" or "WP" or "WP$" or "WDT";

    private Link? Resolve(int token, string word)
    {
        if (WordLists.MalePronouns.Contains(word))
        {
            return FindPerson(token, female: false);
        }

        if (WordLists.FemalePronouns.Contains(word))
        {
            return FindPerson(token, female: true);
        }

        if (WordLists.RelativePronouns.Contains(word))
        {
            return FindRelative(token, word);
        }

        if (WordLists.SpeakerPronouns.Contains(word))
        {
            return quotations.At(token) > 0 ? FindSpeaker(token) : null;
        }

        return WordLists.CollectivePronouns.Contains(word) && document[token].Relation != DependencyRelation.Expl
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
            $"'{word}' after '{document.Text.AsSpan(antecedent.Mention.Span.Start, antecedent.Mention.Span.Length)}'");
        if (context.Add(link))
        {
            Insert(link);
        }
    }

    // Pronouns keep their party in mind, so they are antecedents, too.
    private void Insert(Link link)
    {
        var at = antecedents.FindIndex(l => l.Mention.HeadToken > link.Mention.HeadToken);
        antecedents.Insert(at < 0 ? antecedents.Count : at, link);
    }

    private Link? FindPerson(int token, bool female)
    {
        var speaker = quotations.At(token) > 0 ? FindSpeaker(token)?.Actor : null;
        Link? best = null;
        var bestScore = double.NegativeInfinity;
        foreach (var link in antecedents)
        {
            if (link.Mention.HeadToken >= token)
            {
                break;
            }

            if (link.Actor.Type != ActorType.Person || link.Actor.Id == speaker?.Id || Distance(link, token) > PersonReach || !genders.MayBe(link.Actor, female) || IsBound(link, token))
            {
                continue;
            }

            var score = Salience(link, token) + (female && genders.IsFemale(link.Actor) == true ? 2 : 0);
            if (score >= bestScore)
            {
                (best, bestScore) = (link, score);
            }
        }

        return best;
    }

    private double Salience(Link link, int token)
    {
        var score = -1.5 * Distance(link, token);
        score += IsSubject(link.Mention.HeadToken) ? 1.5 : 0;
        score += link.Mention.Kind == MentionKind.Pronoun ? 0.5 : 0;
        score += link.Actor.Type == ActorType.Person ? TopicWeight * Math.Log(TimesSpokenOf(link.Actor, token)) : 0;
        return score - (IsModifier(link.Mention.HeadToken) ? 0.7 : 0) + (0.001 * link.Mention.HeadToken);
    }

    // Of two who may be meant, a portrait's "he" is the one it is about.
    private int TimesSpokenOf(Actor actor, int token)
    {
        var times = 0;
        foreach (var link in antecedents)
        {
            if (link.Mention.HeadToken >= token)
            {
                break;
            }

            times += link.Actor.Id == actor.Id ? 1 : 0;
        }

        return times;
    }

    // "Trump told him": an object pronoun is not its own subject.
    private bool IsBound(Link link, int token)
    {
        var pronoun = document[token];
        return !pronoun.IsRoot && pronoun.Relation is DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Obl
            && document[link.Mention.HeadToken].HeadIndex == pronoun.HeadIndex && !context.Lower(token).EndsWith("self", StringComparison.Ordinal);
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
                var link = context.At(head) ?? context.NameOver(head);
                return link is not null && head < token && Suits(link.Actor, word) && !(link.IsPlace && word is not "whose") ? link : null;
            }

            at = document[at].HeadIndex;
        }

        return null;
    }

    private static bool Suits(Actor actor, string word) => word switch
    {
        "who" or "whom" => true,
        "which" => actor.Type != ActorType.Person,
        _ => true,
    };

    private Link? FindSpeaker(int token)
    {
        var quotation = quotations.At(token);
        var sentence = document.SentenceOf(token);
        var isPlural = context.Lower(token) == "we";
        return SpeakerIn(sentence, quotation, isPlural) ?? (sentence > 0 ? SpeakerIn(sentence - 1, quotation, isPlural) : null)
            ?? (sentence + 1 < document.SentenceCount ? SpeakerIn(sentence + 1, quotation, isPlural) : null);
    }

    // The subject of a verb of speaking outside the quotation.
    private Link? SpeakerIn(int sentence, int quotation, bool isPlural)
    {
        var (first, end) = (new Sentence(document, sentence).FirstToken, new Sentence(document, sentence).EndToken);
        for (var token = first; token < end; token++)
        {
            if (document[token].PartOfSpeech != PartOfSpeech.Verb || !WordLists.SayVerbs.Contains(document[token].Lemma) || quotations.At(token) == quotation)
            {
                continue;
            }

            foreach (var child in document.ChildrenOf(token))
            {
                if (document[child].Relation is DependencyRelation.Nsubj && (context.At(child) ?? context.NameOver(child)) is { IsPlace: false } speaker && (isPlural || speaker.Actor.Type == ActorType.Person))
                {
                    return speaker;
                }
            }
        }

        return null;
    }

    // It and they take the subject of the clause before; a state used as a place is nobody.
    private Link? FindBody(int token, string word)
    {
        var isPlural = word.StartsWith("the", StringComparison.Ordinal);
        Link? best = null;
        var bestScore = double.NegativeInfinity;
        foreach (var link in antecedents)
        {
            if (link.Mention.HeadToken >= token)
            {
                break;
            }

            if (link.Actor.Type == ActorType.Person || link.IsPlace || link.Basis == LinkBasis.Demonym || Distance(link, token) > BodyReach
                || IsBound(link, token) || !AgreesInNumber(link, isPlural) || !(IsSubject(link.Mention.HeadToken) || Distance(link, token) == 0))
            {
                continue;
            }

            var score = Salience(link, token);
            if (score >= bestScore)
            {
                (best, bestScore) = (link, score);
            }
        }

        return best is not null && bestScore > -0.5 ? best : null;
    }

    // "Russian forces", "the rebels", "the Houthis" take they; states and most bodies take it; "the United Nations", "Doctors Without Borders" take either.
    private bool AgreesInNumber(Link link, bool isPlural)
    {
        if (link.Mention.Kind == MentionKind.Pronoun)
        {
            return context.Lower(link.Mention.HeadToken).StartsWith("the", StringComparison.Ordinal) == isPlural;
        }

        var tag = document[link.Mention.HeadToken].Tag;
        var isName = link.Mention.Kind == MentionKind.Name && link.Mention.EndToken - link.Mention.FirstToken > 1;
        return tag == "NNPS" && isName
            ? link.Actor.Type != ActorType.Country || !isPlural
            : (tag == "NNS" || (tag == "NNPS" && link.Actor.Type != ActorType.Country)) == isPlural;
    }

    private bool IsSubject(int token) => document[token].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.NsubjOuter;

    private bool IsModifier(int token) =>
        document[token].Relation is DependencyRelation.NmodPoss or DependencyRelation.Nmod or DependencyRelation.Compound or DependencyRelation.Appos;

    private int Distance(Link link, int token) => document.SentenceOf(token) - document.SentenceOf(link.Mention.HeadToken);
}
