using System.Collections.Frozen;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Trees;

/// <summary>Knows verbs that the tagger took for something else: irregular forms ("froze"), and nouns that the tree gives an object
/// ("helped broker a deal").</summary>
internal static class VerbForms
{
    private static readonly FrozenDictionary<string, string> lemmas = RuleResources
        .Rows("verb-forms.tsv")
        .ToFrozenDictionary(c => c[0], c => c[1], StringComparer.Ordinal);

    /// <summary>The verb that an irregular form is of, or null.</summary>
    public static string? LemmaOf(string form) => lemmas.GetValueOrDefault(form);

    /// <summary>Whether a token that is tagged as no verb heads a clause as only a verb does.</summary>
    public static bool IsHidden(Document document, int token)
    {
        if (
            document.Tokens.PartsOfSpeech[token]
            is PartOfSpeech.Verb
                or PartOfSpeech.Aux
                or PartOfSpeech.Num
                or PartOfSpeech.Sym
                or PartOfSpeech.Pron
                or PartOfSpeech.Punct
        )
        {
            return false;
        }

        if (
            IsMeeting(document, token)
            || IsGerund(document, token)
            || IsGerundBeforeName(document, token)
            || IsContinued(document, token)
            || IsInfinitive(document, token)
            || IsAdjectival(document, token)
            || IsSecondPredicate(document, token)
            || IsProgressive(document, token)
        )
        {
            return true;
        }

        var (subjects, objects, copulas, clauses) = (0, 0, 0, 0);
        foreach (var child in document.ChildrenOf(token))
        {
            switch (document.Tokens.Relations[child])
            {
                case DependencyRelation.Nsubj or DependencyRelation.NsubjPass:
                    subjects++;
                    break;
                case DependencyRelation.Obj:
                    objects++;
                    break;
                case DependencyRelation.Xcomp:
                case DependencyRelation.Conj when document[child].Tag == "VBZ":
                    clauses++;
                    break;
                case DependencyRelation.Cop or DependencyRelation.Det or DependencyRelation.NmodPoss or DependencyRelation.Amod:
                    copulas++;
                    break;
                default:
                    break;
            }
        }

        // "Iran finances and directs", "Ankara hopes to buy": plurals to the tagger.
        var isThirdPerson = document[token].Tag == "NNS" && clauses > 0;
        return copulas == 0
            && (
                objects > 0
                || (subjects > 0 && isThirdPerson)
                || (subjects > 0 && lemmas.ContainsKey(document[token].Text.ToString().ToLowerInvariant()))
            );
    }

    /// <summary>Whether a noun or adjective in -ing after "is" is a verb with an object of its own: "is warning the G8".</summary>
    public static bool IsProgressive(Document document, int token)
    {
        if (
            document.Tokens.PartsOfSpeech[token] is not (PartOfSpeech.Noun or PartOfSpeech.Adj)
            || token < 1
            || !document[token].Text.EndsWith("ing", StringComparison.Ordinal)
        )
        {
            return false;
        }

        var (hasObject, hasCopula) = (false, false);
        foreach (var child in document.ChildrenOf(token))
        {
            switch (document.Tokens.Relations[child])
            {
                case DependencyRelation.Det or DependencyRelation.NmodPoss or DependencyRelation.Amod or DependencyRelation.Compound:
                    return false;
                case DependencyRelation.Cop or DependencyRelation.Aux:
                    hasCopula = true;
                    break;
                case DependencyRelation.Obj or DependencyRelation.Iobj when child > token:
                    hasObject = true;
                    break;
                default:
                    break;
            }
        }

        return hasObject && hasCopula;
    }

