using Xunit;

namespace Golden.Tests;

/// <summary>Sentences whose tree comes out wrong where two things are said at once: titled persons in a row, lists behind "after", a
/// further main clause, descriptions of several, and who has it done.</summary>
/// <remarks>A row is a text and all of its events, sorted and separated by semicolons: source, type, target, modality where not asserted,
/// "by" and the speaker. States have tests of their own.</remarks>
public sealed class TreeRepairTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> TitledPersons =>
        new()
        {
            {
                "US Secretary of State Antony Blinken and Defense Secretary Lloyd Austin visited Kyiv.",
                "antony-blinken VISITED ukraine; lloyd-austin VISITED ukraine"
            },
            {
                "German Minister of Defence Boris Pistorius and Foreign Minister Annalena Baerbock criticised Russia.",
                "annalena-baerbock CRITICIZED russia; boris-pistorius CRITICIZED russia"
            },
            {
                "Secretary of State Marco Rubio, Defence Minister Israel Katz and President Emmanuel Macron denounced Iran.",
                "emmanuel-macron CRITICIZED iran; israel-katz CRITICIZED iran; marco-rubio CRITICIZED iran"
            },
            {
                "Lloyd Austin spoke with Minister of Defence Sergei Shoigu and General Valery Gerasimov.",
                "lloyd-austin SPOKE_WITH sergei-shoigu; lloyd-austin SPOKE_WITH valery-gerasimov"
            },
            {
                "Ali Bongo of the National Party and Raila Odinga, the candidate of the Liberal Party, condemned Rwanda.",
                "ali-bongo CRITICIZED rwanda; raila-odinga CRITICIZED rwanda"
            },
        };

    public static TheoryData<string, string> ListsBehindAfter =>
        new()
        {
            {
                "Two years after France, Germany and Italy recalled their ambassadors from Russia, little has changed.",
                "france REDUCED_RELATIONS_WITH russia; germany REDUCED_RELATIONS_WITH russia; italy REDUCED_RELATIONS_WITH russia"
            },
            {
                "Since Niger, Mali and Burkina Faso left ECOWAS, the bloc has struggled.",
                "burkina-faso REDUCED_RELATIONS_WITH ecowas; mali REDUCED_RELATIONS_WITH ecowas; niger REDUCED_RELATIONS_WITH ecowas"
            },
            { "Israel struck Iran first and then Yemen.", "israel ATTACKED iran; israel ATTACKED yemen" },
            {
                "Olaf Scholz visited Brazil, then Chile and Argentina.",
                "olaf-scholz VISITED argentina; olaf-scholz VISITED brazil; olaf-scholz VISITED chile"
            },
            { "The European Union, but not Hungary, condemned Georgia.", "european-union CRITICIZED georgia" },
            { "Japan, not China, attacked the United States.", "japan ATTACKED united-states" },
            {
                "Not only Poland but also Lithuania closed its border with Belarus.",
                "lithuania REDUCED_RELATIONS_WITH belarus; poland REDUCED_RELATIONS_WITH belarus"
            },
            { "Before Iran, Israel attacked Lebanon.", "israel ATTACKED lebanon" },
            { "After Germany, Italy and Spain, France also criticised Hungary.", "france CRITICIZED hungary" },
        };

    public static TheoryData<string, string> FurtherClauses =>
        new()
        {
            { "Hakan Fidan said it was a disgrace and threatened to close the airspace to Israel.", "hakan-fidan THREATENED israel" },
            { "Angela Merkel said it was a scandal and expelled two Russian diplomats.", "angela-merkel REDUCED_RELATIONS_WITH russia" },
            { "Moscow says it is a provocation and threatens to bomb Kyiv.", "russia THREATENED ukraine" },
            { "The army said it was a drone and killed three soldiers of Hezbollah.", "" },
            {
                "Rixi Moncada told supporters that Trump was meddling, and Manuel Zelaya, the president's husband, urged Mexico to look into it.",
                "manuel-zelaya CALLED_ON mexico; rixi-moncada ACCUSED donald-trump"
            },
            {
                "Emmanuel Macron resigned hours after Friedrich Merz criticised Italy, and called on Russia to stop.",
                "emmanuel-macron CALLED_ON russia; friedrich-merz CRITICIZED italy"
            },
            {
                "Aleksandar Vucic, whose party lost seats, blamed the European Union, accused Croatia of meddling and thanked Viktor Orban.",
                "aleksandar-vucic ACCUSED croatia; aleksandar-vucic ACCUSED european-union; aleksandar-vucic SUPPORTS viktor-orban"
            },
            { "Iran, warned Benjamin Netanyahu, would pay a heavy price.", "benjamin-netanyahu THREATENED iran" },
            {
                "Egypt warned Ethiopia, backed Somalia, and signed a pact with Eritrea.",
                "egypt AGREED_WITH eritrea; egypt SUPPORTS somalia; egypt THREATENED ethiopia"
            },
            {
                "Kim Jong Un fled when South Korea bombed Pyongyang, and appealed to China for help.",
                "kim-jong-un CALLED_ON china; south-korea ATTACKED north-korea"
            },
        };

    public static TheoryData<string, string> Descriptions =>
        new()
        {
            { "Lebanon criticised Hezbollah, a militia that Iran arms.", "iran AIDS hezbollah; lebanon CRITICIZED hezbollah" },
            {
                "Israel bombed camps of Hamas and Hezbollah, militias that Iran finances.",
                "iran AIDS hamas; iran AIDS hezbollah; israel ATTACKED hamas; israel ATTACKED hezbollah"
            },
            { "Turkey condemned Austria, a country that Serbia respects.", "turkey CRITICIZED austria" },
            {
                "A war between Azerbaijan, which is backed by Turkey, and Armenia broke out.",
                "armenia ATTACKED azerbaijan; azerbaijan ATTACKED armenia; turkey SUPPORTS azerbaijan"
            },
            {
                "Nicolas Sarkozy, a former president from the Republicans whom a Paris court had sentenced to five years, was freed.",
                "france COERCED nicolas-sarkozy"
            },
            {
                "China protects Islamabad at the UN Security Council, where it has blocked an Indian proposal.",
                "china AIDS pakistan; china REJECTED india"
            },
        };

    public static TheoryData<string, string> Causatives =>
        new()
        {
            { "Vladimir Putin had Alexei Navalny poisoned.", "vladimir-putin ATTACKED alexei-navalny" },
            { "Daniel Ortega had Rolando Alvarez arrested and stripped of his citizenship.", "daniel-ortega COERCED rolando-alvarez" },
            { "Recep Tayyip Erdogan had criticised Israel before the summit.", "recep-tayyip-erdogan CRITICIZED israel" },
            { "Friedrich Merz wants Huawei excluded from German networks.", "" },
            { "Joe Biden wants Israel to stop.", "joe-biden CALLED_ON israel" },
            { "Vladimir Putin threatens to march on Kyiv.", "vladimir-putin THREATENED ukraine" },
            { "North Korea threatens to fire on South Korea.", "north-korea THREATENED south-korea" },
            { "Wang Yi warned Japan that any interference would be treated as an act of war.", "wang-yi THREATENED japan" },
        };

    public static TheoryData<string, string> States =>
        new()
        {
            {
                "Yair Lapid, once a television host and now leader of Yesh Atid, accused Benjamin Netanyahu of lying.",
                "yair-lapid HOLDS_OFFICE_IN yesh-atid (leader)"
            },
            { "Vox, a band of nationalists led by Santiago Abascal, won.", "santiago-abascal HOLDS_OFFICE_IN vox-spain" },
            {
                "Clashes erupted between Hezbollah, which is led by Naim Qassem, and the Amal Movement.",
                "naim-qassem HOLDS_OFFICE_IN hezbollah"
            },
        };

    public static TheoryData<string, string> PhrasesBeside =>
        new()
        {
            { "Kyiv laid the blame for the explosion on Russia.", "ukraine ACCUSED russia" },
            { "The Taliban levelled an accusation of robbery at Islamabad on Saturday.", "taliban ACCUSED pakistan" },
            { "The accusation by Iran that Israel bombed the plant was repeated.", "iran ACCUSED israel" },
            { "The support of Iran for Hezbollah is no secret.", "iran SUPPORTS hezbollah" },
            { "Military assistance to Azerbaijan from Turkey continued through the autumn.", "turkey AIDS azerbaijan" },
            { "Iran seized a British-owned tanker in the Gulf on Friday.", "iran COERCED united-kingdom" },
            { "Azerbaijan took dozens of Armenian soldiers prisoner in September.", "azerbaijan COERCED armenia" },
            { "Pakistan set three Indian fishermen free.", "pakistan CONCEDED_TO india" },
            { "Iran's troop build-up on the Pakistani border was discovered by shepherds.", "iran MOBILIZED_AGAINST pakistan" },
            { "Hezbollah put its crews on a war footing against Israel.", "hezbollah MOBILIZED_AGAINST israel" },
            { "Russia flew bombers around the islands in a display of power aimed at Japan.", "russia MOBILIZED_AGAINST japan" },
            {
                "Recep Tayyip Erdogan, in a speech that lasted two hours, once more accused Israel of genocide.",
                "recep-tayyip-erdogan ACCUSED israel"
            },
        };

    [Theory]
    [MemberData(nameof(PhrasesBeside))]
    [MemberData(nameof(TitledPersons))]
    [MemberData(nameof(ListsBehindAfter))]
    [MemberData(nameof(FurtherClauses))]
    [MemberData(nameof(Descriptions))]
    [MemberData(nameof(Causatives))]
    public void Analyze_Sentence_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(States))]
    public void Analyze_Sentence_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));
}
