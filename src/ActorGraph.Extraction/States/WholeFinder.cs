using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Finds whose a firm, wing or branch is by the words beside its name: owners, parents, subsidiaries, youth leagues.</summary>
internal sealed class WholeFinder(SyntaxView view, NameIndex names)
{
    private const int Reach = 8;
    private readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Whose a body is by the words beside its name: "Gazprom subsidiary BODY", "Gazprom-owned BODY", "the armed wing of Hamas,
    /// BODY"; null where none tells.</summary>
    public Link? WholeOf(Link link)
    {
        var before = link.Mention.FirstToken - 1;
        if (classes["wing-nouns"].Contains(view.Lemma(Math.Max(before, 0))))
        {
            return WingOwner(before);
        }

        if (BranchOwner(link) is { } movement)
        {
            return movement;
        }

        if (Owner(link) is { } proprietor)
        {
            return proprietor;
        }

        if (names.Is(before, "owned", "controlled") && names.Is(before - 1, "-"))
        {
            return names.At(before - 2) is { Actor.Type: ActorType.Organization } owner ? owner : null;
        }

        if (classes["firm-nouns"].Contains(view.Lemma(Math.Max(before, 0))))
        {
            return StateOfFirm(before);
        }

        before = before > 0 && view.Part(before) == PartOfSpeech.Det ? before - 1 : before;
        if (
            !names.Is(before, ",")
            || names.BodyEndingAt(before) is not { Actor.Type: ActorType.Organization } named
            || !names.InOneSentence(before, link.Mention.FirstToken)
        )
        {
            return null;
        }

        var of = named.Mention.FirstToken - 1;
        of = of > 0 && view.Part(of) == PartOfSpeech.Det ? of - 1 : of;
        return names.Is(of, "of") && classes["wing-nouns"].Contains(view.Lemma(of - 1)) && names.Is(names.AfterName(link), ",")
            ? named
            : null;
    }

    // "The Youth League of the Popular Front", "Zanu-PF's Women's League".
    private Link? BranchOwner(Link link)
    {
        var last = link.Mention.EndToken - 1;
        if (
            !(
                names.Is(last, "league", "wing", "branch", "politburo")
                || names.Is(last - 1, "political", "central", "executive", "parliamentary", "military")
            )
            || link.Actor.IsListed
            || !classes["branch-words"].Overlaps(link.Actor.Name.ToLowerInvariant().Split(' ', '\'', '’'))
        )
        {
            return null;
        }

        var before = link.Mention.FirstToken - 1;
        return names.Is(link.Mention.EndToken, "of") && names.BodyNear(link.Mention.EndToken + 1) is { } whole ? whole
            : before > 0 && view.Tag(before) == "POS" && names.BodyAt(before - 1) is { Actor.Type: ActorType.Organization } owner ? owner
            : null;
    }

    // "Gazprom subsidiary BODY", "Gazprom's shipping arm BODY", "its German unit BODY".
    private Link? WingOwner(int wing)
    {
        for (var i = wing - 1; i >= 0 && wing - i < 5 && names.InOneSentence(i, wing); i--)
        {
            if (names.At(i) is { Basis: not LinkBasis.Demonym } parent)
            {
                return parent.Actor.Type == ActorType.Organization ? parent : null;
            }

            if (names.Is(i, "its", "their"))
            {
                return view.LinkAt(i) is { Actor.Type: ActorType.Organization } meant ? meant : null;
            }

            if (
                view.Part(i) is not (PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn)
                && view.Tag(i) != "POS"
                && view.Text(i) is not "-"
            )
            {
                return null;
            }
        }

        return null;
    }

