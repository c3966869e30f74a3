using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ActorGraph.Core.Articles;
using ActorGraph.Ingestion;
using ActorGraph.Ingestion.Files;
using CsvHelper;

namespace Benchmarks;

/// <summary>
/// Makes any number of articles that are no copies of each other: each of ten sentences of the Meaning Bank's newswire and two of the
/// samples, drawn by chance. Seeded, so that every run gets the same.
/// </summary>
internal static class RecombinedNewswire
{
    private const int Seed = 1;
    private const int FromNewswire = 10;
    private const int FromSamples = 2;
    private const int ToParagraph = 3;
    private static readonly DateTimeOffset firstDay = new(2015, 1, 1, 6, 0, 0, TimeSpan.Zero);

    /// <summary>Writes articles as JSON Lines, ten of each day.</summary>
    /// <param name="count">How many.</param>
    /// <param name="path">The file; replaced.</param>
    /// <param name="newswire">The extract of the Groningen Meaning Bank, gzipped CSV of a word a row.</param>
    public static void Write(int count, string path, string newswire)
    {
        var wire = ReadNewswire(newswire);
        var samples = ReadSamples();
        var random = new Random(Seed);
        using var writer = new StreamWriter(path);
        for (var i = 0; i < count; i++)
        {
            string[] sentences = [.. random.GetItems(wire, FromNewswire), .. random.GetItems(samples, FromSamples)];
            random.Shuffle(sentences);
            writer.WriteLine(
                JsonSerializer.Serialize(
                    new
                    {
                        id = FormattableString.Invariant($"wire-{i:D7}"),
                        title = sentences[0].TrimEnd('.'),
                        published = firstDay.AddDays(i / 10 % 3_650).ToString("O", CultureInfo.InvariantCulture),
                        source = FormattableString.Invariant($"Wire {i % 7}"),
                        text = string.Join('\n', sentences.Chunk(ToParagraph).Select(p => string.Join(' ', p))),
                    }
                )
            );
        }
    }

    private static string[] ReadNewswire(string path)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var csv = CsvReader.Create(stream, new CsvReaderOptions { HasHeader = false });
        var sentences = new List<StringBuilder>();
        csv.Read();
        while (csv.Read())
        {
            if (csv.GetString(0).Length > 0 || sentences.Count == 0)
            {
                sentences.Add(new StringBuilder());
            }

            var (sentence, word) = (sentences[^1], csv.GetString(1));
            var isJoined =
                sentence.Length == 0
                || word is "." or "," or "'s" or "'" or "?" or "!" or ";" or ":" or "%" or ")"
                || sentence[^1] is '(' or '$';
            sentence.Append(isJoined ? "" : " ").Append(word);
        }

        return [.. sentences.Select(s => s.ToString()).Where(s => s.Length is > 40 and < 400)];
    }

    private static string[] ReadSamples() =>
        [
            .. new ArticleFiles(new IngestionLimits(), TimeProvider.System)
                .Find([Path.Combine(AppContext.BaseDirectory, "samples")])
                .Select(p => p.Read().Article)
                .OfType<Article>()
                .SelectMany(a => a.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                .SelectMany(p => p.Split(". "))
                .Where(s => s.Length > 40)
                .Select(s => s.TrimEnd('.') + "."),
        ];
}
