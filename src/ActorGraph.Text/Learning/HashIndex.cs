using System.Numerics;
using System.Runtime.CompilerServices;

namespace ActorGraph.Text.Learning;

/// <summary>Finds the place of a 64-bit hash in an array of distinct hashes: open addressing over 32-bit slots, no objects.</summary>
internal sealed class HashIndex
{
    private readonly ulong[] keys;
    private readonly int[] slots;
    private readonly int mask;

    /// <summary>Indexes the keys; they are not copied.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public HashIndex(ulong[] keys)
    {
        this.keys = keys;
        slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, keys.Length * 2))];
        mask = slots.Length - 1;
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = Slot(keys[i]);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = i + 1;
        }
    }

    /// <summary>The keys, in the order given.</summary>
    public ReadOnlySpan<ulong> Keys => keys;

    /// <summary>The place of a key; -1 if it is not there.</summary>
    public int Find(ulong key)
    {
        for (var slot = Slot(key); slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (keys[slots[slot] - 1] == key)
            {
                return slots[slot] - 1;
            }
        }

        return -1;
    }

    private int Slot(ulong key) => (int)((key ^ (key >> 29)) & (uint)mask);
}
