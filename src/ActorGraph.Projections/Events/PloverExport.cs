using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Csv;
using ActorGraph.Projections.Exports;

namespace ActorGraph.Projections.Events;

/// <summary>One row an event, coded by PLOVER, under the column names of POLECAT where it has them.</summary>
internal sealed class PloverExport : IExportFormat
{
    private const int Batch = 500;

    /// <inheritdoc />
    public ImmutableArray<string> Files { get; } = ["events.csv"];

    /// <inheritdoc />
    public ImmutableArray<(string Name, int Count)> Write(ExportView view, IReadOnlyList<TextWriter> files, ExportColumns with)
    {
        string[] columns =
        [
            "Event ID",
            "Event Date",
            "Event Date Last",
            "Event Type",
            "Event Code",
            "Modality",
            "Intensity",
            "Quad Code",
            "Actor ID",
            "Actor Name",
            "Actor Type",
            "Actor Country",
            "Recipient ID",
            "Recipient Name",
            "Recipient Type",
            "Recipient Country",
            "Placename",
            "Headline",
            "Source",
            "Publication Date",
            "Claim Count",
            "Article Count",
            "Story Count",
            "Confidence",
            .. RelationNames.Of(with),
        ];
        using var table = new CsvTable(files[0], isForSpreadsheets: true, columns);
        foreach (var batch in CodedEvent.Read(view).Chunk(Batch))
        {
            var actors = view.ReadActors([.. batch.SelectMany(e => new[] { e.Key.Source, e.Key.Target }).Distinct()])
                .ToDictionary(a => a.Id);
            foreach (var coded in batch)
            {
                WriteEvent(table, coded, actors);
                table.Support(coded.Claims, with).End();
            }
        }

        return [("events", table.Rows)];
    }

    private static void WriteEvent(CsvTable table, CodedEvent coded, Dictionary<ActorId, Actor> actors)
    {
        var type = EventCoding.PloverType(coded.Key.Type, coded.Code);
        // The article that reports it first speaks for the event.
        var first = coded.Claims.MinBy(c => (c.Article.PublishedAt ?? DateTimeOffset.MaxValue, c.Claim.Id.Value))!.Article;
        table
            .Word(coded.Id)
            .Day(coded.First)
            .Day(coded.Last)
            .Word(type)
            .Word(coded.Code.Code)
            .Word(RelationNames.Word(coded.Key.Modality))
            .Number(coded.Code.Goldstein)
            .Word(NameOf(EventCoding.OfPlover(type)));
        WriteActor(table, actors[coded.Key.Source]);
        WriteActor(table, actors[coded.Key.Target]);
        table
            .Texts(coded.Claims.Select(c => c.Claim.Place).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            .Text(first.Title)
            .Text(first.Publisher)
            .Day(first.PublishedOn)
            .Number(coded.Claims.Count)
            .Number(coded.Claims.Select(c => c.Article.Id).Distinct().Count())
            .Number(coded.Claims.Select(c => c.Article.Story).Distinct(StringComparer.Ordinal).Count())
            .Number(coded.Claims.Max(c => c.Claim.Confidence));
    }

    private static void WriteActor(CsvTable table, Actor actor) =>
        table
            .Word(actor.Id.Value)
            .Text(actor.Name)
            .Word(actor.Type.ToString())
            .Word(actor.Type == ActorType.Country ? actor.Id.Value : actor.Country?.Value);

    private static string NameOf(QuadClass quadClass) =>
        quadClass switch
        {
            QuadClass.VerbalCooperation => "VERBAL COOPERATION",
            QuadClass.MaterialCooperation => "MATERIAL COOPERATION",
            QuadClass.VerbalConflict => "VERBAL CONFLICT",
            _ => "MATERIAL CONFLICT",
        };
}
