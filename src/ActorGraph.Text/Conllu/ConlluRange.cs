namespace ActorGraph.Text.Conllu;

/// <summary>A multi-word token: one token of the text that is several words of the tree ("didn't", "Rutte's").</summary>
/// <param name="First">The index of its first word in the sentence, zero-based.</param>
/// <param name="End">The index after its last word.</param>
/// <param name="Form">The token as the text writes it.</param>
internal readonly record struct ConlluRange(int First, int End, string Form);
