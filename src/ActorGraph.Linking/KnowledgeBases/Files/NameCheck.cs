namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>Tells which names would do harm in a list.</summary>
internal static class NameCheck
{
    private const int MaxLength = 200;

    // "The A's" has five letters and folds to one.
    private const int ClearlyLongEnough = 6;

    /// <summary>Why a name cannot be used; null if it can.</summary>
    public static string? FaultOf(string name)
    {
        if (name.Length <= MaxLength && CountLetters(name) >= ClearlyLongEnough)
        {
            return null;
        }

        var key = AliasIndex.KeyOf(name);
        return key switch
        {
            _ when name.Length > MaxLength => FormattableString.Invariant(
                $"The name '{name[..40]}...' has more than {MaxLength} characters. Separate names by ';', or shorten it."
            ),
            _ when !key.Any(char.IsLetterOrDigit) => $"The name '{name}' has no letter. Take it out.",
            { Length: 1 } => $"The name '{name}' is one letter, which would be found in every text. Take it out, or write a longer one.",
            _ when key.All(c => char.IsDigit(c) || c == ' ') =>
                $"The name '{name}' is a number, which would be found wherever a text has it. Take it out, or add a word.",
            _ => null,
        };
    }

    /// <summary>Whether a name has letters that could be capitals, and none is: "may" would be found in every text.</summary>
    public static bool IsWithoutCapital(string name)
    {
        var hasSmall = false;
        foreach (var c in name)
        {
            if (char.IsUpper(c))
            {
                return false;
            }

            hasSmall |= char.IsLower(c);
        }

        return hasSmall;
    }

    private static int CountLetters(string name)
    {
        var count = 0;
        foreach (var c in name)
        {
            count += char.IsLetter(c) ? 1 : 0;
        }

        return count;
    }
}
