using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using Xunit;
using Xunit.Abstractions;

namespace Golden.Tests;

/// <summary>Grids of short sentences: whether the ordinary is understood wherever it stands. Floors only rise.</summary>
/// <remarks>Each deed stands in each clause, each noun of a deed in each place, each phrase for an actor behind the sentence that names
/// him.</remarks>
public sealed class SentenceGridTests(AnalyzerFixture fixture, ITestOutputHelper output) : IClassFixture<AnalyzerFixture>
{
    private const string Doer = "Poland";
    private static readonly DateOnly day = new(2023, 11, 14);

    // The relation, the deed as infinitive, past and participle, as -ing form, as passive where it has one, whom it is done to.
    private static readonly (
        string Relation,
        string Base,
        string Past,
        string Perfect,
        string Ing,
        string? Passive,
        string Target
    )[] deeds =
    [
        ("ATTACKED", "attack", "attacked", "attacked", "attacking", "attacked", "Ukraine"),
        ("ATTACKED", "bomb", "bombed", "bombed", "bombing", "bombed", "Ukraine"),
        ("SANCTIONED", "impose sanctions on", "imposed sanctions on", "imposed sanctions on", "imposing sanctions on", null, "Belarus"),
        ("AIDS", "send weapons to", "sent weapons to", "sent weapons to", "sending weapons to", null, "Ukraine"),
        ("AIDS", "give money to", "gave money to", "given money to", "giving money to", null, "Ukraine"),
        ("CRITICIZED", "condemn", "condemned", "condemned", "condemning", "condemned", "Belarus"),
        ("REDUCED_RELATIONS_WITH", "cut ties with", "cut ties with", "cut ties with", "cutting ties with", null, "Belarus"),
        (
            "REDUCED_RELATIONS_WITH",
            "expel diplomats from",
            "expelled diplomats from",
            "expelled diplomats from",
            "expelling diplomats from",
            null,
            "Belarus"
        ),
        ("SUPPORTS", "support", "supported", "supported", "supporting", "supported", "Belarus"),
        ("CONCEDED_TO", "lift sanctions on", "lifted sanctions on", "lifted sanctions on", "lifting sanctions on", null, "Belarus"),
        ("AGREED_WITH", "sign a treaty with", "signed a treaty with", "signed a treaty with", "signing a treaty with", null, "Belarus"),
        ("NEGOTIATED_WITH", "negotiate with", "negotiated with", "negotiated with", "negotiating with", null, "Belarus"),
        ("COOPERATES_WITH", "cooperate with", "cooperated with", "cooperated with", "cooperating with", null, "Belarus"),
    ];

    // A clause with the deed in its form, and how the article stands to it there.
    private static readonly (string Clause, Modality Modality)[] clauses =
    [
        ("Poland {past} {target} on Monday.", Modality.Asserted),
        ("Poland has {perfect} {target}.", Modality.Asserted),
        ("Poland said on Monday it had {perfect} {target}.", Modality.Asserted),
        ("Poland said on Monday that it would {base} {target}.", Modality.Planned),
        ("Poland will {base} {target}, its prime minister said.", Modality.Planned),
        ("Poland plans to {base} {target}.", Modality.Planned),
        ("Poland did not {base} {target}.", Modality.Denied),
        ("Poland may {base} {target}.", Modality.Possible),
        ("Poland is {ing} {target}.", Modality.Asserted),
        ("The Polish government {past} {target} on Monday.", Modality.Asserted),
        ("Warsaw {past} {target} on Monday.", Modality.Asserted),
        ("Poland, which {past} {target} last week, is a member of NATO.", Modality.Asserted),
        ("Polish officials said Poland had {perfect} {target}.", Modality.Asserted),
        ("Germany praised Poland for {ing} {target}.", Modality.Asserted),
        ("Poland met France on Monday before {ing} {target}.", Modality.Asserted),
        ("After {ing} {target}, Poland left the talks.", Modality.Asserted),
        ("Poland and Germany {past} {target} on Monday.", Modality.Asserted),
        ("Poland ended the week by {ing} {target}.", Modality.Asserted),
        ("In a statement on Monday, Poland {past} {target}.", Modality.Asserted),
        ("Poland not only {past} {target} but also left the talks.", Modality.Asserted),
        ("It was Poland that {past} {target}.", Modality.Asserted),
        ("Poland left the talks and {past} {target}.", Modality.Asserted),
        ("{target} was {passive} by Poland on Monday.", Modality.Asserted),
        ("{target}, {passive} by Poland on Monday, left the talks.", Modality.Asserted),
    ];

