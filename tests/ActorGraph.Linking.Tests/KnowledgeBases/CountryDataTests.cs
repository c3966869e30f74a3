using ActorGraph.Core.Actors;
using ActorGraph.Linking.KnowledgeBases;
using Xunit;

namespace ActorGraph.Linking.Tests.KnowledgeBases;

/// <summary>What the lists must say of states and of those who belong to them.</summary>
public class CountryDataTests
{
    private static readonly KnowledgeBase knowledgeBase = Linked.KnowledgeBase;

    // ISO 3166 has no code for these; each is a state in its own eyes that news treats as a party.
    private static readonly string[] withoutCode =
    [
        "abkhazia",
        "northern-cyprus",
        "republic-of-artsakh",
        "somaliland",
        "south-ossetia",
        "transnistria",
    ];

    // The capital has the territory's own name ("Gibraltar"), or another state's ("Nicosia"), or there is none.
    private static readonly string[] withoutCapital =
    [
        "christmas-island",
        "cocos-keeling-islands",
        "gibraltar",
        "hong-kong",
        "macau",
        "norfolk-island",
        "northern-cyprus",
        "northern-mariana-islands",
        "tokelau",
    ];

    // Nobody is called after these in the news.
    private static readonly string[] withoutDemonym = ["holy-see", "saint-barthelemy", "saint-martin", "svalbard-and-jan-mayen"];

    private static IEnumerable<KnowledgeBaseEntry> Countries => knowledgeBase.Entries.Where(e => e.Actor.Type == ActorType.Country);

    [Fact]
    public void Countries_Codes_AreAlpha3AndUnique()
    {
        var codes = Countries.Select(e => e.Actor.IsoCode).OfType<string>().ToList();

        Assert.All(codes, c => Assert.Matches("^[A-Z]{3}$", c));
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Traits_States_AreListed() =>
        Assert.All(knowledgeBase.Traits.All, t => Assert.All(t.Value, id => Assert.Equal(ActorType.Country, knowledgeBase.Find(id)?.Type)));

    [Fact]
    public void Countries_WithoutCode_AreTheKnownOnes() => Assert.Equal(withoutCode, IdsOf(Countries.Where(e => e.Actor.IsoCode is null)));

    [Fact]
    public void Countries_WithoutDemonym_AreTheKnownOnes() => Assert.Equal(withoutDemonym, IdsOf(Countries.Where(e => e.Demonyms.IsEmpty)));

    [Fact]
    public void Countries_WithoutCapital_AreTheKnownOnes() => Assert.Equal(withoutCapital, IdsOf(Countries.Where(e => e.Capitals.IsEmpty)));

    [Theory]
    [InlineData("Kremlin", "russia")]
    [InlineData("Downing Street", "united-kingdom")]
    [InlineData("Blue House", "south-korea")]
    [InlineData("White House", "united-states")]
    [InlineData("Elysee", "france")]
    [InlineData("Zhongnanhai", "china")]
    [InlineData("Planalto", "brazil")]
    [InlineData("Casa Rosada", "argentina")]
    [InlineData("Malacanang", "philippines")]
    [InlineData("Bankova", "ukraine")]
    [InlineData("Burma", "myanmar")]
    [InlineData("Swaziland", "eswatini")]
    [InlineData("Zaire", "dr-congo")]
    [InlineData("Upper Volta", "burkina-faso")]
    [InlineData("Ceylon", "sri-lanka")]
    [InlineData("Persia", "iran")]
    [InlineData("Republic of China", "taiwan")]
    [InlineData("Sahrawi Arab Democratic Republic", "western-sahara")]
    [InlineData("Macedonia", "north-macedonia")]
    [InlineData("Cape Verde", "cape-verde")]
    [InlineData("Türkiye", "turkey")]
    [InlineData("Czech Republic", "czechia")]
    [InlineData("Ivory Coast", "ivory-coast")]
    [InlineData("Côte d'Ivoire", "ivory-coast")]
    public void Countries_SeatsAndFormerNames_MeanTheState(string name, string id) =>
        Assert.Contains(id, knowledgeBase.Aliases.Find(AliasIndex.KeyOf(name)).Select(e => e.Actor.Id.Value));

    [Fact]
    public void Persons_HaveACountry() =>
        Assert.Empty(knowledgeBase.Actors.Where(a => a.Type == ActorType.Person && a.Country is null).Select(a => a.Id.Value));

    // International bodies, courts and movements may belong to no state.
    [Fact]
    public void Organizations_OfAState_NameIt() =>
        Assert.Empty(
            from actor in knowledgeBase.Actors
            where actor.Sort is "party" or "ministry" or "parliament" && actor.Country is null && actor.Parent is null
            select actor.Id.Value
        );

    private static IEnumerable<string> IdsOf(IEnumerable<KnowledgeBaseEntry> entries) =>
        entries.Select(e => e.Actor.Id.Value).Order(StringComparer.Ordinal);
}
