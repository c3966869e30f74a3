using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Candidates;

/// <summary>Tells a body's name among runs of capitals: by the noun in it ("Council"), by a noun beside it ("the party N-VA") or by its
/// capitals.</summary>
internal sealed class BodyPattern(Document document, WordSequence words)
{
    private const int LongestApposition = 7;

    /// <summary>The name in a run of capitals, or null.</summary>
    public NameSpan? Classify(int first, int end, Sentence sentence)
    {
        if (end - first == 1 && IsUnknownAcronym(first, sentence))
        {
            return new NameSpan(first, end, EntityType.Organization, []);
        }

        var starts = first == sentence.FirstToken && document[first].PartOfSpeech != PartOfSpeech.Propn && !HasInnerCapital(first);
        if (!sentence.IsTitle && IsUnionOfMembers(first, end))
        {
            return new NameSpan(first, end, EntityType.Organization, []);
        }

        if (sentence.IsTitle || starts || WordLists.Calendar.Contains(words.KeyOfTokens(first, first + 1)))
        {
            return null;
        }

        var last = words.KeyOfTokens(end - 1, end);
        var closes =
            end - first > 1
            && (WordLists.OrganizationEndings.Contains(last) || (last is "martial" && words.KeyOfTokens(end - 2, end - 1) is "court"));
        if (
            end - first == 1
            && last is "senate"
            && first > sentence.FirstToken
            && char.IsUpper(document[first - 1].Text[0])
            && document[first - 1].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Propn
        )
        {
            // "The president of the Cambodian Senate".
            return new NameSpan(first, end, EntityType.Organization, []);
        }

        var opens = end - first > 1 && Opens(first, end);
        return
            (!WordLists.NotOrganizations.Contains(last) || (opens && WordLists.Scopes.Contains(last)))
            && (closes || opens || IsCalledBody(first, end))
            ? new NameSpan(first, end, EntityType.Organization, [])
            : null;
    }

    // "PwC", "EuroBic": no word at the start of a sentence.
    private bool HasInnerCapital(int token) =>
        document[token].Text[1..].ContainsAnyInRange('A', 'Z') && document[token].Text.ContainsAnyInRange('a', 'z');

