using System.CommandLine;
using System.Globalization;
using ActorGraph.Worker.CommandLine;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>actors undo N</c>: takes a judgement back.</summary>
internal static class ActorsUndoVerb
{
    public static Command Create(VerbRunner runner)
    {
        var number = new Argument<long>("NUMBER")
        {
            Description = "The judgement's number, as 'actors judgements' shows it",
            CustomParser = result =>
            {
                if (!long.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var value))
                {
                    result.AddError($"'{result.Tokens[0].Value}' is no number of a judgement; 'actors judgements' shows them.");
                }

                return value;
            },
        };
        return JudgingVerb.Create(
            new Command("undo", "Take a judgement on actors or claims back: everything is as if it had never been") { number },
            runner,
            (judge, parsed, because) => judge.Undo(parsed.GetValue(number), because)
        );
    }
}
