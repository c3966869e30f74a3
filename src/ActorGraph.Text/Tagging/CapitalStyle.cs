namespace ActorGraph.Text.Tagging;

/// <summary>How a sentence uses capitals, which decides what a capital tells about a word.</summary>
internal enum CapitalStyle
{
    /// <summary>As in running text: a capital inside the sentence marks a name.</summary>
    Running,

    /// <summary>As in a headline: every word of weight has one ("Blinken Warns of Firm Response").</summary>
    Title,

    /// <summary>Capitals throughout ("BLINKEN MEETS RUTTE").</summary>
    Upper,
}
