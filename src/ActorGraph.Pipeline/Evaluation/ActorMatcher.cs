namespace ActorGraph.Pipeline.Evaluation;

/// <summary>Pairs predicted actors with gold ones: one to one, same type, most shared surface forms first.</summary>
internal static class ActorMatcher
{
    public static Dictionary<string, string> Match(IReadOnlyList<GoldActor> predicted, IReadOnlyList<GoldActor> gold)
    {
        var goldSurfaces = gold.Select(Surfaces).ToList();
        var candidates = new List<(int Shared, string Predicted, string Gold)>();
        foreach (var actor in predicted)
        {
            var surfaces = Surfaces(actor);
            for (var i = 0; i < gold.Count; i++)
            {
                var shared = surfaces.Count(goldSurfaces[i].Contains);
                if (shared > 0 && actor.Type == gold[i].Type)
                {
                    candidates.Add((shared, actor.Id, gold[i].Id));
                }
            }
        }

        var matched = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        // OrderByDescending is stable: equal candidates keep the order of the articles, as in the reference.
        foreach (var (_, actor, goldActor) in candidates.OrderByDescending(c => c.Shared))
        {
            if (!matched.ContainsKey(actor) && taken.Add(goldActor))
            {
                matched.Add(actor, goldActor);
            }
        }

        return matched;
    }

    private static HashSet<string> Surfaces(GoldActor actor) =>
        actor.Mentions.Append(actor.Name).Select(Normalize).ToHashSet(StringComparer.Ordinal);

    private static string Normalize(string surface)
    {
        var folded = string.Join(
            ' ',
            surface
                .ToLowerInvariant()
                .Replace("ß", "ss", StringComparison.Ordinal)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
    }
}
