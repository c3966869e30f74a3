namespace ActorGraph.Pipeline.Explanation;

/// <summary>How many letters two names differ in (Levenshtein), case ignored.</summary>
internal static class EditDistance
{
    public static bool Within(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return false;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + cost, Math.Min(row[j - 1], row[j]) + 1));
            }
        }

        return row[^1] <= limit;
    }
}
