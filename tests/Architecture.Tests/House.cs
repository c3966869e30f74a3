using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace Architecture.Tests;

/// <summary>The assemblies of the program.</summary>
internal static class House
{
    public const string Core = "ActorGraph.Core";
    public const string Pipeline = "ActorGraph.Pipeline";
    public const string Web = "ActorGraph.Web";
    public const string Worker = "actorgraph";

    /// <summary>The rooms: each knows the core and nothing else.</summary>
    public static string[] Rooms { get; } =
    [
        "ActorGraph.Ingestion",
        "ActorGraph.Text",
        "ActorGraph.Linking",
        "ActorGraph.Extraction",
        "ActorGraph.Ledger",
        "ActorGraph.Projections",
    ];

    public static ArchUnitNET.Domain.Architecture All { get; } =
        new ArchLoader().LoadAssemblies([.. Rooms.Append(Core).Append(Pipeline).Append(Web).Append(Worker).Select(Assembly.Load)]).Build();

    /// <summary>The types written in an assembly of ours; what the compiler adds is left out.</summary>
    public static IEnumerable<IType> TypesOf(string assembly) =>
        All.Types.Where(type => IsIn(type, assembly) && !type.FullName.Contains('<', StringComparison.Ordinal));

    // Type parameters and arrays have no assembly of their own.
    public static bool IsIn(IType type, string assembly) => type.Assembly?.Name.Split(',')[0] == assembly;
}
