using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>
/// Finds whose a thing is that is named again without them, where no claim tells: who owns or made it at its first mention ("a plan by
/// Kenya ... the plan"), else who decided, announced or said something in the sentence before ("Chad said it would quit the pact. Nigeria
/// welcomed the decision").
/// </summary>
internal sealed class NamedAgain(SyntaxView view, ReadingTools tools)
{
    private const int MentionReach = 6;
    private const int DecisionReach = 2;
    private static readonly WordClasses classes = WordClasses.Embedded;

    // Words that name the same thing again.
    private static readonly string[] kinds =
    [
        "decided-things",
        "planned-things",
        "said-things",
        "written-things",
        "charged-things",
        "law-things",
        "tested-things",
        "held-things",
    ];
    private readonly List<int> heads = [];

    /// <summary>Whether a noun is of a kind whose owners are known from what stands before.</summary>
    public static bool Knows(string lemma) => KindOf(lemma) is not null;

    /// <summary>Adds those whose thing it is.</summary>
    /// <param name="noun">The noun or pronoun that names it again.</param>
    /// <param name="trigger">The judging word.</param>
    /// <param name="isPraise">Whether it is praised: an election that is hailed is nobody's deed.</param>
    /// <param name="owners">Where they go.</param>
    /// <returns>The token that tells of them, -1 where nobody is found.</returns>
    public int Find(int noun, int trigger, bool isPraise, List<Party> owners)
    {
        var kind = KindOf(view.Lemma(noun));
        if (
            (view.IsUnder(trigger, noun) && view.Relation(trigger) is not (DependencyRelation.Acl or DependencyRelation.AclRelcl))
            || (kind is null && !IsPointing(noun, trigger))
            || (kind is "held-things" && isPraise)
        )
        {
            return -1;
        }

        var mention = kind is null ? -1 : FirstMention(noun, kind, owners);
        return mention >= 0 || kind is "written-things" or "charged-things" or "law-things" or "held-things"
            ? mention
            : Decision(noun, trigger, kind, owners);
    }

    /// <summary>Those who make the thing that a relative clause judges: "holds a vote that the bloc condemned".</summary>
    /// <param name="noun">The noun on which the clause hangs.</param>
    /// <param name="trigger">The judging word, the verb of the clause.</param>
    public List<Party> MakersOf(int noun, int trigger) =>
        view.Relation(trigger) == DependencyRelation.AclRelcl
        && view.Head(trigger) == noun
        && Knows(view.Lemma(noun))
        && view.Relation(noun) == DependencyRelation.Obj
        && view.Head(noun) is >= 0 and var verb
        && IsMaking(verb)
            ? DoersOf(verb)
            : [];

    // "Opposes this", "said that France calls it a crime"; not "this is hard", nor what stands
    // beside another clause that may be meant ("found it unfair: the law ...").
    private bool IsPointing(int noun, int trigger) =>
        view.Lemma(noun) is "it" or "this" or "that"
        && (noun == trigger + 1 || view.Relation(noun) is DependencyRelation.Obj or DependencyRelation.Obl)
        && !view.HasChild(trigger, DependencyRelation.Parataxis)
        && (view.Head(trigger) < 0 || (view.Relation(trigger) == DependencyRelation.Ccomp && view.Head(view.Head(trigger)) < 0));

    private static string? KindOf(string lemma) => Array.Find(kinds, kind => classes[kind].Contains(lemma));

    private int FirstMention(int noun, string kind, List<Party> owners)
    {
        for (var token = noun - 1; token >= 0 && view.Sentence(noun) - view.Sentence(token) <= MentionReach; token--)
        {
            if (!view.IsNoun(token) || !classes[kind].Contains(view.Lemma(token)))
            {
                continue;
            }

            tools.Parties.FindOwners(token, owners);
            if (
                owners.Count == 0
                && view.Relation(token) is DependencyRelation.Obj or DependencyRelation.NsubjPass
                && view.Head(token) is >= 0 and var verb
                && IsMaking(verb)
            )
            {
                owners.AddRange(DoersOf(verb));
            }

            if (owners.Count > 0)
            {
                return token;
            }
        }

        return -1;
    }

