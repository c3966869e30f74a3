namespace ActorGraph.Pipeline.Evaluation;

/// <summary>One predicted article beside its gold: the sets that are counted, with predicted actors renamed to the gold actors they
/// match.</summary>
internal sealed class ArticleScorer
{
    private readonly GoldArticle predicted;
    private readonly GoldArticle gold;
    private readonly Dictionary<string, string> matched;

    public ArticleScorer(GoldArticle predicted, GoldArticle gold)
    {
        this.predicted = predicted;
        this.gold = gold;
        matched = ActorMatcher.Match(predicted.Actors, gold.Actors);
        Claims = predicted.Relations.ToLookup(r => Triple.Of(Rename(r.Source), r.Type, Rename(r.Target)));
        GoldClaims = gold.Relations.ToLookup(r => Triple.Of(r.Source, r.Type, r.Target));
        Found = Claims.Select(g => g.Key).ToHashSet();
        Wanted = GoldClaims.Select(g => g.Key).ToHashSet();
        Both = [.. Found.Where(Wanted.Contains)];
    }

    public ILookup<Triple, GoldRelation> Claims { get; }

    public ILookup<Triple, GoldRelation> GoldClaims { get; }

    public HashSet<Triple> Found { get; }

    public HashSet<Triple> Wanted { get; }

    public IReadOnlyList<Triple> Both { get; }

    public HashSet<string> PredictedActors(string? type = null) =>
        predicted.Actors.Where(a => type is null || a.Type == type).Select(a => Rename(a.Id)).ToHashSet(StringComparer.Ordinal);

    public HashSet<string> GoldActors(string? type = null) =>
        gold.Actors.Where(a => type is null || a.Type == type).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Persons replaced by the country, else the organization, that gold says they serve.</summary>
    public (HashSet<Triple> Found, HashSet<Triple> Wanted) AtStateLevel()
    {
        var types = gold.Actors.ToDictionary(a => a.Id, a => a.Type, StringComparer.Ordinal);
        var office = gold
            .Relations.Where(r => r.Type == "HOLDS_OFFICE_IN" && r.Modality == "asserted")
            .GroupBy(r => r.Source)
            .ToDictionary(g => g.Key, g => g.Select(r => r.Target).MinBy(t => types[t] == "Country" ? 0 : 1)!, StringComparer.Ordinal);
        string Lift(string actor) => office.GetValueOrDefault(actor, actor);
        HashSet<Triple> LiftAll(HashSet<Triple> triples) =>
            [
                .. triples
                    .Where(t => t.Type != "HOLDS_OFFICE_IN")
                    .Select(t => Triple.Of(Lift(t.Source), t.Type, Lift(t.Target)))
                    .Where(t => t.Source != t.Target),
            ];
        return (LiftAll(Found), LiftAll(Wanted));
    }

    /// <summary>Triples with their modality, asserted ones left out.</summary>
    public (HashSet<(Triple, string)> Found, HashSet<(Triple, string)> Wanted) NotAsserted() =>
        (Values(Claims, Found, r => r.Modality, v => v != "asserted"), Values(GoldClaims, Wanted, r => r.Modality, v => v != "asserted"));

    public (HashSet<(Triple, string)> Found, HashSet<(Triple, string)> Wanted) Attributions() =>
        (Values(Claims, Both, r => r.AttributedTo is { Length: > 0 } a ? Rename(a) : null), Values(GoldClaims, Both, r => r.AttributedTo));

    public (HashSet<(Triple, string)> Found, HashSet<(Triple, string)> Wanted) Dates() =>
        (Values(Claims, Both, r => r.Date), Values(GoldClaims, Both, r => r.Date));

    public bool HasRightModality(Triple triple)
    {
        var first = Claims[triple].First().Modality;
        return GoldClaims[triple].Any(r => r.Modality == first);
    }

    public bool EvidenceOverlaps(Triple triple)
    {
        var text = gold.Title + "\n" + gold.Text;
        var goldSpans = Spans(GoldClaims[triple], text).ToList();
        return Spans(Claims[triple], text).Any(p => goldSpans.Exists(g => p.Start < g.End && g.Start < p.End));
    }

    /// <summary>Whether gold has a triple of predicted actors.</summary>
    public bool IsWanted(string source, string type, string target) => Wanted.Contains(Triple.Of(Rename(source), type, Rename(target)));

    private string Rename(string actor) => matched.GetValueOrDefault(actor) ?? "?" + actor;

    private static HashSet<(Triple Triple, string Value)> Values(
        ILookup<Triple, GoldRelation> claims,
        IEnumerable<Triple> triples,
        Func<GoldRelation, string?> field,
        Predicate<string>? keep = null
    ) =>
        [
            .. from triple in triples
            from claim in claims[triple]
            let value = field(claim)
            where value is { Length: > 0 } && keep?.Invoke(value) != false
            select (triple, value),
        ];

    private static IEnumerable<(int Start, int End)> Spans(IEnumerable<GoldRelation> claims, string text)
    {
        foreach (var sentence in claims.Select(c => c.Evidence).Where(e => !string.IsNullOrEmpty(e)))
        {
            var start = text.IndexOf(sentence!, StringComparison.Ordinal);
            if (start >= 0)
            {
                yield return (start, start + sentence!.Length);
            }
        }
    }
}
