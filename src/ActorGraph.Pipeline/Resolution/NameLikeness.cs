using ActorGraph.Core.Actors;
using ActorGraph.Linking.KnowledgeBases;
using ActorGraph.Pipeline.Explanation;

namespace ActorGraph.Pipeline.Resolution;

/// <summary>Tells whether two names may be one actor's, and which pairs are worth asking about.</summary>
internal static class NameLikeness
{
    private static readonly HashSet<string> small = new(StringComparer.Ordinal) { "of", "the", "and", "for", "in", "on", "de", "la", "al" };

    /// <summary>Keys under which names are looked at together: equal, spelled alike, initial and surname, acronym, first word, one letter
    /// off.</summary>
    public static IEnumerable<string> BlocksOf(ActorType type, string name)
    {
        var id = ActorId.FromName(name).Value;
        var words = id.Split('-');
        yield return "=" + id;
        yield return "~" + Spelling(words);
        if (type == ActorType.Person && words.Length > 1)
        {
            yield return $"i{words[0][0]} {Transliteration.Key(words[^1])}";
        }

        if (type != ActorType.Country)
        {
            yield return "f" + words[0];
            yield return "l" + words[^1];
        }

        if (type == ActorType.Organization)
        {
            foreach (var acronym in IsAcronym(name) ? [id] : AcronymsOf(words))
            {
                yield return "a" + acronym;
            }
        }

        // Names one letter apart share their first or their second half.
        foreach (var half in id.Length >= 6 ? new[] { id.Length / 2, (id.Length - 1) / 2 } : [])
        {
            yield return "<" + id[..half];
            yield return ">" + id[^half..];
        }
    }

    /// <summary>How much two names of actors speak for one: 0 to 0.6, with the reason.</summary>
    public static (double Score, string Reason) Of(ActorType type, string left, string right)
    {
        var (a, b) = (ActorId.FromName(left).Value, ActorId.FromName(right).Value);
        var (first, second) = (a.Split('-'), b.Split('-'));
        var both = $"'{left}' and '{right}'";
        if (a == b)
        {
            return (0.6, left == right ? $"the same name '{left}'" : $"{both} are one name");
        }

        if (Spelling(first) == Spelling(second))
        {
            return (0.5, $"{both} may be spellings of one name");
        }

        if (
            type == ActorType.Organization
            && ((IsAcronym(left) && AcronymsOf(second).Contains(a)) || (IsAcronym(right) && AcronymsOf(first).Contains(b)))
        )
        {
            return (0.45, $"{both}: acronym and full name");
        }

        if (EditDistance.Within(a, b, Math.Min(a.Length, b.Length) < 12 ? 1 : 2) && Math.Min(a.Length, b.Length) >= 6)
        {
            return (0.45, $"{both} differ in a letter or two");
        }

        if (type == ActorType.Person && HaveInitialAndSurname(first, second))
        {
            return (0.4, $"{both}: initial and surname");
        }

        return type != ActorType.Country && (Holds(type, first, second) || Holds(type, second, first))
            ? (0.4, $"{both}: one holds the other")
            : (0, "");
    }

    private static string Spelling(string[] words) => string.Join(' ', words.Select(Transliteration.Key));

    private static bool IsAcronym(string name) => name.Length is >= 2 and <= 8 && name.All(char.IsAsciiLetterUpper);

    private static IEnumerable<string> AcronymsOf(string[] words)
    {
        var full = words.Where(w => w.Length > 0).ToList();
        return full.Count < 2
            ? []
            : new[] { string.Concat(full.Select(w => w[0])), string.Concat(full.Where(w => !small.Contains(w)).Select(w => w[0])) }
                .Where(a => a.Length > 1)
                .Distinct();
    }

    // "J. Doe" and "John Doe": two full first names that differ are two persons.
    private static bool HaveInitialAndSurname(string[] left, string[] right) =>
        left.Length > 1
        && right.Length > 1
        && left[0][0] == right[0][0]
        && (left[0].Length == 1 || right[0].Length == 1)
        && Transliteration.Same(left[^1], right[^1]);

    // A body's short name begins or ends its full one; a person's drops any of his names but needs two.
    private static bool Holds(ActorType type, string[] longer, string[] shorter)
    {
        if (shorter.Length >= longer.Length)
        {
            return false;
        }

        return type == ActorType.Person
            ? shorter.Length > 1 && IsInOrder(longer, shorter)
            : shorter.Any(w => w.Length > 3)
                && (
                    longer.AsSpan(0, shorter.Length).SequenceEqual(shorter)
                    || (shorter.Length > 1 && longer.AsSpan(longer.Length - shorter.Length).SequenceEqual(shorter))
                );
    }

    private static bool IsInOrder(string[] longer, string[] shorter)
    {
        var found = 0;
        foreach (var word in longer)
        {
            found += found < shorter.Length && word == shorter[found] ? 1 : 0;
        }

        return found == shorter.Length;
    }
}
