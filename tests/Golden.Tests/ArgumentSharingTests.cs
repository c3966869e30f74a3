using Xunit;

namespace Golden.Tests;

/// <summary>Sentences in which who acts, or what is done, stands in another clause: ellipsis, "each ... the other", control, reported
/// speech.</summary>
/// <remarks>A row is a text and all of its events, sorted and separated by semicolons: source, type, target, modality where not asserted,
/// "by" and the speaker. States are left out.</remarks>
public sealed class ArgumentSharingTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> Ellipsis =>
        new()
        {
            { "Canada imposed sanctions on Belarus, as did Norway.", "canada SANCTIONED belarus; norway SANCTIONED belarus" },
            {
                "Poland has expelled four Russian diplomats, as has Latvia.",
                "latvia REDUCED_RELATIONS_WITH russia; poland REDUCED_RELATIONS_WITH russia"
            },
            { "Kenya did not criticise Uganda, nor did Tanzania.", "kenya CRITICIZED uganda denied; tanzania CRITICIZED uganda denied" },
            { "Japan accused North Korea of lying. So did South Korea.", "japan ACCUSED north-korea; south-korea ACCUSED north-korea" },
            { "Chile will send doctors to Haiti, and so will Peru.", "chile AIDS haiti planned; peru AIDS haiti planned" },
            {
                "Iran was condemned by the European Union, and so was Russia.",
                "european-union CRITICIZED iran; european-union CRITICIZED russia"
            },
            {
                "Donald Tusk denounced Viktor Orban, and Petr Pavel did too.",
                "donald-tusk CRITICIZED viktor-orban; petr-pavel CRITICIZED viktor-orban"
            },
            {
                "Estonia closed its border with Russia. Finland did the same.",
                "estonia REDUCED_RELATIONS_WITH russia; finland REDUCED_RELATIONS_WITH russia"
            },
            {
                "Brazil recalled its ambassador from Israel and Colombia followed suit.",
                "brazil REDUCED_RELATIONS_WITH israel; colombia REDUCED_RELATIONS_WITH israel"
            },
            { "Egypt condemned Israel. Jordan did its best to calm the crowd.", "egypt CRITICIZED israel" },
        };

    public static TheoryData<string, string> Gapping =>
        new()
        {
            { "Narendra Modi visited Kenya on Monday and Uganda on Tuesday.", "narendra-modi VISITED kenya; narendra-modi VISITED uganda" },
            { "Romania joined NATO in 2004 and the European Union in 2007.", "romania MEMBER_OF european-union; romania MEMBER_OF nato" },
            {
                "Narendra Modi met Vladimir Putin in Moscow and Volodymyr Zelensky in Kyiv.",
                "narendra-modi MET_WITH vladimir-putin; narendra-modi MET_WITH volodymyr-zelensky"
            },
            { "Germany recognised Slovenia in 1991 and Kosovo in 2008.", "germany SUPPORTS kosovo; germany SUPPORTS slovenia" },
            { "Israel bombed Lebanon in September and Syria in December.", "israel ATTACKED lebanon; israel ATTACKED syria" },
            {
                "Marco Rubio spoke with Sergei Lavrov on Friday and Andrii Sybiha on Saturday.",
                "andrii-sybiha SPOKE_WITH marco-rubio; marco-rubio SPOKE_WITH sergei-lavrov"
            },
            { "Turkey bombed bridges in Syria and Iraq in May.", "turkey ATTACKED iraq; turkey ATTACKED syria" },
            {
                "Zambia cut ties with Israel in 1973, Kenya a month later.",
                "kenya REDUCED_RELATIONS_WITH israel; zambia REDUCED_RELATIONS_WITH israel"
            },
            {
                "Canada imposed sanctions on Belarus on Monday, and Britain the day after.",
                "canada SANCTIONED belarus; united-kingdom SANCTIONED belarus"
            },
            {
                "France expelled six Russian diplomats on Monday, Germany forty on Tuesday.",
                "france REDUCED_RELATIONS_WITH russia; germany REDUCED_RELATIONS_WITH russia"
            },
        };

    public static TheoryData<string, string> Distributive =>
        new()
        {
            {
                "Thailand and Cambodia exchanged fire on Thursday. Each country blamed the other.",
                "cambodia ACCUSED thailand; cambodia ATTACKED thailand; thailand ACCUSED cambodia; thailand ATTACKED cambodia"
            },
            {
                "Serbia and Kosovo signed the pact in Ohrid, but each has accused the other of breaking it.",
                "kosovo ACCUSED serbia; kosovo AGREED_WITH serbia; serbia ACCUSED kosovo"
            },
            {
                "Armenia and Azerbaijan each accused the other of shelling villages.",
                "armenia ACCUSED azerbaijan; azerbaijan ACCUSED armenia"
            },
            {
                "Sudan and Chad recalled their envoys. Both accused the other of harbouring rebels.",
                "chad ACCUSED sudan; sudan ACCUSED chad"
            },
            {
                "Eritrea and Djibouti quarrelled over a hill. Qatar offered both governments its good offices.",
                "qatar MEDIATED_BETWEEN djibouti possible; qatar MEDIATED_BETWEEN eritrea possible"
            },
            {
                "Peru and Chile drew the line in 2014. A treaty was signed by the two countries. Brazil had mediated between them.",
                "brazil MEDIATED_BETWEEN chile; brazil MEDIATED_BETWEEN peru; chile AGREED_WITH peru"
            },
            {
                "Elina Valtonen received Margus Tsahkna in Turku. The ministers condemned Russia.",
                "elina-valtonen CRITICIZED russia; elina-valtonen MET_WITH margus-tsahkna; margus-tsahkna CRITICIZED russia"
            },
            { "Chile and Peru have quarrelled for years. The governments signed a treaty on Monday.", "chile AGREED_WITH peru" },
            {
                "Mexico's government met the Zapatistas in Havana. The rebels had seized a town. The sides agreed on a truce.",
                "mexico AGREED_WITH zapatistas; mexico MET_WITH zapatistas"
            },
            { "The two Koreas signed a treaty on trains.", "north-korea AGREED_WITH south-korea" },
            {
                "Chad has old claims in Sudan. Sudan's army is weak, Chad's strong. Sudan's rulers read letters from Chad; in Chad few read those of Sudan. Norway was alarmed, and so were the Danes. Brazil urged both sides to wait.",
                "brazil CALLED_ON chad; brazil CALLED_ON sudan"
            },
            {
                "Australia's prime minister, Scott Morrison, with Britain's Boris Johnson and America's Joe Biden on screens at his side, unveiled the project. China condemned the trio.",
                "china CRITICIZED australia; china CRITICIZED united-kingdom; china CRITICIZED united-states"
            },
            {
                "Armenia and Azerbaijan met in Prague. Neither country accepted the European Union's plan.",
                "armenia MET_WITH azerbaijan; armenia REJECTED european-union; azerbaijan REJECTED european-union"
            },
            {
                "Armenia and Azerbaijan met in Prague. Russia has attacked neither of the two.",
                "armenia MET_WITH azerbaijan; russia ATTACKED armenia denied; russia ATTACKED azerbaijan denied"
            },
            {
                "Chad, Mali and Niger signed a treaty. France criticised the signatories.",
                "chad AGREED_WITH mali; chad AGREED_WITH niger; france CRITICIZED chad; france CRITICIZED mali; france CRITICIZED niger; mali AGREED_WITH niger"
            },
            {
                "Fatah and Hamas signed a pact. Egypt, which has mediated between the two movements since 2007, was glad.",
                "egypt MEDIATED_BETWEEN fatah; egypt MEDIATED_BETWEEN hamas; fatah AGREED_WITH hamas"
            },
            {
                "Eritrea and Djibouti exchanged fire. China, which supplies arms to both, offered to mediate.",
                "china AIDS djibouti; china AIDS eritrea; china MEDIATED_BETWEEN djibouti possible; china MEDIATED_BETWEEN eritrea possible; djibouti ATTACKED eritrea; eritrea ATTACKED djibouti"
            },
            {
                "Gazprom sold oil and Rosneft sold gas. Washington accused both companies of bribery.",
                "united-states ACCUSED gazprom; united-states ACCUSED rosneft"
            },
            {
                "India shelled a post of Pakistan. Pakistan shelled a post of India. Talks between the foes could be held in Oman.",
                "india ATTACKED pakistan; india NEGOTIATED_WITH pakistan possible; pakistan ATTACKED india"
            },
            { "Ghana is held up by Togo, which demands that it open its roads.", "togo CALLED_ON ghana" },
            {
                "Chad's army and fighters of Russia's Wagner Group lost men when they were ambushed by JNIM.",
                "jnim ATTACKED chad; jnim ATTACKED wagner-group"
            },
            { "Joe Biden will meet To Lam, the president of Vietnam.", "joe-biden MET_WITH to-lam planned" },
            {
                "Chile and Peru discussed Bolivia's debts in May, during the first talks between the two countries in years.",
                "chile NEGOTIATED_WITH peru"
            },
            { "Prime Ministers Edi Rama and Albin Kurti came away from a day of talks with nothing.", "albin-kurti MET_WITH edi-rama" },
            { "Ilham Aliyev and Nikol Pashinyan ended two days of talks on Friday.", "ilham-aliyev MET_WITH nikol-pashinyan" },
            {
                "Felix Tshisekedi and Paul Kagame kept apart. William Ruto mediated between the two presidents together with Joao Lourenco.",
                "joao-lourenco MEDIATED_BETWEEN felix-tshisekedi; joao-lourenco MEDIATED_BETWEEN paul-kagame; william-ruto MEDIATED_BETWEEN felix-tshisekedi; william-ruto MEDIATED_BETWEEN paul-kagame"
            },
            {
                "Foreign ministers Hakan Fidan of Turkey, Sergei Lavrov of Russia and Abbas Araghchi of Iran condemned Israel.",
                "abbas-araghchi CRITICIZED israel; hakan-fidan CRITICIZED israel; sergei-lavrov CRITICIZED israel"
            },
        };

    public static TheoryData<string, string> WhoReports =>
        new()
        {
            { "Maia Sandu said that Moldova would close the consulate, accusing Russia of spying.", "maia-sandu ACCUSED russia" },
            {
                "Gabriel Boric announced that Chile had recalled its envoy, condemning Israel for its bombing of hospitals.",
                "chile REDUCED_RELATIONS_WITH israel by gabriel-boric; gabriel-boric CRITICIZED israel"
            },
            {
                "Robert Fico told reporters that Slovakia had signed a gas deal with Russia, brushing aside appeals from Germany.",
                "germany CALLED_ON robert-fico; robert-fico REJECTED germany; russia AGREED_WITH slovakia by robert-fico"
            },
            {
                "David Lammy announced that London would send tanks to Ukraine; Moscow promptly accused Britain of prolonging the war.",
                "russia ACCUSED united-kingdom; united-kingdom AIDS ukraine planned by david-lammy"
            },
            {
                "Qatar had mediated between Chad and Sudan behind the scenes, and its emir, Tamim bin Hamad Al Thani, pledged money to Togo.",
                "qatar MEDIATED_BETWEEN chad; qatar MEDIATED_BETWEEN sudan; tamim-bin-hamad AIDS togo planned"
            },
            {
                "Fiji and Samoa sent officers to help the Solomon Islands after the riots.",
                "fiji AIDS solomon-islands; samoa AIDS solomon-islands"
            },
            {
                "Officials said that Iran had expelled two diplomats, accusing Britain of spying.",
                "iran ACCUSED united-kingdom; iran REDUCED_RELATIONS_WITH united-kingdom"
            },
            {
                "Anthony Albanese condemned what he described as a step towards the takeover of the islands by China.",
                "anthony-albanese CRITICIZED china"
            },
            {
                "Rwanda brushed aside appeals to Kigali by Belgium and Canada to stop.",
                "belgium CALLED_ON rwanda; canada CALLED_ON rwanda; rwanda REJECTED belgium; rwanda REJECTED canada"
            },
        };

    public static TheoryData<string, string> Control =>
        new()
        {
            { "It took Israel four days to bomb Iran's airfields.", "israel ATTACKED iran" },
            { "It will take Germany months to send the tanks to Ukraine.", "germany AIDS ukraine planned" },
            {
                "Nicaragua's decision last year to break off relations with Israel was praised by Iran.",
                "iran SUPPORTS nicaragua; nicaragua REDUCED_RELATIONS_WITH israel planned"
            },
            {
                "Annalena Baerbock, on a visit to Kenya, promised money to Sudan.",
                "annalena-baerbock AIDS sudan planned; annalena-baerbock VISITED kenya"
            },
            { "Lloyd Austin is due in Manila next week.", "lloyd-austin VISITED philippines planned" },
            { "Sergei Lavrov is due in Pyongyang on Friday after talks in Mongolia.", "sergei-lavrov VISITED north-korea planned" },
            { "Algeria has kept its border with Morocco closed since 1994.", "algeria REDUCED_RELATIONS_WITH morocco" },
            { "Egypt has closed the last of its crossings to Sudan.", "egypt REDUCED_RELATIONS_WITH sudan" },
            { "Turkish police arrested several of Hezbollah's senior officials.", "turkey COERCED hezbollah" },
            { "Chad joined the African Union, which in May issued a warning to Sudan.", "african-union THREATENED sudan" },
            { "Kenyan policemen have been helping to keep order in Haiti since June.", "kenya AIDS haiti" },
        };

    public static TheoryData<string, string> Description =>
        new()
        {
            { "On Friday Yoon Suk Yeol had sat down with Fumio Kishida in Seoul.", "fumio-kishida MET_WITH yoon-suk-yeol" },
            { "Tirana's envoy in Vienna, Edi Rama, accused Serbia of lying.", "edi-rama ACCUSED serbia" },
            {
                "\"Nobody asked us,\" said Micheal Martin, the prime minister, who on Monday criticised Israel.",
                "micheal-martin CRITICIZED israel"
            },
            {
                "\"We wait,\" said Penny Wong, the minister of foreign affairs, who last week urged China to free the writer.",
                "penny-wong CALLED_ON china"
            },
            {
                "Israel's spy agency, Mossad, mediated between Chad and Sudan.",
                "mossad MEDIATED_BETWEEN chad; mossad MEDIATED_BETWEEN sudan"
            },
            {
                "France imposed sanctions on companies such as Gazprom and Rosneft.",
                "france SANCTIONED gazprom; france SANCTIONED rosneft"
            },
            { "Lloyd Austin and Kim Yong-hyun stood side by side at the Pentagon.", "kim-yong-hyun MET_WITH lloyd-austin" },
            { "Radoslaw Sikorski found Hungary's choice of words incomprehensible.", "radoslaw-sikorski CRITICIZED hungary" },
            { "Victoria Nuland was denied a meeting with Mohamed Bazoum.", "mohamed-bazoum MET_WITH victoria-nuland denied" },
            {
                "Mali and Burkina Faso have warned ECOWAS that they would treat any attack as a declaration of war.",
                "burkina-faso THREATENED ecowas; mali THREATENED ecowas"
            },
            { "Narendra Modi spoke to Xi Jinping on the sidelines of the summit.", "narendra-modi MET_WITH xi-jinping" },
        };

    public static TheoryData<string, string> Attachment =>
        new()
        {
            {
                "Peru and Chile have ordered the envoys of Cuba to leave and are withdrawing their own.",
                "chile REDUCED_RELATIONS_WITH cuba; peru REDUCED_RELATIONS_WITH cuba"
            },
            { "Belgium stripped the Iranian envoy of his immunity.", "belgium REDUCED_RELATIONS_WITH iran" },
            {
                "William Ruto asked France and Spain on Friday to stop propping up Paul Biya.",
                "france SUPPORTS paul-biya; spain SUPPORTS paul-biya; william-ruto CALLED_ON france; william-ruto CALLED_ON spain"
            },
            {
                "At a joint briefing with Donald Tusk, Mark Carney condemned Belarus.",
                "donald-tusk MET_WITH mark-carney; mark-carney CRITICIZED belarus"
            },
            { "Togo blames Benin and calls on ECOWAS to act.", "togo ACCUSED benin; togo CALLED_ON ecowas" },
            {
                "In Nairobi, Kenya and Uganda tried to broker a truce between Sudan and Chad.",
                "chad AGREED_WITH sudan possible; kenya MEDIATED_BETWEEN chad; kenya MEDIATED_BETWEEN sudan; uganda MEDIATED_BETWEEN chad; uganda MEDIATED_BETWEEN sudan"
            },
            { "In Ankara Ilham Aliyev and Recep Tayyip Erdogan signed a declaration.", "ilham-aliyev AGREED_WITH recep-tayyip-erdogan" },
            { "Felix Tshisekedi and Paul Kagame refused to see each other.", "felix-tshisekedi MET_WITH paul-kagame denied" },
            { "Sergei Lavrov signed a treaty with Cuba's top diplomat, Bruno Rodriguez.", "bruno-rodriguez AGREED_WITH sergei-lavrov" },
            {
                "Canada put sanctions on Ramzan Kadyrov, who leads Chechnya, and on Gazprom.",
                "canada SANCTIONED gazprom; canada SANCTIONED ramzan-kadyrov"
            },
            {
                "Guyana held drills, which the Venezuelan minister, Vladimir Padrino, denounced as a provocation by Washington.",
                "vladimir-padrino CRITICIZED united-states"
            },
            { "A truce between Israel and Lebanon was announced by Joe Biden on Tuesday.", "israel AGREED_WITH lebanon" },
            { "France hosted a meeting between Edi Rama and Albin Kurti.", "albin-kurti MET_WITH edi-rama" },
            { "Serbia and Kosovo signed the text in Ohrid, with Josep Borrell looking on.", "kosovo AGREED_WITH serbia" },
            {
                "Kenya thanked Joe Biden, together with Chad and Togo, for the vaccines.",
                "chad SUPPORTS joe-biden; kenya SUPPORTS joe-biden; togo SUPPORTS joe-biden"
            },
        };

    public static TheoryData<string, string> Companion =>
        new()
        {
            {
                "The European Union, like the United States before it, has sanctioned Gennady Timchenko.",
                "european-union SANCTIONED gennady-timchenko; united-states SANCTIONED gennady-timchenko"
            },
            { "Unlike Germany, France has sent instructors to Ukraine.", "france AIDS ukraine" },
            {
                "Kenya, followed by Uganda, broke off relations with Sudan.",
                "kenya REDUCED_RELATIONS_WITH sudan; uganda REDUCED_RELATIONS_WITH sudan"
            },
            {
                "Kenya, along with Uganda, broke off relations with Sudan.",
                "kenya REDUCED_RELATIONS_WITH sudan; uganda REDUCED_RELATIONS_WITH sudan"
            },
            { "Mark Rutte travelled with Pedro Sanchez to Israel.", "mark-rutte VISITED israel; pedro-sanchez VISITED israel" },
            { "Pope Francis was welcomed to Iraq by Barham Salih.", "barham-salih MET_WITH pope-francis; pope-francis VISITED iraq" },
            {
                "Rwanda is accused of arming M23 by the United Nations.",
                "rwanda AIDS m23 by united-nations; united-nations ACCUSED rwanda"
            },
            {
                "Chad and Sudan have each expelled the other's ambassador.",
                "chad REDUCED_RELATIONS_WITH sudan; sudan REDUCED_RELATIONS_WITH chad"
            },
            {
                "Mahmoud Abbas, to whom Joe Biden had spoken by telephone, thanked Egypt.",
                "joe-biden SPOKE_WITH mahmoud-abbas; mahmoud-abbas SUPPORTS egypt"
            },
            {
                "Egypt, where Antony Blinken landed on Tuesday, mediates between Israel and Hamas.",
                "antony-blinken VISITED egypt; egypt MEDIATED_BETWEEN hamas; egypt MEDIATED_BETWEEN israel"
            },
            {
                "Speaking after a meeting with Emmanuel Macron, Mette Frederiksen praised Ukraine.",
                "emmanuel-macron MET_WITH mette-frederiksen; mette-frederiksen SUPPORTS ukraine"
            },
            {
                "On the eve of a visit to Beijing, Anthony Albanese criticised Russia.",
                "anthony-albanese CRITICIZED russia; anthony-albanese VISITED china planned"
            },
            {
                "Pressed by Washington to free the crew, Caracas refused.",
                "united-states CALLED_ON venezuela; venezuela REJECTED united-states"
            },
        };

    public static TheoryData<string, string> Direction =>
        new()
        {
            { "Saudi Arabia spent seven years bombing the Houthis.", "saudi-arabia ATTACKED houthis" },
            { "An ultimatum from Serbia to Kosovo expired on Sunday.", "serbia THREATENED kosovo" },
            { "Ukrainian drones struck a depot deep inside Russia.", "ukraine ATTACKED russia" },
            { "Alexei Navalny was pulled out of a car by Russian guards.", "russia COERCED alexei-navalny" },
            {
                "Hamid Karzai and Ashraf Ghani, both of whom the Taliban had locked up, went home.",
                "taliban COERCED ashraf-ghani; taliban COERCED hamid-karzai"
            },
            { "China called home its ambassador to Lithuania.", "china REDUCED_RELATIONS_WITH lithuania" },
            { "China called its ambassador home from Lithuania.", "china REDUCED_RELATIONS_WITH lithuania" },
            { "Among the first acts of Javier Milei was to dismiss Sergio Massa.", "javier-milei COERCED sergio-massa" },
            { "What destroyed the Ukrainian hospital was a Russian missile.", "russia ATTACKED ukraine" },
            { "Hackers in the pay of Iran broke into Albania's servers.", "iran COERCED albania" },
            { "Germany designated Hezbollah a terrorist group.", "germany SANCTIONED hezbollah" },
            { "With the stroke of a pen Donald Trump slapped tariffs on Brazil.", "donald-trump SANCTIONED brazil" },
            { "There will be consequences for Belarus, said Donald Tusk.", "donald-tusk THREATENED belarus" },
            { "Kenya sanctioned Uganda rather than Rwanda.", "kenya SANCTIONED uganda" },
            { "Australia tore up its submarine deal with France.", "australia REDUCED_RELATIONS_WITH france" },
            { "Sweden scaled back its aid to Burkina Faso.", "sweden REDUCED_RELATIONS_WITH burkina-faso" },
            { "Iran will respond if Israel attacks.", "iran THREATENED israel" },
        };

    [Theory]
    [MemberData(nameof(Gapping))]
    public void Analyze_Gapping_GivesTheVerbToBoth(string text, string claims) => Assert.Equal(claims, fixture.ClaimsOf("", text));

    [Theory]
    [MemberData(nameof(Direction))]
    public void Analyze_Direction_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Companion))]
    public void Analyze_Companion_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Attachment))]
    public void Analyze_Attachment_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Description))]
    public void Analyze_Description_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Distributive))]
    public void Analyze_Distributive_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(WhoReports))]
    public void Analyze_WhoReports_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Control))]
    public void Analyze_Control_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Ellipsis))]
    public void Analyze_Ellipsis_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
