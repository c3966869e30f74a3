using ActorGraph.Core.Actors;
using ActorGraph.Linking.KnowledgeBases;
using Xunit;

namespace ActorGraph.Linking.Tests.KnowledgeBases;

public class KnowledgeBaseTests
{
    private static readonly KnowledgeBase knowledgeBase = Linked.KnowledgeBase;

    [Fact]
    public void PersonsOfKnownGender_AreListedOnce()
    {
        Assert.Empty(GenderWords.FemalePersons.Intersect(GenderWords.MalePersons));
        Assert.All(
            GenderWords.FemalePersons.Concat(GenderWords.MalePersons),
            id => Assert.Equal(ActorType.Person, knowledgeBase.Find(new ActorId(id))?.Type)
        );
    }

    [Fact]
    public void Load_Ids_AreKebabCase() => Assert.All(knowledgeBase.Actors, a => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", a.Id.Value));

    [Fact]
    public void Load_ParentsAndCountries_Resolve() =>
        Assert.Empty(
            knowledgeBase
                .Actors.Where(a =>
                    (a.Parent is { } p && knowledgeBase.Find(p) is null)
                    || (a.Country is { } c && knowledgeBase.Find(c)?.Type != ActorType.Country)
                )
                .Select(a => $"{a.Id}: {a.Parent} {a.Country}")
        );

    [Fact]
    public void Load_Parents_HaveNoCycle() =>
        Assert.DoesNotContain(
            knowledgeBase.Actors,
            a =>
            {
                var seen = new HashSet<ActorId>();
                for (var at = a; at is not null; at = at.Parent is { } parent ? knowledgeBase.Find(parent) : null)
                {
                    if (!seen.Add(at.Id))
                    {
                        return true;
                    }
                }

                return false;
            }
        );

    [Fact]
    public void Load_OfficeBodies_Resolve() =>
        Assert.Empty(
            knowledgeBase
                .Entries.SelectMany(e => e.Offices)
                .Where(o => knowledgeBase.Find(o.Body) is null)
                .Select(o => $"{o.Holder}: {o.Title}@{o.Body}")
        );

    [Fact]
    public void Load_Offices_EndAfterTheyBegin() =>
        Assert.Empty(
            knowledgeBase
                .Entries.SelectMany(e => e.Offices)
                .Where(o => o.To < o.From)
                .Select(o => $"{o.Holder}: {o.Title} {o.From}..{o.To}")
        );

    [Fact]
    public void Load_Members_Resolve() =>
        Assert.All(knowledgeBase.Actors.SelectMany(a => knowledgeBase.MembersOf(a.Id)), m => Assert.NotNull(knowledgeBase.Find(m)));

    [Theory]
    [InlineData("persons")]
    [InlineData("organizations")]
    public void Files_Rows_AreSorted(string folder) =>
        Assert.All(
            DataTable.Files(folder),
            file =>
            {
                var ids = DataTable.Rows(file, 6).Select(r => r[0]).ToList();
                Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
            }
        );

    [Theory]
    [InlineData("COD", "dr-congo", "DR Congo")]
    [InlineData("COG", "congo", "Republic of the Congo")]
    [InlineData("VAT", "holy-see", "Holy See")]
    [InlineData("USA", "united-states", "United States")]
    [InlineData("KOR", "south-korea", "South Korea")]
    [InlineData("PSE", "palestine", "Palestine")]
    [InlineData("TWN", "taiwan", "Taiwan")]
    [InlineData("XKX", "kosovo", "Kosovo")]
    public void Load_Countries_HaveTheirIds(string iso, string id, string name)
    {
        var country = knowledgeBase.Find(new ActorId(id));

        Assert.Equal((iso, name), (country?.IsoCode, country?.Name));
    }

    [Fact]
    public void Load_WithoutAType_LeavesItOut() =>
        Assert.DoesNotContain(KnowledgeBase.Load(without: ActorType.Person).Actors, a => a.Type == ActorType.Person);
}
