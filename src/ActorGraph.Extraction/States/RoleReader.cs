using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Reads the phrase around a role noun: title, holder and owner, from the words' order first and the tree second, since titles
/// before names parse badly.</summary>
internal sealed class RoleReader
{
    private const int Window = 12;
    private const int SeatReach = 6;
    private readonly SyntaxView view;
    private readonly ClauseReader clauses;
    private readonly PartyFinder parties;
    private readonly NameIndex names;
    private readonly HolderReader holders;
    private readonly OwnerReader owners;

    /// <summary>Makes the reader of one document.</summary>
    public RoleReader(SyntaxView view, ClauseReader clauses, PartyFinder parties, NameIndex names)
    {
        this.view = view;
        this.clauses = clauses;
        this.parties = parties;
        this.names = names;
        holders = new HolderReader(view, clauses, parties, names);
        owners = new OwnerReader(view, clauses, parties, names, holders);
    }

    /// <summary>The kind of role that a token names; null where it names none.</summary>
    public RoleKind? KindOf(int token)
    {
        // Taggers take "premier" and "chief executive" for adjectives.
        var isNoun =
            view.IsNoun(token)
            || (
                view.Part(token) == PartOfSpeech.Adj
                && (token + 1 >= view.Count || !view.IsNoun(token + 1) || names.PersonAt(token + 1) is not null)
            );
        return isNoun && !names.IsOnBoard(token) ? KindInPhrase(token) ?? RoleLexicon.Find(view.Lemma(token)) ?? KindOfPlural(token) : null;
    }

    // "Prime Ministers A and B": as a proper noun it may keep its plural.
    private RoleKind? KindOfPlural(int token) =>
        view.Tag(token) == "NNPS" && view.Text(token).ToString().ToLowerInvariant() is [.. var singular, 's']
            ? RoleLexicon.Find(singular)
            : null;

    // "His South Korean opposite number", "Moscow's man in Vienna", "its point man for Africa".
    private RoleKind? KindInPhrase(int token) =>
        view.Lemma(token) switch
        {
            "number" when names.Is(token - 1, "opposite") => RoleKind.Equal,
            "number" or "no" or "no." when names.Is(token + 1, "two", "three", "2", "3") => RoleKind.Body,
            "command" when names.Is(token - 2, "in") && names.Is(token - 4, "second", "third") => RoleKind.Body,
            "command" when names.Is(token - 1, "in") && names.Is(token - 2, "second", "third") => RoleKind.Body,
            "man"
            or "woman"
                when token > 1 && view.Tag(token - 1) == "POS" && names.BodyAt(token - 2) is not null && names.Is(token + 1, "in", "at") =>
                RoleKind.Envoy,
            "man" or "woman" or "person" when names.Is(token - 1, "point") => RoleKind.Envoy,
            "member" when IsLawmaker(token) => RoleKind.State,
            "member" when IsSeatOfState(token) => RoleKind.Body,
            "councillor" or "councilor" when names.Is(token - 1, "state") => RoleKind.State,
            _ when names.Is(token, "d'affaires", "d’affaires") => RoleKind.Envoy,
            _ when view.Text(token) is "PM" or "FM"
                    && token > 0
                    && view.Part(token - 1) != PartOfSpeech.Num
                    && names.PersonAt(token + 1) is not null => RoleKind.State,
            _ => names.Is(token, "premier") ? RoleKind.State : null,
        };

    // "A Swedish member of parliament".
    private bool IsLawmaker(int token) => names.Is(token, "member") && names.Is(token + 1, "of") && names.Is(token + 2, "parliament");

