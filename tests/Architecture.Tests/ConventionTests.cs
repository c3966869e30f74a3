using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using Xunit;

namespace Architecture.Tests;

public sealed class ConventionTests
{
    // Between Document and Claim nothing may depend on anything but its input.
    private static readonly string[] pureRooms = ["ActorGraph.Text", "ActorGraph.Linking", "ActorGraph.Extraction"];

    private static readonly string[] clocks =
    [
        "System.DateTime::get_Now",
        "System.DateTime::get_UtcNow",
        "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now",
        "System.DateTimeOffset::get_UtcNow",
    ];

    public static TheoryData<string> Assemblies() => [.. House.Rooms, House.Core, House.Pipeline, House.Web, House.Worker];

    public static TheoryData<string> PureRooms() => [.. pureRooms];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Methods_ReadNoClockButTimeProvider(string assembly)
    {
        var calls = House
            .TypesOf(assembly)
            .SelectMany(type => type.GetCalledMethods())
            .Select(method => $"{method.DeclaringType.FullName}::{method.Name.Split('(')[0]}");

        Assert.DoesNotContain(calls, call => clocks.Contains(call, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(PureRooms))]
    public void PureRooms_HaveNoClockNoNetAndNoLogger(string assembly)
    {
        string[] impure = ["System.TimeProvider", "System.Net.", "Microsoft.Extensions.Logging", "System.Diagnostics.Process"];

        var dependencies = House.TypesOf(assembly).SelectMany(type => type.GetTypeDependencies()).Select(type => type.FullName);

        Assert.DoesNotContain(dependencies, name => impure.Any(i => name.StartsWith(i, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Classes_AreSealedStaticOrAbstract(string assembly)
    {
        // The compiler makes "Program", and the sources of generators are not ours.
        var open = House
            .TypesOf(assembly)
            .OfType<Class>()
            .Where(c => c.IsSealed != true && c.IsAbstract != true)
            .Select(c => c.FullName)
            .Where(name =>
                name != "Program"
                && !name.Contains("Generated", StringComparison.Ordinal)
                && !name.Contains("RegularExpressions", StringComparison.Ordinal)
            );

        Assert.Empty(open);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Namespaces_AreNoLumberRooms(string assembly)
    {
        string[] lumber = ["Utils", "Helpers", "Common", "Models", "Misc"];

        // The language models are what they are called.
        var parts = House
            .TypesOf(assembly)
            .Where(type => !type.FullName.StartsWith("ActorGraph.Text.Models.", StringComparison.Ordinal))
            .SelectMany(type => type.Namespace.FullName.Split('.'));

        Assert.DoesNotContain(parts, part => lumber.Contains(part, StringComparer.Ordinal));
    }

    [Fact]
    public void Worker_HasNoPublicType() =>
        Assert.All(House.TypesOf(House.Worker), type => Assert.NotEqual(Visibility.Public, type.Visibility));
}
