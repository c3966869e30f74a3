using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ActorGraph.Text.Vectors;

/// <summary>A fixed list of words and where each stands in it; found by their characters, without making a string.</summary>
internal sealed class WordTable
{
    private readonly char[] text;
    private readonly int[] ends;
    private readonly int[] slots;

    /// <summary>Makes a table.</summary>
    /// <param name="words">Each word once, a line feed after each, UTF-8: a section of strings of a weight file.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public WordTable(ReadOnlySpan<byte> words)
    {
        text = new char[System.Text.Encoding.UTF8.GetCharCount(words)];
        System.Text.Encoding.UTF8.GetChars(words, text);
        ends = new int[text.AsSpan().Count('\n')];
        slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(ends.Length * 2) + 1)];
        for (int i = 0, start = 0; i < ends.Length; i++)
        {
            ends[i] = start + text.AsSpan(start).IndexOf('\n');
            var slot = Hash(text.AsSpan(start, ends[i] - start)) & (slots.Length - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = i + 1;
            start = ends[i] + 1;
        }
    }

    /// <summary>The number of words.</summary>
    public int Count => ends.Length;

    /// <summary>The word at a place.</summary>
    public ReadOnlySpan<char> this[int index]
    {
        get
        {
            var start = index == 0 ? 0 : ends[index - 1] + 1;
            return text.AsSpan(start, ends[index] - start);
        }
    }

    /// <summary>The place of a word; -1 if the table lacks it.</summary>
    public int IndexOf(ReadOnlySpan<char> word)
    {
        var slot = Hash(word) & (slots.Length - 1);
        while (slots[slot] != 0)
        {
            if (this[slots[slot] - 1].SequenceEqual(word))
            {
                return slots[slot] - 1;
            }

            slot = (slot + 1) & (slots.Length - 1);
        }

        return -1;
    }

    /// <summary>A hash of characters that is the same in every run and on every machine (FNV-1a, with a last mix for its low
    /// bits).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Hash(ReadOnlySpan<char> characters)
    {
        var hash = 2166136261u;
        foreach (var unit in MemoryMarshal.Cast<char, ushort>(characters))
        {
            hash = (hash ^ unit) * 16777619u;
        }

        hash ^= hash >> 15;
        hash *= 2246822519u;
        return (int)((hash ^ (hash >> 13)) & int.MaxValue);
    }
}
