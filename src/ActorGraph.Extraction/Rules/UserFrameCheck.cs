using System.Collections.Frozen;
using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Extraction.Rules;

/// <summary>Finds what is wrong with frames of a user though each of them is well-formed: they say otherwise than another, or can never
/// make a claim.</summary>
internal sealed class UserFrameCheck(ImmutableArray<Frame> embedded)
{
    private static readonly ActorType[] types = Enum.GetValues<ActorType>();

    private static readonly FrozenDictionary<string, string> lemmaOfForm = RuleResources
        .Rows("irregular-verbs.tsv")
        .Concat(RuleResources.Rows("verb-forms.tsv"))
        .DistinctBy(r => r[0])
        .ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    private readonly FrozenSet<string> verbs = embedded
        .Where(f => f.Trigger[0].Kind == TriggerElementKind.Verb)
        .SelectMany(f => f.Trigger[0].Lemmas)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The faults of a user's frames, each with file and line.</summary>
    public IEnumerable<string> Faults(ImmutableArray<Frame> users)
    {
        for (var i = 0; i < users.Length; i++)
        {
            var frame = users[i];
            foreach (
                var fault in FormFaults(frame)
                    .Concat(ExampleFaults(frame))
                    .Concat(Unfillable(frame))
                    .Concat(Unsatisfiable(frame))
                    .Concat(embedded.Concat(users.Take(i)).SelectMany(other => Conflict(frame, other)))
            )
            {
                yield return $"{frame.Origin}: '{frame.Id}' {fault}";
            }
        }
    }

    // Texts are matched by lower-case lemmas: any other form of a word never stands there.
    private IEnumerable<string> FormFaults(Frame frame)
    {
        foreach (var lemma in frame.Trigger.SelectMany(e => e.Lemmas).Where(l => l.Any(char.IsUpper)).Order(StringComparer.Ordinal))
        {
            yield return $"is never reached: write '{lemma}' in lower case";
        }

        foreach (
            var form in frame.Trigger.Where(e => e.Kind == TriggerElementKind.Verb).SelectMany(e => e.Lemmas).Order(StringComparer.Ordinal)
        )
        {
            if (LemmaOf(form) is { } lemma)
            {
                yield return $"is never reached: '{form}' is a form of '{lemma}'; write the lemma";
            }
        }
    }

    /// <summary>The words of a frame's trigger of which its own example has no form.</summary>
    internal static IEnumerable<string> ExampleFaults(Frame frame)
    {
        var tokens = frame.Example.ToLowerInvariant().Split(' ').Select(w => w.Trim('[', ']', '{', '}', ',', '.', '"'));
        var words = tokens.SelectMany(w => w.Split('-').Append(w)).ToList();
        return frame
            .Trigger.Where(e => !e.Lemmas.Any(lemma => lemma is "be" or "have" or "do" || words.Exists(w => MayBeForm(w, lemma, e.Kind))))
            .Select(e =>
                $"has an example without its trigger: no form of {string.Join('|', e.Lemmas.Order(StringComparer.Ordinal))} is there"
            );
    }

    // "Denied", "policemen", "lives": what follows the stem is not looked at.
    private static bool MayBeForm(string word, string lemma, TriggerElementKind kind) =>
        word == lemma
        || (lemmaOfForm.TryGetValue(word, out var irregular) && irregular == lemma)
        || (
            lemma.Length > 2
            && word.StartsWith(lemma[..Math.Max(2, lemma.Length - (kind == TriggerElementKind.Verb ? 1 : 2))], StringComparison.Ordinal)
        );

    private string? LemmaOf(string form)
    {
        if (verbs.Contains(form))
        {
            return null;
        }

        if (lemmaOfForm.TryGetValue(form, out var irregular) && irregular != form)
        {
            return irregular;
        }

        var ending =
            form.EndsWith("ing", StringComparison.Ordinal) ? 3
            : form.EndsWith("ed", StringComparison.Ordinal) ? 2
            : 0;
        if (ending == 0)
        {
            return null;
        }

        var stem = form[..^ending];
        string[] candidates = stem.Length > 2 && stem[^1] == stem[^2] ? [stem, stem + "e", stem[..^1]] : [stem, stem + "e"];
        return Array.Find(candidates, verbs.Contains);
    }

    private static IEnumerable<string> Unfillable(Frame frame)
    {
        if (!frame.Source.Any(s => CanHold(frame, s)))
        {
            yield return $"is never reached: its words have no {string.Join('|', frame.Source)} in which a source may stand";
        }

        if (!frame.Target.Any(s => CanHold(frame, s)))
        {
            yield return $"is never reached: its words have no {string.Join('|', frame.Target)} in which a target may stand";
        }
    }

