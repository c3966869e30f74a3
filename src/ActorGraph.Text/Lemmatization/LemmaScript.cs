using System.Globalization;

namespace ActorGraph.Text.Lemmatization;

/// <summary>How a lemma is made from its form: lower the case or not, cut characters from the end, append others.</summary>
/// <param name="Lowers">Whether the form is put into lower case first.</param>
/// <param name="Cut">How many characters to cut from the end.</param>
/// <param name="Append">What to append.</param>
internal readonly record struct LemmaScript(bool Lowers, int Cut, string Append)
{
    /// <summary>The form in lower case is the lemma.</summary>
    public static LemmaScript LowerCase { get; } = new(true, 0, "");

    /// <summary>Finds the script that makes a lemma from a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="lemma">The lemma.</param>
    /// <param name="isName">Whether the word is a proper name, which keeps its capitals where both would do.</param>
    public static LemmaScript Between(string form, string lemma, bool isName)
    {
        form = Straighten(form);
        var lower = form.ToLowerInvariant();
        var kept = SharedStart(form, lemma);
        var lowered = SharedStart(lower, lemma);
        return lowered > kept || (lowered == kept && !isName)
            ? new LemmaScript(true, form.Length - lowered, lemma[lowered..])
            : new LemmaScript(false, form.Length - kept, lemma[kept..]);
    }

    /// <summary>Makes the lemma; a form shorter than what is to be cut is its own lemma in lower case.</summary>
    public string Apply(ReadOnlySpan<char> form)
    {
        var straight = Straighten(form.ToString());
        if (Cut > straight.Length)
        {
            return straight.ToLowerInvariant();
        }

        var stem = Cut == 0 ? straight : straight[..^Cut];
        stem = Lowers ? stem.ToLowerInvariant() : stem;
        return Append.Length == 0 ? stem : stem + Append;
    }

    /// <summary>The script as a word of a weight file: "L2y".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Lowers ? 'L' : 'K')}{(char)('0' + Cut)}{Append}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static LemmaScript Parse(string word) => new(word[0] == 'L', word[1] - '0', word[2..]);

    // UD's lemmas have straight quotes.
    private static string Straighten(string form) =>
        form.AsSpan().IndexOfAny("’‘“”") < 0 ? form : form.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"');

    private static int SharedStart(string form, string lemma)
    {
        var shared = 0;
        while (shared < form.Length && shared < lemma.Length && form[shared] == lemma[shared])
        {
            shared++;
        }

        return shared;
    }
}
