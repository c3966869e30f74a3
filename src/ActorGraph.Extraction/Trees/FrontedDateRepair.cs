using ActorGraph.Core.Text;
using ActorGraph.Extraction.Attributes;

namespace ActorGraph.Extraction.Trees;

/// <summary>Gives a verb the subject that a parser took into the date before it, where no comma parts them: "on the night of 11 October
/// border guards stormed the post".</summary>
internal sealed class FrontedDateRepair(TreeDraft tree)
{
    private const int LongestClimb = 4;

    /// <summary>Mends what is wrong at a noun.</summary>
    public void Mend(int noun)
    {
        if (
            noun > 1
            && tree[noun].PartOfSpeech == PartOfSpeech.Propn
            && IsNamed(noun - 1)
            && !IsNamed(noun)
            && tree.Child(noun, DependencyRelation.Case) < 0
            && tree.Relations[noun]
                is DependencyRelation.Flat
                    or DependencyRelation.Nmod
                    or DependencyRelation.NmodUnmarked
                    or DependencyRelation.Appos
        )
        {
            MendName(noun);
            return;
        }

        if (tree.Relations[noun] == DependencyRelation.Obl && DayBefore(noun) is >= 0 and var day)
        {
            MendJoined(day, noun);
            return;
        }

        if (
            tree.Relations[noun] != DependencyRelation.Nmod
            || tree.Heads[noun] is not (>= 0 and var time)
            || time > noun
            || tree.Relations[time] != DependencyRelation.Obl
        )
        {
            return;
        }

        var verb = tree.Heads[time];
        if (verb <= noun || tree.HasSubject(verb) || !(tree.IsFinite(verb) || tree.IsActive(verb) || tree.MayBePast(verb)))
        {
            return;
        }

        var preposition = tree.Child(noun, DependencyRelation.Case);
        if (preposition <= time || LastOfDate(preposition + 1, noun) is not (>= 0 and var date))
        {
            return;
        }

        for (var word = preposition; word < date; word++)
        {
            if (tree.Heads[word] == noun)
            {
                tree.Move(word, date, tree.Relations[word]);
            }
        }

        tree.Move(date, time, DependencyRelation.Nmod);
        tree.MakeSubject(noun, verb);
    }

    // "On Friday troops", "in May Polish officials": the day with which a phrase begins, where its verb has no other subject.
    private int DayBefore(int noun)
    {
        var verb = tree.Heads[noun];
        var preposition = tree.Child(noun, DependencyRelation.Case);
        return
            preposition >= 0
            && preposition + 1 < noun
            && verb > noun
            && IsNamed(preposition + 1)
            && tree.Heads[preposition + 1] == noun
            && tree[noun].PartOfSpeech == PartOfSpeech.Noun
            && !Rules.WordClasses.Embedded["time-units"].Contains(tree[noun].Lemma)
            && tree[preposition].Text is "On" or "on" or "In" or "in" or "By" or "by" or "Since" or "since"
            && !tree.HasSubject(verb)
            && (tree.IsFinite(verb) || tree.IsActive(verb) || tree.MayBePast(verb))
            ? preposition + 1
            : -1;
    }

    private void MendJoined(int day, int noun)
    {
        var verb = tree.Heads[noun];
        tree.Move(day - 1, day, DependencyRelation.Case);
        tree.Move(day, verb, DependencyRelation.Obl);
        tree.MakeSubject(noun, verb);
    }

    // "In the week of March Chad attacked": a month and the name behind it are not one name.
    private void MendName(int name)
    {
        var month = name - 1;
        var above = tree.Heads[name];
        var verb = above;
        for (var step = 0; step < LongestClimb && verb >= 0 && verb < name; step++)
        {
            verb = tree.Heads[verb];
        }

        if (
            verb <= name
            || tree.HasSubject(verb)
            || !(tree[verb].PartOfSpeech == PartOfSpeech.Verb || tree.Child(verb, DependencyRelation.Cop) >= 0)
        )
        {
            return;
        }

        if (tree.Heads[month] == name)
        {
            tree.Move(month, above, DependencyRelation.NmodUnmarked);
        }

        for (var part = name + 1; part < verb && tree.Heads[part] == month && tree.Relations[part] == DependencyRelation.Flat; part++)
        {
            tree.Move(part, name, DependencyRelation.Flat);
        }

        tree.MakeSubject(name, verb);
    }

    private bool IsNamed(int token)
    {
        var word = tree[token].Text.ToString();
        return CalendarWords.IsMonthOrWeekday(word) || CalendarWords.Year(word) > 0;
    }

    // Numbers alone are no date: "in the camp of three rebel groups".
    private int LastOfDate(int first, int noun)
    {
        var (end, isDate) = (first, false);
        for (; end < noun && (IsNamed(end) || tree[end].PartOfSpeech == PartOfSpeech.Num); end++)
        {
            isDate |= IsNamed(end);
        }

        return isDate && !IsNamed(noun) ? end - 1 : -1;
    }
}
