using System.IO.Compression;
using System.Text;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Text.Recognition;

namespace ActorGraph.Training.Recognition;

/// <summary>Reads UniversalNER's files: PER, ORG and LOC over the words of EWT.</summary>
internal static class IobReader
{
    /// <summary>Reads all sentences.</summary>
    public static List<EntitySentence> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        var sentences = new List<EntitySentence>();
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 && rows.Count > 0)
            {
                sentences.Add(Convert(rows));
                rows.Clear();
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }

        return sentences;
    }

    private static EntitySentence Convert(List<string[]> rows)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        foreach (var row in rows)
        {
            spans.Add(new TextSpan(text.Length, text.Length + row[1].Length));
            text.Append(row[1]).Append(' ');
        }

        return new EntitySentence(text.ToString(), [.. spans], [.. rows.Select(r => LabelOf(r[2]))]);
    }

    private static int LabelOf(string label)
    {
        var type = label[(label.IndexOf('-', StringComparison.Ordinal) + 1)..] switch
        {
            "PER" => EntityType.Person,
            "ORG" => EntityType.Organization,
            "LOC" => EntityType.Place,
            _ => EntityType.Other,
        };
        return label[0] switch
        {
            'B' => EntityLabels.Begin(type),
            'I' => EntityLabels.Inside(type),
            _ => EntityLabels.Outside,
        };
    }
}
