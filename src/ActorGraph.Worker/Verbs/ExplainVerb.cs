using System.CommandLine;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Explanation;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>explain ACTOR [RELATION] [ACTOR]</c>, <c>explain CLAIM</c>: the sentences behind edges; with <c>--why</c> the rules, words
/// and links behind the claims.</summary>
internal static class ExplainVerb
{
    private static readonly string relations = $"The relations are {string.Join(", ", RelationOntology.All)}.";

    public static Command Create(VerbRunner runner)
    {
        var actor = new Argument<string>("ACTOR") { Description = "An id, name or alias: \"Antony Blinken\"; or the id of a claim" };
        var relation = new Argument<string?>("RELATION") { Description = "Only this relation: MET_WITH", Arity = ArgumentArity.ZeroOrOne };
        var other = new Argument<string?>("OTHER") { Description = "Only with this actor", Arity = ArgumentArity.ZeroOrOne };
        var why = new Option<bool>("--why")
        {
            Description = "Tell for each claim its rule, words, tree, links, modality and confidence; analyses the stored text again",
        };
        var command = new Command("explain", "Show the sentences behind an actor's edges, or behind one claim")
        {
            actor,
            relation,
            other,
            why,
        };
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    (services, _) =>
                    {
                        var explanation = Find(services, parsed.GetValue(actor)!, parsed.GetValue(relation), parsed.GetValue(other));
                        var reasons = parsed.GetValue(why) ? services.GetRequiredService<ClaimReasons>() : null;
                        var output = runner.Terminal.Output;
                        ExplanationText.Write(
                            output,
                            explanation,
                            reasons is null ? null : claim => reasons.Write(claim, "      ", output)
                        );
                        return Task.FromResult(ExitCodes.Success);
                    },
                    token
                )
        );
        return command;
    }

    private static ActorExplanation Find(IServiceProvider services, string name, string? relation, string? otherName)
    {
        var ledger = services.GetRequiredService<ILedger>();
        if (relation is null && ClaimId.IsId(name))
        {
            return ActorExplanation.Of(
                ledger,
                ledger.ReadClaims([new ClaimId(name)]).FirstOrDefault()
                    ?? throw new ActorGraphException(
                        ErrorCodes.ClaimNotFound,
                        $"No claim in force has the id '{name}'. It may have been retracted; 'actorgraph explain ACTOR' prints the ids of an actor's claims."
                    )
            );
        }

        var type = relation is null ? null : RelationOntology.TryGet(relation.ToUpperInvariant());
        if (type is null && otherName is not null)
        {
            throw new ActorGraphException(ErrorCodes.InvalidCommandLine, $"There is no relation '{relation}'. {relations}");
        }

        // "explain A B": what is no relation is the other actor.
        otherName ??= type is null ? relation : null;
        var directory = services.GetRequiredService<ActorDirectory>();
        var actor = directory.Find(name);
        ActorId? other = otherName is null ? null : FindOther(directory, otherName).Id;
        return ActorExplanation.Of(ledger, actor, type, other);
    }

    // Who writes a word in capitals may have meant a relation.
    private static Actor FindOther(ActorDirectory directory, string name)
    {
        try
        {
            return directory.Find(name);
        }
        catch (ActorGraphException fault) when (fault.Code == ErrorCodes.ActorNotFound && !name.Any(c => char.IsLower(c) || c == ' '))
        {
            throw new ActorGraphException(fault.Code, $"{fault.Message} It is no relation either. {relations}", fault);
        }
    }
}