    /// <summary>Whether a run begins like "Union of" or "High Council for".</summary>
    public bool Opens(int first, int end)
    {
        for (var at = first; at < Math.Min(first + 3, end); at++)
        {
            var word = words.KeyOfTokens(at, at + 1);
            if (
                (WordLists.OrganizationEndings.Contains(word) || WordLists.BodyOpeners.Contains(word))
                && !WordLists.StateBodies.Contains(word)
                && at + 1 < document.Tokens.Count
                && document[at + 1].Text is "of" or "for" or "on"
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Students Against Corruption", "Lawyers for Human Rights": who its members are and what it is for.
    private bool IsUnionOfMembers(int first, int end) =>
        end - first > 2
        && document[first].Tag is "NNS" or "NNPS"
        && document[first + 1].Text is "Against" or "against" or "For" or "for" or "Without" or "without"
        && char.IsUpper(document[first + 2].Text[0])
        && (char.IsUpper(document[first + 1].Text[0]) || WordLists.MemberNouns.Contains(document[first].Lemma));

    // "a party led by", "the movement": nouns of bodies right beside the name.
    private bool IsCalledBody(int first, int end)
    {
        var before = first - 1;
        if (before > 0 && document[before].Lemma is "call" && WordLists.BodyDescriptions.ContainsKey(document[before - 1].Lemma))
        {
            return true;
        }

        if (end - first > 1 && HasScholars(before))
        {
            return true;
        }

        if (before >= 0 && document[before].PartOfSpeech == PartOfSpeech.Noun && IsBodyNoun(before))
        {
            return true;
        }

        return IsIntroduced(end);
    }

    /// <summary>Whether a word alone is a body's name by the noun right before it: "the opposition party Renovar", not "the party Macron
    /// founded".</summary>
    public bool IsCalled(int name)
    {
        var noun = name - 1;
        if (
            noun <= document[name].Sentence.FirstToken
            || document[noun].PartOfSpeech != PartOfSpeech.Noun
            || document[noun].Tag is not "NN"
            || !IsBodyNoun(noun)
        )
        {
            return false;
        }

        return document[name].Relation is not DependencyRelation.Nsubj and not DependencyRelation.NsubjPass
            || document[document[name].HeadIndex] is not { Relation: DependencyRelation.Acl or DependencyRelation.AclRelcl };
    }

    /// <summary>Whether a noun of bodies explains the name that ends before a token: ", a mining company", ", a far-right party".</summary>
    public bool IsIntroduced(int end)
    {
        if (end + 1 >= document.Tokens.Count || document[end].Text is not "," || document[end + 1].PartOfSpeech != PartOfSpeech.Det)
        {
            return false;
        }

        for (var at = end + 2; at < Math.Min(end + LongestApposition, document.Tokens.Count); at++)
        {
            if (
                (
                    document[at].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Punct)
                    && !WordSequence.IsPossessive(document, at)
                    && !(document[at].PartOfSpeech == PartOfSpeech.Adv && at + 1 < document.Tokens.Count && document[at + 1].Text is "-")
                ) || document[at].Text is ","
            )
            {
                return false;
            }

            if (
                document[at].PartOfSpeech == PartOfSpeech.Noun
                && IsBodyNoun(at)
                && !NextIsNoun(at)
                && !(at + 1 < document.Tokens.Count && WordSequence.IsPossessive(document, at + 1))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name ends with a noun of bodies that nobody bears as a surname.</summary>
    public bool EndsAsBody(int end) =>
        words.KeyOfTokens(end - 1, end) is var last
        && last is not ("court" or "guard" or "bank" or "force")
        && char.IsUpper(document[end - 1].Text[0])
        && (WordLists.EndsBody(last) || WordLists.FirmEndings.Contains(last));

    /// <summary>Whether a name can be no person's: "Golani Brigade", "Roe Petroleum", "its unit Hrazdan Steel", "Cavendish Mills, a British
    /// firm".</summary>
    public bool IsBodyForSure(int first, int end)
    {
        if (EndsAsBody(end))
        {
            return true;
        }

        if (
            first > document[first].Sentence.FirstToken
            && document[first - 1].PartOfSpeech == PartOfSpeech.Noun
            && WordLists.PlainBodies.Contains(document[first - 1].Lemma)
            && document[first - 1].Tag is "NN"
        )
        {
            return true;
        }

        if (end + 2 >= document.Tokens.Count || document[end].Text is not "," || document[end + 1].Text is not ("a" or "an"))
        {
            return false;
        }

        var noun = end + 2;
        while (
            noun + 1 < document.Tokens.Count
            && noun - end < LongestApposition
            && document[noun].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Punct
            && (NextIsNoun(noun) || document[noun].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Propn)
        )
        {
            noun++;
        }

        return document[noun].PartOfSpeech == PartOfSpeech.Noun && WordLists.PlainBodies.Contains(document[noun].Lemma);
    }

    // "An analyst at Verisk Maplecroft", "a senior economist with Capital Economics".
    private bool HasScholars(int preposition)
    {
        var at = preposition > 0 && document[preposition].Text is "the" ? preposition - 1 : preposition;
        return at > 0 && document[at].Text is "at" or "with" && WordLists.ScholarNouns.Contains(document[at - 1].Lemma);
    }

    private bool NextIsNoun(int token) =>
        token + 1 < document.Tokens.Count && document[token + 1].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn;

    private bool IsBodyNoun(int token)
    {
        var lemma = document[token].Lemma;
        return !WordLists.PublicBodies.Contains(lemma)
            && (WordLists.BodyDescriptions.ContainsKey(lemma) || WordLists.FurtherBodies.Contains(lemma));
    }

    private bool IsUnknownAcronym(int token, Sentence sentence)
    {
        var text = document[token].Text.ToString();
        return text.Count(char.IsUpper) >= 3
            && char.IsUpper(text[0])
            && text.All(c => char.IsUpper(c) || char.IsDigit(c) || c == '-')
            && document[token].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Noun
            && !WordLists.NotAcronyms.Contains(text)
            && !IsDateline(token, sentence)
            && !IsBracketed(token);
    }

    private bool IsBracketed(int token) =>
        token > 0 && token + 1 < document.Tokens.Count && document[token - 1].Text is "(" && document[token + 1].Text is ")";

    private bool IsDateline(int token, Sentence sentence) =>
        token == sentence.FirstToken
        && token + 1 < sentence.EndToken
        && document[token + 1].Text is "-" or "–" or "—" or "," or "(" or "." or ":"
        && !WordSequence.IsApposed(document, token + 1);
}
