using ActorGraph.Core.Errors;

namespace ActorGraph.Pipeline.Analysis;

/// <summary>Reads the frame files that users name.</summary>
internal static class RuleFiles
{
    /// <summary>Path and lines of each file, in the order given.</summary>
    /// <exception cref="ActorGraphException">AG5001: a file does not exist or cannot be read.</exception>
    public static IReadOnlyList<(string Name, string[] Lines)> Read(IEnumerable<string> paths) =>
        [.. paths.Select(path => (path, ReadLines(path)))];

    private static string[] ReadLines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ActorGraphException(
                ErrorCodes.InvalidRules,
                $"The frame file '{path}' cannot be read: {exception.Message} Mend the path in Rules:Files or --rules, or take it out.",
                exception
            );
        }
    }
}
