using System.CommandLine;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Resolution;
using ActorGraph.Worker.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>actors list</c>: the ledger's actors; with options, those that may be one, or two.</summary>
internal static class ActorsListVerb
{
    public static Command Create(VerbRunner runner)
    {
        var duplicates = new Option<bool>("--duplicates")
        {
            Description = "Pairs that may be one actor, with a score and its reasons; nothing is merged by itself",
        };
        var conflicts = new Option<bool>("--conflicts")
        {
            Description = "Actors of no list that may be two: their articles disagree on type, state or office",
        };
        var command = new Command("list", "List the ledger's actors, or those worth a judgement") { duplicates, conflicts };
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    (services, _) =>
                    {
                        var output = runner.Terminal.Output;
                        var isPlain = !parsed.GetValue(duplicates) && !parsed.GetValue(conflicts);
                        if (parsed.GetValue(duplicates))
                        {
                            WriteDuplicates(output, services.GetRequiredService<DuplicateFinder>().Find());
                        }

                        if (parsed.GetValue(conflicts))
                        {
                            WriteConflicts(output, services.GetRequiredService<ConflictFinder>().Find());
                        }

                        if (isPlain)
                        {
                            WriteAll(output, services.GetRequiredService<ILedger>());
                        }

                        return Task.FromResult(ExitCodes.Success);
                    },
                    token
                )
        );
        return command;
    }

    private static void WriteAll(TextWriter output, ILedger ledger)
    {
        foreach (var actor in ledger.ReadActors())
        {
            output.WriteLine($"{actor.Id, -40} {actor.Type, -12} {actor.Name}");
        }
    }

    private static void WriteDuplicates(TextWriter output, IReadOnlyList<DuplicateProposal> proposals)
    {
        foreach (var proposal in proposals)
        {
            output.WriteLine(
                FormattableString.Invariant(
                    $"{proposal.Score:0.00}  {proposal.Actor.Name} ({proposal.Actor.Id}) may be {proposal.Into.Name} ({proposal.Into.Id})"
                )
            );
            foreach (var reason in proposal.Reasons)
            {
                output.WriteLine($"      {reason}");
            }

            output.WriteLine($"      actorgraph actors merge {proposal.Actor.Id} {proposal.Into.Id}");
        }

        if (proposals.Count == 0)
        {
            output.WriteLine("No two actors look like one.");
        }
    }

    private static void WriteConflicts(TextWriter output, IReadOnlyList<SplitProposal> proposals)
    {
        foreach (var proposal in proposals)
        {
            output.WriteLine($"{proposal.Actor.Name} ({proposal.Actor.Id}) may be two: {proposal.Reason}");
            output.WriteLine(
                proposal.Articles.IsEmpty
                    ? $"      actorgraph actors show {proposal.Actor.Id}"
                    : $"      actorgraph actors split {proposal.Actor.Id} --in {string.Join(' ', proposal.Articles.Select(a => a.Value.Contains(' ', StringComparison.Ordinal) ? $"'{a}'" : a.Value))}"
            );
        }

        if (proposals.Count == 0)
        {
            output.WriteLine("The articles agree on every actor.");
        }
    }
}