    private bool IsMaking(int verb) =>
        view.Lemma(verb) is "hold" or "stage"
        || classes["making-verbs"].Contains(view.Lemma(verb))
        || classes["proposing"].Contains(view.Lemma(verb))
        || classes["enacting-verbs"].Contains(view.Lemma(verb));

    // In its own sentence the clause before it is meant, in an earlier one whoever alone did something.
    private int Decision(int noun, int trigger, string? kind, List<Party> owners)
    {
        var starts = view.Document.Tokens.SentenceStarts;
        var last = view.Sentence(trigger);
        var first = kind is null ? last - 1 : last;
        for (var sentence = first; sentence >= 0 && last - sentence <= (kind is null ? 1 : DecisionReach); sentence--)
        {
            var found = -1;
            for (var token = starts[sentence]; token < Math.Min(noun, trigger) && view.Sentence(token) == sentence; token++)
            {
                if (IsMain(token) && Deed(token, trigger, kind) is >= 0 and var verb && DoersOf(verb) is [_, ..] doers)
                {
                    if (found >= 0 && sentence < last && doers[0].Actor.Id != owners[0].Actor.Id)
                    {
                        owners.Clear();
                        return -1;
                    }

                    owners.Clear();
                    owners.AddRange(doers);
                    found = verb;
                }
            }

            if (
                found >= 0
                || (
                    sentence == last
                    && view.Relation(noun) is DependencyRelation.Appos or DependencyRelation.Parataxis or DependencyRelation.Dislocated
                )
            )
            {
                return found;
            }
        }

        return -1;
    }

    private bool IsMain(int verb) =>
        view.Head(verb) < 0 || (view.Relation(verb) == DependencyRelation.Conj && view.Head(view.Head(verb)) < 0);

    // The verb of a clause that tells what was decided or said; -1 where it tells no such thing, or judges itself.
    private int Deed(int verb, int trigger, string? kind)
    {
        if (
            !view.IsVerb(verb)
            || verb == trigger
            || view.IsUnder(verb, trigger)
            || view.HasChild(verb, DependencyRelation.Cop)
            || tools.Clauses.IsPassive(verb)
        )
        {
            return -1;
        }

        var isSaying =
            EmbeddingLexicon.Embedded.OnClause(view.Lemma(verb), view.Part(verb)) is EmbeddingEffect.Say or EmbeddingEffect.Claim;
        if (isSaying && kind is not "said-things" && view.Child(verb, DependencyRelation.Ccomp) is >= 0 and var said)
        {
            return kind is null && !IsChosen(said) ? verb
                : kind is null || IsDated(said) ? Deed(said, trigger, kind)
                : -1;
        }

        return isSaying
            ? kind is null or "said-things"
                ? verb
                : -1
            : IsChosen(verb) && kind is not "said-things"
                ? verb
                : -1;
    }

    // "Said it would quit", "said Mali had expelled", not "said we stand for peace".
    private bool IsDated(int verb) => view.Tag(verb) == "VBD" || view.HasChild(verb, DependencyRelation.Aux);

    private bool IsChosen(int verb) =>
        view.IsVerb(verb)
        && !classes["unchosen-verbs"].Contains(view.Lemma(verb))
        && !classes["speech-participles"].Contains(view.Lemma(verb));

    private List<Party> DoersOf(int verb)
    {
        heads.Clear();
        tools.Clauses.Subjects(verb, heads);
        List<Party> doers = [];
        foreach (var subject in heads.ToArray())
        {
            tools.Parties.Find(subject, KindOf(view.Lemma(subject)) is not null, doers);
        }

        return doers;
    }
}
