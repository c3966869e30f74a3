namespace ActorGraph.Text.Evaluation;

/// <summary>Scores on one treebank in percent, as the evaluation of the CoNLL 2018 shared task defines them.</summary>
public sealed record TreebankScores
{
    /// <summary>Universal parts of speech on gold tokens.</summary>
    public required double Upos { get; init; }

    /// <summary>Penn tags on gold tokens.</summary>
    public required double Xpos { get; init; }

    /// <summary>Lemmas on gold tokens.</summary>
    public required double Lemma { get; init; }

    /// <summary>Heads on gold tokens with predicted tags.</summary>
    public required double Uas { get; init; }

    /// <summary>Heads and universal relations (without subtypes) on gold tokens with predicted tags.</summary>
    public required double Las { get; init; }

    /// <summary>F1 of tokens from raw text.</summary>
    public required double Tokens { get; init; }

    /// <summary>F1 of sentences from raw text.</summary>
    public required double Sentences { get; init; }

    /// <summary>F1 of heads with universal relations from raw text.</summary>
    public required double LasRaw { get; init; }

    /// <summary>The number of words that were scored.</summary>
    public required int WordCount { get; init; }
}
