using ArchUnitNET.Domain.Extensions;
using Xunit;

namespace Architecture.Tests;

/// <summary>Article, Document, Mentions, Links, Claims, Ledger, Projections: one direction.</summary>
public sealed class DirectionTests
{
    public static TheoryData<string, string[]> Allowed()
    {
        var allowed = new TheoryData<string, string[]>
        {
            { House.Core, [] },
            { House.Pipeline, [House.Core, .. House.Rooms] },
            { House.Web, [House.Core, House.Pipeline] },
            { House.Worker, [House.Core, House.Pipeline, House.Web] },
        };
        foreach (var room in House.Rooms)
        {
            allowed.Add(room, [House.Core]);
        }

        return allowed;
    }

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Types_OfAnAssembly_DependOnAllowedAssembliesOnly(string assembly, string[] allowed)
    {
        string[] others = [.. House.Rooms, House.Core, House.Pipeline, House.Web, House.Worker];
        var forbidden = others.Except(allowed).Where(other => other != assembly).ToList();

        var wrong = House
            .TypesOf(assembly)
            .SelectMany(type =>
                type.GetTypeDependencies()
                    .Where(target => forbidden.Exists(f => House.IsIn(target, f)))
                    .Select(target => $"{type.FullName} -> {target.FullName}")
            )
            .Distinct(StringComparer.Ordinal);

        Assert.Empty(wrong);
        Assert.NotEmpty(House.TypesOf(assembly));
    }

    [Fact]
    public void Core_ReferencesNoPackage() =>
        Assert.All(
            System.Reflection.Assembly.Load(House.Core).GetReferencedAssemblies(),
            reference =>
                Assert.True(
                    reference.Name!.StartsWith("System", StringComparison.Ordinal) || reference.Name == "netstandard",
                    reference.Name
                )
        );
}
