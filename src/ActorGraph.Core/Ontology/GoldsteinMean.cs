namespace ActorGraph.Core.Ontology;

/// <summary>Means of Goldstein values in whole numbers, so that the order of the values cannot change a digit.</summary>
public static class GoldsteinMean
{
    /// <summary>The mean to three decimals, halves away from zero.</summary>
    /// <param name="tenths">The sum of the values, in tenths.</param>
    /// <param name="count">How many values; at least one.</param>
    public static double Of(long tenths, long count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var doubled = (Math.Abs(tenths) * 200) + count;
        var thousandths = doubled / (2 * count);
        return Math.Sign(tenths) * thousandths / 1000.0;
    }
}
