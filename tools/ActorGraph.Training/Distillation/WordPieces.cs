using System.Globalization;
using System.Text;

namespace ActorGraph.Training.Distillation;

/// <summary>Cuts words into the pieces that a transformer was trained on (WordPiece, Wu et al. 2016; without capitals and
/// accents).</summary>
internal sealed class WordPieces
{
    private const int longestWord = 100;
    private readonly Dictionary<string, int> numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>Reads the list of pieces, one a line.</summary>
    public WordPieces(Stream vocabulary)
    {
        using var reader = new StreamReader(vocabulary, Encoding.UTF8);
        numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            numbers.TryAdd(line, numbers.Count);
        }

        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        (First, Last, Unknown) = (numbers["[CLS]"], numbers["[SEP]"], numbers["[UNK]"]);
    }

    /// <summary>The piece that stands before a sentence.</summary>
    public int First { get; }

    /// <summary>The piece that stands after a sentence.</summary>
    public int Last { get; }

    private int Unknown { get; }

    /// <summary>Adds the pieces of one token, at least one.</summary>
    public void Add(string token, List<int> pieces)
    {
        var before = pieces.Count;
        var word = new StringBuilder();
        foreach (var character in token.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            switch (char.GetUnicodeCategory(character))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.Control or UnicodeCategory.Format:
                    break;
                case not (
                    UnicodeCategory.LowercaseLetter
                    or UnicodeCategory.OtherLetter
                    or UnicodeCategory.ModifierLetter
                    or UnicodeCategory.DecimalDigitNumber
                ):
                    AddWord(word, pieces);
                    AddWord(word.Append(character), pieces);
                    break;
                default:
                    word.Append(character);
                    break;
            }
        }

        AddWord(word, pieces);
        if (pieces.Count == before)
        {
            pieces.Add(Unknown);
        }
    }

    // The longest piece that fits, again and again; a word with a part that none fits is unknown as a whole.
    private void AddWord(StringBuilder letters, List<int> pieces)
    {
        var word = letters.ToString();
        letters.Clear();
        var before = pieces.Count;
        for (int start = 0, end; start < word.Length; start = end)
        {
            end = word.Length <= longestWord ? EndOfPiece(word, start) : start;
            if (end == start)
            {
                pieces.RemoveRange(before, pieces.Count - before);
                pieces.Add(Unknown);
                return;
            }

            pieces.Add(lookup[Spell(word, start, end)]);
        }
    }

    private int EndOfPiece(string word, int start)
    {
        var end = word.Length;
        while (end > start && !lookup.ContainsKey(Spell(word, start, end)))
        {
            end--;
        }

        return end;
    }

    private static string Spell(string word, int start, int end) => start == 0 ? word[..end] : "##" + word[start..end];
}
