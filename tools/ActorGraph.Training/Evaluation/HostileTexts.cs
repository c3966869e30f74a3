using System.Text;

namespace ActorGraph.Training.Evaluation;

/// <summary>Texts made to break a reader, of any length; seeded.</summary>
internal static class HostileTexts
{
    private const string brackets = "([{<>}])";

    /// <summary>The kinds, by name: each makes a text of a number of characters.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> Kinds { get; } =
        new Dictionary<string, Func<int, string>>(StringComparer.Ordinal)
        {
            ["random Unicode"] = RandomUnicode,
            ["one bracket"] = static length => new string('(', length),
            ["all brackets"] = static length => Make(length, static (i, random) => brackets[random.Next(brackets.Length)]),
            ["spaced brackets"] = static length => Make(length, static (i, _) => i % 2 == 0 ? brackets[i / 2 % brackets.Length] : ' '),
            ["one sentence"] = static length => Make(length, static (i, _) => "talks "[i % 6]),
            ["one word"] = static length => Make(length, static (_, random) => (char)random.Next('a', 'z' + 1)),
            ["one name"] = static length => Make(length, static (i, _) => "Rutte "[i % 6]),
        };

    private static string RandomUnicode(int length) => Make(length, static (_, random) => (char)random.Next(char.MaxValue + 1));

    private static string Make(int length, Func<int, Random, char> character)
    {
        var random = new Random(1);
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            text.Append(character(i, random));
        }

        return text.ToString();
    }
}
