using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Attributes;
using ActorGraph.Extraction.Trees;

namespace ActorGraph.Extraction.Predicates;

/// <summary>A linked document as the rules read it: lower-case lemmas, children by relation, links by token. One per document and
/// thread.</summary>
internal sealed class SyntaxView
{
    private readonly string[] lemmas;
    private readonly PartOfSpeech[] parts;
    private readonly string[] tags;
    private readonly TokenTable tokens;
    private readonly int[] heads;
    private readonly DependencyRelation[] relations;
    private readonly DependentIndex dependents;

    /// <summary>Makes the view of one document.</summary>
    /// <param name="linked">The document.</param>
    /// <param name="repair">Mends lemmas towards those that rules know.</param>
    public SyntaxView(LinkedDocument linked, Rules.LemmaRepair repair)
    {
        Linked = linked;
        Document = linked.Document;
        tokens = Document.Tokens;
        (heads, relations) = TreeRepair.Mend(Document);
        dependents = new DependentIndex(heads);
        lemmas = new string[tokens.Count];
        parts = [.. tokens.PartsOfSpeech];
        tags = [.. tokens.Tags];
        for (var i = 0; i < lemmas.Length; i++)
        {
            var lemma = tokens.Lemmas[i];
            if (parts[i] == PartOfSpeech.Verb && tags[i] == "NN")
            {
                // The two layers of tags may disagree: "reacted by warning NATO".
                tags[i] = Text(i).EndsWith("ing", StringComparison.Ordinal) ? "VBG" : "VB";
            }

            lemmas[i] = repair.Mend(lemma.AsSpan().ContainsAnyInRange('A', 'Z') ? lemma.ToLowerInvariant() : lemma, Text(i), tags[i]);
            if (VerbForms.IsHidden(Document, i))
            {
                if (relations[i] == DependencyRelation.Obj && heads[i] == i - 1)
                {
                    // "Helped broker a deal".
                    relations = [.. relations];
                    relations[i] = DependencyRelation.Xcomp;
                }

                var verb =
                    VerbForms.IsGerund(Document, i) || VerbForms.IsGerundBeforeName(Document, i) || VerbForms.IsProgressive(Document, i)
                        ? repair.VerbOf(Text(i))
                        : null;
                tags[i] =
                    verb is not null ? "VBG"
                    : VerbForms.IsSecondPredicate(Document, i) ? "VBZ"
                    : tags[i];
                (parts[i], lemmas[i]) = (PartOfSpeech.Verb, verb ?? VerbForms.LemmaOf(Text(i).ToString().ToLowerInvariant()) ?? lemmas[i]);
            }
            else if (Joined(i, repair) is { } joined)
            {
                // "Build-up", "cease-fire": three tokens, one noun.
                (parts[i], lemmas[i]) = (PartOfSpeech.Noun, joined);
            }
            else if (parts[i] == PartOfSpeech.Verb && HasNounsWords(i))
            {
                // "On a war footing".
                (parts[i], lemmas[i], tags[i]) = (PartOfSpeech.Noun, Text(i).ToString().ToLowerInvariant(), "NN");
            }
        }
    }

    // A preposition and an article: what stands under both is a noun, whatever its tag.
    private bool HasNounsWords(int token)
    {
        var (hasArticle, hasCase) = (false, false);
        foreach (var child in Children(token))
        {
            hasArticle |=
                child < token
                && (
                    relations[child] == DependencyRelation.Compound
                    || (relations[child] == DependencyRelation.Det && Text(child) is "a" or "an" or "the")
                );
            hasCase |= child < token && relations[child] == DependencyRelation.Case;
        }

        return hasArticle && hasCase && relations[token] is DependencyRelation.Obl or DependencyRelation.Nmod;
    }

    /// <summary>The document and its links.</summary>
    public LinkedDocument Linked { get; }

