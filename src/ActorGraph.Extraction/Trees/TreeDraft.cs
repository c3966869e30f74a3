using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>A document's heads and relations while they are mended; the document's own arrays until the first change.</summary>
internal sealed class TreeDraft(Document document, int[] heads, DependencyRelation[] relations)
{
    /// <summary>The document, with the tree as it was parsed.</summary>
    public Document Document => document;

    /// <summary>The head of each token, as mended so far.</summary>
    public int[] Heads { get; private set; } = heads;

    /// <summary>The relation of each token to its head, as mended so far.</summary>
    public DependencyRelation[] Relations { get; private set; } = relations;

    /// <summary>A token as it was parsed.</summary>
    public Token this[int token] => document[token];

    /// <summary>Hangs a token elsewhere; a head from below the token first takes the token's own place, so that every word still leads to a
    /// root. No word hangs on itself.</summary>
    public void Move(int token, int head, DependencyRelation relation)
    {
        if (head == token)
        {
            return;
        }

        if (ReferenceEquals(Heads, document.Tokens.Heads))
        {
            (Heads, Relations) = ([.. Heads], [.. Relations]);
        }

        if (IsBelow(head, token))
        {
            (Heads[head], Relations[head]) = (Heads[token], Relations[token]);
        }

        (Heads[token], Relations[token]) = (head, relation);
    }

    /// <summary>The first dependent that was parsed with a relation, or -1.</summary>
    public int Child(int token, DependencyRelation relation)
    {
        foreach (var child in document.ChildrenOf(token))
        {
            if (document.Tokens.Relations[child] == relation)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The dependent of that form that was parsed with a relation, or -1.</summary>
    public int Child(int token, DependencyRelation relation, string form)
    {
        foreach (var child in document.ChildrenOf(token))
        {
            if (document.Tokens.Relations[child] == relation && this[child].Text.SequenceEqual(form))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The name that a token is part of, or null.</summary>
    public Mention? NameOf(int token)
    {
        foreach (var name in document.Mentions)
        {
            if (name.Covers(token))
            {
                return name;
            }

            if (name.FirstToken > token)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Whether a verb is a past tense, a present or has a finite auxiliary.</summary>
    public bool IsFinite(int verb) =>
        this[verb].Tag is "VBD" or "VBZ"
        || (Auxiliary(verb) is >= 0 and var auxiliary && this[auxiliary].Tag is "MD" or "VBZ" or "VBP" or "VBD");

    /// <summary>Whether a participle is a past tense under the wrong tag: it has an object, and no auxiliary.</summary>
    public bool IsActive(int verb)
    {
        var hasObject = false;
        foreach (var child in document.ChildrenOf(verb))
        {
            hasObject |= document.Tokens.Relations[child] is DependencyRelation.Obj or DependencyRelation.Ccomp or DependencyRelation.Xcomp;
        }

        return hasObject && Auxiliary(verb) < 0;
    }

    /// <summary>Whether a participle may be a past tense that a preposition follows: "called on Ghana to", with no auxiliary and nobody by
    /// whom it is done.</summary>
    public bool MayBePast(int verb) =>
        this[verb].Tag == "VBN"
        && Auxiliary(verb) < 0
        && Child(verb, DependencyRelation.OblAgent) < 0
        && verb + 1 < document.Tokens.Count
        && this[verb + 1].PartOfSpeech == PartOfSpeech.Adp
        && Heads[verb + 1] is var noun
        && noun > verb
        && Heads[noun] == verb;

    /// <summary>The first auxiliary before a verb, or -1.</summary>
    public int Auxiliary(int verb)
    {
        for (var i = Math.Max(0, verb - 6); i < verb; i++)
        {
            if (Heads[i] == verb && this[i].PartOfSpeech == PartOfSpeech.Aux)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where the words begin that belong to a verb: its auxiliaries and adverbs.</summary>
    public int FirstWordOf(int verb)
    {
        if (Auxiliary(verb) is >= 0 and var auxiliary)
        {
            return auxiliary;
        }

        var start = verb;
        while (start > 0 && Heads[start - 1] == verb && this[start - 1].PartOfSpeech == PartOfSpeech.Adv)
        {
            start--;
        }

        return start;
    }

    /// <summary>Makes a noun the subject of a verb, of a passive where it is one.</summary>
    public void MakeSubject(int noun, int verb) =>
        Move(noun, verb, Child(verb, DependencyRelation.AuxPass) >= 0 ? DependencyRelation.NsubjPass : DependencyRelation.Nsubj);

    /// <summary>The first token of a span whose head lies outside it, or -1.</summary>
    public int HeadOf(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (Heads[i] < from || Heads[i] >= end)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a verb has a subject, as mended so far.</summary>
    public bool HasSubject(int verb) =>
        SubjectIn(verb, document.Tokens.SentenceStarts[document.SentenceOf(verb)], document.Tokens.Count) >= 0;

    /// <summary>The first subject of a verb within a part of its sentence, as mended so far, or -1.</summary>
    public int SubjectIn(int verb, int from, int to) =>
        DependentIn(verb, from, to, r => r is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Csubj);

    /// <summary>Whether a verb has an object behind it, as mended so far.</summary>
    public bool HasObject(int verb) =>
        DependentIn(verb, verb + 1, document.Tokens.Count, r => r is DependencyRelation.Obj or DependencyRelation.Iobj) >= 0;

    private int DependentIn(int verb, int from, int to, Func<DependencyRelation, bool> isMeant)
    {
        var sentence = document.SentenceOf(verb);
        for (var i = from; i < to && document.SentenceOf(i) == sentence; i++)
        {
            if (Heads[i] == verb && isMeant(Relations[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsBelow(int token, int ancestor)
    {
        while (token >= 0 && token != ancestor)
        {
            token = Heads[token];
        }

        return token >= 0;
    }
}