    private static bool CanHold(Frame frame, Slot slot)
    {
        var hasNoun = frame.Trigger.Any(e => e.Kind is TriggerElementKind.Noun or TriggerElementKind.PrepositionalNoun);
        return slot.Role switch
        {
            SlotRole.Possessor => hasNoun,
            SlotRole.Compound => hasNoun || frame.Trigger[0].Kind == TriggerElementKind.Verb,
            SlotRole.Object or SlotRole.Dative => frame.Trigger[0].Kind != TriggerElementKind.Noun,
            SlotRole.Carrier => frame.Trigger[0].Kind == TriggerElementKind.Noun,
            SlotRole.Clause => false,
            _ => true,
        };
    }

    private static IEnumerable<string> Unsatisfiable(Frame frame)
    {
        var sources = frame.SourceTypes.IsEmpty ? [.. types] : frame.SourceTypes;
        var targets = frame.TargetTypes.IsEmpty ? [.. types] : frame.TargetTypes;
        if (!sources.Any(s => targets.Any(t => frame.Relation.Allows(s, t))))
        {
            yield return $"is never reached: {frame.Relation} does not hold between {string.Join(" or ", sources)} and {string.Join(" or ", targets)}";
        }

        foreach (var slot in frame.Conditions.GroupBy(c => c.Slot).Where(AreContrary))
        {
            yield return $"is never reached: its conditions on {slot.Key} exclude each other";
        }
    }

    private static bool AreContrary(IGrouping<Slot, FrameCondition> conditions)
    {
        bool Asks(FrameConditionKind kind) => conditions.Any(c => c.Kind == kind);
        var forbidden = conditions
            .Where(c => c.Kind == FrameConditionKind.HasNot)
            .SelectMany(c => c.Lemmas)
            .ToHashSet(StringComparer.Ordinal);
        return (Asks(FrameConditionKind.Empty) && (Asks(FrameConditionKind.Filled) || Asks(FrameConditionKind.Has)))
            || conditions.Any(c => c.Kind == FrameConditionKind.Has && c.Lemmas.All(forbidden.Contains));
    }

    private static IEnumerable<string> Conflict(Frame frame, Frame other)
    {
        if (!AskTheSame(frame, other) || SharedWords(frame, other) is not { Count: > 0 } shared)
        {
            yield break;
        }

        if (frame.Relation != other.Relation)
        {
            if (!MayStandTogether(frame.Relation.Kind, other.Relation.Kind))
            {
                yield return $"contradicts '{other.Id}' of {other.Origin}, for which '{string.Join("', '", shared)}' in the same slots is {other.Relation}; a condition or one more word makes yours win";
            }
        }
        else if (
            frame.Trigger.Zip(other.Trigger).All(p => p.First.Lemmas.IsSubsetOf(p.Second.Lemmas))
            && frame.Trigger[0].Lemmas.Count < other.Trigger[0].Lemmas.Count
        )
        {
            yield return $"adds nothing: '{other.Id}' of {other.Origin} finds the same words";
        }
    }

    private static bool AskTheSame(Frame frame, Frame other) =>
        frame.Trigger.Length == other.Trigger.Length
        && frame.Trigger.Zip(other.Trigger).All(p => p.First.Kind == p.Second.Kind && p.First.Preposition == p.Second.Preposition)
        && frame.Source.ToHashSet().SetEquals(other.Source)
        && frame.Target.ToHashSet().SetEquals(other.Target)
        && frame.SourceTypes.ToHashSet().SetEquals(other.SourceTypes)
        && frame.TargetTypes.ToHashSet().SetEquals(other.TargetTypes)
        && frame.Conditions.Length == other.Conditions.Length
        && frame.Conditions.All(c => other.Conditions.Any(o => o.Kind == c.Kind && o.Slot == c.Slot && o.Lemmas.SetEquals(c.Lemmas)));

    private static List<string> SharedWords(Frame frame, Frame other) =>
        frame.Trigger.Zip(other.Trigger).All(p => p.First.Lemmas.Overlaps(p.Second.Lemmas))
            ? [.. frame.Trigger[0].Lemmas.Where(other.Trigger[0].Lemmas.Contains).Order(StringComparer.Ordinal)]
            : [];

    // As Candidate.Overrules has it: these pairs are both said.
    private static bool MayStandTogether(RelationKind one, RelationKind two) =>
        RelationGroups.AreHelpAndCooperation(one, two)
        || (one == RelationKind.SpokeWith && RelationGroups.Speech.Contains(two))
        || (two == RelationKind.SpokeWith && RelationGroups.Speech.Contains(one));
}
