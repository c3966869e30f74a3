#pragma warning disable CS1591 // the names are those of Universal Dependencies v2, documented at universaldependencies.org/u/pos
namespace ActorGraph.Core.Text;

/// <summary>The universal parts of speech (UPOS) of Universal Dependencies v2.</summary>
public enum PartOfSpeech : byte
{
    X = 0,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
}
