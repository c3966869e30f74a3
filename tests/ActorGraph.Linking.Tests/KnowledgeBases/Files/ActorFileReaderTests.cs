using System.Text;
using ActorGraph.Core.Actors;
using ActorGraph.Linking.KnowledgeBases.Files;
using Xunit;

namespace ActorGraph.Linking.Tests.KnowledgeBases.Files;

public class ActorFileReaderTests
{
    [Theory]
    [InlineData("own.csv", "type,name,aliases,country,kind\nOrganization,Harbour Watch,HW Institute;Harbor Watch,GBR,think-tank\n")]
    [InlineData(
        "own.csv",
        "\uFEFFtype;name;aliases;country;kind\r\nOrganization;Harbour Watch;\"HW Institute; Harbor Watch\";gb;think-tank\r\n;;;;\r\n"
    )]
    [InlineData(
        "own.csv",
        "sep=;\nType;Name;Aliases;Country;Kind;#notes\norganization;Harbour Watch;\"HW Institute;Harbor Watch\";united-kingdom;think-tank;ours\n"
    )]
    [InlineData("own.tsv", "name\ttype\tcountry\taliases\tkind\nHarbour Watch\tOrganization\tGBR\tHW Institute;Harbor Watch\tthink-tank")]
    [InlineData(
        "own.json",
        """[{"type":"Organization","name":"Harbour Watch","aliases":["HW Institute","Harbor Watch"],"country":"GBR","kind":"think-tank"}]"""
    )]
    [InlineData(
        "own.jsonl",
        """{"id":"harbour-watch","type":"Organization","name":"Harbour Watch","aliases":"HW Institute;Harbor Watch","country":"GB","kind":"think-tank","parent":null}"""
    )]
    public void Read_Format_GivesTheActor(string file, string text)
    {
        var actor = Assert.Single(OwnActors.Read(text, file).Actors).Entry.Actor;

        Assert.Equal(
            ("harbour-watch", ActorType.Organization, "Harbour Watch", "united-kingdom", "think-tank", "HW Institute|Harbor Watch"),
            (
                actor.Id.Value,
                actor.Type,
                actor.Name,
                actor.Country?.Value,
                actor.Sort,
                string.Join('|', actor.Aliases.Order(StringComparer.Ordinal))
            )
        );
    }

    [Fact]
    public void Read_Utf16_IsText()
    {
        var bytes = Encoding
            .Unicode.GetPreamble()
            .Concat(Encoding.Unicode.GetBytes("name\ttype\nGüven Enstitüsü\tOrganization\n"))
            .ToArray();

        var own = ActorFileReader.Read([new ActorFileContent("own.csv", bytes)], Linked.KnowledgeBase);

        Assert.Equal("Güven Enstitüsü", Assert.Single(own.Actors).Entry.Actor.Name);
    }

    [Fact]
    public void Read_ListedId_AddsAndOverrides()
    {
        var entry = Assert
            .Single(OwnActors.Read("id,aliases,country,offices\nemmanuel-macron,Manu,MCO,President@FRA:2017-05-14..2027-05-13\n").Actors)
            .Entry;
        var listed = Linked.KnowledgeBase.EntryOf(new ActorId("emmanuel-macron"))!;

        Assert.Equal((listed.Actor.Name, "monaco"), (entry.Actor.Name, entry.Actor.Country?.Value));
        Assert.Equal(listed.Actor.Aliases.Append("Manu").Order(StringComparer.Ordinal), entry.Actor.Aliases);
        Assert.Equal(listed.Offices.Length, entry.Offices.Length);
        Assert.Equal(new DateOnly(2027, 5, 13), Assert.Single(entry.Offices, o => o.Title == "President").To);
        Assert.Equal(entry.Offices.Length, entry.Actor.Offices.Length);
    }

