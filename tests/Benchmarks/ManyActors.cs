using System.Globalization;
using System.Text;

namespace Benchmarks;

/// <summary>Makes a user's file of actors with half a million names: persons and organizations with invented ones. Seeded, so that every
/// run gets the same.</summary>
internal static class ManyActors
{
    private const int Seed = 1;
    private const int Aliases = 4;
    private static readonly string[] syllables =
    [
        "ba",
        "den",
        "fo",
        "gri",
        "hul",
        "ja",
        "ko",
        "lem",
        "mi",
        "nor",
        "pa",
        "que",
        "ro",
        "sti",
        "tu",
        "vel",
        "wa",
        "xi",
        "yo",
        "zan",
    ];

    /// <summary>The file in CSV.</summary>
    /// <param name="names">How many names, canonical ones included.</param>
    public static byte[] Csv(int names)
    {
        var random = new Random(Seed);
        var csv = new StringBuilder("id,type,name,aliases\n");
        for (var i = 0; i < names / (Aliases + 1); i++)
        {
            var type = i % 2 == 0 ? "Person" : "Organization";
            var all = Enumerable.Range(0, Aliases + 1).Select(_ => $"{Word(random, 2, 3)} {Word(random, 3, 5)}").ToArray();
            csv.Append(CultureInfo.InvariantCulture, $"many-{i},{type},{all[0]},{string.Join(';', all[1..])}\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    // As among real names, thousands of first words stand before hundreds of thousands of last ones.
    private static string Word(Random random, int least, int most)
    {
        var word = string.Concat(random.GetItems(syllables, random.Next(least, most + 1)));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
