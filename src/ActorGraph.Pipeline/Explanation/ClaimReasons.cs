using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Extraction.Tracing;
using ActorGraph.Pipeline.Analysis;

namespace ActorGraph.Pipeline.Explanation;

/// <summary>Tells why a claim was made. The ledger keeps texts and claims, not trees: the stored text is analysed again, each article
/// once.</summary>
/// <remarks>For one thread.</remarks>
public sealed class ClaimReasons(ILedger ledger, ArticleAnalyzer analyzer)
{
    private (ArticleId Article, ExtractionTrace Trace)? last;

    /// <summary>Writes the reasons of a claim in force.</summary>
    /// <param name="claim">The claim, as the ledger has it.</param>
    /// <param name="indent">What each line begins with.</param>
    /// <param name="writer">Where to.</param>
    /// <exception cref="AnalysisException">A stage threw.</exception>
    public void Write(Claim claim, string indent, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var line in LinesOf(claim))
        {
            writer.WriteLine((indent + line).TrimEnd());
        }
    }

    private IEnumerable<string> LinesOf(Claim claim)
    {
        if (ledger.ReadArticle(claim.Article) is not { } article || ledger.Find(claim.Article) is not { } recorded)
        {
            return ["the article was taken out meanwhile"];
        }

        var isOther = recorded.AnalyserVersion != analyzer.Version;
        string[] note = isOther
            ? [$"note        recorded by analyser {recorded.AnalyserVersion}; what follows is the present one's, {analyzer.Version}"]
            : [];
        var trace = TraceOf(article);
        var found = trace.Claims.FirstOrDefault(c => c.Claim.Id == claim.Id);
        return found is not null
            ? note.Concat(ReasonText.Of(trace, found, article.PublishedOn))
            :
            [
                .. note,
                $"rule        {claim.Provenance.Rule} of {claim.Provenance.Component} {claim.Provenance.Version}; the present analyser does not make this claim any more",
            ];
    }

    private ExtractionTrace TraceOf(Article article)
    {
        if (last is not { } known || known.Article != article.Id)
        {
            last = known = (article.Id, analyzer.Trace(article));
        }

        return known.Trace;
    }
}
