using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Reads the phrase around a role noun: title, holder and owner, from the words' order first and the tree second, since titles before names parse badly.</summary>
internal sealed class RoleReader
{
    private const int Window = 12;
    private readonly SyntaxView view;
    private readonly NameIndex names;
    private readonly HolderReader holders;
    private readonly OwnerReader owners;

    /// <summary>Makes the reader of one document.</summary>
    public RoleReader(SyntaxView view, ClauseReader clauses, PartyFinder parties, NameIndex names)
    {
        this.view = view;
        this.names = names;
        holders = new HolderReader(view, clauses, parties, names);
        owners = new OwnerReader(view, clauses, parties, names, holders);
    }

    /// <summary>The kind of role that a token names; null where it names none.</summary>
    public RoleKind? KindOf(int token)
    {
        // Taggers take "premier" and "chief executive" for adjectives.
        var isNoun = view.IsNoun(token) || (view.Part(token) == PartOfSpeech.Adj && (token + 1 >= view.Count || !view.IsNoun(token + 1) || names.PersonAt(token + 1) is not null));
        return isNoun ? RoleLexicon.Find(view.Lemma(token)) ?? (names.Is(token, "premier") ? RoleKind.State : null) : null;
    }

    /// <summary>Reads the phrase of a role noun; null where no holder is named.</summary>
    public RolePhrase? Read(int role, RoleKind kind)
    {
        var left = LeftEdge(role);
        if (IsInOtherRole(role))
        {
            return null;
        }

        var found = holders.Find(role, left);
        if (found.Count == 0)
        {
            return null;
        }

        var title = Title(role, left);
        var isFuture = title.Contains("-elect", StringComparison.OrdinalIgnoreCase) || FollowedByElect(role);
        return new RolePhrase(role, kind, title, found, owners.Find(role, left, kind, found), isFuture, IsFormer(left, role));
    }

    // "Deputy ministers", "party leader": the first noun only describes the second.
    private bool IsInOtherRole(int role) =>
        role + 1 < view.Count && view.Lemma(role) is "deputy" or "chief" or "representative" && names.At(role + 1) is null && view.Text(role + 1) is not "-"
        && view.Part(role + 1) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj && InnerRole(role + 1);

    private bool InnerRole(int token)
    {
        for (var i = token; i < view.Count && i - token < 3 && names.At(i) is null && view.Part(i) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj; i++)
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
        if (left > 2 && (view.Lemma(left - 1) == "then" || (view.Lemma(left - 1) == "time" && view.Lemma(left - 3) == "at") || (left > 3 && view.Lemma(left - 2) == "time" && view.Lemma(left - 4) == "at")))
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
                if (WordClasses.Embedded["former-words"].Contains(view.Text(i).ToString().ToLowerInvariant()))
                {
                    return true;
                }
            }
        }

        var after = view.Text(Math.Min(role + 1, view.Count - 1)).ToString().ToLowerInvariant();
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
                PartOfSpeech.Verb => (view.Tag(i) is "VBN" or "VBG" && view.Relation(i) == DependencyRelation.Amod) || names.Is(i, "acting", "outgoing", "aid"),
                PartOfSpeech.Punct => view.Text(i) is "-",
                PartOfSpeech.Pron => view.Relation(i) == DependencyRelation.NmodPoss,
                PartOfSpeech.Cconj => names.BodyAt(i - 1) is not null && view.Part(i - 1) is PartOfSpeech.Adj or PartOfSpeech.Propn && names.BodyAt(i + 1) is not null,
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

    private bool IsPossessive(int token)
    {
        var link = names.At(token);
        return link is not null && link.Mention.EndToken < view.Count && (view.Tag(link.Mention.EndToken) == "POS" || view.Tag(link.Mention.EndToken - 1) == "POS");
    }

    private string Title(int role, int left)
    {
        var first = role;
        while (first > left && names.At(first - 1) is null && view.Tag(first - 1) is not "POS" && view.Part(first - 1) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Punct or PartOfSpeech.Verb)
        {
            first--;
        }

        var end = role + 1;
        if (names.Is(end, "of") && names.Is(end + 1, "state", "staff", "defence", "defense"))
        {
            end += 2;
        }
        else if (names.Is(end, "general", "elect"))
        {
            end++;
        }
        else if (names.Is(end, "-") && names.Is(end + 1, "elect", "general"))
        {
            end += 2;
        }

        return view.Document.Text[view.Span(first).Start..view.Span(end - 1).End];
    }
}
