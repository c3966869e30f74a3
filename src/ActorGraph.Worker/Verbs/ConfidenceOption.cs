using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>--min-confidence</c>: which claims a verb takes.</summary>
internal static class ConfidenceOption
{
    public static Option<double?> Create(string description) =>
        new("--min-confidence")
        {
            HelpName = "NUMBER",
            Description = description,
            CustomParser = Parse,
        };

    private static double? Parse(ArgumentResult result)
    {
        if (
            double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var confidence)
            && confidence is >= 0 and <= 1
        )
        {
            return confidence;
        }

        result.AddError("--min-confidence takes a number between 0 and 1.");
        return null;
    }
}
