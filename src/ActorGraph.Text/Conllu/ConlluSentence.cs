using ActorGraph.Core.Text;

namespace ActorGraph.Text.Conllu;

/// <summary>One sentence of a CoNLL-U file: comments and the columns of its words as parallel arrays. Empty nodes of enhanced graphs are
/// left out.</summary>
internal sealed class ConlluSentence
{
    /// <summary>The comment lines with their "# ", in order.</summary>
    public string[] Comments { get; init; } = [];

    /// <summary>The word forms.</summary>
    public required string[] Forms { get; init; }

    /// <summary>The lemmas.</summary>
    public required string[] Lemmas { get; init; }

    /// <summary>The universal parts of speech.</summary>
    public required PartOfSpeech[] Parts { get; init; }

    /// <summary>The Penn tags.</summary>
    public required string[] Tags { get; init; }

    /// <summary>The features column, verbatim.</summary>
    public required string[] Features { get; init; }

    /// <summary>The head of each word, zero-based within the sentence; -1 for the root.</summary>
    public required int[] Heads { get; init; }

    /// <summary>The relation of each word, with its subtype, as the file spells it.</summary>
    public required string[] Relations { get; init; }

    /// <summary>The MISC column, verbatim ("_" where empty).</summary>
    public required string[] Misc { get; init; }

    /// <summary>Whether a space follows the word in the running text; false inside a multi-word token.</summary>
    public required bool[] SpaceAfter { get; init; }

    /// <summary>The multi-word tokens ("didn't"), ascending.</summary>
    public ConlluRange[] Ranges { get; init; } = [];

    /// <summary>The number of words.</summary>
    public int Count => Forms.Length;

    /// <summary>Whether the sentence begins a document.</summary>
    public bool StartsDocument => HasComment("# newdoc");

    /// <summary>Whether the sentence begins a paragraph or a document.</summary>
    public bool StartsParagraph =>
        StartsDocument || Array.Exists(Comments, c => c is "# newpar" || c.StartsWith("# newpar ", StringComparison.Ordinal));

    /// <summary>The running text that the words and their spacing give, without a space at the end.</summary>
    public string RunningText
    {
        get
        {
            var text = new System.Text.StringBuilder();
            for (var i = 0; i < Count; i++)
            {
                text.Append(Forms[i]);
                if (SpaceAfter[i] && i + 1 < Count)
                {
                    text.Append(' ');
                }
            }

            return text.ToString();
        }
    }

    /// <summary>The same analysis with the comments, forms, spacing and multi-word tokens of another reading of the same words.</summary>
    public ConlluSentence WithTokensOf(ConlluSentence given) =>
        new()
        {
            Comments = given.Comments,
            Forms = given.Forms,
            Lemmas = Lemmas,
            Parts = Parts,
            Tags = Tags,
            Features = Features,
            Heads = Heads,
            Relations = Relations,
            Misc = Misc,
            SpaceAfter = given.SpaceAfter,
            Ranges = given.Ranges,
        };

    private bool HasComment(string start) => Array.Exists(Comments, c => c.StartsWith(start, StringComparison.Ordinal));
}
