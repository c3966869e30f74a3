using System.Collections.Frozen;

namespace ActorGraph.Text.Segmentation;

/// <summary>Words that end in a full stop of their own. Only words that are rare without it are listed: "Ill.", "Miss." and "in." are
/// not.</summary>
internal static class Abbreviations
{
    private const int longest = 8;

    // "F.L.N.K.S", "U.N.E.S.C.O".
    private const int longestDotted = 15;

    // A name follows: the full stop never ends a sentence.
    private static readonly FrozenSet<string> titles = Set(
        "Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Gen Lt Col Sgt Capt Cpl Cmdr Cmdre Maj Adm Brig Pvt Pte Gov Sen Sens Rep Reps Rev Fr Hon Pres "
            + "Supt Insp Amb Atty Asst Dep Sec Ald Ft Mt St Ste Sir Spc Vice-Adm Rear-Adm vs v cf viz eg ie PS P.S Pvt PVT"
    );

    // A number follows, else the word is another: "no", "art", "fig".
    private static readonly FrozenSet<string> beforeNumbers = Set("No Nos no nos Art Fig Figs fig Ch Sect Vol vol pp Para Op approx ca");

    private static readonly FrozenSet<string> others = Set(
        "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Tues Wed Thu Thur Thurs Fri Inc Corp Ltd Co Cos Bros Plc Pty LLC Jr Sr Esq etc al "
            + "dept Dept Univ Assn Assoc Natl Intl Govt govt Ave Blvd Rd Hwy Calif Fla Tex Ariz Colo Conn Mich Minn Okla Tenn Wis Wyo Penn Ky Va "
            + "est ext incl esp Attn attn Ph yrs lbs oz ft tel Tel Ed Eds rev min mins hrs approx Mon Sat"
    );

    /// <summary>Whether a word is an abbreviation before a full stop.</summary>
    /// <param name="word">The word without its full stop.</param>
    /// <param name="nextIsDigit">Whether a number follows.</param>
    public static bool Contains(ReadOnlySpan<char> word, bool nextIsDigit) =>
        (word.Length <= longest && (Has(titles, word) || Has(others, word) || (nextIsDigit && Has(beforeNumbers, word))))
        || (word.Length <= longestDotted && IsDotted(word));

    /// <summary>Whether a word with its full stop never ends a sentence: a title, or initials.</summary>
    /// <param name="token">The word with its full stop.</param>
    public static bool NeverEnds(ReadOnlySpan<char> token) => token.Length is > 1 and <= longest + 1 && Has(titles, token[..^1]);

    // "U.S", "a.m", "Ph.D": single letters between full stops, two at most at the start.
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        var dot = word.LastIndexOf('.');
        if (dot < 0)
        {
            return false;
        }

        for (int i = 0, run = 0; i < word.Length; i++)
        {
            run = word[i] == '.' ? 0 : run + 1;
            if ((word[i] != '.' && !char.IsLetter(word[i])) || run > 2)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
