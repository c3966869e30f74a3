using System.Runtime.CompilerServices;
using System.Text;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>Collects the folded words of one name.</summary>
internal ref struct KeyBuffer(Span<char> buffer)
{
    private readonly Span<char> buffer = buffer;
    private int length;

    /// <summary>Adds a word, or a punctuation mark as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Append(ReadOnlySpan<char> word, bool isWord)
    {
        var start = length;
        if (length > 0)
        {
            buffer[length++] = ' ';
        }

        var first = length;
        if (!isWord)
        {
            word.CopyTo(buffer[length..]);
            length += word.Length;
        }
        else if (Ascii.IsValid(word))
        {
            foreach (var c in NameFolding.WithoutPossessive(word))
            {
                if (char.IsAsciiLetterOrDigit(c))
                {
                    buffer[length++] = char.ToLowerInvariant(c);
                }
            }
        }
        else
        {
            var folded = NameFolding.Fold(word);
            folded.CopyTo(buffer[length..]);
            length += folded.Length;
        }

        length = length == first ? start : length;
    }

    /// <inheritdoc />
    public override readonly string ToString() => buffer[..length].ToString();
}