    // "A member of Bosnia's presidency", "the war cabinet member NAME"; who sits in a body with a name of its own is its member.
    private bool IsSeatOfState(int token)
    {
        var first = names.Is(token + 1, "of") ? token + 2 : token - 1;
        for (var i = first; i < view.Count && i >= 0 && i - first < SeatReach && names.InOneSentence(i, token); i++)
        {
            if (WordClasses.Embedded["seats-of-state"].Contains(view.Lemma(i)) && names.At(i) is not { Actor.Type: ActorType.Organization })
            {
                return true;
            }

            if (
                first < token
                || !(
                    view.Part(i) is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn
                    || view.Tag(i) is "POS" or "PRP$"
                    || view.Text(i) is "-"
                )
            )
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Reads the phrase of a role noun; null where no holder is named.</summary>
    public RolePhrase? Read(int role, RoleKind kind)
    {
        if (IsInOtherRole(role))
        {
            return null;
        }

        var left = LeftEdge(role);
        var found = holders.Find(role, left, out var verb);
        return found.Count == 0 ? null : Make(role, left, kind, found, verb);
    }

    /// <summary>Reads the second of two offices of one person: "NAME, the president of Guyana and current chair of CARICOM"; null where the
    /// role noun is none.</summary>
    public RolePhrase? ReadSecond(int role, RoleKind kind, RolePhrase? first) =>
        first is { Holders: [var holder], IsFormer: false } && !IsInOtherRole(role) && IsJoined(first.Token, role)
            ? WithOwners(Make(role, LeftEdge(role), kind, [holder], first.Verb), first)
            : null;

    /// <summary>Reads the first of two offices of one person: "the president of Guyana and chair of CARICOM, NAME"; null where the role
    /// noun is none.</summary>
    public RolePhrase? ReadFirst(int role, RoleKind kind, RolePhrase second) =>
        second is { Holders: [var holder], IsFormer: false }
        && holder.Link.Mention.FirstToken > second.Token
        && !IsInOtherRole(role)
        && IsJoined(role, second.Token)
            ? Make(role, LeftEdge(role), kind, [holder], second.Verb)
            : null;

    // "The German vice-chancellor and minister of finance, NAME".
    private static RolePhrase WithOwners(RolePhrase phrase, RolePhrase first) =>
        phrase.Owners.Count > 0 ? phrase : phrase with { Owners = first.Owners };

    private RolePhrase Make(int role, int left, RoleKind kind, List<Party> found, int verb)
    {
        var title = Title(role, left);
        var isFuture = title.Contains("-elect", StringComparison.OrdinalIgnoreCase) || FollowedByElect(role);
        var owning = owners.Find(role, left, kind, found);
        if (kind == RoleKind.Envoy && owning.Count == 0 && verb >= 0)
        {
            AddSender(verb, owning);
        }

        return new RolePhrase(role, kind, title, found, owning, verb, isFuture, IsFormer(left, role));
    }

    // "Mali named NAME ambassador to France", "was sent as envoy by Mali": who sends him.
    private void AddSender(int verb, List<Party> found)
    {
        var senders = new List<int>();
        clauses.Subjects(verb, senders);
        foreach (var sender in senders)
        {
            parties.Find(sender, true, found);
        }

        found.RemoveAll(p => p.Actor.Type == ActorType.Person);
    }

    // One noun phrase up to an "and" that no article follows: two articles are two persons.
    private bool IsJoined(int first, int second)
    {
        var and = LeftEdge(second) - 1;
        if (names.Is(and, "a", "an") && names.Is(LeftEdge(first) - 1, "a", "an"))
        {
            // "NAME, a lawmaker from the north and a top official in the party".
            and--;
        }

        // "President of Kenya and this year's chair of".
        and -= names.Is(and, "this") ? 1 : 0;
        if (and <= first || !names.Is(and, "and") || !names.InOneSentence(first, second))
        {
            return false;
        }

        for (var i = first + 1; i < and; i++)
        {
            if (
                names.PersonAt(i) is not null
                || !(
                    view.Part(i)
                        is PartOfSpeech.Adp
                            or PartOfSpeech.Det
                            or PartOfSpeech.Noun
                            or PartOfSpeech.Propn
                            or PartOfSpeech.Adj
                            or PartOfSpeech.Num
                    || view.Text(i) is "-"
                    || view.Tag(i) == "POS"
                    || view.Relation(i) == DependencyRelation.NmodPoss
                    || names.BodyAt(i) is not null
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    // "Deputy ministers", "party leader": the first noun only describes the second.
    private bool IsInOtherRole(int role) =>
        role + 1 < view.Count
        && view.Lemma(role) is "deputy" or "chief" or "representative" or "justice"
        && names.At(role + 1) is null
        && view.Text(role + 1) is not "-"
        && view.Part(role + 1) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj
        && InnerRole(role + 1);

    private bool InnerRole(int token)
    {
        for (
            var i = token;
            i < view.Count
                && i - token < 3
                && names.At(i) is null
                && view.Part(i) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj;
            i++
        )
        {
            if (RoleLexicon.Find(view.Lemma(i)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool FollowedByElect(int role) => role + 2 < view.Count && view.Text(role + 1) is "-" && view.Lemma(role + 2) == "elect";

    private bool IsFormer(int left, int role)
    {
        // "Borrell, at the time the EU's policy chief".
        if (
            left > 2
            && (
                view.Lemma(left - 1) == "then"
                || (view.Lemma(left - 1) == "time" && view.Lemma(left - 3) == "at")
                || (left > 3 && view.Lemma(left - 2) == "time" && view.Lemma(left - 4) == "at")
            )
        )
        {
            return true;
        }

        // "NAME, once Turkey's trade minister", "formerly the head of".
        var before = left > 0 && view.Part(left - 1) == PartOfSpeech.Det ? left - 2 : left - 1;
        if (names.Is(before, "once", "formerly", "previously"))
        {
            return true;
        }

        // "Who used to be president".
        if (view.HasChild(role, DependencyRelation.Cop) && view.Head(role) >= 0 && view.Lemma(view.Head(role)) == "use")
        {
            return true;
        }

        // "Until now the commander of the guard".
        if (names.Is(left - 3, "until") || (names.Is(left - 2, "until") && view.Part(left - 1) != PartOfSpeech.Punct))
        {
            return true;
        }

        for (var i = Math.Max(0, left - 2); i < role; i++)
        {
            if (i >= left || view.Text(i) is "-" || (i + 1 < view.Count && view.Text(i + 1) is "-"))
            {
                if (names.Is(i, "time") && names.Is(i - 1, "-") && names.Is(i - 2, "one"))
                {
                    return true;
                }

                // The "exiled opposition leader" leads it still.
                if (
                    WordClasses.Embedded["former-words"].Contains(view.Text(i).ToString().ToLowerInvariant())
                    && !(names.Is(i, "exiled", "fugitive") && names.Is(role - 1, "opposition"))
                )
                {
                    return true;
                }
            }
        }

        var behind = names.Is(role + 1, "general") ? role + 2 : role + 1;
        var after = view.Text(Math.Min(behind, view.Count - 1)).ToString().ToLowerInvariant();
        var afterHyphen = role + 2 < view.Count && view.Text(role + 1) is "-" ? view.Text(role + 2).ToString().ToLowerInvariant() : after;
        return after is "candidate" or "nominee" or "hopeful" || afterHyphen is "designate" or "hopeful";
    }

    // Walks left over what a noun phrase may hold before its head.
    private int LeftEdge(int role)
    {
        var left = role;
        for (var i = role - 1; i >= 0 && role - i <= Window && view.Sentence(i) == view.Sentence(role); i--)
        {
            var isPhraseWord = view.Part(i) switch
            {
                PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num => true,
                PartOfSpeech.Part => view.Text(i) is "'s" or "’s" or "'" or "’",
                PartOfSpeech.Verb => (view.Tag(i) is "VBN" or "VBG" && view.Relation(i) == DependencyRelation.Amod)
                    || names.Is(i, "acting", "outgoing", "aid"),
                PartOfSpeech.Punct => view.Text(i) is "-" && view.Span(i).End == view.Span(i + 1).Start,
                // "Second-in-command".
                PartOfSpeech.Adp => names.Is(i - 1, "-") && names.Is(i + 1, "-") && view.Span(i - 1).End == view.Span(i).Start,
                PartOfSpeech.X or PartOfSpeech.Adv => names.Is(i, "de", "facto"),
                PartOfSpeech.Pron => view.Relation(i) == DependencyRelation.NmodPoss || names.BodyAt(i) is { Basis: LinkBasis.Acronym },
                PartOfSpeech.Cconj => (
                    names.BodyAt(i - 1) is not null
                    && view.Part(i - 1) is PartOfSpeech.Adj or PartOfSpeech.Propn
                    && names.BodyAt(i + 1) is not null
                ) || IsTitlePair(i, role),
                _ => false,
            };
            if (!isPhraseWord || (names.PersonAt(i) is not null && !IsPossessive(i)))
            {
                break;
            }

            left = i;
        }

        return left;
    }

    // "Whose founder and chief", "its chairman and chief executive, NAME", but not "Israel's prime minister and President NAME".
    private bool IsTitlePair(int and, int role) =>
        and > 0
        && names.At(and - 1) is null
        && names.At(and + 1) is null
        && view.Text(and) is "and"
        && !names.Is(role + 1, "of", "at", "for", "in")
        && (
            view.Lemma(and - 1) is "founder" or "co-founder" or "owner"
            || (RoleLexicon.Find(view.Lemma(and - 1)) is not null && names.PersonAt(role + 1) is null)
        );

    private bool IsPossessive(int token)
    {
        var link = names.At(token);
        return link is not null
            && link.Mention.EndToken < view.Count
            && (view.Tag(link.Mention.EndToken) == "POS" || view.Tag(link.Mention.EndToken - 1) == "POS");
    }

    private string Title(int role, int left)
    {
        if (names.Is(role, "man", "woman") && !names.Is(role - 1, "point"))
        {
            return "";
        }

        var first = role;
        while (
            first > left
            && !names.Is(first - 1, "highness", "majesty", "excellency")
            && names.At(first - 1) is null
            && view.Tag(first - 1) is not "POS"
            && view.Part(first - 1)
                is PartOfSpeech.Adj
                    or PartOfSpeech.Noun
                    or PartOfSpeech.Propn
                    or PartOfSpeech.Punct
                    or PartOfSpeech.Verb
        )
        {
            first--;
        }

        // "Under-secretary": its first part is no noun; "newly elected President" is President.
        first = names.Is(first, "-") && first > left ? first - 1 : first;
        while (first < role && (names.Is(first, "elected", "re-elected", "reelected", "appointed", "named") || view.Text(first) is "-"))
        {
            first++;
        }

        var text = view.Document.Text;
        return string.Concat(
            text.AsSpan(view.Span(first).Start, view.Span(role).Start - view.Span(first).Start),
            Singular(role),
            text.AsSpan(view.Span(role).End, view.Span(TitleEnd(role) - 1).End - view.Span(role).End)
        );
    }

    // "The foreign ministers of A and B": each is foreign minister.
    private string Singular(int role)
    {
        var written = view.Text(role).ToString();
        return holders.IsPlural(role) && KindInPhrase(role) is null && !written.Equals(view.Lemma(role), StringComparison.OrdinalIgnoreCase)
            ? string.Concat(written.AsSpan(0, 1), view.Lemma(role).AsSpan(1))
            : written;
    }

    // "Head of state", "secretary general", "Minister for Foreign Affairs", "director
    // of corporate affairs": up to a name, an article or a comma.
    private int TitleEnd(int role)
    {
        var end = role + 1;
        if (names.Is(end, "general", "elect") || (names.Is(role, "number", "no", "no.") && names.Is(end, "two", "three", "2", "3")))
        {
            end++;
        }
        else if (names.Is(end, "-") && names.Is(end + 1, "elect", "general"))
        {
            end += 2;
        }
        else if (names.Is(end, "-") && names.Is(end + 1, "in") && names.Is(end + 2, "-"))
        {
            end += 4;
        }
        else if (names.Is(end, "of") && names.Is(end + 1, "state", "staff", "parliament"))
        {
            end += 2;
        }

        while (end + 1 < view.Count && names.Is(end, "of", "for") && IsTitleWord(end + 1, role))
        {
            end++;
            while (
                end < view.Count
                && (IsTitleWord(end, role) || (view.Part(end) == PartOfSpeech.Cconj && end + 1 < view.Count && IsTitleWord(end + 1, role)))
            )
            {
                end++;
            }
        }

        return end;
    }

    private bool IsTitleWord(int token, int role) =>
        names.At(token) is null
        && view.LinkAt(token) is null
        && names.InOneSentence(token, role)
        && view.Part(token) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn;
}
