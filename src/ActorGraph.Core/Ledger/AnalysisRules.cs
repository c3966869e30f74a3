using ActorGraph.Core.Claims;

namespace ActorGraph.Core.Ledger;

/// <summary>What an analysis must hold to be recorded.</summary>
public static class AnalysisRules
{
    /// <summary>Throws if a claim belongs to another article or names an actor that the analysis does not list: no edge may hang in the
    /// air.</summary>
    /// <exception cref="ArgumentException">The analysis is broken; the message names the claim.</exception>
    public static void ThrowIfBroken(ArticleAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentException.ThrowIfNullOrEmpty(analysis.Article.Id.Value, nameof(analysis));
        var known = analysis.Actors.Select(a => a.Actor.Id).ToHashSet();
        foreach (var claim in analysis.Claims)
        {
            if (claim.Article != analysis.Article.Id)
            {
                throw new ArgumentException(
                    $"Claim {claim.Id} of {claim.Article} stands in the analysis of {analysis.Article.Id}.",
                    nameof(analysis)
                );
            }

            if (
                !known.Contains(claim.Source)
                || !known.Contains(claim.Target)
                || (claim.AttributedTo is { } speaker && !known.Contains(speaker))
            )
            {
                throw new ArgumentException(
                    $"Claim {claim.Id} ({claim.Source} {claim.Type} {claim.Target}) names an actor that {analysis.Article.Id} does not list.",
                    nameof(analysis)
                );
            }
        }
    }
}