    private static readonly (string Relation, string Noun, string Preposition, string Target)[] nouns =
    [
        ("ATTACKED", "attack", "on", "Ukraine"),
        ("ATTACKED", "invasion", "of", "Ukraine"),
        ("ATTACKED", "bombing", "of", "Ukraine"),
        ("SANCTIONED", "sanctions", "on", "Belarus"),
        ("SANCTIONED", "embargo", "on", "Belarus"),
        ("AIDS", "aid", "to", "Ukraine"),
        ("AIDS", "arms deliveries", "to", "Ukraine"),
        ("CRITICIZED", "criticism", "of", "Belarus"),
        ("SUPPORTS", "support", "for", "Belarus"),
        ("THREATENED", "threats", "against", "Belarus"),
        ("NEGOTIATED_WITH", "talks", "with", "Belarus"),
        ("COOPERATES_WITH", "cooperation", "with", "Belarus"),
        ("AGREED_WITH", "treaty", "with", "Belarus"),
        ("ACCUSED", "accusations", "against", "Belarus"),
    ];

    private static readonly string[] places =
    [
        "Chile discussed {deed} on Monday.",
        "Chile spoke of {deed}.",
        "Oil prices rose after {deed}.",
        "{deed} surprised Chile on Monday.",
        "Chile complained about {deed}.",
        "Chile was surprised by {deed}.",
        "Amid {deed}, oil prices rose.",
        "The report describes {deed}.",
        "The two presidents discussed {deed}.",
        "{deed} lasted four days.",
    ];

    // Who is named how, and the phrases that then stand for him.
    private static readonly (string Named, string Actor, string Phrases)[] actors =
    [
        (
            "French President Emmanuel Macron met Olaf Scholz in Berlin on Monday and left for Paris.",
            "emmanuel-macron",
            "He; The president; The French president; The French leader; Macron; President Macron; Mr Macron; The 46-year-old; The visitor; The head of state; The former banker"
        ),
        (
            "Emmanuel Macron, the French president, arrived in Berlin on Monday.",
            "emmanuel-macron",
            "He; The president; The French leader; The head of state; The visitor; The guest"
        ),
        (
            "Prime Minister Giorgia Meloni spoke in Rome on Monday.",
            "giorgia-meloni",
            "She; The premier; The prime minister; The Italian leader; The Italian premier; The far-right leader"
        ),
        (
            "Opposition leader Alexei Navalny returned to Moscow on Monday.",
            "alexei-navalny",
            "He; The opposition leader; The politician; The dissident; The Kremlin critic; The activist; The 44-year-old"
        ),
        (
            "Turkish cleric Fethullah Gulen spoke in Pennsylvania on Monday.",
            "fethullah-gulen",
            "He; The cleric; The preacher; The US-based cleric; The exiled cleric"
        ),
        (
            "General Khalifa Haftar, the commander of the Libyan National Army, spoke in Benghazi on Monday.",
            "khalifa-haftar",
            "He; The general; The commander; The strongman; The warlord; The eastern commander"
        ),
        (
            "Bishop Rolando Alvarez of Matagalpa was freed on Monday.",
            "rolando-alvarez",
            "He; The bishop; The clergyman; The churchman; The prelate"
        ),
        (
            "UN Secretary-General Antonio Guterres spoke in New York on Monday.",
            "antonio-guterres",
            "He; The secretary-general; The UN chief; The Secretary General; The top UN official; The world body's chief"
        ),
        (
            "Iranian Foreign Minister Hossein Amir-Abdollahian met Hakan Fidan, his Turkish counterpart, in Ankara on Monday.",
            "hossein-amir-abdollahian",
            "The Iranian minister; The Iranian diplomat; The Iranian foreign minister; The Iranian"
        ),
        (
            "The African Union suspended Mali on Monday.",
            "african-union",
            "It; The bloc; The union; The 55-nation body; The pan-African body; The Addis Ababa-based body; The continental body; The organisation; The regional body"
        ),
        (
            "NATO leaders met in Vilnius on Monday.",
            "nato",
            "The alliance; The military alliance; The Western alliance; The transatlantic alliance; The bloc"
        ),
        (
            "The European Union adopted new rules on Monday.",
            "european-union",
            "It; The bloc; The 27-nation bloc; Brussels; The Union; The EU; The 27-member bloc"
        ),
        (
            "The World Health Organization sent a team to Gaza on Monday.",
            "world-health-organization",
            "It; The agency; The UN agency; The WHO; The UN health agency; The organization; The Geneva-based agency; The body"
        ),
        (
            "The Kurdistan Workers' Party (PKK) laid down its arms on Monday.",
            "kurdistan-workers-party",
            "It; The PKK; The group; The militants; The Kurdish group; The outlawed group; The militant group; The rebels; The party; The organisation; The Kurdish militants"
        ),
        (
            "Hezbollah fired rockets into Israel on Monday.",
            "hezbollah",
            "It; The group; The Shiite group; The Iran-backed group; The Lebanese group; The militia; The movement; The Shi'ite movement; The militant group; The party; The Iranian-backed movement"
        ),
        (
            "Qatar hosted a summit on Monday.",
            "qatar",
            "It; The emirate; The Gulf state; The Gulf emirate; The country; Doha; Its government; The Qatari government; Its foreign ministry; The foreign ministry; The government; The gas-rich state; The kingdom of Qatar; Its foreign minister"
        ),
        (
            "North Korea fired a missile on Monday.",
            "north-korea",
            "It; The North; Pyongyang; The regime; The reclusive state; The isolated country; The nuclear-armed country; The secretive state; Its army"
        ),
        (
            "Venezuela held elections on Monday.",
            "venezuela",
            "It; Caracas; The government; The South American country; The OPEC member; The oil-rich nation; The socialist government; The Venezuelan government; The authorities; Its foreign ministry"
        ),
        (
            "Taiwan held drills on Monday.",
            "taiwan",
            "It; Taipei; The island; The self-ruled island; The democratic island; Its defence ministry; The island's government; The defence ministry"
        ),
        (
            "Huawei unveiled a new phone on Monday.",
            "huawei",
            "It; The company; The Chinese company; The firm; The tech giant; The Chinese telecoms giant; The telecoms group; The Shenzhen-based company"
        ),
        (
            "Gazprom cut supplies on Monday.",
            "gazprom",
            "It; The company; The Russian company; The state-owned company; The energy giant; The gas giant; The Russian gas giant; The state-controlled group"
        ),
        (
            "The Taliban closed schools on Monday.",
            "taliban",
            "They; It; The group; The movement; The Islamists; The hardline group; The Islamist movement; The rulers; The Afghan rulers"
        ),
        (
            "The junta in Niger closed the border on Monday.",
            "niger",
            "It; The junta; The generals; The military rulers; Niamey; The military government"
        ),
        (
            "The International Criminal Court issued a warrant on Monday.",
            "international-criminal-court",
            "It; The court; The Hague-based court; The ICC; The tribunal; The judges"
        ),
        (
            "Amnesty International published a report on Monday.",
            "amnesty-international",
            "It; The group; The rights group; The organisation; The London-based group; The watchdog; The human rights group; Amnesty"
        ),
        (
            "The International Monetary Fund approved a loan on Monday.",
            "international-monetary-fund",
            "It; The fund; The IMF; The lender; The Washington-based lender; The Fund"
        ),
    ];