    /// <summary>The analysed text.</summary>
    public Document Document { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => lemmas.Length;

    /// <summary>A token's lemma, lower case.</summary>
    public string Lemma(int token) => lemmas[token];

    /// <summary>A token's characters.</summary>
    public ReadOnlySpan<char> Text(int token) => tokens.Spans[token].Of(Document.Text);

    /// <summary>A token's place in the text.</summary>
    public TextSpan Span(int token) => tokens.Spans[token];

    /// <summary>A token's part of speech.</summary>
    public PartOfSpeech Part(int token) => parts[token];

    /// <summary>A token's Penn tag.</summary>
    public string Tag(int token) => tags[token];

    /// <summary>A token's head; -1 for a root.</summary>
    public int Head(int token) => heads[token];

    /// <summary>A token's relation to its head.</summary>
    public DependencyRelation Relation(int token) => relations[token];

    /// <summary>A token's direct dependents.</summary>
    public ReadOnlySpan<int> Children(int token) => dependents.Of(token);

    /// <summary>The link whose mention has the token as head, or null.</summary>
    public Link? LinkAt(int token) => Linked.LinkAt(token);

    /// <summary>Whether a verb gives somebody a span of time: "gave the junta a week to".</summary>
    public bool IsUltimatum(int verb)
    {
        if (Lemma(verb) is not "give")
        {
            return false;
        }

        foreach (var child in Children(verb))
        {
            if (
                Relation(child) is DependencyRelation.OblUnmarked or DependencyRelation.Obj
                && child > verb
                && Rules.WordClasses.Embedded["time-units"].Contains(Lemma(child))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first dependent with a relation, or -1.</summary>
    public int Child(int token, DependencyRelation relation)
    {
        foreach (var child in Children(token))
        {
            if (Relation(child) == relation)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether a dependent has the relation.</summary>
    public bool HasChild(int token, DependencyRelation relation) => Child(token, relation) >= 0;

    /// <summary>The infinitive whose subject stands at the word above it ("talks are set to resume", "are due to begin"), or -1.</summary>
    public int Raised(int head)
    {
        foreach (var child in Children(head))
        {
            if (
                child > head
                && Tag(child) == "VB"
                && (
                    Relation(child) == DependencyRelation.Xcomp
                    || (
                        Relation(child) == DependencyRelation.Advcl
                        && Part(head) == PartOfSpeech.Adj
                        && Child(child, DependencyRelation.Mark, "to") >= 0
                    )
                )
            )
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether a phrase with "with" tells what part somebody plays in what is done: "with Qatar as mediator", "with Turkey in the
    /// chair".</summary>
    public bool IsCast(int phrase)
    {
        var end = LinkAt(phrase)?.Mention.EndToken ?? phrase + 1;
        return Child(phrase, DependencyRelation.Case) is >= 0 and var preposition
            && Text(preposition) is "with" or "With"
            && end + 1 < Count
            && (
                (Text(end) is "as" or "acting" or "serving" && Text(end + 1) is not ("part" or "well" or "of" or "to"))
                || (
                    end + 2 < Count
                    && Text(end) is "in" or "at"
                    && Text(end + 1) is "the"
                    && Text(end + 2) is "chair" or "lead" or "middle" or "helm" or "head"
                )
            )
            && (preposition == 0 || Text(preposition) is "With" || Text(preposition - 1) is ",");
    }

    /// <summary>Whether a noun names the first, last or highest of its kind: what it is the first to do has been done.</summary>
    public bool IsRanked(int noun)
    {
        if (IsRank(noun))
        {
            return true;
        }

        foreach (var child in Children(noun))
        {
            if (
                child < noun
                && Relation(child) is DependencyRelation.Amod or DependencyRelation.Nummod
                && (
                    IsRank(child)
                    || Child(child, DependencyRelation.Advmod, "most") >= 0
                    || (Child(child, DependencyRelation.Amod) is >= 0 and var part && IsRank(part))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRank(int token) =>
        Tag(token) == "JJS"
        || Lemma(token)
            is "first"
                or "second"
                or "third"
                or "last"
                or "latest"
                or "only"
                or "sole"
                or "highest"
                or "highest-ranking"
                or "most";

    /// <summary>The first dependent with a relation and lemma, or -1.</summary>
    public int Child(int token, DependencyRelation relation, string lemma)
    {
        foreach (var child in Children(token))
        {
            if (Relation(child) == relation && Lemma(child) == lemma)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether a token is an auxiliary that asks for what its verb says: "must", "should", "ought".</summary>
    public bool IsDuty(int token) => Relation(token) == DependencyRelation.Aux && Lemma(token) is "must" or "should" or "ought";

    /// <summary>Whether the token is a verb, be it tagged as auxiliary.</summary>
    public bool IsVerb(int token) => Part(token) is PartOfSpeech.Verb or PartOfSpeech.Aux;

    /// <summary>Whether the token is a noun or name, be it tagged as adjective ("the offensive").</summary>
    public bool IsNoun(int token) =>
        Part(token) is PartOfSpeech.Noun or PartOfSpeech.Propn
        || (
            Part(token) == PartOfSpeech.Adj
            && Relation(token)
                is DependencyRelation.Nsubj
                    or DependencyRelation.NsubjPass
                    or DependencyRelation.Obj
                    or DependencyRelation.Obl
                    or DependencyRelation.OblAgent
                    or DependencyRelation.Nmod
        );

    /// <summary>Whether a noun is what somebody is said to be: "is at war", in headlines "Iran in talks".</summary>
    public bool IsCopular(int noun) =>
        HasChild(noun, DependencyRelation.Cop)
        || (
            Relation(noun) == DependencyRelation.Root
            && HasChild(noun, DependencyRelation.Nsubj)
            && HasChild(noun, DependencyRelation.Case)
            && Document[noun].Sentence.IsHeadline
        );

    /// <summary>Whether a noun is the type of a weapon ("F-16s", "MiG-29s"): a name with a number behind a hyphen.</summary>
    public bool IsWeaponType(int noun) =>
        Part(noun) is PartOfSpeech.Noun or PartOfSpeech.Propn
        && (
            (Text(noun).ContainsAnyInRange('0', '9') && noun > 0 && Text(noun - 1) is "-")
            || (noun + 2 < Count && Text(noun + 1) is "-" && Text(noun + 2).ContainsAnyInRange('0', '9'))
        );

    /// <summary>Whether the token stands for a clause: a verb, or what a copula makes a predicate.</summary>
    public bool IsPredicate(int token) =>
        Part(token) == PartOfSpeech.Verb
        || HasChild(token, DependencyRelation.Cop)
        || (
            Part(token) == PartOfSpeech.Aux
            && Relation(token) is not (DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop)
        );

    /// <summary>The noun of which "one" is one: "one of his first acts"; else the token itself.</summary>
    public int OneOf(int token) => Lemma(token) == "one" && Child(token, DependencyRelation.Nmod) is >= 0 and var counted ? counted : token;

    /// <summary>The first noun phrase under a noun that one preposition introduces ("of", "by"); -1 where there is none.</summary>
    public int PhraseUnder(int noun, string preposition)
    {
        foreach (var child in Children(noun))
        {
            if (Relation(child) == DependencyRelation.Nmod && PrepositionOf(child) == preposition)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The preposition before a noun, words joined by "_" ("along_with"); null where there is none.</summary>
    public string? PrepositionOf(int noun)
    {
        foreach (var child in Children(noun))
        {
            if (
                Relation(child) == DependencyRelation.Case
                && (Part(child) != PartOfSpeech.Part || Lemma(child) == "to")
                && Tag(child) != "POS"
            )
            {
                // "Following talks", "including Peru": participles that have become prepositions.
                var name = Part(child) == PartOfSpeech.Verb ? Text(child).ToString().ToLowerInvariant() : Lemma(child);
                foreach (var word in Children(child))
                {
                    name = Relation(word) == DependencyRelation.Fixed ? name + "_" + Lemma(word) : name;
                }

                if (name is "along" or "together" && child + 1 < Count && Lemma(child + 1) == "with")
                {
                    return name + "_with";
                }

                if (name == "with" && child + 2 < Count && Lemma(child + 1) == "or" && Lemma(child + 2) == "without")
                {
                    // "With or without Egypt": he takes no part in it.
                    return "without";
                }

                if (name == "out" && child + 1 < Count && Lemma(child + 1) == "of")
                {
                    return "out_of";
                }

                if (
                    name is "over" or "back" or "home"
                    && child + 1 < Count
                    && Lemma(child + 1) == "to"
                    && Relation(child + 1) == DependencyRelation.Case
                )
                {
                    // "Handed the villages over to Azerbaijan": the particle of the verb.
                    return "to";
                }

                if (name == "of" && child > 0 && Lemma(child - 1) == "ahead")
                {
                    return "ahead_of";
                }

                // Most trees hang "together" on the noun, not on "with".
                return name == "with" && child > 0 && Lemma(child - 1) is "together" or "along" ? Lemma(child - 1) + "_with" : name;
            }
        }

        // "Is in Kenya Thursday".
        return
            Relation(noun) is DependencyRelation.OblUnmarked or DependencyRelation.NmodUnmarked
            && CalendarWords.Weekday(Text(noun).ToString()) is not null
            ? "on"
            : PrepositionOfName(noun);
    }

    // "With Olha Stefanishyna", "by Minister Choe": some trees hang the preposition on a later part of the name, or on the title.
    private string? PrepositionOfName(int first)
    {
        foreach (var part in Children(first))
        {
            if (
                Relation(part) is DependencyRelation.Flat or DependencyRelation.NmodDesc
                && Child(part, DependencyRelation.Case) is >= 0 and var preposition
                && preposition < first
                && Part(preposition) == PartOfSpeech.Adp
            )
            {
                return Lemma(preposition);
            }
        }

        return null;
    }

    private string? Joined(int token, Rules.LemmaRepair repair)
    {
        if (
            token < 2
            || Text(token - 1) is not "-"
            || heads[token - 2] != token
            || Span(token - 2).End + 1 != Span(token).Start
            || parts[token] == PartOfSpeech.Verb
        )
        {
            return null;
        }

        var (first, second) = (lemmas[token - 2], lemmas[token]);
        return repair.Knows(first + second) ? first + second
            : repair.Knows(first + "-" + second) ? first + "-" + second
            : null;
    }

    /// <summary>Whether "not" or "never" hangs on the token.</summary>
    public bool HasNegation(int verb)
    {
        foreach (var child in Children(verb))
        {
            if (Relation(child) == DependencyRelation.Advmod && Lemma(child) is "not" or "never" or "n't")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun phrase names nobody and nothing: "no meeting", "neither side", "few".</summary>
    public bool IsNobody(int noun)
    {
        if (Lemma(noun) is "nobody" or "none" or "neither" or "nothing" or "no")
        {
            return true;
        }

        foreach (var child in Children(noun))
        {
            if (
                Relation(child) is DependencyRelation.Det or DependencyRelation.Advmod or DependencyRelation.CcPreconj
                && Lemma(child) is "no" or "neither"
            )
            {
                return true;
            }
        }

        return Lemma(noun) == "few" && !HasChild(noun, DependencyRelation.Det);
    }

    /// <summary>Whether a particle or preposition of that lemma hangs on the verb.</summary>
    public bool HasParticle(int verb, string particle)
    {
        foreach (var child in Children(verb))
        {
            if (Lemma(child) == particle && Part(child) is PartOfSpeech.Adp or PartOfSpeech.Adv)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The index of the sentence a token stands in.</summary>
    public int Sentence(int token) => Document.SentenceOf(token);

    /// <summary>Whether <paramref name="ancestor"/> is the token or above it.</summary>
    public bool IsUnder(int token, int ancestor)
    {
        for (var i = token; i >= 0; i = Head(i))
        {
            if (i == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first and last token below and including a token, as far as they are next to it without a gap of clauses.</summary>
    public (int First, int End) Extent(int token)
    {
        var (first, end) = (token, token + 1);
        foreach (var child in Children(token))
        {
            if (
                Relation(child)
                is DependencyRelation.Punct
                    or DependencyRelation.Acl
                    or DependencyRelation.AclRelcl
                    or DependencyRelation.Conj
                    or DependencyRelation.Appos
                    or DependencyRelation.Parataxis
                    or DependencyRelation.Case
                    or DependencyRelation.Cc
                    or DependencyRelation.Advcl
            )
            {
                continue;
            }

            var (childFirst, childEnd) = Extent(child);
            first = Math.Min(first, childFirst);
            end = Math.Max(end, childEnd);
        }

        return (first, end);
    }
}