    /// <summary>Whether a noun in -ing is a verb with an object of its own: "accused of bombing Moldova", "stop bombing Lebanon".</summary>
    public static bool IsGerund(Document document, int token)
    {
        if (
            document.Tokens.PartsOfSpeech[token] != PartOfSpeech.Noun
            || document[token].Text.Length < 6
            || !document[token].Text.EndsWith("ing", StringComparison.Ordinal)
            || document.Tokens.Heads[token] < 0
        )
        {
            return false;
        }

        var hasPreposition = false;
        var hasObject = false;
        foreach (var child in document.ChildrenOf(token))
        {
            switch (document.Tokens.Relations[child])
            {
                case DependencyRelation.Det or DependencyRelation.NmodPoss or DependencyRelation.Amod or DependencyRelation.Compound:
                    return false;
                case DependencyRelation.Case or DependencyRelation.Mark when child == token - 1:
                    hasPreposition = true;
                    break;
                case DependencyRelation.Obj or DependencyRelation.Iobj when child > token:
                case DependencyRelation.Flat
                    when child == token + 1
                        && char.IsAsciiLetterLower(document[token].Text[0])
                        && document[child].PartOfSpeech == PartOfSpeech.Propn:
                    hasObject = true;
                    break;
                default:
                    break;
            }
        }

        return document.Tokens.Relations[token] switch
        {
            DependencyRelation.Obj => SecondObject(document, token) >= 0
                || (hasObject && document.Tokens.Heads[token] == token - 1 && document[token - 1].PartOfSpeech == PartOfSpeech.Verb),
            DependencyRelation.Nmod or DependencyRelation.Obl or DependencyRelation.Advcl => hasPreposition && hasObject,
            _ => false,
        };
    }

    /// <summary>Whether a word in -ing that was hung on the name after it has that name as its object: "stop bombing Lebanon", "accused of
    /// bombing Moldova".</summary>
    public static bool IsGerundBeforeName(Document document, int token)
    {
        var name = document.Tokens.Heads[token];
        return token > 0
            && name == token + 1
            && document.Tokens.Relations[token] == DependencyRelation.Compound
            && document[token].Text.EndsWith("ing", StringComparison.Ordinal)
            && char.IsAsciiLetterLower(document[token].Text[0])
            && document[name].PartOfSpeech == PartOfSpeech.Propn
            && document.Tokens.Relations[name] is DependencyRelation.Obj or DependencyRelation.Obl or DependencyRelation.Xcomp
            && document.Tokens.Heads[name] < token
            && document[token - 1].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adp;
    }

    /// <summary>Whether a word in -ing tells what somebody goes on doing: "goes on shipping drones", "keeps on sending arms".</summary>
    public static bool IsContinued(Document document, int token)
    {
        var noun = document.Tokens.Heads[token];
        return token > 1
            && noun > token
            && document.Tokens.Relations[token] == DependencyRelation.Compound
            && document[token].Text.EndsWith("ing", StringComparison.Ordinal)
            && document[token - 1].Text is "on"
            && document.Tokens.Heads[token - 1] == noun
            && document[token - 2].Lemma is "go" or "keep" or "carry"
            && document.Tokens.Heads[noun] == token - 2
            && document[token - 2].PartOfSpeech == PartOfSpeech.Verb;
    }

    /// <summary>Whether a noun after "to" with a name right behind it is an infinitive: "failed to sanction Rwanda", "EU to sanction
    /// Belarus". Who holds an office is none.</summary>
    public static bool IsInfinitive(Document document, int token)
    {
        var tokens = document.Tokens;
        if (
            token < 2
            || token + 1 >= tokens.Count
            || document[token - 1].Text is not "to"
            || !char.IsAsciiLetterLower(document[token].Text[0])
            || tokens.Heads[token] < 0
            || tokens.Heads[token] >= token
            || tokens.Heads[token - 1] != token
        )
        {
            return false;
        }

        var isNameBehind = tokens.PartsOfSpeech[token + 1] == PartOfSpeech.Propn;
        if (WordClasses.Embedded["infinitive-nouns"].Contains(document[token].Text.ToString()))
        {
            return (isNameBehind && tokens.Relations[token + 1] is not (DependencyRelation.Compound or DependencyRelation.NmodDesc))
                || (
                    tokens.PartsOfSpeech[token + 1] == PartOfSpeech.Adp
                    && tokens.Heads[token] == token - 2
                    && WordClasses.Embedded["infinitive-takers"].Contains(document[token - 2].Lemma)
                );
        }

        return IsIntended(document, token)
            || (
                isNameBehind
                && tokens.PartsOfSpeech[token] == PartOfSpeech.Noun
                && document[token].Tag == "NN"
                && tokens.Heads[token + 1] == token
                && tokens.Relations[token + 1] is DependencyRelation.Obj or DependencyRelation.Flat
                && RoleLexicon.Find(document[token].Lemma) is null
            );
    }

