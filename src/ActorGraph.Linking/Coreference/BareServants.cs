using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Finds those who serve a state and stand without article and owner, as news writes of the one state that it is about: "police
/// arrested", "officials blamed".</summary>
internal sealed class BareServants(ArticleContext context)
{
    private const int LongestPhrase = 2;
    private const int LongestClimb = 6;
    private readonly Document document = context.Document;

    /// <summary>The noun of such a phrase that begins at a token; null where none does.</summary>
    public int? HeadAt(int first)
    {
        for (
            var at = first;
            OpensPhrase(first)
                && at < Math.Min(context.SentenceEnd(first), first + LongestPhrase)
                && context.NameOver(at) is null
                && context.At(at) is null;
            at++
        )
        {
            if (
                WordLists.BareInstitutions.Contains(context.TextOf(first, at + 1).ToLowerInvariant())
                && EndsPhrase(at)
                && IsArgument(at)
                && !IsNarrowed(first, at)
            )
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>The state that the sentence itself gives: who speaks of them, or the land in which they are.</summary>
    public Actor? StateBeside(int head) => SpeakersState(head) ?? PlaceAfter(head);

    /// <summary>Whether they may as well serve a body of no state that acts right before them: "NATO sent a note. Officials
    /// said".</summary>
    public bool MayServeBody(int head)
    {
        if (!WordLists.BodyNouns.Contains(context.Lower(head)))
        {
            return false;
        }

        var floor = context.SentenceStart(Math.Max(0, context.SentenceStart(head) - 1));
        return context.Links.Any(l =>
            l.Actor is { Type: ActorType.Organization, Country: null }
            && l.Mention.FirstToken >= floor
            && l.Mention.EndToken <= head
            && IsSubject(l.Mention.HeadToken)
        );
    }

    /// <summary>"Police detained him in the Estonian town of Narva": the only state in which the sentence has anything happen.</summary>
    public Actor? Scene(int head)
    {
        var scenes = context
            .Links.Where(l =>
                l.Actor.Type == ActorType.Country
                && l.IsPlace
                && l.Mention.FirstToken > head
                && l.Mention.EndToken <= context.SentenceEnd(head)
                && FollowsIn(l.Mention.FirstToken)
            )
            .Select(l => l.Actor)
            .DistinctBy(a => a.Id)
            .ToList();
        return scenes is [var only] ? only : null;
    }

    /// <summary>Whether "in" stands before a name and the adjectives in front of it.</summary>
    public bool FollowsIn(int token)
    {
        while (
            token > 0
            && (
                document[token - 1].PartOfSpeech is PartOfSpeech.Det or PartOfSpeech.Adj
                || WordLists.Compass.Contains(context.Lower(token - 1))
            )
        )
        {
            token--;
        }

        return token > 0 && context.Lower(token - 1) is "in";
    }

    private bool OpensPhrase(int first) =>
        first == 0
        || (
            context.NameOver(first - 1) is null
            && !WordSequence.IsPossessive(document, first - 1)
            && document[first - 1].Text is not "-"
            && document[first - 1].PartOfSpeech
                is not (
                    PartOfSpeech.Det
                    or PartOfSpeech.Adj
                    or PartOfSpeech.Noun
                    or PartOfSpeech.Propn
                    or PartOfSpeech.Num
                    or PartOfSpeech.Pron
                )
        );

    // "Police in Garissa county arrested": where they are does not make them another's.
    private bool EndsPhrase(int head) =>
        head + 1 >= document.Tokens.Count
        || (
            document[head + 1].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
            && document[head + 1].Text is not ("of" or "for" or "from" or "-")
            && document[head + 1].Relation is not DependencyRelation.Compound
            && !IsAtPost(head)
        );

    // "Officials at the U.S. embassy in Caracas": whose post it is.
    private bool IsAtPost(int head) =>
        document[head + 1].Text is "at"
        && context.Links.Any(l => l.Actor.Type == ActorType.Country && l.Mention.FirstToken > head + 1 && l.Mention.FirstToken <= head + 3);

    // "The two dismissed officials", "officials meeting in Abuja": some of them, of whom the text tells more.
    private bool IsNarrowed(int first, int head)
    {
        if (head + 1 < document.Tokens.Count && document[head + 1].Tag is "VBG")
        {
            return true;
        }

        foreach (var child in document.ChildrenOf(head))
        {
            if (
                document[child].Relation is DependencyRelation.Acl or DependencyRelation.AclRelcl
                || (
                    child < first
                    && document[child].Relation is not (DependencyRelation.Case or DependencyRelation.Punct or DependencyRelation.Cc)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsArgument(int head) =>
        document[head].Relation
            is DependencyRelation.Nsubj
                or DependencyRelation.NsubjPass
                or DependencyRelation.Obj
                or DependencyRelation.Obl
                or DependencyRelation.OblAgent
                or DependencyRelation.Nmod
                or DependencyRelation.Conj;

    private bool IsSubject(int token) => document[token].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass;

    // "Bogota says security forces have killed": a state speaks of its own.
    private Actor? SpeakersState(int head)
    {
        if (!IsSubject(head))
        {
            return null;
        }

        var at = document[head].HeadIndex;
        for (var step = 0; step < LongestClimb && !document[at].IsRoot; step++)
        {
            var (relation, verb) = (document[at].Relation, document[at].HeadIndex);
            if (relation is DependencyRelation.Ccomp or DependencyRelation.Parataxis && WordLists.SayVerbs.Contains(document[verb].Lemma))
            {
                return context.ArgumentOf(verb, DependencyRelation.Nsubj) is { IsPlace: false } speaker ? StateOf(speaker.Actor) : null;
            }

            at = verb;
        }

        return null;
    }

    private Actor? StateOf(Actor speaker) =>
        speaker.Type == ActorType.Country ? speaker
        : speaker.Country is { } state
        && (
            speaker.Type == ActorType.Person
            || context.KnowledgeBase.SortOf(speaker.Id) is "parliament" or "ministry" or "court" or "agency" or "army" or "government"
        )
            ? context.KnowledgeBase.Find(state)
        : null;

    // "Troops in northern Mali", "police in Kyiv".
    private Actor? PlaceAfter(int head)
    {
        if (head + 1 >= document.Tokens.Count || document[head + 1].Text is not "in")
        {
            return null;
        }

        return context
            .Links.FirstOrDefault(l =>
                l.Actor.Type == ActorType.Country
                && l.Basis != LinkBasis.Demonym
                && l.Mention.FirstToken > head + 1
                && l.Mention.FirstToken <= head + 4
                && FollowsIn(l.Mention.FirstToken)
                && document.SentenceOf(l.Mention.HeadToken) == document.SentenceOf(head)
            )
            ?.Actor;
    }
}
