using ActorGraph.Text.Models;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Vectors;
using ActorGraph.Training.Data;
using ActorGraph.Training.Parsing;

namespace ActorGraph.Training.Distillation;

/// <summary>
/// The command "teacher": trains a parser that also sees what a transformer makes of each token, too slow for the product but better, and
/// keeps the weights of the best epoch.
/// </summary>
internal sealed class Teacher
{
    private const string name = "teacher";
    private readonly TrainingOptions options;
    private readonly WordVectors words;
    private readonly ContextVectors vectors;

    private Teacher(TrainingOptions options)
    {
        this.options = options;
        words = WordVectors.Load(options.Model("vectors"));
        vectors = new ContextVectors(words);
    }

    /// <summary>Trains it, prints its scores and writes "teacher.bin".</summary>
    public static void Run(TrainingOptions options) => new Teacher(options).Train();

    /// <summary>Reads a trained teacher that is to parse one set.</summary>
    /// <param name="options">Where it lies.</param>
    /// <param name="set">The set, see <see cref="TeacherSets"/>; its whole text in one input.</param>
    public static DependencyParser Load(TrainingOptions options, string set)
    {
        var teacher = new Teacher(options);
        var model = ParserModel.Read(ModelFile.Load(options.Model(name), ParserModel.Kind), teacher.vectors);
        model.Network.Seal();
        return teacher.CreateParser(model, set);
    }

    private void Train()
    {
        var material = ParserTraining.ReadTreebanks(options);
        var model = material.CreateModel(vectors);
        var examples = material.Encode(model.CreateEncoder(words));
        var next = vectors.Add(TeacherVectors.PathOf(options, TeacherSets.Train), examples.Sum(e => e.Length - 1));
        for (var i = 0; i < examples.Count; i++)
        {
            examples[i] = examples[i] with { Tokens = Array.ConvertAll(examples[i].Tokens, t => t.IsRoot ? t : vectors.Place(t, next++)) };
        }

        var parsers = ParserCourse.DevSets.ToDictionary(s => s, s => CreateParser(model, s));
        new ParserCourse(options, name, $"{DataLicences.TreebanksAndNewswire}; {DataLicences.Vectors}; {DataLicences.Transformer}").Train(
            model,
            vectors,
            ParserPlan.OfTeacher,
            material,
            examples,
            s => parsers[s]
        );
    }

    private DependencyParser CreateParser(ParserModel model, string set)
    {
        var first = vectors.Add(TeacherVectors.PathOf(options, set), TeacherSets.Read(options, set).Sum(s => s.Count));
        return new DependencyParser(model, new ContextEncoder(model.CreateEncoder(words), vectors, first));
    }
}
