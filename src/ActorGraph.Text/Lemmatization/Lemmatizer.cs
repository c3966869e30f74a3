using System.Buffers;
using ActorGraph.Core.Text;
using ActorGraph.Text.Learning;
using ActorGraph.Text.Models;

namespace ActorGraph.Text.Lemmatization;

/// <summary>Finds dictionary forms: of all word endings that the treebanks taught for a tag, the longest that fits says what to
/// do.</summary>
internal sealed class Lemmatizer
{
    /// <summary>The kind of weight file it is kept in.</summary>
    public const string FileKind = "lemmatizer";

    /// <summary>The longest ending that is looked up besides the whole word.</summary>
    public const int LongestEnding = 7;

    // Words beyond this are no words; their lemma is their lower case.
    private const int longestWord = 64;

    private static readonly SearchValues<char> numberSigns = SearchValues.Create("0123456789,.");
    private readonly HashIndex index;
    private readonly ushort[] scriptOfEnding;
    private readonly LemmaScript[] scripts;

    /// <summary>Makes a lemmatizer.</summary>
    /// <param name="endings">Hashes of tag and ending, as <see cref="Key"/> makes them.</param>
    /// <param name="scriptOfEnding">The script of each ending.</param>
    /// <param name="scripts">The scripts.</param>
    public Lemmatizer(ulong[] endings, ushort[] scriptOfEnding, LemmaScript[] scripts)
    {
        index = new HashIndex(endings);
        this.scriptOfEnding = scriptOfEnding;
        this.scripts = scripts;
    }

    /// <summary>The key of an ending under a tag.</summary>
    /// <param name="part">The part of speech.</param>
    /// <param name="tag">The Penn tag.</param>
    /// <param name="ending">The folded characters from the last to the first, hashed.</param>
    /// <param name="isWhole">Whether the ending is the whole word.</param>
    public static ulong Key(PartOfSpeech part, string tag, ulong ending, bool isWhole) =>
        FeatureHash.Combine(FeatureHash.Combine(FeatureHash.Of(tag), ((ulong)part * 2) + (isWhole ? 1UL : 0UL)), ending);

    /// <summary>Reads the lemmatizer that <see cref="AddTo"/> put into a weight file.</summary>
    public static Lemmatizer Read(ModelFile file)
    {
        var endings = file.Section<ulong>("endings").ToArray();
        var scripts = file.Strings("scripts");
        var scriptOfEnding = file.Section<ushort>("scriptOfEnding", endings.Length).ToArray();
        return Array.Exists(scriptOfEnding, s => s >= scripts.Length) || Array.Exists(scripts, s => s.Length < 2)
            ? throw ModelFile.Refuse(file.Name, "names lemma scripts that it does not hold")
            : new Lemmatizer(endings, scriptOfEnding, Array.ConvertAll(scripts, LemmaScript.Parse));
    }

    /// <summary>Adds the lemmatizer to a weight file.</summary>
    public void AddTo(ModelFileWriter writer) =>
        writer
            .Add("endings", index.Keys)
            .Add<ushort>("scriptOfEnding", scriptOfEnding)
            .AddStrings("scripts", scripts.Select(s => s.ToString()));

    /// <summary>Whether a word is a number in digits; its lemma has no thousands separators.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= longestWord
        && char.IsAsciiDigit(word[0])
        && char.IsAsciiDigit(word[^1])
        && !word.ContainsAnyExcept(numberSigns);

    /// <summary>The lemma of a word.</summary>
    public string Lemma(ReadOnlySpan<char> word, PartOfSpeech part, string tag)
    {
        if (IsNumber(word))
        {
            return word.ToString().Replace(",", "", StringComparison.Ordinal);
        }

        if (word.Length > longestWord)
        {
            return LemmaScript.LowerCase.Apply(word);
        }

        var found = -1;
        var hash = FeatureHash.Empty;
        for (var length = 0; length <= Math.Min(word.Length, LongestEnding); length++)
        {
            hash = length == 0 ? hash : FeatureHash.Append(hash, FeatureHash.Fold(word[^length]));
            var at = index.Find(Key(part, tag, hash, isWhole: false));
            found = at >= 0 ? at : found;
        }

        for (var length = LongestEnding + 1; length <= word.Length; length++)
        {
            hash = FeatureHash.Append(hash, FeatureHash.Fold(word[^length]));
        }

        var whole = index.Find(Key(part, tag, hash, isWhole: true));
        found = whole >= 0 ? whole : found;
        return found < 0 ? LemmaScript.LowerCase.Apply(word) : scripts[scriptOfEnding[found]].Apply(word);
    }
}