    // "Threatens to march on Kyiv", "vows to fire on": what such verbs have behind "to" is no thing.
    private static bool IsIntended(Document document, int token)
    {
        var tokens = document.Tokens;
        return tokens.PartsOfSpeech[token] is PartOfSpeech.Noun or PartOfSpeech.Propn
            && document[token].Tag is "NN" or "NNP"
            && tokens.Heads[token] == token - 2
            && tokens.PartsOfSpeech[token - 2] == PartOfSpeech.Verb
            && WordClasses.Embedded["infinitive-takers"].Contains(document[token - 2].Lemma)
            && tokens.PartsOfSpeech[token + 1] == PartOfSpeech.Adp;
    }

    /// <summary>Whether a plural is a verb coordinated with one: "blames the rebels and calls on the council".</summary>
    public static bool IsSecondPredicate(Document document, int token)
    {
        var tokens = document.Tokens;
        if (
            token < 3
            || document[token].Tag != "NNS"
            || tokens.Relations[token] != DependencyRelation.Conj
            || tokens.Heads[token] is not (>= 0 and var verb)
            || document[verb].Tag != "VBZ"
            || document[token - 1].Text is not ("and" or "but")
        )
        {
            return false;
        }

        foreach (var child in document.ChildrenOf(token))
        {
            if (
                tokens.Relations[child]
                is DependencyRelation.Det
                    or DependencyRelation.NmodPoss
                    or DependencyRelation.Amod
                    or DependencyRelation.Compound
                    or DependencyRelation.Nummod
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an adjective after "to" is an infinitive: "agreed to free 170 prisoners".</summary>
    public static bool IsAdjectival(Document document, int token)
    {
        var tokens = document.Tokens;
        return token > 0
            && tokens.PartsOfSpeech[token] == PartOfSpeech.Adj
            && document[token].Text is "free" or "open" or "clear" or "secure"
            && document[token - 1].Text is "to"
            && tokens.Relations[token] == DependencyRelation.Amod
            && tokens.Heads[token] > token + 1
            && tokens.Heads[token - 1] == tokens.Heads[token]
            && tokens.Relations[token - 1] == DependencyRelation.Case
            && tokens.Heads[tokens.Heads[token]] is >= 0 and var above
            && above < token
            && tokens.PartsOfSpeech[above] is PartOfSpeech.Verb or PartOfSpeech.Noun;
    }

    /// <summary>The object after a noun that is an object of the verb right before it ("stop bombing Lebanon"); -1 where there is
    /// none.</summary>
    public static int SecondObject(Document document, int noun)
    {
        var verb = document.Tokens.Heads[noun];
        if (verb != noun - 1 || document.Tokens.PartsOfSpeech[verb] != PartOfSpeech.Verb)
        {
            return -1;
        }

        foreach (var child in document.ChildrenOf(verb))
        {
            if (child > noun && document.Tokens.Relations[child] == DependencyRelation.Obj)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether "meeting" is a verb: "after meeting Xi Jinping".</summary>
    public static bool IsMeeting(Document document, int token) => IsOpening(document, token) || IsMeetingAfter(document, token);

    /// <summary>Whether "Meeting" opens a sentence as what its subject is about: "Meeting Kishida in Seoul, Yoon spoke of peace".</summary>
    public static bool IsOpening(Document document, int token)
    {
        var tokens = document.Tokens;
        if (
            document[token].Text is not "Meeting"
            || token + 1 >= tokens.Count
            || tokens.PartsOfSpeech[token + 1] != PartOfSpeech.Propn
            || tokens.Heads[token + 1] != token
            || tokens.Relations[token] != DependencyRelation.Nsubj
            || document.SentenceOf(token) is var sentence && token > 0 && document.SentenceOf(token - 1) == sentence
        )
        {
            return false;
        }

        foreach (var child in document.ChildrenOf(tokens.Heads[token]))
        {
            if (child > token && tokens.Relations[child] == DependencyRelation.Nsubj)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMeetingAfter(Document document, int token) =>
        token > 0
        && token + 1 < document.Tokens.Count
        && document[token].Text is "meeting"
        && document[token + 1].PartOfSpeech == PartOfSpeech.Propn
        && document[token - 1].Lemma
            is "after"
                or "before"
                or "since"
                or "upon"
                or "while"
                or "by"
                or "without"
                or "when"
                or "After"
                or "Before"
                or "While"
                or "When";
}