    [Fact]
    public void Read_Offices_AreReadFromObjects()
    {
        var entry = Assert
            .Single(
                OwnActors
                    .Read(
                        """{"type":"person","name":"Ada Roe","offices":[{"title":"Mayor","body":"GBR","from":"2024-05"},"Chair@nato:2020..2021"]}""",
                        "own.json"
                    )
                    .Actors
            )
            .Entry;

        Assert.Equal(
            [
                ("Mayor", "united-kingdom", new DateOnly(2024, 5, 1), null),
                ("Chair", "nato", new DateOnly(2020, 1, 1), new DateOnly(2021, 12, 31)),
            ],
            entry.Offices.Select(o => (o.Title, o.Body.Value, o.From, o.To))
        );
    }

    [Fact]
    public void Read_Country_MayBeReferredToByIdOrCode()
    {
        var own = OwnActors.Read(
            ("a.csv", "name,type,iso,capitals,demonyms\nFreedonia,Country,QFR,Glorville,Freedonian;Freedonians\n"),
            ("b.csv", "name,type,country,parent\nFreedonian Navy,Organization,QFR,freedonia\n")
        );

        Assert.Equal("freedonia", own.Actors[1].Entry.Actor.Country?.Value);
        Assert.Equal("freedonia", Linked.KnowledgeBase.With(own).CountryOf("QFR")?.Value);
    }

    [Fact]
    public void Read_ManyFaults_AreToldAllAtOnceWithFileAndLine()
    {
        var faults = OwnActors.Faults(
            (
                "a.csv",
                "id,type,name,aliases,country,parent,iso,offices\n"
                    + "alpha,Organization,Alpha,A,,beta,,\n"
                    + "beta,Organization,Beta,,,alpha,,\n"
                    + "gamma,Movement,Gamma,12,XXX,nobody,,\n"
                    + "alpha,Organization,Alpha Two,,,,,\n"
                    + "Delta Force,Person,Delta,...,,,ABC,President@FRA:2024-02-30..;Chair@nowhere:2020..;Boss;Mayor@FRA:2024..2023\n"
                    + "epsilon,Country,Epsilon,,,,FRA,\n"
                    + ",,,x,,,,\n"
            ),
            ("b.json", "[{\"type\":\"Person\",\"alias\":\"B\",\"name\":[\"C\"]},\n7,\n{\"id\":\"unknown-one\"}]")
        );

        Assert.Equal(
            [
                "'a.csv', line 2: The name 'A' is one letter, which would be found in every text. Take it out, or write a longer one.",
                "'a.csv', line 2: 'alpha' is part of 'beta' is part of 'alpha': a body cannot be its own parent. Take one of these parents out.",
                "'a.csv', line 4: The type 'Movement' is unknown. Write Person, Country or Organization.",
                "'a.csv', line 4: The name '12' is a number, which would be found wherever a text has it. Take it out, or add a word.",
                "'a.csv', line 4: The country 'XXX' of 'gamma' is unknown. Give a code of ISO 3166-1, such as FRA or FR, or the id of a country.",
                "'a.csv', line 4: The parent 'nobody' of 'gamma' is unknown. Give the id of an actor or a code of ISO 3166-1.",
                "'a.csv', line 5: The id 'alpha' is that of 'a.csv', line 2, too. Make one row of the two, or give one of them another id.",
                "'a.csv', line 6: The id 'Delta Force' is not in lower-case letters, digits and hyphens. Write 'delta-force'.",
                "'a.csv', line 6: The column 'iso' is for the type Country; 'delta-force' is Person. Empty the cell or correct the type.",
                "'a.csv', line 6: The name '...' has no letter. Take it out.",
                "'a.csv', line 6: Office 'President@FRA:2024-02-30..' has a date that does not exist. Write TITLE@BODY:FROM..TO with dates as 2024, 2024-05 or 2024-05-17.",
                "'a.csv', line 6: Office 'Chair@nowhere:2020..' names 'nowhere', which is no listed state or organization. Give a code of ISO 3166-1 or an id.",
                "'a.csv', line 6: Office 'Boss' cannot be read. Write TITLE@BODY:FROM..TO with dates as 2024, 2024-05 or 2024-05-17.",
                "'a.csv', line 6: Office 'Mayor@FRA:2024..2023' ends before it begins. Correct its dates.",
                "'a.csv', line 7: The code 'FRA' of 'epsilon' is that of 'france', too. Take one of them out.",
                "'a.csv', line 8: The row has neither id nor name. Give one of them.",
                "'b.json', line 1: There is no key 'alias'. The keys are id, type, name, aliases, country, parent, iso, kind, offices, demonyms, capitals, seats; one that begins with '#' is passed over.",
                "'b.json', line 1: 'name' must be a text.",
                "'b.json', line 1: The row has neither id nor name. Give one of them.",
                "'b.json', line 2: An actor must be an object with the keys of the columns.",
                "'b.json', line 3: No listed actor has the id 'unknown-one', and the row gives no type. Write Person, Country or Organization.",
                "'b.json', line 3: No listed actor has the id 'unknown-one', and the row gives no name. Give a name.",
            ],
            faults
        );
    }

