using System.Collections.Frozen;
using ActorGraph.Core.Text;
using ActorGraph.Text.Parsing.Network;
using ActorGraph.Text.Vectors;

namespace ActorGraph.Text.Parsing;

/// <summary>Turns tokens into rows of the network's tables. Immutable, shared by all threads.</summary>
/// <param name="vectors">The frozen word vectors.</param>
/// <param name="words">The words with a learnt vector, spelled by <see cref="Spell"/>.</param>
/// <param name="tags">The Penn tags that training knew.</param>
/// <param name="pieceCount">The rows that character sequences share; a power of two.</param>
internal sealed class TokenEncoder(WordVectors vectors, WordTable words, IEnumerable<string> tags, int pieceCount) : ITokenEncoder
{
    private const int longestPiecedWord = 20;
    private readonly FrozenDictionary<string, int> tags = tags.Select((tag, i) => (tag, i))
        .ToFrozenDictionary(t => t.tag, t => t.i + TokenFeatures.ReservedTags, StringComparer.Ordinal);

    /// <summary>Writes a word as the list of learnt words has it: folded, each digit a "0".</summary>
    public static Span<char> Spell(ReadOnlySpan<char> form, Span<char> target)
    {
        var word = WordSpelling.Normalize(form, target);
        WordSpelling.ReplaceDigits(word);
        return word;
    }

    /// <inheritdoc />
    public TokenFeatures Encode(ParserInput input, int token, List<int> pieces) =>
        Encode(input.Form(token), input.Parts[token], input.Tags[token], pieces);

    /// <summary>Describes one token.</summary>
    /// <param name="form">The token as the text has it.</param>
    /// <param name="part">Its universal part of speech.</param>
    /// <param name="tag">Its Penn tag.</param>
    /// <param name="pieces">The list that receives its character sequences.</param>
    public TokenFeatures Encode(ReadOnlySpan<char> form, PartOfSpeech part, string tag, List<int> pieces)
    {
        Span<char> buffer = stackalloc char[WordSpelling.LongestWord];
        var word = WordSpelling.Normalize(form, buffer);
        var vector = vectors.IndexOf(word);
        WordSpelling.ReplaceDigits(word);
        var index = words.IndexOf(word);
        var firstPiece = pieces.Count;
        AddShape(form, pieces);
        AddPieces(word[..Math.Min(word.Length, longestPiecedWord)], pieces);
        return new TokenFeatures
        {
            Vector = vector,
            Word = index < 0 ? TokenFeatures.UnknownWord : index + TokenFeatures.ReservedWords,
            Part = (int)part,
            Tag = tags.GetValueOrDefault(tag),
            FirstPiece = firstPiece,
            PieceCount = pieces.Count - firstPiece,
        };
    }

    // "NATO-led" is "XX-xx": runs of one class count as two.
    private void AddShape(ReadOnlySpan<char> form, List<int> pieces)
    {
        Span<char> shape = stackalloc char[12];
        shape[0] = 's';
        var length = 1;
        foreach (var character in form)
        {
            var kind =
                char.IsUpper(character) ? 'X'
                : char.IsLower(character) ? 'x'
                : char.IsDigit(character) ? 'd'
                : character;
            if (length > 2 && shape[length - 1] == kind && shape[length - 2] == kind)
            {
                continue;
            }

            shape[length++] = kind;
            if (length == shape.Length)
            {
                break;
            }
        }

        pieces.Add(Row(shape[..length]));
    }

    private void AddPieces(ReadOnlySpan<char> word, List<int> pieces)
    {
        Span<char> piece = stackalloc char[5];
        for (var length = 1; length <= Math.Min(4, word.Length); length++)
        {
            pieces.Add(Row(Mark('e', word[^length..], piece)));
            if (length < 4)
            {
                pieces.Add(Row(Mark('b', word[..length], piece)));
            }
        }

        for (var length = 3; length <= 4; length++)
        {
            for (var start = 1; start + length < word.Length; start++)
            {
                pieces.Add(Row(Mark('m', word.Slice(start, length), piece)));
            }
        }
    }

    private static ReadOnlySpan<char> Mark(char kind, ReadOnlySpan<char> part, Span<char> target)
    {
        target[0] = kind;
        part.CopyTo(target[1..]);
        return target[..(part.Length + 1)];
    }

    private int Row(ReadOnlySpan<char> piece) => WordTable.Hash(piece) & (pieceCount - 1);
}
