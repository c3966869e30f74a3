namespace ActorGraph.Text.Vectors;

/// <summary>Frozen vectors that describe tokens to a network. Safe for use by many threads.</summary>
internal interface ITokenVectors
{
    /// <summary>The numbers of a vector.</summary>
    int Dimension { get; }

    /// <summary>Names this set of vectors; a network works only with the set it was trained with.</summary>
    string Version { get; }

    /// <summary>Writes one vector.</summary>
    /// <param name="index">Its place.</param>
    /// <param name="target">Receives <see cref="Dimension"/> numbers.</param>
    void CopyTo(int index, Span<float> target);
}
