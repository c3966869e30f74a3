using ActorGraph.Core.Mentions;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Text.Recognition;

/// <summary>Repairs the names of one sentence by what is certain: known names, titles before persons, words of bodies, hyphens and
/// particles.</summary>
/// <param name="gazetteer">Names known beforehand.</param>
internal sealed class NameRepair(NameGazetteer gazetteer)
{
    /// <summary>Repairs.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">Its names in order; replaced by the repaired ones.</param>
    public void Repair(NameSentence sentence, List<NameSpan> names)
    {
        var repaired = new List<NameSpan>(names.Count + 4);
        foreach (var name in names)
        {
            var trimmed = NameBorders.Trim(sentence, name);
            if (trimmed.Count > 0)
            {
                SplitAtTitle(sentence, CutBeforeKnownPlace(sentence, trimmed), repaired);
            }
        }

        NameBorders.JoinPersons(sentence, repaired);

        for (var i = 0; i < repaired.Count; i++)
        {
            var (from, to) = (i == 0 ? 0 : repaired[i - 1].End, i + 1 < repaired.Count ? repaired[i + 1].First : sentence.Count);
            repaired[i] = Retype(sentence, NameBorders.Grow(sentence, repaired[i], from, to));
        }

        if (sentence.Style == CapitalStyle.Running)
        {
            AddTitled(sentence, repaired);
            repaired.Sort(static (left, right) => left.First.CompareTo(right.First));
            NameBorders.JoinPersons(sentence, repaired);
        }

        ApplyKnown(sentence, repaired);
        names.Clear();
        names.AddRange(repaired.OrderBy(n => n.First));
    }

    // "US Congress for Ukraine": the place is no part of the body.
    private NameSpan CutBeforeKnownPlace(NameSentence sentence, NameSpan name)
    {
        for (var i = name.First + 1; i + 1 < name.End; i++)
        {
            if (sentence.Form(i) is "for" && sentence.Find(gazetteer, i + 1) is { Type: EntityType.Place } place && place.End >= name.End)
            {
                return name with { End = i };
            }
        }

        return name;
    }

    // "UN Secretary-General António Guterres" is a body and a person.
    private void SplitAtTitle(NameSentence sentence, NameSpan name, List<NameSpan> repaired)
    {
        var title = -1;
        for (var i = name.First; i + 1 < name.End; i++)
        {
            var isSecretaryOfState =
                sentence.Form(i) is "State" && i >= 2 && sentence.Form(i - 1) is "of" && sentence.Form(i - 2) is "Secretary";
            title = NameWords.IsLastTitle(sentence.Form(i)) || isSecretaryOfState ? i : title;
        }

        if (title < 0 || HasBodyWord(sentence, title + 1, name.End) || IsKnown(sentence, name))
        {
            repaired.Add(name);
            return;
        }

        var end = title;
        while (
            end > name.First
            && (
                NameWords.IsTitle(sentence.Form(end - 1)) || sentence.Form(end - 1) is "of" or "State" or "and" or "for" or "Affairs" or "-"
            )
        )
        {
            end--;
        }

        if (end > name.First && end - name.First <= 4)
        {
            var before = name with { End = end };
            repaired.Add(before with { Type = Known(sentence, before) ?? TypeBeforeTitle(sentence, before) });
        }

        repaired.Add(new NameSpan(title + 1, name.End, EntityType.Person));
    }

    private static EntityType TypeBeforeTitle(NameSentence sentence, NameSpan name) =>
        sentence.Tag(name.End - 1) is "JJ" or "NNPS" && name.Count == 1 ? EntityType.Nationality
        : name.Type == EntityType.Person ? EntityType.Organization
        : name.Type;

    private EntityType? Known(NameSentence sentence, NameSpan name) =>
        sentence.Find(gazetteer, name.First) is { } known && known.End == name.End ? known.Type : null;

    private bool IsKnown(NameSentence sentence, NameSpan name) => Known(sentence, name) == name.Type;

    private NameSpan Retype(NameSentence sentence, NameSpan name)
    {
        if (Known(sentence, name) is { } known)
        {
            return name with { Type = known };
        }

        if (name.Type != EntityType.Organization && HasBodyWord(sentence, name.First, name.End) && name.Count > 1)
        {
            return name with { Type = EntityType.Organization };
        }

        if (name.Type is EntityType.Nationality or EntityType.Person)
        {
            return name;
        }

        if (
            name.Count == 1
            && name.Type == EntityType.Place
            && sentence.Style != CapitalStyle.Upper
            && NameWords.IsBodyAcronym(sentence.Form(name.First))
        )
        {
            return name with { Type = EntityType.Organization };
        }

        var hasTitle = name.First > 0 && NameWords.IsLastTitle(sentence.Form(name.First - 1));
        return
            hasTitle
            && name.Count <= 4
            && (name.Count > 1 || char.IsUpper(sentence.Form(name.First - 1)[0]))
            && !HasBodyWord(sentence, name.First, name.End)
            ? name with
            {
                Type = EntityType.Person,
            }
            : name;
    }

    // "Minister Xhelal Sveçla" and "S. Jaishankar" where nothing was found.
    private static void AddTitled(NameSentence sentence, List<NameSpan> names)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (names.Exists(n => i >= n.First && i < n.End) || !sentence.IsCapitalized(i))
            {
                continue;
            }

            var end = i;
            while (
                end < sentence.Count
                && end - i < 5
                && sentence.IsCapitalized(end)
                && sentence.Tag(end) is "NNP" or "NNPS"
                && !NameWords.IsTitle(sentence.Form(end))
                && !names.Exists(n => n.First == end)
            )
            {
                end++;
            }

            var hasTitle = i > 0 && NameWords.IsLastTitle(sentence.Form(i - 1)) && end - i >= 1;
            var hasInitial = end - i >= 2 && sentence.Form(i) is [_, '.'];
            if ((hasTitle || hasInitial) && !HasBodyWord(sentence, i, end))
            {
                names.Add(new NameSpan(i, end, EntityType.Person));
                i = end - 1;
            }
        }
    }

    // A known name of several words is certain; it is left inside a longer name of its own type ("African Union Commission").
    private void ApplyKnown(NameSentence sentence, List<NameSpan> names)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Find(gazetteer, i) is not { } known)
            {
                continue;
            }

            var overlapping = names.FindAll(n => n.First < known.End && known.First < n.End);
            var isInside = overlapping.Count == 1 && overlapping[0].First <= known.First && overlapping[0].End >= known.End;
            var isPartOfLonger = isInside && overlapping[0].Count > known.Count;
            if (overlapping.Count > 0 && (known.Count == 1 || (isPartOfLonger && overlapping[0].Type == known.Type)))
            {
                continue;
            }

            if (known.Count == 1 && !sentence.IsCapitalized(i) && known.Type != EntityType.Organization)
            {
                continue;
            }

            names.RemoveAll(overlapping.Contains);
            names.Add(known);
            AddRests(overlapping, known, names);
            i = known.End - 1;
        }
    }

    private static void AddRests(List<NameSpan> overlapping, NameSpan known, List<NameSpan> names)
    {
        // What is left of a name before a known one keeps its type if it is a name itself: "US President Donald Trump".
        foreach (var name in overlapping)
        {
            if (
                name.First < known.First
                && known.First - name.First == 1
                && name.Type != EntityType.Person
                && known.Type == EntityType.Person
            )
            {
                names.Add(name with { End = known.First });
            }
        }
    }

    private static bool HasBodyWord(NameSentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (NameWords.IsBody(sentence.Form(i)))
            {
                return true;
            }
        }

        return false;
    }
}
