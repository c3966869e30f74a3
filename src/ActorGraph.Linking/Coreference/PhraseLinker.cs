using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Links what belongs to a party and acts for it: "Russian forces", "the government of Nepal", "EU officials", "Modi's
/// office".</summary>
internal sealed class PhraseLinker(ArticleContext context)
{
    private const int LongestPhrase = 5;
    private readonly Document document = context.Document;
    private readonly Dictionary<string, List<Link>> ownersByNoun = new(StringComparer.Ordinal);
    private readonly LedBodies led = new(context);

    /// <summary>Adds the links of all such phrases to the context.</summary>
    public void Run()
    {
        foreach (var link in context.Links.OrderBy(l => l.Mention.FirstToken).ToList())
        {
            if (link.Mention.Kind == MentionKind.Name && (!link.IsPlace || link.Basis == LinkBasis.Demonym))
            {
                LinkAfter(link);
                if (link.Basis != LinkBasis.Demonym)
                {
                    LinkBefore(link);
                }
            }
        }

        LinkBareNouns();
    }

    // "Sudan's army", "Hungarian military intelligence": the last noun of the phrase decides.
    private void LinkAfter(Link link)
    {
        var start = link.Mention.EndToken;
        if (link.IsPlace && start < document.Tokens.Count && WordLists.StateNouns.Contains(document[start].Lemma))
        {
            // "The Central African nation": a region.
            return;
        }

        var limit = Math.Min(context.SentenceEnd(link.Mention.FirstToken), start + LongestPhrase + 1);
        var head = -1;
        for (var at = start; at < limit; at++)
        {
            if (context.NameOver(at) is not null)
            {
                // A name right after makes the noun its title: "army chief Asim Munir".
                return;
            }

            if (document[at].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn || IsTaggedNoun(at))
            {
                head = at;
            }
            else if (
                !(
                    document[at].PartOfSpeech == PartOfSpeech.Adj
                    || document[at].Text is "-" or "and"
                    || (at == start && WordSequence.IsPossessive(document, at))
                )
            )
            {
                break;
            }
            else if (document[at].Text is "and" && head >= 0)
            {
                break;
            }
        }

        if (head >= 0 && !IsSomeOf(link, head))
        {
            TryLink(link, link.Mention.FirstToken, head + 1, head);
        }
    }

    // "the government of Nepal", "Ministry of Foreign Affairs of Iran".
    private void LinkBefore(Link link)
    {
        var of = (link.Actor.Type == ActorType.Person ? context.Titles.TitlesBefore(link.Mention.FirstToken) : link.Mention.FirstToken) - 1;
        of -= of > 0 && document[of].Text is "the" or "The" ? 1 : 0;
        if (
            of <= 0
            || document[of].Text is not "of"
            || IsFirstOfMany(link, of - 1)
            || (link.Mention.EndToken < document.Tokens.Count && WordSequence.IsPossessive(document, link.Mention.EndToken))
        )
        {
            // "The leaders of Chad's rebels" are not Chad's.
            return;
        }

        var start = context.SentenceStart(of);
        for (var at = of - 1; at >= start && of - at <= LongestPhrase && context.NameOver(at) is null; at--)
        {
            if (IsSomeOf(link, at) || (at > start && context.NameOver(at - 1) is { Actor.Type: ActorType.Organization, IsPlace: false }))
            {
                // "The Taliban rulers of the country" are not the country's.
                return;
            }

            var isNear = at == of - 1 || document[at].Lemma.Equals("ministry", StringComparison.OrdinalIgnoreCase);
            if (isNear && TryLink(link, at, link.Mention.EndToken, at))
            {
                return;
            }

            if (document[at].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Punct)
            {
                return;
            }
        }
    }

    // "The two NATO countries", "some EU members", "a NATO member" are not the whole.
    private bool IsSomeOf(Link whole, int members) =>
        whole.Actor.Type == ActorType.Organization
        && document[members].Lemma is "member" or "country" or "state" or "nation" or "ally"
        && (IsOneState(whole, members) || IsCounted(whole) || IsOfSome(members));

    // "One of the five members of".
    private bool IsOfSome(int members) =>
        !document[members].IsRoot
        && document[members].Relation is DependencyRelation.Nmod
        && document[members].Head.Lemma is "one" or "two" or "three" or "some" or "most" or "few" or "many" or "several" or "majority";

    private bool IsOneState(Link whole, int member) =>
        document[member].Tag == "NN" && whole.Actor.Sort is "alliance" or "bloc" or "union" or "international-body";

    private bool IsCounted(Link whole) =>
        whole.Mention.FirstToken > 0
        && document[whole.Mention.FirstToken - 1] is var before
        && (
            (before.PartOfSpeech == PartOfSpeech.Num && !char.IsDigit(before.Text[0]))
            || before.Lemma is "both" or "some" or "several" or "few" or "other" or "many"
        );

