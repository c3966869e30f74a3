using ActorGraph.Core.Text;
using ActorGraph.Text.Annotation;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Recognition;

namespace ActorGraph.Text.Evaluation;

/// <summary>Turns analysed texts into CoNLL-U sentences; a name stands in MISC as "Entity=B-Person", "Entity=I-Person".</summary>
internal static class ConlluExport
{
    /// <summary>Makes the sentences.</summary>
    public static List<ConlluSentence> ToSentences(AnalysedText analysed)
    {
        var tokens = analysed.Tokens;
        var misc = new string[tokens.Count];
        Array.Fill(misc, "_");
        foreach (var name in analysed.Names)
        {
            MarkName(misc, name);
        }

        var sentences = new List<ConlluSentence>(tokens.SentenceStarts.Length);
        for (var i = 0; i < tokens.SentenceStarts.Length; i++)
        {
            var start = tokens.SentenceStarts[i];
            var end = i + 1 < tokens.SentenceStarts.Length ? tokens.SentenceStarts[i + 1] : tokens.Count;
            sentences.Add(ToSentence(analysed, (start, end), misc, i + 1));
        }

        return sentences;
    }

    private static void MarkName(string[] misc, NameSpan name)
    {
        misc[name.First] = "Entity=B-" + name.Type;
        for (var i = name.First + 1; i < name.End; i++)
        {
            misc[i] = "Entity=I-" + name.Type;
        }
    }

    private static ConlluSentence ToSentence(AnalysedText analysed, (int Start, int End) place, string[] misc, int number)
    {
        var (start, end) = place;
        var (text, tokens, count) = (analysed.Text, analysed.Tokens, end - start);
        var spans = tokens.Spans.AsSpan(start, count);
        var underscores = new string[count];
        Array.Fill(underscores, "_");
        return new ConlluSentence
        {
            Comments = [$"# sent_id = {number}", "# text = " + OneLine(text[spans[0].Start..spans[^1].End])],
            Forms = [.. spans.ToArray().Select(s => s.Of(text).ToString())],
            Lemmas = tokens.Lemmas[start..end],
            Parts = tokens.PartsOfSpeech[start..end],
            Tags = tokens.Tags[start..end],
            Features = underscores,
            Heads = [.. tokens.Heads[start..end].Select(h => h < 0 ? -1 : h - start)],
            Relations = [.. tokens.Relations[start..end].Select(r => r.Name())],
            Misc = misc[start..end],
            SpaceAfter =
            [
                .. Enumerable.Range(start, count).Select(i => i + 1 >= tokens.Count || tokens.Spans[i + 1].Start > tokens.Spans[i].End),
            ],
            Ranges = MultiWordTokens.Find(text, spans, tokens.Tags.AsSpan(start, count)),
        };
    }

    private static string OneLine(string text)
    {
        var line = text.ToCharArray();
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = char.IsControl(line[i]) ? ' ' : line[i];
        }

        return new string(line);
    }
}