    [Fact]
    public void Analyze_EachDeedInEachClause_StaysAboveItsFloor() =>
        Score(
            0.99,
            from deed in deeds
            from clause in clauses
            where deed.Passive is not null || !clause.Clause.Contains("{passive}", StringComparison.Ordinal)
            select (
                clause
                    .Clause.Replace("{past}", deed.Past, StringComparison.Ordinal)
                    .Replace("{perfect}", deed.Perfect, StringComparison.Ordinal)
                    .Replace("{base}", deed.Base, StringComparison.Ordinal)
                    .Replace("{ing}", deed.Ing, StringComparison.Ordinal)
                    .Replace("{passive}", deed.Passive, StringComparison.Ordinal)
                    .Replace("{target}", deed.Target, StringComparison.Ordinal),
                deed.Relation,
                ActorId.FromName(Doer),
                ActorId.FromName(deed.Target),
                (Modality?)clause.Modality
            )
        );

    [Fact]
    public void Analyze_EachNounOfADeedInEachPlace_StaysAboveItsFloor() =>
        Score(
            0.99,
            from noun in nouns
            from place in places
            let phrase = $"Poland's {noun.Noun} {noun.Preposition} {noun.Target}"
            select (
                place.Replace("{deed}", phrase, StringComparison.Ordinal),
                noun.Relation,
                ActorId.FromName(Doer),
                ActorId.FromName(noun.Target),
                (Modality?)null
            )
        );

    [Fact]
    public void Analyze_EachPhraseForAnActor_StaysAboveItsFloor() =>
        Score(
            0.96,
            from actor in actors
            from phrase in actor.Phrases.Split("; ")
            select (
                $"{actor.Named} {phrase} accused Peru of spying.",
                "ACCUSED",
                new ActorId(actor.Actor),
                new ActorId("peru"),
                (Modality?)null
            )
        );

    private void Score(double floor, IEnumerable<(string Text, string Relation, ActorId Source, ActorId Target, Modality? Modality)> grid)
    {
        var rows = grid.ToArray();
        var missed = Array.FindAll(rows, r => !IsFound(r.Text, r.Relation, r.Source, r.Target, r.Modality));
        output.WriteLine($"{rows.Length - missed.Length} of {rows.Length}");
        Array.ForEach(missed, r => output.WriteLine(r.Text));
        Assert.InRange(1 - ((double)missed.Length / rows.Length), floor, 1);
    }

    private bool IsFound(string text, string relation, ActorId source, ActorId target, Modality? modality) =>
        fixture
            .NewsOf(text, day)
            .Any(c =>
                c.Type.Name == relation
                && (modality is null || c.Modality == modality)
                && ((c.Source == source && c.Target == target) || (c.Type.IsSymmetric && c.Source == target && c.Target == source))
            );
}