    [Theory]
    [InlineData("own.csv", "", "'own.csv', line 1: The file is empty. Its first line must name columns: ")]
    [InlineData(
        "own.csv",
        "id,type,alias\nx,Person,y\n",
        "'own.csv', line 1: There is no column 'alias'. The columns are id, type, name, "
    )]
    [InlineData("own.csv", "type,aliases\nPerson,y\n", "'own.csv', line 1: The first line names neither a column 'id' nor 'name'.")]
    [InlineData("own.csv", "id,id\nx,y\n", "'own.csv', line 1: Two columns are called 'id'. Take one of them out.")]
    [InlineData("own.csv", "name,type\nOne,Person\nTwo,Person,GBR\n", "'own.csv', line 3: The line has more cells than the header.")]
    [InlineData("own.csv", "name,type\n\"One,Person\nTwo,Person\n", "'own.csv', line 2: A quotation mark is not closed")]
    [InlineData("own.json", "[{\"name\":\"One\",\n\"type\":}]", "'own.json', line 2: The file is no JSON from here on.")]
    [InlineData("own.json", "[]", "'own.json', line 1: The file holds no actor.")]
    [InlineData("own.xlsx", "PK", "'own.xlsx', line 1: Files of actors end with .csv, .tsv, .json, .jsonl, .ndjson.")]
    public void Read_BrokenFile_IsRefused(string file, string text, string fault) =>
        Assert.StartsWith(fault, Assert.Single(OwnActors.Faults((file, text))), StringComparison.Ordinal);

    [Fact]
    public void Read_OtherEncoding_IsRefused()
    {
        var bytes = Encoding.Latin1.GetBytes("name,type\nGüven,Organization\n");

        var exception = Assert.Throws<Core.Errors.ActorGraphException>(() =>
            ActorFileReader.Read([new ActorFileContent("own.csv", bytes)], Linked.KnowledgeBase)
        );

        Assert.Equal("AG4003: 'own.csv', line 1: The file is not UTF-8. Save it as 'CSV UTF-8'.", exception.ToString());
    }

    [Fact]
    public void Read_MoreFaultsThanAScreenHolds_CountsTheRest()
    {
        var faults = OwnActors.Faults(
            ("own.csv", "name,type\n" + string.Concat(Enumerable.Range(1, 150).Select(i => $"Name {i},Thing\n")))
        );

        Assert.Equal(101, faults.Count);
        Assert.Equal("There are 50 more faults. Nothing of the files is used until all are mended.", faults[^1]);
    }

    [Fact]
    public void Read_NamesOfOthers_AreNoticed() =>
        Assert.Equal(
            new[]
            {
                "'own.csv', line 2: The name 'NATO' is in our list that of 'nato'. It now means 'my-pact'.",
                "'own.csv', line 2: The name 'the pact' has no capital. It will be found where a text writes it as a common word, too.",
                "'own.csv', line 3: The name 'My Pact' of 'other-pact' is that of 'my-pact', too. The article's context decides which of them is meant.",
            },
            OwnActors.Read("name,type,aliases,id\nMy Pact,Organization,NATO;the pact,my-pact\nMy Pact,Organization,,other-pact\n").Notices
        );
}
