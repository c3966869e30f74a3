using System.Globalization;
using System.IO.Compression;
using System.Text;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Text;

namespace ActorGraph.Text.Conllu;

/// <summary>Reads CoNLL-U, sentence by sentence; a file that ends in ".gz" is unpacked.</summary>
internal static class ConlluReader
{
    private const int columnCount = 10;

    /// <summary>Reads all sentences of a file.</summary>
    /// <exception cref="ActorGraphException">AG2001: the file does not exist; AG3002: it is not CoNLL-U.</exception>
    public static List<ConlluSentence> ReadFile(string path)
    {
        if (!File.Exists(path))
        {
            throw new ActorGraphException(ErrorCodes.PathNotFound, $"The treebank '{path}' does not exist. Check the path.");
        }

        using var file = File.OpenRead(path);
        if (!path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            using var plain = new StreamReader(file, Encoding.UTF8);
            return [.. Read(plain, path)];
        }

        try
        {
            using var zip = new GZipStream(file, CompressionMode.Decompress);
            using var unpacked = new StreamReader(zip, Encoding.UTF8);
            return [.. Read(unpacked, path)];
        }
        catch (InvalidDataException fault)
        {
            throw new ActorGraphException(
                ErrorCodes.InvalidTreebank,
                $"The treebank '{path}' is not a valid gzip file. Fetch it again.",
                fault
            );
        }
    }

    /// <summary>Reads sentences as they come.</summary>
    /// <param name="reader">The CoNLL-U text.</param>
    /// <param name="name">What faults call the input.</param>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string name)
    {
        var rows = new List<string[]>();
        var comments = new List<string>();
        var lineNumber = 0;
        while (reader.ReadLine() is { } line)
        {
            lineNumber++;
            if (line.Length == 0 || string.IsNullOrWhiteSpace(line))
            {
                if (rows.Count > 0)
                {
                    yield return Build(comments, rows, name, lineNumber);
                    rows.Clear();
                    comments.Clear();
                }
            }
            else if (line[0] == '#' && rows.Count == 0)
            {
                comments.Add(line);
            }
            else
            {
                rows.Add(SplitRow(line, name, lineNumber));
            }
        }

        if (rows.Count > 0)
        {
            yield return Build(comments, rows, name, lineNumber);
        }
    }

    private static string[] SplitRow(string line, string name, int lineNumber)
    {
        var cells = line.Split('\t');
        return cells.Length == columnCount
            ? cells
            : throw Fault(name, lineNumber, $"{cells.Length} columns where CoNLL-U has {columnCount}, separated by tabs");
    }

    private static ConlluSentence Build(List<string> comments, List<string[]> rows, string name, int lineNumber)
    {
        var words = rows.FindAll(r => !r[0].AsSpan().ContainsAny('-', '.'));
        if (words.Count == 0)
        {
            throw Fault(name, lineNumber, "a sentence without words");
        }

        var spaceAfter = words.ConvertAll(w => !HasNoSpace(w[9])).ToArray();
        var ranges = new List<ConlluRange>();
        foreach (var row in rows.Where(r => r[0].Contains('-', StringComparison.Ordinal)))
        {
            var dash = row[0].IndexOf('-', StringComparison.Ordinal);
            var range = new ConlluRange(
                Number(row[0][..dash], name, lineNumber) - 1,
                Number(row[0][(dash + 1)..], name, lineNumber),
                row[1]
            );
            if (range.First < 0 || range.End > words.Count || range.First >= range.End)
            {
                throw Fault(name, lineNumber, $"the range {row[0]} lies outside its sentence");
            }

            ranges.Add(range);
            spaceAfter.AsSpan(range.First, range.End - range.First).Clear();
            spaceAfter[range.End - 1] = !HasNoSpace(row[9]);
        }

        return new ConlluSentence
        {
            Comments = [.. comments],
            Forms = Column(words, 1),
            Lemmas = Column(words, 2),
            Parts = [.. words.Select(w => UniversalNames.ParsePartOfSpeech(w[3]))],
            Tags = Column(words, 4),
            Features = Column(words, 5),
            Heads = [.. words.Select(w => Head(w[6], words.Count, name, lineNumber))],
            Relations = Column(words, 7),
            Misc = Column(words, 9),
            SpaceAfter = spaceAfter,
            Ranges = [.. ranges],
        };
    }

    // Files repeat a few hundred tags and relations a million times.
    private static string[] Column(List<string[]> words, int index) =>
        index is 1 or 9 ? [.. words.Select(w => w[index])] : [.. words.Select(w => string.Intern(w[index]))];

    private static bool HasNoSpace(string misc) => misc.Contains("SpaceAfter=No", StringComparison.Ordinal);

    // An input whose trees are still to be made has "_" as heads.
    private static int Head(string cell, int count, string name, int lineNumber)
    {
        var head = cell == "_" ? 0 : Number(cell, name, lineNumber);
        return head <= count ? head - 1 : throw Fault(name, lineNumber, $"the head {cell} lies outside its sentence");
    }

    private static int Number(string cell, string name, int lineNumber) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Fault(name, lineNumber, $"'{cell}' where a number belongs");

    private static ActorGraphException Fault(string name, int lineNumber, string what) =>
        new(
            ErrorCodes.InvalidTreebank,
            $"{name}, at or before line {lineNumber}: {what}. Give a CoNLL-U file as universaldependencies.org/format describes it."
        );
}
