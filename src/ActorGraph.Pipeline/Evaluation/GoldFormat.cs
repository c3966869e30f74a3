using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Errors;

namespace ActorGraph.Pipeline.Evaluation;

/// <summary>Reads and writes the gold format.</summary>
public static class GoldFormat
{
    private static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Reads every <c>*.json</c> of a folder, ordered by file name (ordinal).</summary>
    /// <exception cref="ActorGraphException">AG9001: no such folder, no file in it, or a file that is not in the format.</exception>
    public static IReadOnlyList<(string FileName, GoldArticle Article)> ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ActorGraphException(
                ErrorCodes.InvalidGold,
                $"The gold folder '{folder}' does not exist. Name a folder of annotated articles."
            );
        }

        var files = Directory.GetFiles(folder, "*.json");
        if (files.Length == 0)
        {
            throw new ActorGraphException(
                ErrorCodes.InvalidGold,
                $"The gold folder '{folder}' holds no .json file. Name a folder of annotated articles."
            );
        }

        Array.Sort(files, string.CompareOrdinal);
        return [.. files.Select(file => (Path.GetFileName(file), Read(file)))];
    }

    /// <summary>Writes an article as indented JSON that ends with a line feed.</summary>
    public static string Write(GoldArticle article) => JsonSerializer.Serialize(article, options) + "\n";

    /// <summary>Puts an analysis into the gold format: each triple once, its first claim standing for it; what the headline says without a
    /// day has that of the text that says it again.</summary>
    public static GoldArticle FromAnalysis(ArticleAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var article = analysis.Article;
        return new GoldArticle
        {
            Id = article.Id.Value,
            Title = article.Title,
            Published = article.PublishedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Publisher = article.Publisher,
            Text = article.Body,
            Actors = [.. analysis.Actors.Select(ToGold)],
            Relations =
            [
                .. analysis
                    .Claims.GroupBy(c => (c.Source, c.Type, c.Target))
                    .Select(g => ToGold(Dated(g.First(), g, article.Title.Length))),
            ],
        };
    }

    private static GoldArticle Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<GoldArticle>(File.ReadAllText(file), options)
                ?? throw new JsonException("the file holds null");
        }
        catch (JsonException exception)
        {
            throw new ActorGraphException(
                ErrorCodes.InvalidGold,
                $"The gold article '{file}' is not in the gold format: {exception.Message} Mend it or take it out.",
                exception
            );
        }
    }

    private static GoldActor ToGold(ArticleActor named) =>
        new()
        {
            Id = named.Actor.Id.Value,
            Name = named.Actor.Name,
            Type = named.Actor.Type.ToString(),
            Mentions = named.SurfaceForms,
        };

    private static Claim Dated(Claim first, IEnumerable<Claim> all, int headlineEnd) =>
        first.Date is not null
        || first.Evidence.Span.End > headlineEnd
        || all.FirstOrDefault(c => c.Date is not null && c.Modality == first.Modality) is not { } again
            ? first
            : first with
            {
                Date = again.Date,
                DateRange = null,
            };

    private static GoldRelation ToGold(Claim claim) =>
        new()
        {
            Source = claim.Source.Value,
            Type = claim.Type.Name,
            Target = claim.Target.Value,
            Modality = claim.Modality.ToString().ToLowerInvariant(),
            AttributedTo = claim.AttributedTo?.Value,
            Date = claim.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            DateRange = claim.DateRange?.ToString(),
            Place = claim.Place,
            Title = claim.Title,
            Evidence = claim.Evidence.Sentence,
        };
}
