using Xunit;

namespace ActorGraph.Linking.Tests.KnowledgeBases.Import;

public class FollowTheMoneyImportTests
{
    private const string entities = """
        {"id":"p1","schema":"Person","caption":"Ada Roe","properties":{"name":["Ада Ро","Ada Roe"],"alias":["Roe the Elder"],"weakAlias":["Roe"],"nationality":["fr"],"topics":["role.pep"]}}
        {"id":"o1","schema":"Occupancy","properties":{"holder":["p1"],"post":["q1"],"startDate":["2019-05-14"],"endDate":["2021-03"]}}
        {"id":"o2","schema":"Occupancy","properties":{"holder":["p1"],"post":["q1"]}}
        {"id":"m1","schema":"Membership","properties":{"member":["p1"],"organization":["c1"],"role":["chair"],"startDate":["2022"]}}
        {"id":"q1","schema":"Position","properties":{"name":["Minister of sport of France"],"country":["fr"]}}
        {"id":"c1","schema":"Company","properties":{"name":["Kestrel Trading","Kestrel; Trading"],"previousName":["Kestrel Shipping"],"jurisdiction":["suhh","gb"],"parent":[{"id":"c2","schema":"Company"}]}}
        {"id":"c2","schema":"LegalEntity","properties":{"name":["Kestrel Holding"],"country":["gb"],"parent":["c1"]}}
        {"id":"b1","schema":"PublicBody","properties":{"name":["Office of Examples"],"country":["fr"]}}
        {"id":"v1","schema":"Vessel","properties":{"name":["Kestrel"]}}
        """;

    [Fact]
    public void Run_Entities_GiveActors() =>
        Assert.Equal(
            [
                "ada-roe,Person,Ada Roe,Roe the Elder;Ада Ро,FRA,,,,Minister of sport@FRA:2019-05-14..2021-03;Chair@kestrel-trading:2022..,,,",
                "kestrel-trading,Organization,Kestrel Trading,Kestrel Shipping,GBR,kestrel-holding,,company,,,,",
                "kestrel-holding,Organization,Kestrel Holding,,GBR,,,,,,,",
                "office-of-examples,Organization,Office of Examples,,FRA,,,agency,,,,",
            ],
            Imported.Rows(entities)
        );

    [Fact]
    public void Run_NameWithoutCaption_IsTheFirstInLatinLetters() =>
        Assert.StartsWith(
            "ada-roe,Person,Ada Roe,Ада Ро,",
            Assert.Single(Imported.Rows("""{"id":"p1","schema":"Person","properties":{"name":["Ада Ро","Ada Roe"]}}""")),
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_Import_IsUsedLikeAFileOfOnesOwn()
    {
        var loaded = Linked.KnowledgeBase.With(Imported.Actors(entities));

        Assert.Equal(
            "kestrel-trading",
            new MentionLinker(loaded).Link(Sketch.Of("Kestrel Shipping accused Iran .")).Meaning("Kestrel Shipping")
        );
    }
}
