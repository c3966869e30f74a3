namespace ActorGraph.Pipeline.Calibration;

/// <summary>The claims of one tenth of confidence.</summary>
/// <param name="From">Where the tenth begins: 0.8 for 0.8 to 0.9.</param>
/// <param name="Claims">How many there are.</param>
/// <param name="MeanConfidence">Their mean confidence.</param>
/// <param name="Precision">The share of them that gold has.</param>
public sealed record ReliabilityBin(double From, int Claims, double MeanConfidence, double Precision);
