using ActorGraph.Core.Text;
using ActorGraph.Extraction.Attributes;

namespace ActorGraph.Extraction.Trees;

/// <summary>Gives a verb the subject that a parser took into the date before it, where no comma parts them: "on the night of 11 October border guards stormed the post".</summary>
internal sealed class FrontedDateRepair(TreeDraft tree)
{
    /// <summary>Mends what is wrong at a noun.</summary>
    public void Mend(int noun)
    {
        if (tree.Relations[noun] != DependencyRelation.Nmod || tree.Heads[noun] is not (>= 0 and var time) || time > noun
            || tree.Relations[time] != DependencyRelation.Obl)
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

        var isPassive = tree.Child(verb, DependencyRelation.AuxPass) >= 0;
        tree.Move(date, time, DependencyRelation.Nmod);
        tree.Move(noun, verb, isPassive ? DependencyRelation.NsubjPass : DependencyRelation.Nsubj);
    }

    // Numbers alone are no date: "in the camp of three rebel groups".
    private int LastOfDate(int first, int noun)
    {
        var (end, isDate) = (first, false);
        for (; end < noun; end++)
        {
            var word = tree[end].Text.ToString();
            var isNamed = CalendarWords.Month(word) > 0 || CalendarWords.Weekday(word) is not null || CalendarWords.Year(word) > 0;
            if (!isNamed && tree[end].PartOfSpeech != PartOfSpeech.Num)
            {
                break;
            }

            isDate |= isNamed;
        }

        return isDate && end < noun ? end - 1 : -1;
    }
}
