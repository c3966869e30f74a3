using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>A role noun with whom it names and whose office it is.</summary>
/// <param name="Token">The role noun: "Minister".</param>
/// <param name="Kind">What it says of the owner.</param>
/// <param name="Title">The office as written: "Foreign Minister".</param>
/// <param name="Holders">Who holds it.</param>
/// <param name="Owners">Whose it is; empty where the phrase does not say.</param>
/// <param name="Verb">The verb that puts him into it ("was elected president"), or -1.</param>
/// <param name="IsFuture">Whether it is an elect's.</param>
/// <param name="IsFormer">Whether the office is over, or never was: it names somebody, but says of no office that he holds it.</param>
internal sealed record RolePhrase(
    int Token,
    RoleKind Kind,
    string Title,
    List<Party> Holders,
    List<Party> Owners,
    int Verb,
    bool IsFuture,
    bool IsFormer
);
