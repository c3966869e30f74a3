using System.Collections.Frozen;

namespace ActorGraph.Text.Recognition;

/// <summary>Closed sets of words that tell what a name is or where it ends.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string> titles = Set(
        "Mr. Mrs. Ms. Mr Mrs Ms Dr. Dr Sir President President-elect Prime Minister Vice Deputy Foreign Defense Defence Interior Finance Home Justice "
            + "Secretary Secretary-General Secretary-general General Gen. Colonel Col. Lt. Lieutenant Major Maj. Captain Capt. Sergeant Sgt. Admiral Adm. "
            + "Brigadier Commander Chief Marshal Senator Sen. Congressman Congresswoman Representative Rep. Governor Gov. Mayor Judge Justice Ambassador "
            + "Chancellor Premier King Queen Prince Princess Emperor Emir Sultan Sheikh Sheik Ayatollah Grand Imam Mullah Maulana Pope Cardinal Archbishop "
            + "Bishop Father Reverend Rev. Rabbi Chairman Chairwoman Chair Speaker Director Professor Prof. Leader Spokesman Spokeswoman Spokesperson Crown "
            + "Attorney Commissioner Envoy High Special Taoiseach Former former acting Acting president minister leader opposition spokesman spokeswoman prime "
            + "vice foreign deputy chief envoy ambassador commissioner Secretaries Presidents Ministers"
    );

    // What stands right before a person's name.
    private static readonly FrozenSet<string> lastTitles = Set(
        "Mr. Mrs. Ms. Mr Mrs Ms Dr. Dr Sir President President-elect Minister Secretary Secretary-General Secretary-general General Gen. Colonel Col. "
            + "Lieutenant Lt. Major Maj. Captain Capt. Sergeant Sgt. Admiral Adm. Brigadier Commander Chief Marshal Senator Sen. Congressman Congresswoman "
            + "Representative Rep. Governor Gov. Mayor Judge Justice Ambassador Chancellor Premier King Queen Prince Princess Emperor Emir Sultan Sheikh Sheik "
            + "Ayatollah Imam Mullah Maulana Pope Cardinal Archbishop Bishop Rabbi Chairman Chairwoman Speaker Director Professor Prof. Leader Spokesman "
            + "Spokeswoman Spokesperson Commissioner Envoy Taoiseach president minister leader spokesman spokeswoman spokesperson envoy ambassador commissioner "
            + "chancellor premier governor mayor senator commander general chief chairman secretary analyst diplomat negotiator lawmaker prosecutor"
    );

    private static readonly FrozenSet<string> bodies = Set(
        "Party Union Council Court Tribunal Ministry Assembly Forum Commission Bank Corps Agency Army Navy Front Movement Group League Congress Parliament "
            + "Senate University Institute Institution Foundation Association Authority Committee Company Corporation Department Federation Alliance Coalition "
            + "Brigade Brigades Guard Guards Force Forces Jihad Organization Organisation Office Bureau Administration Government Cabinet Command Division Fund "
            + "Network Center Centre Society Service Services Board Chamber Cartel Church Club Confederation Directorate Initiative Mission Observatory Police "
            + "Post Press Times News Inc. Corp. Ltd. plc Airlines Airways Industries Technologies Systems Trust Convention Secretariat Delegation Bloc Rally "
            + "Networks Legion Battalion Regiment Squadron Militia Resistance Staff Campaign Watch International Motors Electric"
    );

    private static readonly FrozenSet<string> particles = Set(
        "von van der den de del della di da dos du la le bin ibn bint al el ben ter ten zu af av arap Al El Von Van De Bin Ben"
    );

    private static readonly FrozenSet<string> placeAcronyms = Set("US USA UK UAE DPRK DRC USSR PRC ROK KSA CAR");

    /// <summary>Whether a word belongs to a person's title ("Foreign", "Minister").</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => Has(titles, word);

    /// <summary>Whether a word is a title that stands right before a person's name ("Minister", "envoy").</summary>
    public static bool IsLastTitle(ReadOnlySpan<char> word) => Has(lastTitles, word);

    /// <summary>Whether a word in a name makes it a body's ("Party", "Council").</summary>
    public static bool IsBody(ReadOnlySpan<char> word) => Has(bodies, word);

    /// <summary>Whether a word joins the parts of a person's name ("von", "bin").</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Has(particles, word);

    /// <summary>Whether a word is an acronym as bodies have them ("MONUSCO", "M23"), and none of a state.</summary>
    public static bool IsBodyAcronym(ReadOnlySpan<char> word)
    {
        int capitals = 0,
            digits = 0;
        foreach (var c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return capitals + digits == word.Length && capitals > 0 && word.Length >= 3 && !Has(placeAcronyms, word);
    }

    private static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
