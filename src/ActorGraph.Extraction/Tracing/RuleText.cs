using System.Collections.Frozen;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Tracing;

/// <summary>Spells parts of frames as the frame files do; long lists of lemmas are cut.</summary>
internal static class RuleText
{
    private const int MaximumLemmas = 4;

    /// <summary>A trigger: "hold|have.v @talks.n".</summary>
    public static string Of(IEnumerable<TriggerElement> trigger) => string.Join(' ', trigger.Select(Of));

    /// <summary>A condition: "+obj", "obj=weapon,tank".</summary>
    public static string Of(FrameCondition condition) =>
        condition.Kind switch
        {
            FrameConditionKind.Filled => $"+{condition.Slot}",
            FrameConditionKind.Empty => $"-{condition.Slot}",
            FrameConditionKind.Has => $"{condition.Slot}={List(condition.Lemmas, ',')}",
            _ => $"{condition.Slot}!={List(condition.Lemmas, ',')}",
        };

    private static string Of(TriggerElement element)
    {
        var letter = element.Kind switch
        {
            TriggerElementKind.Verb => 'v',
            TriggerElementKind.Adjective => 'j',
            TriggerElementKind.Particle => 'r',
            TriggerElementKind.Modifier => 'm',
            _ => 'n',
        };
        return $"{(element.Preposition is { } preposition ? preposition + ":" : "")}{List(element.Lemmas, '|')}.{letter}";
    }

    private static string List(FrozenSet<string> lemmas, char separator) =>
        string.Join(separator, lemmas.Order(StringComparer.Ordinal).Take(MaximumLemmas))
        + (lemmas.Count > MaximumLemmas ? separator + "..." : "");
}
