using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using ActorGraph.Training.Data;

namespace ActorGraph.Training.Distillation;

/// <summary>The command "teacher-vectors": what a transformer makes of all tokens that a teacher reads. A file that is there already is
/// kept.</summary>
internal static class TeacherVectors
{
    private const int sentencesAtOnce = 1000;

    /// <summary>Writes a file for each set.</summary>
    public static void Run(TrainingOptions options)
    {
        using var transformer = new Transformer();
        foreach (var set in options.Settings.TryGetValue("set", out var one) ? [one] : TeacherSets.All)
        {
            var watch = Stopwatch.StartNew();
            if (!File.Exists(PathOf(options, set)))
            {
                Write(options, set, transformer);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"teacher-vectors: {set}, {watch.Elapsed.TotalSeconds:F0} s"));
        }
    }

    /// <summary>The file of a set.</summary>
    public static string PathOf(TrainingOptions options, string set) => Path.Combine(options.Output, $"teacher-vectors.{set}.bin");

    private static void Write(TrainingOptions options, string set, Transformer transformer)
    {
        var part = PathOf(options, set) + ".part";
        using (var file = File.Create(part))
        {
            foreach (var sentences in TeacherSets.Read(options, set).Select(s => s.Forms).Chunk(sentencesAtOnce))
            {
                foreach (var vectors in transformer.Read(sentences))
                {
                    file.Write(MemoryMarshal.AsBytes<Half>(vectors));
                }
            }
        }

        File.Move(part, PathOf(options, set));
    }
}
