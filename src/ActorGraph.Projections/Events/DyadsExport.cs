using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Csv;
using ActorGraph.Projections.Exports;

namespace ActorGraph.Projections.Events;

/// <summary>One row a pair and day, as they are made of GDELT: events by quad class, and the mean of their Goldstein values.</summary>
/// <remarks>A pair's rows stand together, in the order of days. Events of which no single day is known are left out: they would heap up on
/// firsts of January.</remarks>
internal sealed class DyadsExport : IExportFormat
{
    private const int Batch = 100;

    /// <inheritdoc />
    public ImmutableArray<string> Files { get; } = ["dyads.csv"];

    /// <inheritdoc />
    public ImmutableArray<(string Name, int Count)> Write(ExportView view, IReadOnlyList<TextWriter> files, ExportColumns with)
    {
        string[] columns =
        [
            "Date",
            "Actor1Code",
            "Actor1Name",
            "Actor2Code",
            "Actor2Name",
            .. Enum.GetNames<QuadClass>(),
            "NumEvents",
            "NumMentions",
            "NumArticles",
            "NumStories",
            "GoldsteinScale",
            .. RelationNames.Of(with),
        ];
        using var table = new CsvTable(files[0], isForSpreadsheets: true, columns);
        foreach (var pairs in view.ReadPairs().Chunk(Batch))
        {
            var names = view.ReadActors([.. pairs.SelectMany(p => new[] { p[0].Relation.Source, p[0].Relation.Target }).Distinct()])
                .ToDictionary(a => a.Id, a => a.Name);
            foreach (var dyad in pairs.SelectMany(p => DaysOf(p, view.Filter)))
            {
                WriteDyad(table, [.. dyad], names, with);
            }
        }

        return [("dyads", table.Rows)];
    }

    private static IEnumerable<IGrouping<DateOnly?, CodedEvent>> DaysOf(IEnumerable<SupportedRelation> pair, ClaimFilter filter) =>
        CodedEvent.Of(pair, filter).Where(e => e.First is not null && e.First == e.Last).GroupBy(e => e.First).OrderBy(g => g.Key);

    private static void WriteDyad(CsvTable table, List<CodedEvent> events, Dictionary<ActorId, string> names, ExportColumns with)
    {
        var (key, day) = (events[0].Key, events[0].First);
        var claims = events.SelectMany(e => e.Claims).ToList();
        table.Day(day).Word(key.Source.Value).Text(names[key.Source]).Word(key.Target.Value).Text(names[key.Target]);
        foreach (var quadClass in Enum.GetValues<QuadClass>())
        {
            table.Number(events.Count(e => EventCoding.OfCameo(e.Code) == quadClass));
        }

        table
            .Number(events.Count)
            .Number(claims.Count)
            .Number(claims.Select(c => c.Article.Id).Distinct().Count())
            .Number(claims.Select(c => c.Article.Story).Distinct(StringComparer.Ordinal).Count())
            .Number(GoldsteinMean.Of(events.Sum(e => (long)Math.Round(e.Code.Goldstein * 10)), events.Count))
            .Support(claims, with)
            .End();
    }
}
