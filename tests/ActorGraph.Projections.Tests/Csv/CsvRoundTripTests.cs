using System.Globalization;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Csv;
using ActorGraph.Projections.Tests.Exports;
using CsvHelper;
using Xunit;

namespace ActorGraph.Projections.Tests.Csv;

/// <summary>The three tables read back with CsvHelper, cell by cell against the ledger.</summary>
public sealed class CsvRoundTripTests : ExportTest
{
    [Fact]
    public void ReadBack_Actors_EqualTheLedgers()
    {
        var rows = Read("actors.csv", "Id", "Label", "ActorType", "Aliases", "Country", "Parent", "IsoCode", "Listed");

        Assert.Equal(
            Ledger
                .ReadActors()
                .Select(a =>
                    Join(a.Id, a.Name, a.Type, string.Join("; ", a.Aliases), a.Country, a.Parent, a.IsoCode, a.IsListed ? "true" : "false")
                ),
            rows
        );
    }

    [Fact]
    public void ReadBack_Relations_EqualTheLedgers()
    {
        var rows = Read(
            "relations.csv",
            "Source",
            "Relation",
            "Target",
            "Modality",
            "Weight",
            "ClaimCount",
            "ArticleCount",
            "StoryCount",
            "FirstSeen",
            "LastSeen",
            "Confidence",
            "Goldstein"
        );

        Assert.Equal(
            Ledger
                .ReadRelations()
                .Select(r =>
                    Join(
                        r.Source,
                        r.Type.Name,
                        r.Target,
                        RelationNames.Word(r.Modality),
                        r.Weight,
                        r.ClaimCount,
                        r.ArticleCount,
                        r.StoryCount,
                        r.FirstSeen,
                        r.LastSeen,
                        r.Confidence,
                        r.Goldstein
                    )
                ),
            rows
        );
    }

    [Fact]
    public void ReadBack_Claims_EqualTheLedgers()
    {
        var rows = Read(
            "claims.csv",
            "Id",
            "Source",
            "Relation",
            "Target",
            "Modality",
            "AttributedTo",
            "Date",
            "DateRange",
            "Place",
            "Title",
            "EventCode",
            "Confidence",
            "Sentence",
            "Start",
            "End",
            "Article",
            "ArticleTitle",
            "Publisher",
            "Url",
            "Story",
            "Component",
            "Rule"
        );

        var articles = Ledger.ReadArticles().ToDictionary(a => a.Id);
        Assert.Equal(
            Ledger
                .ReadClaims()
                .Select(c =>
                    Join(
                        c.Id,
                        c.Source,
                        c.Type.Name,
                        c.Target,
                        RelationNames.Word(c.Modality),
                        c.AttributedTo,
                        c.Date,
                        c.DateRange,
                        c.Place,
                        c.Title,
                        (c.EventCode ?? c.Type.DefaultEventCode)?.Code,
                        c.Confidence,
                        c.Evidence.Sentence,
                        c.Evidence.Span.Start,
                        c.Evidence.Span.End,
                        c.Article,
                        articles[c.Article].Title,
                        articles[c.Article].Publisher,
                        articles[c.Article].Uri?.OriginalString,
                        articles[c.Article].Story,
                        c.Provenance.Component,
                        c.Provenance.Rule
                    )
                ),
            rows
        );
    }

    private List<string> Read(string file, params string[] columns)
    {
        var rows = new List<string>();
        using var reader = CsvReader.FromFile(Write(ExportFormat.Csv) + file);
        while (reader.Read())
        {
            rows.Add(Join([.. columns.Select(c => CsvText.Unescape(reader.GetString(c)))]));
        }

        return rows;
    }

    private static string Join(params object?[] cells) =>
        string.Join(
            " | ",
            cells.Select(cell =>
                cell switch
                {
                    null => "",
                    DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
                    _ => cell.ToString(),
                }
            )
        );
}