    // "BODY, (a lender) (majority-)owned by FIRM", "BODY's parent company, FIRM", "BODY and its parent, FIRM".
    private Link? Owner(Link link)
    {
        var end = names.AfterName(link);
        if (view.Tag(Math.Min(end, view.Count - 1)) == "POS" || (names.Is(end, "and") && names.Is(end + 1, "its")))
        {
            var parent = view.Tag(end) == "POS" ? end + 1 : end + 2;
            parent += names.Is(parent, "ultimate", "corporate", "french", "chinese", "american", "us", "russian") ? 1 : 0;
            var last = names.Is(parent + 1, "company", "group", "firm") ? parent + 2 : parent + 1;
            last = names.Is(last, ",") ? last + 1 : last;
            return names.Is(parent, "parent", "owner") && names.InOneSentence(end, last) && FirmAt(last) is { } firm
                ? firm
                : OwnerBefore(link);
        }

        if (OwnerBefore(link) is { } before)
        {
            return before;
        }

        if (names.Is(end, "owner", "parent"))
        {
            // "Instagram owner FIRM".
            return FirmAt(names.Is(end + 1, "company", "firm", "group") ? end + 2 : end + 1);
        }

        var at = names.Is(end, ",") ? end + 1 : end;
        while (
            at < view.Count
            && at - end < Reach
            && names.At(at) is null or { Basis: LinkBasis.Demonym }
            && (
                view.Part(at) is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adv
                || view.Text(at) is "-"
                || names.Is(at, "is", "of")
            )
        )
        {
            at++;
        }

        if (at == end || !names.Is(at, "owned", "controlled") || !names.InOneSentence(at, end))
        {
            return null;
        }

        // "Owned since 2019 by".
        var by = at + 1;
        while (by < view.Count && by - at < 4 && !names.Is(by, "by"))
        {
            by++;
        }

        return names.Is(by, "by") && names.InOneSentence(by, end) ? FirmAt(by + 1) : null;
    }

    // "FIRM, BODY's (Chinese) owner", "FIRM, the parent (company) of BODY", "FIRM's BODY" of two firms.
    private Link? OwnerBefore(Link link)
    {
        var first = link.Mention.FirstToken - 1;
        var end = names.AfterName(link);
        if (
            first > 0
            && view.Tag(first) == "POS"
            && link.Actor.Sort == "company"
            && names.BodyEndingAt(first) is { Actor.Sort: "company" } possessor
        )
        {
            return possessor;
        }

        if (names.Is(first, "of"))
        {
            var noun = names.Is(first - 1, "company", "firm", "group") ? first - 2 : first - 1;
            var comma = noun > 1 && view.Part(noun - 1) == PartOfSpeech.Det ? noun - 2 : noun - 1;
            return
                names.Is(noun, "parent", "owner")
                && names.Is(comma, ",")
                && names.BodyEndingAt(comma) is { Actor.Type: ActorType.Organization } parent
                ? parent
                : null;
        }

        if (end >= view.Count || view.Tag(end) != "POS" || !names.Is(first, ","))
        {
            return null;
        }

        var owner = end + 1;
        while (owner < view.Count && owner - end < 4 && view.Part(owner) == PartOfSpeech.Adj && !names.Is(owner, "parent"))
        {
            owner++;
        }

        return names.Is(owner, "owner", "parent") && names.BodyEndingAt(first) is { Actor.Type: ActorType.Organization } named
            ? named
            : null;
    }

    // "FIRM", "China's FIRM", "the state firm FIRM".
    private Link? FirmAt(int token)
    {
        for (var at = token; at < view.Count && at - token < 5 && names.InOneSentence(at, token); at++)
        {
            if (names.BodyAt(at) is { Actor.Type: ActorType.Organization } firm)
            {
                return firm;
            }

            if (
                names.PersonAt(at) is not null
                || (
                    view.Tag(at) != "POS"
                    && view.Part(at) is not (PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn)
                )
            )
            {
                return null;
            }
        }

        return null;
    }

    // "Russia's state nuclear corporation BODY", "the Algerian state-owned gas producer BODY".
    private Link? StateOfFirm(int noun)
    {
        var isOfState = false;
        for (var i = noun - 1; i >= 0 && noun - i <= Reach && names.InOneSentence(i, noun); i--)
        {
            if (names.At(i) is { } owner)
            {
                return isOfState && owner.Actor.Type == ActorType.Country ? owner : null;
            }

            isOfState |= names.Is(i, "state", "national", "government");
            if (
                !(
                    view.Part(i) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb
                    || view.Tag(i) == "POS"
                    || view.Text(i) is "-"
                )
            )
            {
                return null;
            }
        }

        return null;
    }
}