    // "The foreign ministers of Turkey and Greece" are each of another.
    private bool IsFirstOfMany(Link link, int noun) =>
        document[noun].Tag == "NNS"
        && link.Mention.EndToken + 1 < document.Tokens.Count
        && document[link.Mention.EndToken].Text is "and" or ","
        && context.NameOver(link.Mention.EndToken + 1) is { } other
        && other.Actor.Type == link.Actor.Type
        && document[other.Mention.HeadToken].Relation == DependencyRelation.Conj;

    private bool IsTaggedNoun(int token) => document[token].Tag.StartsWith("NN", StringComparison.Ordinal);

    private bool TryLink(Link owner, int first, int end, int head)
    {
        var noun = document[head].Lemma.ToLowerInvariant();
        var surface = context.Lower(head);
        var pair = head > first ? $"{context.Lower(head - 1)} {surface}" : "";
        var (target, reason) = Target(owner, noun, surface, pair);
        if (target is null)
        {
            return false;
        }

        var type =
            target.Type == ActorType.Country ? EntityType.Place
            : target.Type == ActorType.Person ? EntityType.Person
            : EntityType.Organization;
        var phrase = new Link(
            context.MentionOf(first, end, MentionKind.Nominal, type, head),
            target,
            LinkBasis.Description,
            IsPlace: false,
            0.85,
            reason
        );
        var added = context.Add(phrase);
        if (added && target.Type != ActorType.Person)
        {
            (ownersByNoun.TryGetValue(surface, out var owners) ? owners : ownersByNoun[surface] = []).Add(phrase);
        }

        return added;
    }

    private (Actor? Target, string Reason) Target(Link owner, string noun, string surface, string pair)
    {
        switch (owner.Actor.Type)
        {
            case ActorType.Country
                when WordLists.GovernmentNouns.Contains(noun)
                    || WordLists.GovernmentNouns.Contains(surface)
                    || WordLists.GovernmentNouns.Contains(pair):
                return (owner.Actor, $"'{surface}' of {owner.Actor.Name}");
            case ActorType.Organization when WordLists.BodyNouns.Contains(noun) || WordLists.BodyNouns.Contains(surface):
                return (MissionOf(owner.Actor, noun) ?? owner.Actor, $"'{surface}' of {owner.Actor.Name}");
            case ActorType.Person when noun == "office" && owner.Mention.Kind == MentionKind.Name:
                return (owner.Actor, $"office of {owner.Actor.Name}");
            case ActorType.Person:
                return (led.Find(owner.Actor, surface), $"'{surface}' of {owner.Actor.Name}");
            default:
                return (null, "");
        }
    }

    // "The UN mission", where the article names one alone: MINURSO.
    private Actor? MissionOf(Actor sender, string noun)
    {
        if (noun is not ("mission" or "force" or "peacekeeper"))
        {
            return null;
        }

        var sent = context
            .Links.Where(l =>
                l.Mention.Kind == MentionKind.Name
                && l.Actor.Type == ActorType.Organization
                && l.Actor.Parent == sender.Id
                && l.Actor.Aliases.Prepend(l.Actor.Name)
                    .Any(n => n.Contains("Mission", StringComparison.Ordinal) || n.Contains("Force", StringComparison.Ordinal))
            )
            .Select(l => l.Actor)
            .DistinctBy(a => a.Id)
            .ToList();
        return sent is [var only] ? only : null;
    }

    // "The army", where all that the article has named before are one state's, and nobody's "their army" came since.
    private void LinkBareNouns()
    {
        for (var token = 1; token < document.Tokens.Count; token++)
        {
            if (
                document[token - 1].Text is not ("the" or "The")
                || !ownersByNoun.TryGetValue(context.Lower(token), out var all)
                || context.At(token) is not null
                || context.NameOver(token) is not null
                || !IsPhraseEnd(token)
            )
            {
                continue;
            }

            var owners = all.Where(l => l.Mention.EndToken <= token).ToList();
            if (
                owners.Count > 0
                && owners.TrueForAll(l => l.Actor.Id == owners[0].Actor.Id)
                && !IsOwnedBetween(owners[^1].Mention.EndToken, token)
            )
            {
                context.Add(
                    new Link(
                        context.MentionOf(token, token + 1, MentionKind.Nominal, EntityType.Organization, token),
                        owners[0].Actor,
                        LinkBasis.Description,
                        IsPlace: false,
                        0.7,
                        $"the only '{context.Lower(token)}' named so far"
                    )
                );
            }
        }
    }

    private bool IsOwnedBetween(int first, int token)
    {
        for (var at = first; at < token; at++)
        {
            if (
                document[at].Relation == DependencyRelation.NmodPoss
                && document[at].HeadIndex > at
                && context.Lower(document[at].HeadIndex) == context.Lower(token)
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPhraseEnd(int token) =>
        token + 1 >= document.Tokens.Count
        || (
            document[token + 1].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
            && (document[token + 1].Text is not "of" || VerbComplement.Opens(document, token))
            && !WordSequence.IsPossessive(document, token + 1)
        );
}
