namespace ActorGraph.Text.Tagging;

/// <summary>How running text writes a word inside a sentence.</summary>
internal enum WordCase : byte
{
    /// <summary>Without capitals: "warns".</summary>
    Lower,

    /// <summary>With a capital: "Monday", "Russian". Words that nothing is known of are taken for names.</summary>
    Capital,

    /// <summary>In capitals throughout: "NATO".</summary>
    Upper,
}
