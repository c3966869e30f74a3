using System.Diagnostics;
using System.Globalization;
using ActorGraph.Text.Models;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Vectors;
using ActorGraph.Training.Data;

namespace ActorGraph.Training.Parsing;

/// <summary>Trains a parser, prints its scores after each epoch and keeps the weights of the best one on the development sets.</summary>
/// <remarks>Settings: --epochs N, --log FILE.</remarks>
/// <param name="options">Where the weights go, and settings.</param>
/// <param name="name">The name of the weight file.</param>
/// <param name="licence">The attributions that it carries.</param>
internal sealed class ParserCourse(TrainingOptions options, string name, string licence)
{
    /// <summary>The sets that judge an epoch.</summary>
    public static IReadOnlyList<string> DevSets { get; } = ["ewt-dev", "gum-free-dev"];

    /// <summary>Trains a model.</summary>
    /// <param name="model">The model with the weights to begin with.</param>
    /// <param name="vectors">The frozen vectors that it sees.</param>
    /// <param name="plan">The plan; --epochs comes before it.</param>
    /// <param name="material">The words and their counts.</param>
    /// <param name="examples">The sentences.</param>
    /// <param name="parserOf">A parser with the model's weights for one of <see cref="DevSets"/>.</param>
    public void Train(
        ParserModel model,
        ITokenVectors vectors,
        ParserPlan plan,
        ParserMaterial material,
        IReadOnlyList<ParserExample> examples,
        Func<string, IDependencyParser> parserOf
    )
    {
        var dev = DevSets.Select(s => (Set: s, Trees: TaggedTreebank.Read(options, s))).ToArray();
        var best = 0.0;
        var watch = Stopwatch.StartNew();
        if (options.Settings.TryGetValue("epochs", out var epochs))
        {
            plan = plan with { Epochs = int.Parse(epochs, CultureInfo.InvariantCulture) };
        }

        new ParserTrainer(model.Network, plan, new DropoutRates(), material.WordCounts).Train(
            examples,
            (epoch, loss) =>
            {
                var scores = Array.ConvertAll(dev, d => ParserScore.Of(parserOf(d.Set), d.Trees));
                var las = (scores[0] + scores[1]).Las;
                Log(
                    $"{name}: epoch {epoch} loss {loss:F4} {dev[0].Set} {scores[0]} {dev[1].Set} {scores[1]} both {las:F2} {watch.Elapsed.TotalSeconds:F0} s"
                );
                if (las > best)
                {
                    best = las;
                    var writer = new ModelFileWriter(ParserModel.Kind)
                        .AddHeader("licence", licence)
                        .AddHeader(dev[0].Set, scores[0].ToString())
                        .AddHeader(dev[1].Set, scores[1].ToString());
                    model.AddTo(writer, vectors);
                    writer.Save(options.Model(name));
                }

                return true;
            }
        );
    }

    private void Log(FormattableString text)
    {
        var line = text.ToString(CultureInfo.InvariantCulture);
        Console.WriteLine(line);
        if (options.Settings.TryGetValue("log", out var log))
        {
            File.AppendAllText(log, line + "\n");
        }
    }
}
