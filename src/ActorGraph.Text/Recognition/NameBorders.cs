using ActorGraph.Core.Mentions;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Text.Recognition;

/// <summary>Puts the borders of a name where they belong.</summary>
internal static class NameBorders
{
    /// <summary>Takes punctuation and words that no name begins or ends with from both ends; a semicolon inside ends the name.</summary>
    public static NameSpan Trim(NameSentence sentence, NameSpan name)
    {
        var (first, end) = (name.First, name.End);
        for (var i = first; i < end; i++)
        {
            if (
                sentence.Form(i) is ";" or ":" or "(" or "\"" or "”" or "“" && i > first
                || (name.Type == EntityType.Person && i > first && sentence.Form(i) is "of" or "for" or "from" or "in" or "and")
            )
            {
                end = i;
            }
        }

        while (end > first && !IsEdge(sentence, end - 1))
        {
            end--;
        }

        while (first < end && !IsEdge(sentence, first) && sentence.Form(first) is not "-")
        {
            first++;
        }

        return name with
        {
            First = first,
            End = end,
        };
    }

    /// <summary>Takes in what hangs on the name: the other half of a hyphen, particles and the parts they join, an initial.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="name">The name.</param>
    /// <param name="from">The first token that is free.</param>
    /// <param name="to">The index after the last token that is free.</param>
    public static NameSpan Grow(NameSentence sentence, NameSpan name, int from, int to)
    {
        var (first, end) = (name.First, name.End);
        if (name.Type is not EntityType.Nationality and not EntityType.Place)
        {
            GrowOverHyphens(sentence, ref first, ref end, from, to);
        }

        if (name.Type == EntityType.Person)
        {
            GrowOverParticles(sentence, ref first, ref end, from, to);
        }

        if (name.Type == EntityType.Organization && NameWords.IsBody(sentence.Form(end - 1)))
        {
            end = EndOfLinked(sentence, end, to);
        }

        return name with
        {
            First = first,
            End = end,
        };
    }

    /// <summary>Joins persons that nothing or only particles part: "María" and "Corina Machado", "Ursula" and "Leyen" with "von der"
    /// between.</summary>
    public static void JoinPersons(NameSentence sentence, List<NameSpan> names)
    {
        for (var i = 0; i + 1 < names.Count; i++)
        {
            var (left, right) = (names[i], names[i + 1]);
            var gap = right.First - left.End;
            var isPersonal =
                right.Type == EntityType.Person
                || (
                    right.Count == 1
                    && right.Type is not EntityType.Place and not EntityType.Nationality
                    && (gap > 0 || IsSurname(sentence, left, right))
                );
            if (left.Type != EntityType.Person || !isPersonal || gap > 2 || sentence.Style == CapitalStyle.Upper)
            {
                continue;
            }

            var joins = true;
            for (var token = left.End; token < right.First; token++)
            {
                joins &= NameWords.IsParticle(sentence.Form(token));
            }

            if (joins)
            {
                names[i] = left with { End = right.End };
                names.RemoveAt(i + 1);
                i--;
            }
        }
    }

    // "Captain John | Correa": what stands right behind a given name and looks like no body.
    private static bool IsSurname(NameSentence sentence, NameSpan given, NameSpan name) =>
        given.Count == 1
        && sentence.Style == CapitalStyle.Running
        && sentence.Tag(name.First) is "NNP"
        && sentence.Form(name.First) is [_, .., >= 'a']
        && !NameWords.IsBody(sentence.Form(name.First));

    private static bool IsEdge(NameSentence sentence, int token)
    {
        var form = sentence.Form(token);
        return char.IsUpper(form[0])
            || char.IsDigit(form[0])
            || (char.IsLetter(form[0]) && sentence.Tag(token) is "NNP" or "NNPS" or "JJ" or "FW" or "NN" or "NNS");
    }

    private static void GrowOverHyphens(NameSentence sentence, ref int first, ref int end, int from, int to)
    {
        if (sentence.Form(first) is "-" && first > from && sentence.IsJoined(first) && sentence.IsCapitalized(first - 1))
        {
            first--;
        }
        else if (
            first - 2 >= from
            && sentence.Form(first - 1) is "-"
            && sentence.IsJoined(first)
            && sentence.IsJoined(first - 1)
            && sentence.IsCapitalized(first - 2)
        )
        {
            first -= 2;
        }

        while (
            end + 1 < to
            && sentence.Form(end) is "-"
            && sentence.IsJoined(end)
            && sentence.IsJoined(end + 1)
            && sentence.Tag(end + 1) is "NNP" or "NNPS"
        )
        {
            end += 2;
        }
    }

    private static void GrowOverParticles(NameSentence sentence, ref int first, ref int end, int from, int to)
    {
        var particles = end;
        while (particles < to && NameWords.IsParticle(sentence.Form(particles)))
        {
            particles++;
        }

        if (particles > end && particles < to && sentence.IsCapitalized(particles))
        {
            end = particles + 1;
        }

        if (first > from && sentence.Form(first - 1) is [var initial, '.'] && char.IsUpper(initial))
        {
            first--;
        }

        // A number of reign, "Jr.", and what follows a first name.
        var isFirstName = end - first == 1 && sentence.Style == CapitalStyle.Running;
        while (
            end < to
            && sentence.IsCapitalized(end)
            && sentence.Tag(end) is "NNP"
            && (isFirstName || sentence.Form(end) is "Jr." or "Jr" or "Sr." || IsNumeral(sentence.Form(end)))
            && !NameWords.IsTitle(sentence.Form(end))
            && !NameWords.IsBody(sentence.Form(end))
        )
        {
            end++;
        }
    }

    // "Court" + "of Appeal", "Council" + "for Human Rights".
    private static int EndOfLinked(NameSentence sentence, int end, int to)
    {
        var next = end + 1;
        if (next >= to || sentence.Form(end) is not ("of" or "for"))
        {
            return end;
        }

        next += sentence.Form(next) is "the" ? 1 : 0;
        var stop = next;
        while (stop < to && sentence.IsCapitalized(stop))
        {
            stop++;
        }

        return stop > next ? stop : end;
    }

    private static bool IsNumeral(ReadOnlySpan<char> word) => word.Length <= 5 && !word.ContainsAnyExcept("IVX");
}
