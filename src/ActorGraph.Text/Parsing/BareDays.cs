using System.Collections.Frozen;
using ActorGraph.Core.Text;

namespace ActorGraph.Text.Parsing;

/// <summary>Takes days without a preposition out of the names before them: "arrived in Beijing Wednesday", "France Thursday condemned",
/// which parsers read as one name.</summary>
/// <param name="input">The text with its tags.</param>
/// <param name="heads">The head of each token in the document; mended in place.</param>
/// <param name="relations">The relation of each token to its head; mended in place.</param>
internal readonly ref struct BareDays(ParserInput input, int[] heads, DependencyRelation[] relations)
{
    private static readonly FrozenSet<string> weekdays = Set("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static readonly FrozenSet<string> hours = Set("morning", "afternoon", "evening", "night", "noon");

    // "Good Friday", "Super Tuesday": a day with a name of its own.
    private static readonly FrozenSet<string> feasts = Set(
        "Good",
        "Black",
        "Bloody",
        "Holy",
        "Ash",
        "Palm",
        "Easter",
        "Whit",
        "Super",
        "Shrove",
        "Maundy",
        "Cyber",
        "Sheffield"
    );

    private readonly ParserInput input = input;

    /// <summary>Mends all sentences.</summary>
    public void Mend()
    {
        for (var sentence = 0; sentence < input.SentenceStarts.Length; sentence++)
        {
            var (start, end) = (input.SentenceStarts[sentence], input.EndOf(sentence));
            for (var token = start + 1; token < end; token++)
            {
                if (Has(weekdays, token) && input.Parts[token - 1] == PartOfSpeech.Propn && !Has(feasts, token - 1))
                {
                    var day = token + 1 < end && heads[token] == token + 1 && Has(hours, token + 1) ? token + 1 : token;
                    Part(token, day, (start, end));
                }
            }
        }
    }

    private void Part(int weekday, int day, (int Start, int End) sentence)
    {
        var name = weekday - 1;
        while (
            heads[name] >= sentence.Start
            && heads[name] < weekday
            && relations[name] is DependencyRelation.Flat or DependencyRelation.Compound
        )
        {
            name = heads[name];
        }

        if (
            relations[name] is DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.NmodDesc
            && (heads[name] == weekday || heads[name] == day)
        )
        {
            TakePlace(name, weekday, day, sentence);
        }
        else if (heads[day] == name && relations[day] is DependencyRelation.Flat or DependencyRelation.Compound or DependencyRelation.Appos)
        {
            HangOnPredicate(day, name);
        }
        else if (
            relations[day] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Obj or DependencyRelation.Iobj
            && heads[day] == heads[name]
            && relations[name] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Obj
        )
        {
            // "France Thursday condemned" has one subject.
            relations[day] = DependencyRelation.OblUnmarked;
        }
    }

    // The name gets the place of the day, and with it all that hung on the day.
    private void TakePlace(int name, int weekday, int day, (int Start, int End) sentence)
    {
        for (var child = sentence.Start; child < sentence.End; child++)
        {
            if (child != weekday && child != name && (heads[child] == day || heads[child] == weekday))
            {
                heads[child] = name;
            }
        }

        var (head, relation) = (heads[day], relations[day]);
        (heads[name], relations[name]) = (
            head,
            relation is DependencyRelation.OblUnmarked or DependencyRelation.NmodUnmarked ? RoleOf(name, head, sentence) : relation
        );
        if (relation == DependencyRelation.Root)
        {
            (heads[day], relations[day]) = (name, DependencyRelation.OblUnmarked);
        }
        else
        {
            HangOnPredicate(day, name);
        }
    }

    // What was taken for a time is what is missing: the subject before a verb, the object behind it.
    private DependencyRelation RoleOf(int name, int head, (int Start, int End) sentence)
    {
        if (HasChild(name, sentence, DependencyRelation.Case) || head < 0 || input.Parts[head] != PartOfSpeech.Verb)
        {
            return input.Parts[Math.Max(head, 0)] == PartOfSpeech.Verb ? DependencyRelation.Obl : DependencyRelation.Nmod;
        }

        return name < head && !HasChild(head, sentence, DependencyRelation.Nsubj) && !HasChild(head, sentence, DependencyRelation.NsubjPass)
                ? DependencyRelation.Nsubj
            : name > head && !HasChild(head, sentence, DependencyRelation.Obj) ? DependencyRelation.Obj
            : DependencyRelation.Obl;
    }

    private void HangOnPredicate(int day, int name)
    {
        var predicate = heads[name];
        while (predicate >= 0 && input.Parts[predicate] is not (PartOfSpeech.Verb or PartOfSpeech.Adj) && heads[predicate] >= 0)
        {
            predicate = heads[predicate];
        }

        (heads[day], relations[day]) =
            predicate >= 0 ? (predicate, DependencyRelation.OblUnmarked) : (name, DependencyRelation.NmodUnmarked);
    }

    private bool HasChild(int token, (int Start, int End) sentence, DependencyRelation relation)
    {
        for (var child = sentence.Start; child < sentence.End; child++)
        {
            if (heads[child] == token && relations[child] == relation)
            {
                return true;
            }
        }

        return false;
    }

    private bool Has(FrozenSet<string> set, int token) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(input.Form(token));

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
