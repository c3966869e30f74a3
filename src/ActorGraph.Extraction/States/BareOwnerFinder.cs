using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Finds whom a person serves where no title is named: "Colombia's Petro", "NAME (France)", "NAME of Italy", "the Biden
/// administration", "the RSF of NAME".</summary>
internal sealed class BareOwnerFinder(SyntaxView view, NameIndex names, RoleReader roles, UnsaidOwner unsaid)
{
    private const string LedRule = "office-under-name";
    private const int LongestApposition = 8;
    private static readonly RelationType holdsOffice = RelationOntology.Get(RelationKind.HoldsOfficeIn);
    private static readonly RelationType memberOf = RelationOntology.Get(RelationKind.MemberOf);
    private readonly WordClasses classes = WordClasses.Embedded;
    private readonly PartySense parties = new(view, names);

    /// <summary>Adds what the words beside the names of persons tell.</summary>
    public void Find(List<ClaimDraft> drafts)
    {
        for (var token = 0; token < view.Count; token++)
        {
            if (view.LinkAt(token) is not { Actor.Type: ActorType.Person, Mention.Kind: MentionKind.Name } person)
            {
                continue;
            }

            var named = Before(person) ?? FromHome(person) ?? InBrackets(person) ?? After(person) ?? InPower(person) ?? Under(person);
            if (
                named is var (owner, rule)
                && (rule != LedRule && parties.IsParty(owner)) is var isMember
                && ClaimDraft.Between(
                    person,
                    isMember ? memberOf : holdsOffice,
                    owner,
                    (token, view.Span(token)),
                    (isMember ? "member-of-party" : rule, 0.8)
                )
                    is { } draft
            )
            {
                drafts.Add(draft);
            }
        }
    }

    // "Colombia's Petro", "the foreign ministry's NAME", "the RSF of NAME".
    private (Link Owner, string Rule)? Before(Link person)
    {
        var before = person.Mention.FirstToken - 1;
        if (
            before > 0
            && view.Tag(before) == "POS"
            && (names.BodyAt(before - 1) ?? names.DescribedAt(before - 1)) is { } owner
            && !IsInsideLongerName(before, person)
        )
        {
            return (owner, "office-possessive");
        }

        return GroupOf(person) is { } group ? (group, "office-of-group") : null;
    }

    // "The Federal Reserve under NAME", "Argentina under President NAME"; whom the list knows must be in that office.
    private (Link Owner, string Rule)? Under(Link person)
    {
        var under = BeforeTitles(person);
        return
            names.Is(under, "under")
            && (names.BodyEndingAt(under) ?? ApposedBody(under)) is { IsPlace: false } body
            && unsaid.MayHold(person.Actor, body.Actor)
            ? (body, LedRule)
            : null;
    }

    // "The G9, a federation of gangs under NAME".
    private Link? ApposedBody(int end)
    {
        var first = end;
        var isLed = false;
        while (
            first > 0
            && end - first < LongestApposition
            && names.At(first - 1) is null
            && names.InOneSentence(first - 1, end)
            && (view.Part(first - 1) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Det || names.Is(first - 1, "of"))
        )
        {
            first--;
            isLed |= classes["led-bodies"].Contains(view.Lemma(first));
        }

        return isLed && names.Is(first - 1, ",") && names.BodyEndingAt(first - 1) is { Actor.Type: ActorType.Organization } body
            ? body
            : null;
    }

    private bool IsInsideLongerName(int before, Link person) =>
        view.Linked.Links.Any(l =>
            l.Mention.Kind == MentionKind.Name
            && l.Mention.Covers(before)
            && l.Mention.Covers(person.Mention.FirstToken)
            && l.Actor.Type != ActorType.Person
        );

    // "The RSF of Mohamed Dagalo", "the PAS (Action and Solidarity) of President Maia Sandu".
    private Link? GroupOf(Link person)
    {
        var at = BeforeTitles(person);
        return names.Is(at, "of") && names.BodyEndingAt(at) is { Actor.Type: ActorType.Organization } group ? group : null;
    }

    private int BeforeTitles(Link person)
    {
        var at = person.Mention.FirstToken - 1;
        while (
            at > 0
            && (
                classes["name-prefixes"].Contains(view.Text(at).ToString().ToLowerInvariant())
                || roles.KindOf(at) is not null
                || view.Lemma(at) == "prime"
            )
        )
        {
            at--;
        }

        return at;
    }

    // "NAME (France)": whom a speaker in a meeting speaks for; "NAME (CDU)": his party. "1. NAME (France)" is a list of results.
    private (Link Owner, string Rule)? InBrackets(Link person)
    {
        var open = person.Mention.EndToken;
        if (
            !names.Is(open, "(")
            || names.BodyAt(open + 1) is not { } owner
            || owner.Mention.FirstToken != open + 1
            || !names.Is(owner.Mention.EndToken, ")")
        )
        {
            return null;
        }

        var before = person.Mention.FirstToken - 1;
        var isRanked = names.Is(before, ".") || (before >= 0 && view.Part(before) == PartOfSpeech.Num);
        var isOwner =
            parties.IsParty(owner)
            || (owner.Actor.Type == ActorType.Country && owner.Basis is not (LinkBasis.Demonym or LinkBasis.Metonym));
        return isOwner && !(isRanked && names.InOneSentence(before, open)) ? (owner, "office-in-brackets") : null;
    }

