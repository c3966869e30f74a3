using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Extraction.Rules;

/// <summary>Reads one row of a frame file; what is wrong with it goes to a list of faults.</summary>
internal sealed class FrameRowParser(WordClasses classes, List<string> faults)
{
    private const int ColumnCount = 9;
    private string origin = "";

    /// <summary>Reads a row, or gives null if it has a fault.</summary>
    public Frame? Parse(RelationType relation, string line, string at)
    {
        origin = at;
        var before = faults.Count;
        var cells = line.Split('\t').Select(c => c.Trim() == "-" ? "" : c.Trim()).ToArray();
        if (cells.Length is < ColumnCount - 1 or > ColumnCount)
        {
            Fault($"{cells.Length} columns instead of {ColumnCount}");
            return null;
        }

        var frame = new Frame
        {
            Id = cells[0],
            Relation = relation,
            Trigger = ParseTrigger(cells[1]),
            Source = ParseSlots(cells[2]),
            Target = ParseSlots(cells[3]),
            Conditions = [],
            EventCode = ParseCode(relation, cells[5]),
            Modality = ParseModality(cells[6]),
            Example = cells[7],
            Counter = cells.Length > ColumnCount - 1 ? cells[8] : "",
            Origin = at,
        };
        frame = cells[4].Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(frame, AddCondition);
        Check(frame);
        return faults.Count == before ? frame : null;
    }

    private void Check(Frame frame)
    {
        if (frame.Id.Length == 0)
        {
            Fault("no id");
        }

        if (
            frame.Example.Length > 0
            && !(frame.Example.Contains('[', StringComparison.Ordinal) && frame.Example.Contains('{', StringComparison.Ordinal))
        )
        {
            Fault("the example marks no [source] or no {target}");
        }
        else if (frame.Example.Length == 0)
        {
            Fault("no example");
        }
    }

    private ImmutableArray<TriggerElement> ParseTrigger(string cell)
    {
        var elements = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(ParseElement)
            .OfType<TriggerElement>()
            .ToImmutableArray();
        if (elements.IsEmpty)
        {
            Fault("no trigger");
        }
        else if (elements[0].Kind is not (TriggerElementKind.Verb or TriggerElementKind.Noun or TriggerElementKind.Adjective))
        {
            Fault("a trigger begins with a verb, noun or adjective");
        }
        else if (elements.Skip(1).Any(e => e.Kind is TriggerElementKind.Verb or TriggerElementKind.Adjective))
        {
            Fault("a verb or adjective can only be the first word of a trigger");
        }

        return elements;
    }

    private TriggerElement? ParseElement(string text)
    {
        var dot = text.LastIndexOf('.');
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        TriggerElementKind? kind = (dot > 0 ? text[(dot + 1)..] : "") switch
        {
            "v" => TriggerElementKind.Verb,
            "n" => colon > 0 ? TriggerElementKind.PrepositionalNoun : TriggerElementKind.Noun,
            "j" => TriggerElementKind.Adjective,
            "r" => TriggerElementKind.Particle,
            "m" => TriggerElementKind.Modifier,
            _ => null,
        };
        if (kind is not { } known)
        {
            Fault($"'{text}' is no word of a trigger (lemma.v, .n, .j, .r or .m)");
            return null;
        }

        var preposition = colon > 0 ? text[..colon] : null;
        if (preposition is not null && !Prepositions.IsKnown(preposition))
        {
            Fault($"'{preposition}' is no known preposition");
        }

        return new TriggerElement(known, classes.Expand(text[(colon + 1)..dot].Split('|'), Fault), preposition);
    }

    private ImmutableArray<Slot> ParseSlots(string cell)
    {
        var slots = cell.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(ParseSlot).OfType<Slot>().ToImmutableArray();
        if (slots.IsEmpty)
        {
            Fault("no source or no target slot");
        }

        return slots;
    }

    private Slot? ParseSlot(string text)
    {
        var slot = Slot.TryParse(text);
        if (slot is null)
        {
            Fault($"'{text}' is no slot");
        }

        return slot;
    }

    private EventCode? ParseCode(RelationType relation, string cell)
    {
        if (cell.Length == 0)
        {
            return relation.DefaultEventCode;
        }

        var code = relation.EventCodes.FirstOrDefault(c => c.Code == cell);
        if (code is null)
        {
            Fault($"{relation} has no CAMEO code {cell}");
        }

        return code;
    }

    private Modality? ParseModality(string cell)
    {
        Modality? modality = cell switch
        {
            "" => null,
            "asserted" => Modality.Asserted,
            "planned" => Modality.Planned,
            "possible" => Modality.Possible,
            "denied" => Modality.Denied,
            _ => (Modality)(-1),
        };
        if ((int?)modality == -1)
        {
            Fault($"'{cell}' is no modality");
        }

        return modality;
    }

    private Frame AddCondition(Frame frame, string text)
    {
        var unequal = text.IndexOf("!=", StringComparison.Ordinal);
        var equal = text.IndexOf('=', StringComparison.Ordinal);
        if (text == "mutual")
        {
            return frame with { IsMutual = true };
        }

        if (text.StartsWith("source:", StringComparison.Ordinal))
        {
            return frame with { SourceTypes = ParseTypes(text["source:".Length..]) };
        }

        if (text.StartsWith("target:", StringComparison.Ordinal))
        {
            return frame with { TargetTypes = ParseTypes(text["target:".Length..]) };
        }

        return text switch
        {
            ['+', .. var slot] => WithCondition(frame, FrameConditionKind.Filled, slot, ""),
            ['-', .. var slot] => WithCondition(frame, FrameConditionKind.Empty, slot, ""),
            _ when unequal > 0 => WithCondition(frame, FrameConditionKind.HasNot, text[..unequal], text[(unequal + 2)..]),
            _ when equal > 0 => WithCondition(frame, FrameConditionKind.Has, text[..equal], text[(equal + 1)..]),
            _ => Unknown(frame, text),
        };
    }

    private Frame WithCondition(Frame frame, FrameConditionKind kind, string slotText, string lemmas)
    {
        if (ParseSlot(slotText) is not { } slot)
        {
            return frame;
        }

        var condition = new FrameCondition(kind, slot, classes.Expand(lemmas.Split(',', StringSplitOptions.RemoveEmptyEntries), Fault));
        return frame with { Conditions = frame.Conditions.Add(condition) };
    }

    private ImmutableArray<ActorType> ParseTypes(string list)
    {
        var types = ImmutableArray.CreateBuilder<ActorType>();
        foreach (var name in list.Split(','))
        {
            if (Enum.TryParse<ActorType>(name, out var type))
            {
                types.Add(type);
            }
            else
            {
                Fault($"'{name}' is no type of actor");
            }
        }

        return types.ToImmutable();
    }

    private Frame Unknown(Frame frame, string text)
    {
        Fault($"'{text}' is no condition");
        return frame;
    }

    private void Fault(string what) => faults.Add($"{origin}: {what}");
}
