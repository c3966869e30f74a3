using System.CommandLine;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Explanation;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>explain ACTOR [RELATION] [ACTOR]</c>: the sentences behind an actor's edges.</summary>
internal static class ExplainVerb
{
    public static Command Create(VerbRunner runner)
    {
        var actor = new Argument<string>("ACTOR") { Description = "An id, name or alias: \"Antony Blinken\"" };
        var relation = new Argument<string?>("RELATION") { Description = "Only this relation: MET_WITH", Arity = ArgumentArity.ZeroOrOne };
        var other = new Argument<string?>("OTHER") { Description = "Only with this actor", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Show the sentences behind an actor's edges") { actor, relation, other };
        command.SetAction((parsed, token) => runner.RunAsync(
            parsed,
            new LedgerAccess(IsReadOnly: true),
            (services, _) =>
            {
                Explain(services, runner.Terminal, parsed.GetValue(actor)!, parsed.GetValue(relation), parsed.GetValue(other));
                return Task.FromResult(ExitCodes.Success);
            },
            token));
        return command;
    }

    private static void Explain(IServiceProvider services, Terminal terminal, string name, string? relation, string? otherName)
    {
        var type = relation is null ? null : RelationOntology.TryGet(relation.ToUpperInvariant());
        if (type is null && otherName is not null)
        {
            throw new ActorGraphException(
                ErrorCodes.InvalidCommandLine,
                $"There is no relation '{relation}'. The relations are {string.Join(", ", RelationOntology.All)}.");
        }

        // "explain A B": what is no relation is the other actor.
        otherName ??= type is null ? relation : null;
        var directory = services.GetRequiredService<ActorDirectory>();
        var actor = directory.Find(name);
        ActorId? other = otherName is null ? null : directory.Find(otherName).Id;
        ExplanationText.Write(terminal.Output, ActorExplanation.Of(services.GetRequiredService<ILedger>(), actor, type, other));
    }
}
