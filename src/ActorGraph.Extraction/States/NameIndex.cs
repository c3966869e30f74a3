using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Tells by the order of words which names stand where: what ties a person to an office is mostly next to the name, where trees
/// are least sure.</summary>
internal sealed class NameIndex(SyntaxView view)
{
    // A title before a name is seldom longer: "former deputy prime minister and minister of foreign affairs".
    private const int LongestTitle = 9;

    /// <summary>Whether a word names the members of a board ("the board of governors of the bank"), who hold no office by it.</summary>
    public bool IsOnBoard(int token) => view.Tag(token) is "NNS" or "NNPS" && Is(token - 1, "of") && Is(token - 2, "board");

    /// <summary>The name mention that covers a token, the longest first; null outside names.</summary>
    public Link? At(int token) => token >= 0 && token < view.Count ? view.Linked.NameOver(token) : null;

    /// <summary>The person whose name covers a token, or null.</summary>
    public Link? PersonAt(int token) => At(token) is { Actor.Type: ActorType.Person } link ? link : null;

    /// <summary>The state or organization whose name covers a token, or null.</summary>
    public Link? BodyAt(int token) => At(token) is { Actor.Type: not ActorType.Person } link ? link : null;

    /// <summary>Whether a token is one of some words, whatever its case.</summary>
    public bool Is(int token, params ReadOnlySpan<string> words)
    {
        if (token < 0 || token >= view.Count)
        {
            return false;
        }

        foreach (var word in words)
        {
            if (view.Text(token).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two tokens stand in one sentence of the document.</summary>
    public bool InOneSentence(int token, int other) =>
        token >= 0 && other >= 0 && token < view.Count && other < view.Count && view.Sentence(token) == view.Sentence(other);

    /// <summary>The body whose name, with or without its acronym in brackets, ends right before a token; null if none does.</summary>
    public Link? BodyEndingAt(int end)
    {
        var last = Is(end - 1, ")") && BodyAt(end - 2) is not null ? end - 2 : end - 1;
        return InOneSentence(last, Math.Min(end, view.Count - 1)) && BodyAt(last) is { } link && link.Mention.EndToken == last + 1
            ? link
            : null;
    }

    /// <summary>The token after a name and the acronym in brackets that may follow it.</summary>
    public int AfterName(Link link)
    {
        var end = link.Mention.EndToken;
        return Is(end, "(") && Is(end + 2, ")") ? end + 3 : end;
    }

    /// <summary>The person who is named from a token on, behind titles, ranks and what belongs to them ("former president X"); null where
    /// anything else comes first.</summary>
    public Link? PersonFrom(int token)
    {
        for (var i = token; i < view.Count && i - token <= LongestTitle && InOneSentence(i, token); i++)
        {
            if (PersonAt(i) is { } person)
            {
                return person;
            }

            var isTitle =
                view.Part(i) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Det
                || view.Text(i) is "-"
                || view.Tag(i) == "POS"
                || view.Relation(i) == DependencyRelation.NmodPoss
                || (view.Text(i) is "of" && Is(i + 1, "state", "staff", "defence", "defense"));
            if (!isTitle)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The person who is named from a token on behind a title of his own that names no owner: "acting prime minister X"; else
    /// null.</summary>
    public Link? TitledFrom(int token)
    {
        var hasTitle = false;
        for (var i = token; i < view.Count && i - token < LongestTitle && InOneSentence(i, token); i++)
        {
            if (PersonAt(i) is { } person)
            {
                return hasTitle ? person : null;
            }

            if (At(i) is not null || !(view.Part(i) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn || Is(i, "acting", "-")))
            {
                return null;
            }

            hasTitle |= RoleLexicon.Find(view.Lemma(i)) is not null;
        }

        return null;
    }

    /// <summary>The body named in the noun phrase that begins at a token: "the manufacturer, ArianeGroup", "Hezbollah's bloc", "the French
    /// space agency CNES"; an organization before the state of an adjective.</summary>
    public Link? BodyFrom(int token)
    {
        var states = new List<Link>(1);
        for (var i = token; i < view.Count && i - token <= LongestTitle && InOneSentence(i, token) && PersonAt(i) is null; i++)
        {
            if (BasedAt(i) is > 0 and var behind)
            {
                i = behind - 1;
                continue;
            }

            if (BodyAt(i) is not { } link)
            {
                if (!IsInPhrase(i, token))
                {
                    break;
                }
            }
            else if (link.Basis is not (LinkBasis.Demonym or LinkBasis.Metonym))
            {
                return Owned(link) ?? Apposed(link) ?? Described(link) ?? link;
            }
            else if (link.Actor.Type == ActorType.Country)
            {
                states.Add(link);
                i = link.Mention.EndToken - 1;
            }
        }

        return states.FirstOrDefault();
    }

    /// <summary>The body or state that a noun of a description stands for ("its foreign ministry"), or null.</summary>
    public Link? DescribedAt(int token) =>
        token >= 0 && view.LinkAt(token) is { Mention.Kind: MentionKind.Nominal, Actor.Type: not ActorType.Person } link ? link : null;

    /// <summary>The token behind "London-based" or "Iran-backed" where the name in it begins at a token; -1 where none does.</summary>
    public int BasedAt(int token) =>
        At(token) is { } seat
        && seat.Mention.EndToken + 1 is var participle
        && participle < view.Count
        && Is(seat.Mention.EndToken, "-")
        && (view.Tag(participle) is "VBN" || Is(participle, "based", "headquartered", "backed", "led", "aligned", "allied"))
            ? participle + 1
            : -1;

    // "The CDU's sister party, the CSU": the body behind the comma.
    private Link? Apposed(Link owner)
    {
        var at = owner.Mention.EndToken;
        if (at >= view.Count || view.Tag(at) != "POS")
        {
            return null;
        }

        var comma = at + 1;
        while (
            comma < view.Count
            && At(comma) is not { Actor.Type: ActorType.Organization }
            && view.Part(comma) is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn
        )
        {
            comma++;
        }

        var first = comma + 1 < view.Count && view.Part(comma + 1) == PartOfSpeech.Det ? comma + 2 : comma + 1;
        return
            comma > at + 1
            && Is(comma, ",")
            && InOneSentence(first, at)
            && BodyAt(first) is { Actor.Type: ActorType.Organization } body
            && Is(body.Mention.EndToken, ",", ".", "(")
            ? body
            : null;
    }

    // "The UN refugee agency UNRWA", "the EU mission EULEX": the body that the noun names.
    private Link? Described(Link owner)
    {
        var at =
            owner.Mention.EndToken < view.Count && view.Tag(owner.Mention.EndToken) == "POS"
                ? owner.Mention.EndToken + 1
                : owner.Mention.EndToken;
        while (at < view.Count && At(at) is null && view.Part(at) is PartOfSpeech.Noun or PartOfSpeech.Adj)
        {
            at++;
        }

        return
            at > owner.Mention.EndToken
            && InOneSentence(at, owner.Mention.FirstToken)
            && At(at) is { Actor.Type: ActorType.Organization } body
            && body.Actor.Id != owner.Actor.Id
            ? body
            : null;
    }

    /// <summary>The organization that is named or described from a token on, behind its article: "NATO", "the alliance"; else
    /// null.</summary>
    public Link? BodyNear(int token)
    {
        var at = token < view.Count && view.Part(token) == PartOfSpeech.Det ? token + 1 : token;
        return At(at) is { Actor.Type: ActorType.Organization } link && link.Mention.FirstToken == at ? link
            : view.LinkAt(at) is { Actor.Type: ActorType.Organization, Mention.Kind: MentionKind.Nominal } described ? described
            : null;
    }

    // A comma may only bring the name itself.
    private bool IsInPhrase(int token, int first)
    {
        if (view.Text(token) is ",")
        {
            var next = token + 1 < view.Count && view.Part(token + 1) == PartOfSpeech.Det ? token + 2 : token + 1;
            return token > first && BodyAt(next) is { Actor.Type: ActorType.Organization };
        }

        return view.Part(token) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Det or PartOfSpeech.Num
            || view.Tag(token) == "POS"
            || view.Text(token) is "-" or "'" or "’"
            || (view.Tag(token) is "VBN" or "VBG" && view.Relation(token) == DependencyRelation.Amod);
    }

    // "Iran's Security Council": the council.
    private Link? Owned(Link owner)
    {
        var pos = owner.Mention.EndToken;
        return
            pos + 1 < view.Count
            && view.Tag(pos) == "POS"
            && BodyAt(pos + 1) is { Actor.Type: ActorType.Organization } body
            && !ReferenceEquals(body, owner)
            ? body
            : null;
    }

    /// <summary>The names of one list that begins at a token: "A, B and C"; empty where no name of the wanted type begins there.</summary>
    /// <param name="token">Where the first name, its article or its title begins.</param>
    /// <param name="type">What the names must be; null for states and organizations.</param>
    public List<Link> ListFrom(int token, ActorType? type)
    {
        var found = new List<Link>();
        var at = token;
        while (at < view.Count && InOneSentence(at, token))
        {
            at = SkipPrefixes(at);
            if (
                At(at) is not { } link
                || link.Mention.FirstToken != at
                || (type is null ? link.Actor.Type == ActorType.Person : link.Actor.Type != type)
            )
            {
                break;
            }

            found.Add(link);
            at = AfterName(link);
            if (!Is(at, ",", "and", "&", "or"))
            {
                break;
            }

            at += Is(at, ",") && Is(at + 1, "and") ? 2 : 1;
        }

        return found;
    }

    /// <summary>The names of one list whose last ends right before a token, in the order of the text.</summary>
    /// <param name="end">The token after the last name.</param>
    /// <param name="type">What the names must be; null for states and organizations.</param>
    public List<Link> ListEndingAt(int end, ActorType? type)
    {
        var found = new List<Link>();
        var at = end;
        while (at > 0 && InOneSentence(at - 1, Math.Min(end, view.Count - 1)))
        {
            var last = Is(at - 1, ")") && At(at - 2) is not null ? at - 2 : at - 1;
            if (
                At(last) is not { } link
                || link.Mention.EndToken != last + 1
                || (type is null ? link.Actor.Type == ActorType.Person : link.Actor.Type != type)
            )
            {
                break;
            }

            found.Insert(0, link);
            at = link.Mention.FirstToken;
            while (at > 0 && IsPrefix(at - 1))
            {
                at--;
            }

            if (!Is(at - 1, ",", "and", "&"))
            {
                break;
            }

            at -= Is(at - 1, "and") && Is(at - 2, ",") ? 2 : 1;
        }

        return found;
    }

    private int SkipPrefixes(int token)
    {
        while (token < view.Count && At(token) is null && IsPrefix(token))
        {
            token++;
        }

        return token;
    }

    private bool IsPrefix(int token) =>
        At(token) is null
        && (
            WordClasses.Embedded["name-prefixes"].Contains(view.Text(token).ToString().ToLowerInvariant())
            || view.Part(token) == PartOfSpeech.Det
        );
}
