using ActorGraph.Core.Errors;
using ActorGraph.Text.Learning;
using ActorGraph.Text.Models;
using ActorGraph.Training.Learning;
using Xunit;

namespace ActorGraph.Text.Tests.Learning;

public sealed class SparseLinearModelTests
{
    [Fact]
    public void Best_AfterTraining_SeparatesTheExamples()
    {
        var model = Train();

        Assert.Equal(0, Best(model, 11, 99));
        Assert.Equal(1, Best(model, 22, 99));
        Assert.Equal(2, Best(model, 33, 99));
    }

    [Fact]
    public void Read_WhatAddToWrote_ScoresTheSame()
    {
        var writer = new ModelFileWriter("test");
        var model = Train();
        model.AddTo(writer, "m");
        var read = SparseLinearModel.Read(ModelFile.Read(writer.ToArray(), "test.bin", "test"), "m");

        Assert.Equal(Scores(model), Scores(read));
    }

    [Fact]
    public void Read_AnotherName_IsRefusedByFile()
    {
        var writer = new ModelFileWriter("test");
        Train().AddTo(writer, "m");
        var fault = Assert.Throws<ActorGraphException>(() =>
            SparseLinearModel.Read(ModelFile.Read(writer.ToArray(), "test.bin", "test"), "other")
        );

        Assert.Equal(ErrorCodes.InvalidModel, fault.Code);
        Assert.Contains("test.bin", fault.Message, StringComparison.Ordinal);
    }

    private static int Best(SparseLinearModel model, params ulong[] features)
    {
        Span<int> scores = stackalloc int[model.LabelCount];
        return model.Best(Array.ConvertAll(features, Hash), scores);
    }

    private static int[] Scores(SparseLinearModel model)
    {
        var scores = new int[model.LabelCount];
        model.Score([Hash(11), Hash(99)], scores);
        return scores;
    }

    private static ulong Hash(ulong feature) => FeatureHash.Combine(feature, 1);

    private static SparseLinearModel Train()
    {
        var perceptron = new AveragedPerceptron(3);
        ulong[][] examples =
        [
            [Hash(11), Hash(99)],
            [Hash(22), Hash(99)],
            [Hash(33), Hash(99)],
        ];
        foreach (var example in examples)
        {
            perceptron.Observe(example);
        }

        perceptron.Prepare(1);
        Span<int> located = stackalloc int[2];
        Span<float> scores = stackalloc float[3];
        for (var i = 0; i < 30; i++)
        {
            var rows = located[..perceptron.Locate(examples[i % 3], located)];
            perceptron.Score(rows, scores);
            var guess = scores.IndexOf(Math.Max(scores[0], Math.Max(scores[1], scores[2])));
            if (guess != i % 3)
            {
                perceptron.Update(rows, i % 3, guess);
            }

            perceptron.Step();
        }

        return perceptron.ToModel(0.01f);
    }
}