    // "Enrico Barduani of Italy", "NAME from NATO".
    private (Link Owner, string Rule)? After(Link person)
    {
        var after = person.Mention.EndToken;
        if (names.Is(after, ",") && names.Is(after + 1, "of", "from", "at", "with") && AtInstitute(after + 1) is { } institute)
        {
            return (institute, "office-of-body");
        }

        if (AtHelm(after) is { } led)
        {
            return (led, "office-at-helm");
        }

        if (!names.Is(after, "of", "from") || !names.InOneSentence(after, person.Mention.FirstToken))
        {
            return null;
        }

        var at = after + 1 < view.Count && view.Part(after + 1) == PartOfSpeech.Det ? after + 2 : after + 1;
        if (view.Text(after) is "of" && Institution(after + 1) is { } institution)
        {
            return (institution, "office-of-body");
        }

        return
            names.BodyFrom(at) is { } origin
            && !IsModifier(origin)
            && (view.Text(after) is "of" || origin.Actor.Type == ActorType.Organization)
            ? (origin, "office-of-body")
            : null;
    }

    // "NAME of its foreign ministry", "NAME of the foreign ministry".
    private Link? Institution(int first)
    {
        for (
            var i = first;
            i < view.Count
                && i - first < 4
                && names.At(i) is null
                && (view.Part(i) is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun || names.Is(i, "its"));
            i++
        )
        {
            if (view.IsNoun(i) && (i + 1 >= view.Count || !view.IsNoun(i + 1)))
            {
                return names.DescribedAt(i);
            }
        }

        return null;
    }

    // "His guest from Dushanbe, NAME", "her colleague from Chad, NAME".
    private (Link Owner, string Rule)? FromHome(Link person)
    {
        var comma = person.Mention.FirstToken - 1;
        return
            names.Is(comma, ",")
            && names.At(comma - 1) is { Actor.Type: ActorType.Country } home
            && names.Is(home.Mention.FirstToken - 1, "from")
            && classes["callers"].Contains(view.Lemma(Math.Max(home.Mention.FirstToken - 2, 0)))
            && names.Is(person.Mention.EndToken, ",", ".", "(")
            ? (home, "office-from-home")
            : null;
    }

    // "NAME, at the helm of Slovenia", "NAME, in charge of Israel's police".
    private Link? AtHelm(int comma)
    {
        var noun = names.Is(comma + 2, "the") ? comma + 3 : comma + 2;
        return
            names.Is(comma, ",")
            && names.Is(comma + 1, "at", "in")
            && names.Is(noun, "helm", "head", "top", "charge")
            && names.Is(noun + 1, "of")
            && names.InOneSentence(noun + 2, comma)
            ? names.BodyFrom(names.Is(noun + 2, "the") ? noun + 3 : noun + 2)
            : null;
    }

    // "NAME, from the Kiel Institute, said": whom else he could come from is no scholar's house or party; "NAME, of Hamas," belongs there.
    private Link? AtInstitute(int preposition)
    {
        var at = preposition + 1 < view.Count && view.Part(preposition + 1) == PartOfSpeech.Det ? preposition + 2 : preposition + 1;
        return
            names.BodyFrom(at) is { Actor.Type: ActorType.Organization } body
            && names.InOneSentence(at, preposition)
            && !IsModifier(body)
            && (
                body.Actor.Sort is "think-tank" or "university" or "ngo"
                || (view.Text(preposition) is "of" && body.Actor.Sort is not "media")
                || (view.Text(preposition) is "of" or "from" && parties.IsParty(body))
                || classes["institute-words"].Overlaps(body.Actor.Name.ToLowerInvariant().Split(' '))
            )
            && (
                body.Mention.EndToken >= view.Count
                || view.Text(body.Mention.EndToken) is "," or "." or ")"
                || view.IsVerb(body.Mention.EndToken)
            )
            ? body
            : null;
    }

    // "Assured NAME of Cairo's backing": whose backing it is.
    private bool IsModifier(Link body) =>
        body.Mention.EndToken < view.Count
        && (
            view.Tag(body.Mention.EndToken) == "POS"
            || (body.Actor.Type == ActorType.Country && view.IsNoun(body.Mention.EndToken) && names.At(body.Mention.EndToken) is null)
        );

    // "The Biden administration", "Rishi Sunak's office", "Donald Trump's second term", "the army
    // of General NAME": who rules serves the state, where the list says so.
    private (Link Owner, string Rule)? InPower(Link person)
    {
        var noun = person.Mention.EndToken;
        if (
            noun < view.Count
            && classes["power-nouns"].Contains(view.Lemma(noun))
            && view.LinkAt(noun) is { Actor.Type: ActorType.Country } state
        )
        {
            return (state, "office-administration");
        }

        noun =
            noun < view.Count && view.Tag(noun) == "POS" ? noun + 1
            : view.Tag(noun - 1) == "POS" ? noun
            : -1;
        while (noun >= 0 && noun < view.Count && view.Part(noun) == PartOfSpeech.Adj && names.At(noun) is null)
        {
            noun++;
        }

        if (noun < 0)
        {
            var of = BeforeTitles(person);
            noun = names.Is(of, "of") && names.InOneSentence(of, person.Mention.FirstToken) ? of - 1 : -1;
        }

        return
            noun >= 0
            && noun < view.Count
            && classes["power-nouns"].Contains(view.Lemma(noun))
            && unsaid.StateServed(person.Actor) is { } served
            ? (served, "office-in-power")
            : null;
    }
}
