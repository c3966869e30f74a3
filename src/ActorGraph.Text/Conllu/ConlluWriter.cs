using System.Globalization;
using System.Text;
using ActorGraph.Core.Text;

namespace ActorGraph.Text.Conllu;

/// <summary>Writes sentences as CoNLL-U with line feeds, whatever the platform.</summary>
internal static class ConlluWriter
{
    /// <summary>Writes one sentence and the empty line that ends it.</summary>
    public static void Write(TextWriter writer, ConlluSentence sentence)
    {
        var line = new StringBuilder();
        foreach (var comment in sentence.Comments)
        {
            line.Append(comment).Append('\n');
        }

        var nextRange = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (nextRange < sentence.Ranges.Length && sentence.Ranges[nextRange].First == i)
            {
                AppendRange(line, sentence, sentence.Ranges[nextRange++]);
            }

            AppendWord(line, sentence, i);
        }

        writer.Write(line.Append('\n'));
    }

    private static void AppendRange(StringBuilder line, ConlluSentence sentence, ConlluRange range)
    {
        var misc = sentence.SpaceAfter[range.End - 1] ? "_" : "SpaceAfter=No";
        line.Append(CultureInfo.InvariantCulture, $"{range.First + 1}-{range.End}\t{range.Form}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n");
    }

    private static void AppendWord(StringBuilder line, ConlluSentence sentence, int i)
    {
        line.Append(CultureInfo.InvariantCulture, $"{i + 1}\t{sentence.Forms[i]}\t{sentence.Lemmas[i]}\t{sentence.Parts[i].Name()}\t");
        line.Append(
            CultureInfo.InvariantCulture,
            $"{sentence.Tags[i]}\t{sentence.Features[i]}\t{sentence.Heads[i] + 1}\t{sentence.Relations[i]}\t_\t"
        );
        line.Append(Misc(sentence, i)).Append('\n');
    }

    private static string Misc(ConlluSentence sentence, int i)
    {
        var misc = sentence.Misc[i];
        var inside = Array.Exists(sentence.Ranges, r => i >= r.First && i < r.End);
        if (sentence.SpaceAfter[i] || inside || misc.Contains("SpaceAfter=No", StringComparison.Ordinal))
        {
            return misc;
        }

        return misc is "_" or "" ? "SpaceAfter=No" : misc + "|SpaceAfter=No";
    }
}
