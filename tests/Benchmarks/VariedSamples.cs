using System.Text.Json;
using ActorGraph.Core.Articles;
using ActorGraph.Ingestion;
using ActorGraph.Ingestion.Files;

namespace Benchmarks;

/// <summary>Makes any number of articles of the samples: each a sample with paragraphs of others, in an order of its own. Seeded, so that
/// every run gets the same.</summary>
internal static class VariedSamples
{
    private const int Seed = 1;
    private const int Borrowed = 3;

    /// <summary>Writes articles as JSON Lines.</summary>
    /// <param name="count">How many.</param>
    /// <param name="path">The file; replaced.</param>
    public static void Write(int count, string path)
    {
        var files = new ArticleFiles(new IngestionLimits(), TimeProvider.System);
        var samples = files
            .Find([Path.Combine(AppContext.BaseDirectory, "samples")])
            .Select(p => p.Read().Article)
            .OfType<Article>()
            .ToArray();
        var paragraphs = samples.SelectMany(a => a.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var random = new Random(Seed);
        using var writer = new StreamWriter(path);
        for (var i = 0; i < count; i++)
        {
            var sample = samples[random.Next(samples.Length)];
            var body = sample
                .Body.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Concat(random.GetItems(paragraphs, Borrowed))
                .ToArray();
            random.Shuffle(body);
            writer.WriteLine(
                JsonSerializer.Serialize(
                    new
                    {
                        id = FormattableString.Invariant($"varied-{i:D6}"),
                        title = sample.Title,
                        published = sample.PublishedOn?.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
                        source = sample.Publisher,
                        text = string.Join('\n', body),
                    }
                )
            );
        }
    }
}
