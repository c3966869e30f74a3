using System.IO.Compression;
using System.Text;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Text.Recognition;
using ActorGraph.Text.Segmentation;

namespace ActorGraph.Training.Recognition;

/// <summary>Reads the extract of the Groningen Meaning Bank and brings its names to our conventions.</summary>
/// <remarks>
/// Its "geo" is a place, "gpe" a place or a nationality by its tag, "per" loses its titles ("President", "Mr."). Its "org" is often a state
/// that acts ("Tehran", "U.S."): a name that is a place at least half as often as a body is a place throughout. "tim" is no name.
/// </remarks>
internal static class GmbReader
{
    private static readonly HashSet<string> nationalityTags = ["JJ", "NNS", "NNPS", "JJS", "JJR"];

    /// <summary>Reads all sentences.</summary>
    /// <param name="path">The file.</param>
    /// <param name="untitled">Receives copies of half of the sentences that are trained on, without the titles before persons.</param>
    public static List<EntitySentence> Read(string path, List<EntitySentence> untitled)
    {
        var sentences = ReadRows(path);
        var counts = new Dictionary<string, (int Place, int Body)>(StringComparer.Ordinal);
        foreach (var (surface, type) in sentences.SelectMany(Names))
        {
            var (place, body) = counts.GetValueOrDefault(surface);
            counts[surface] = (place + (type is "geo" or "gpe" ? 1 : 0), body + (type == "org" ? 1 : 0));
        }

        var places = counts
            .Where(c => c.Value.Place > 1 && c.Value.Place * 2 >= c.Value.Body)
            .Select(c => c.Key)
            .ToHashSet(StringComparer.Ordinal);
        var converted = sentences.ConvertAll(rows => Convert(rows, places));
        untitled.AddRange(
            sentences
                .Where((rows, i) => i % 50 != 49 && i % 2 == 0)
                .Select(rows => (rows, dropped: DropTitles(rows)))
                .Where(r => r.dropped.Count < r.rows.Count)
                .Select(r => Convert(r.dropped, places))
        );
        return converted;
    }

    /// <summary>Reads all sentences as their words and Penn tags, without names.</summary>
    public static List<(string[] Words, string[] Tags)> ReadTagged(string path) =>
        ReadRows(path).ConvertAll(rows => (rows.Select(r => r.Word).ToArray(), rows.Select(r => r.Tag).ToArray()));

    private static List<List<Row>> ReadRows(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        var sentences = new List<List<Row>>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith(',') || sentences.Count == 0)
            {
                sentences.Add([]);
            }

            var tail = line.LastIndexOf(',');
            var middle = line.LastIndexOf(',', tail - 1);
            var word = line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..middle];

            // A quoted comma stands as a tag as well: ",",",",O.
            if (word.EndsWith("\",\"", StringComparison.Ordinal) || word is "\",\",\"")
            {
                word = ",";
            }

            word = word.Length > 2 && word[0] == '"' ? word[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : word;
            if (word.Trim().Length > 0)
            {
                sentences[^1].Add(new Row(word.Trim(), line[(middle + 1)..tail], line[(tail + 1)..].Trim()));
            }
        }

        return sentences;
    }

    private static IEnumerable<(string Surface, string Type)> Names(List<Row> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Label.StartsWith("B-", StringComparison.Ordinal))
            {
                var end = EndOfName(rows, i);
                yield return (string.Join(' ', rows[i..end].Select(r => r.Word)), rows[i].Label[2..]);
            }
        }
    }

    private static int EndOfName(List<Row> rows, int first)
    {
        var end = first + 1;
        while (end < rows.Count && rows[end].Label.StartsWith("I-", StringComparison.Ordinal))
        {
            end++;
        }

        return end;
    }

    private static EntitySentence Convert(List<Row> rows, HashSet<string> places)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var labels = new List<int>();
        var types = TypesOf(rows, places);
        var tokens = new List<TextSpan>();
        for (var i = 0; i < rows.Count; i++)
        {
            var start = text.Length;
            text.Append(rows[i].Word);
            tokens.Clear();
            Tokenizer.Tokenize(text.ToString(start, text.Length - start), new TextSpan(0, text.Length - start), tokens);
            foreach (var token in tokens)
            {
                spans.Add(new TextSpan(start + token.Start, start + token.End));
                var isFirst = i == 0 || types[i].Name != types[i - 1].Name || token.Start > 0;
                labels.Add(
                    types[i].Type is not { } type ? EntityLabels.Outside
                    : isFirst && token.Start == 0 ? EntityLabels.Begin(type)
                    : EntityLabels.Inside(type)
                );
            }

            var joinsNext =
                i + 1 < rows.Count
                && (rows[i + 1].Word is "." or "," or "'s" or "'" or "?" or "!" or ";" or ":" or "%" or ")" || rows[i].Word is "(" or "$");
            text.Append(joinsNext ? "" : " ");
        }

        return new EntitySentence(text.ToString(), [.. spans], [.. labels]);
    }

    // For each row its type and the number of the name it belongs to.
    private static (EntityType? Type, int Name)[] TypesOf(List<Row> rows, HashSet<string> places)
    {
        var types = new (EntityType? Type, int Name)[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            if (!rows[i].Label.StartsWith("B-", StringComparison.Ordinal))
            {
                continue;
            }

            var end = EndOfName(rows, i);
            var surface = string.Join(' ', rows[i..end].Select(r => r.Word));
            var type = TypeOf(rows, i, end, places.Contains(surface));
            var first = i;
            while (type == EntityType.Person && first + 1 < end && NameWords.IsTitle(rows[first].Word))
            {
                first++;
            }

            var isLoneTitle = type == EntityType.Person && first + 1 == end && NameWords.IsTitle(rows[first].Word);
            var last = type == EntityType.Organization ? EndWithoutTitle(rows, i, end) : end;
            for (var row = isLoneTitle ? end : first; row < last; row++)
            {
                types[row] = (type, i + 1);
            }

            i = end - 1;
        }

        return types;
    }

    // "U.N. Secretary-General" before a person's name.
    private static int EndWithoutTitle(List<Row> rows, int first, int end)
    {
        while (end > first + 1 && NameWords.IsTitle(rows[end - 1].Word) && end < rows.Count && rows[end].Label == "B-per")
        {
            end--;
        }

        return end;
    }

    // Newswire puts a title before nearly every person; a model must know them without.
    private static List<Row> DropTitles(List<Row> rows)
    {
        var kept = new List<Row>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Label != "B-per")
            {
                kept.Add(rows[i]);
                continue;
            }

            var end = EndOfName(rows, i);
            var first = i;
            while (first + 1 < end && NameWords.IsTitle(rows[first].Word))
            {
                first++;
            }

            kept.Add(rows[first] with { Label = "B-per" });
            kept.AddRange(rows[(first + 1)..end]);
            i = end - 1;
        }

        return kept;
    }

    private static EntityType? TypeOf(List<Row> rows, int first, int end, bool isPlace)
    {
        var isNationality = end == first + 1 && nationalityTags.Contains(rows[first].Tag) && char.IsUpper(rows[first].Word[0]);
        return rows[first].Label[2..] switch
        {
            "geo" or "gpe" => isNationality ? EntityType.Nationality : EntityType.Place,
            "org" => isNationality ? EntityType.Nationality
            : isPlace ? EntityType.Place
            : EntityType.Organization,
            "per" => isNationality && rows[first].Tag != "JJS" ? EntityType.Nationality : EntityType.Person,
            "art" or "eve" or "nat" => EntityType.Other,
            _ => null,
        };
    }

    private sealed record Row(string Word, string Tag, string Label);
}
