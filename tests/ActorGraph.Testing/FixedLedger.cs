using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Testing;

/// <summary>A small, made-up world for tests of exports and queries: ten articles of three publishers, late 2024.</summary>
public static class FixedLedger
{
    /// <summary>The analyses, in no particular order.</summary>
    public static IReadOnlyList<ArticleAnalysis> Analyses { get; } =
    [
        Begin("n1", "Northern Post", 10, 1, "France and Germany meet")
            .Claiming("France", "MET_WITH", "Germany", sentence: "France met Germany in Paris.", change: c => c with { Place = "Paris" })
            .Claiming("France", "SUPPORTS", "Ukraine", sentence: "France stands by Ukraine.")
            .Build(),
        Begin("n2", "Southern Wire", 10, 2, "Copy: France and Germany meet")
            .Claiming("France", "MET_WITH", "Germany", sentence: "France met Germany in Paris.", change: c => c with { Place = "Paris" })
            .Claiming("France", "SUPPORTS", "Ukraine", sentence: "France stands by Ukraine.")
            .Build(),
        Begin("n3", "Northern Post", 10, 20, "Germany and France again")
            .Claiming("Germany", "MET_WITH", "France", sentence: "Germany received France in Berlin.")
            .Claiming("Germany", "AIDS", "Ukraine", sentence: "Germany sent arms to Ukraine.")
            .Build(),
        Begin("n4", "Eastern Herald", 11, 3, "Fighting goes on")
            .Claiming("Russia", "ATTACKED", "Ukraine", sentence: "Russia shelled towns in Ukraine.")
            .Claiming("Ukraine", "ACCUSED", "Russia", sentence: "Ukraine accused Russia of a crime.")
            .Naming("NATO", ActorType.Organization, "Alliance")
            .Claiming("NATO", "CRITICIZED", "Russia", sentence: "NATO condemned Russia.")
            .Build(),
        Begin("n5", "Southern Wire", 11, 5, "Hungary changes its mind")
            .Claiming("Hungary", "CRITICIZED", "Ukraine", sentence: "Hungary criticised Ukraine.")
            .Build(),
        Begin("n6", "Southern Wire", 11, 25, "Hungary praises")
            .Claiming("Hungary", "SUPPORTS", "Ukraine", sentence: "Hungary praised Ukraine.")
            .Claiming("Hungary", "AGREED_WITH", "Ukraine", sentence: "Hungary signed a pact with Ukraine.")
            .Build(),
        Begin("n7", "Eastern Herald", 11, 26, "Turkey between the two")
            .Claiming("Turkey", "MEDIATED_BETWEEN", "Russia", sentence: "Turkey mediates for Russia.")
            .Claiming("Turkey", "MEDIATED_BETWEEN", "Ukraine", sentence: "Turkey mediates for Ukraine as well.")
            .Claiming(
                "Russia",
                "MET_WITH",
                "Ukraine",
                sentence: "Russia and Ukraine will not meet.",
                change: c => c with { Modality = Modality.Denied }
            )
            .Build(),
        Begin("n8", "Northern Post", 11, 28, "Rutte in Kyiv")
            .Naming("Mark Rutte", ActorType.Person)
            .Naming("NATO", ActorType.Organization, "Alliance")
            .Claiming(
                "Mark Rutte",
                "HOLDS_OFFICE_IN",
                "NATO",
                c => c with { Title = "Secretary General" },
                "NATO Secretary General Mark Rutte spoke."
            )
            .Claiming(
                "Mark Rutte",
                "VISITED",
                "Ukraine",
                c => c with { Date = new DateOnly(2024, 11, 27) },
                "Rutte travelled to Ukraine on Wednesday."
            )
            .Build(),
        Begin("n9", "Eastern Herald", 11, 29, "A meeting that may come")
            .Claiming(
                "Russia",
                "MET_WITH",
                "Ukraine",
                c => c with { Modality = Modality.Planned },
                "Russia and Ukraine are to meet in December."
            )
            .Claiming(
                "Russia",
                "ATTACKED",
                "Ukraine",
                c => c with { Modality = Modality.Denied, AttributedTo = new ActorId("russia") },
                "Russia denies that it shelled Ukraine."
            )
            .Build(),
        Begin("n10", "Northern Post", 11, 30, "Iran arms Russia")
            .Claiming(
                "Iran",
                "AIDS",
                "Russia",
                c => c with { AttributedTo = new ActorId("nato") },
                "NATO says Iran sends drones to Russia."
            )
            .Naming("NATO", ActorType.Organization, "Alliance")
            .Build(),
    ];

    /// <summary>Records them all.</summary>
    public static void Fill(ILedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        foreach (var analysis in Analyses)
        {
            ledger.Record(analysis);
        }
    }

    private static AnalysisBuilder Begin(string id, string publisher, int month, int day, string title) =>
        new AnalysisBuilder(id).By(publisher).PublishedOn(new DateOnly(2024, month, day)).Titled(title);
}
