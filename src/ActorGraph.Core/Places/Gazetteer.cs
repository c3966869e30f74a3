using System.Collections.Concurrent;
using System.Text;
using ActorGraph.Core.Text;

namespace ActorGraph.Core.Places;

/// <summary>Knows in which state a town or region lies.</summary>
/// <remarks>Towns and first-order regions of GeoNames, and other spellings of our own. A state's places are read when they are first asked
/// for, and kept. Safe for use by many threads.</remarks>
public static class Gazetteer
{
    // Letters from which on two spellings of a name are taken for one; shorter names would meet others.
    private const int LongName = 6;

    private static readonly ConcurrentDictionary<string, Dictionary<string, PlaceKind>> placesByState = new(StringComparer.Ordinal);
    private static readonly Lazy<ILookup<string, string>> spellings = new(() =>
        PlaceTables
            .Rows("spellings.tsv")
            .SelectMany(r => r[1].Split(';').Select(place => (State: r[0], Place: place)))
            .ToLookup(p => p.State, p => p.Place, StringComparer.Ordinal)
    );

    /// <summary>The only one of several states in which a place of that name lies: a region counts before a town of the same name, our own
    /// spelling before both.</summary>
    /// <param name="place">The name as it is written; case, accents, "Al" and "Province" do not matter.</param>
    /// <param name="states">Codes of ISO 3166-1 of three letters.</param>
    /// <returns>The state's code; null where no state, or none more than another, has such a place.</returns>
    public static string? StateOf(string place, IEnumerable<string> states)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(states);
        var key = KeyOf(place);
        var (found, best) = ((string?)null, PlaceKind.None);
        foreach (var state in states)
        {
            var kind = placesByState.GetOrAdd(state, Read).GetValueOrDefault(key);
            if (kind != PlaceKind.None && kind == best)
            {
                found = null;
            }
            else if (kind > best)
            {
                (found, best) = (state, kind);
            }
        }

        return found;
    }

    private static Dictionary<string, PlaceKind> Read(string state)
    {
        var places = new Dictionary<string, PlaceKind>(StringComparer.Ordinal);
        foreach (var row in PlaceTables.Rows($"geonames/{state}.tsv"))
        {
            places[KeyOf(row[0])] = PlaceKind.Region;
            foreach (var town in row[1].Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                places.TryAdd(KeyOf(town), PlaceKind.Town);
            }
        }

        foreach (var place in spellings.Value[state])
        {
            places[KeyOf(place)] = PlaceKind.Spelled;
        }

        places.Remove("");
        return places;
    }

    // Without its article and "Province"; of longer names only what transliterations share: "Jalal-Abad" and "Jalalabad", "Ar Raqqah" and
    // "Raqqa", "Kupyansk" and "Kupiansk".
    private static string KeyOf(string place)
    {
        var words = place.Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length > 1 && IsArticle(words[0]) ? 1 : 0;
        var end = words.Length - first > 1 && IsKindOfRegion(words[^1]) ? words.Length - 1 : words.Length;
        var isLong = words[first..end].Sum(w => w.Length) >= LongName;
        var key = new StringBuilder(place.Length);
        foreach (var c in words[first..end].SelectMany(w => w))
        {
            var lower = char.ToLowerInvariant(c);
            foreach (var letter in Diacritics.Plain(lower) ?? lower.ToString())
            {
                Append(key, letter, isLong);
            }
        }

        return key.ToString();
    }

    private static void Append(StringBuilder key, char letter, bool isLong)
    {
        letter = letter == 'y' && isLong ? 'i' : letter;
        if (letter == 'u' && isLong && key.Length > 1 && key[^1] == 'o')
        {
            key.Length--;
        }

        if (char.IsLetterOrDigit(letter) && !(isLong && key.Length > 0 && (letter == 'h' || key[^1] == letter)))
        {
            key.Append(letter);
        }
    }

    private static bool IsArticle(string word) =>
        word.ToLowerInvariant() is "al" or "el" or "ar" or "as" or "ash" or "at" or "ad" or "an" or "az" or "the";

    private static bool IsKindOfRegion(string word) =>
        word.ToLowerInvariant()
            is "oblast"
                or "province"
                or "region"
                or "state"
                or "governorate"
                or "department"
                or "krai"
                or "kray"
                or "district"
                or "county"
                or "republic"
                or "municipality"
                or "prefecture"
                or "division"
                or "area";

    // The more, the surer.
    private enum PlaceKind
    {
        None,
        Town,
        Region,
        Spelled,
    }
}
