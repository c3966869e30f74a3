using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>The form in which an actor keeps its other names.</summary>
internal static class NameList
{
    /// <summary>The names ordinally sorted, each once, without the canonical one. The array is sorted in place.</summary>
    // Thousands of actors are read at every start: a sorted set for each of them would be a third of the time.
    public static ImmutableArray<string> Sorted(string[] names, string canonical)
    {
        Array.Sort(names, StringComparer.Ordinal);
        var count = 0;
        foreach (var name in names)
        {
            if (name != canonical && (count == 0 || names[count - 1] != name))
            {
                names[count++] = name;
            }
        }

        Array.Resize(ref names, count);
        return ImmutableCollectionsMarshal.AsImmutableArray(names);
    }
}
