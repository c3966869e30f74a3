namespace ActorGraph.Training.Recognition;

/// <summary>Words before a person's name that are no part of it.</summary>
internal static class PersonTitles
{
    private static readonly HashSet<string> words = new(
        ("Mr. Mrs. Ms. Mr Mrs Ms Dr. Dr Sir President President-elect Prime Minister prime minister Vice Deputy Foreign Defense Interior Finance "
        + "Secretary Secretary-General Secretary-general General Gen. Colonel Col. Lt. Lieutenant Major Maj. Captain Capt. Sergeant Sgt. Admiral Adm. "
        + "Brigadier Commander Chief Marshal Senator Sen. Congressman Congresswoman Representative Rep. Governor Gov. Mayor Judge Justice Ambassador "
        + "Chancellor Premier King Queen Prince Princess Emperor Emir Sheikh Sheik Ayatollah Grand Imam Mullah Maulana Pope Cardinal Archbishop Bishop "
        + "Father Reverend Rev. Rabbi Chairman Chairwoman Speaker Director Professor Prof. Leader Spokesman Spokeswoman Minister Crown Attorney "
        + "of State the former Former president minister leader opposition").Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a word is one.</summary>
    public static bool Contains(string word) => words.Contains(word);
}
