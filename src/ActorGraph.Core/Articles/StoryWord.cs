namespace ActorGraph.Core.Articles;

/// <summary>A word as far as copies of a text are concerned.</summary>
/// <param name="Hash">Of its lower-case letters and digits.</param>
/// <param name="IsFigure">Whether it has a digit.</param>
/// <param name="IsName">Whether it begins with a capital letter amid a sentence.</param>
internal readonly record struct StoryWord(ulong Hash, bool IsFigure, bool IsName)
{
    /// <summary>The words of a text. What joins digits ("1,200") is left out, so that it may be written otherwise.</summary>
    public static List<StoryWord> Split(string text)
    {
        var words = new List<StoryWord>();
        var letters = new System.Text.StringBuilder();
        var isStart = true;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(c);
                continue;
            }

            if (
                letters.Length > 0
                && c is ',' or '.'
                && char.IsAsciiDigit(letters[^1])
                && i + 1 < text.Length
                && char.IsAsciiDigit(text[i + 1])
            )
            {
                continue;
            }

            if (letters.Length > 0)
            {
                words.Add(Of(letters.ToString(), isStart));
                letters.Clear();
                isStart = false;
            }

            isStart |= c is '.' or '!' or '?' or ':' or '\n' or '"' or '“' or '‘';
        }

        return words;
    }

    private static StoryWord Of(string letters, bool isStart)
    {
        var isFigure = letters.Any(char.IsDigit);
        return new StoryWord(StoryHash.Of(letters), isFigure, !isFigure && !isStart && char.IsUpper(letters[0]));
    }
}
