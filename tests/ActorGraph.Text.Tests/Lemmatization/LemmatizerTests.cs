using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Lemmatization;
using ActorGraph.Text.Models;
using ActorGraph.Training.Lemmatization;
using Xunit;

namespace ActorGraph.Text.Tests.Lemmatization;

public sealed class LemmatizerTests
{
    private static readonly (string Form, string Lemma, PartOfSpeech Part, string Tag)[] words =
    [
        ("walked", "walk", PartOfSpeech.Verb, "VBD"),
        ("talked", "talk", PartOfSpeech.Verb, "VBD"),
        ("asked", "ask", PartOfSpeech.Verb, "VBD"),
        ("met", "meet", PartOfSpeech.Verb, "VBD"),
        ("troops", "troop", PartOfSpeech.Noun, "NNS"),
        ("talks", "talk", PartOfSpeech.Noun, "NNS"),
        ("Moscow", "Moscow", PartOfSpeech.Propn, "NNP"),
        ("NATO", "NATO", PartOfSpeech.Propn, "NNP"),
        ("The", "the", PartOfSpeech.Det, "DT"),
        ("the", "the", PartOfSpeech.Det, "DT"),
        ("n't", "not", PartOfSpeech.Part, "RB"),
        ("men", "man", PartOfSpeech.Noun, "NNS"),
    ];

    [Theory]
    [InlineData("walked", PartOfSpeech.Verb, "VBD", "walk")]
    [InlineData("barked", PartOfSpeech.Verb, "VBD", "bark")]
    [InlineData("Barked", PartOfSpeech.Verb, "VBD", "bark")]
    [InlineData("met", PartOfSpeech.Verb, "VBD", "meet")]
    [InlineData("MET", PartOfSpeech.Verb, "VBD", "meet")]
    [InlineData("tanks", PartOfSpeech.Noun, "NNS", "tank")]
    [InlineData("men", PartOfSpeech.Noun, "NNS", "man")]
    [InlineData("Kyiv", PartOfSpeech.Propn, "NNP", "Kyiv")]
    [InlineData("THE", PartOfSpeech.Det, "DT", "the")]
    [InlineData("n’t", PartOfSpeech.Part, "RB", "not")]
    [InlineData("10,000", PartOfSpeech.Num, "CD", "10000")]
    [InlineData("Unseen", PartOfSpeech.Adj, "JJ", "unseen")]
    public void Lemma_KnownAndUnknownWords_FollowTheLongestEnding(string form, PartOfSpeech part, string tag, string expected) =>
        Assert.Equal(expected, Train().Lemma(form, part, tag));

    [Fact]
    public void Read_WhatAddToWrote_GivesTheSameLemmas()
    {
        var writer = new ModelFileWriter(Lemmatizer.FileKind);
        Train().AddTo(writer);
        var read = Lemmatizer.Read(ModelFile.Read(writer.ToArray(), "lemmatizer.bin", Lemmatizer.FileKind));

        Assert.All(words, w => Assert.Equal(w.Lemma, read.Lemma(w.Form, w.Part, w.Tag)));
    }

    [Fact]
    public void Lemma_WordOfAMegabyte_IsItsLowerCase() =>
        Assert.Equal(new string('a', 1 << 20), Train().Lemma(new string('A', 1 << 20), PartOfSpeech.Noun, "NN"));

    private static Lemmatizer Train() =>
        new LemmatizerTrainer().Train([
            new ConlluSentence
            {
                Forms = [.. words.Select(w => w.Form)],
                Lemmas = [.. words.Select(w => w.Lemma)],
                Parts = [.. words.Select(w => w.Part)],
                Tags = [.. words.Select(w => w.Tag)],
                Features = [.. words.Select(_ => "_")],
                Heads = [.. words.Select(_ => -1)],
                Relations = [.. words.Select(_ => "root")],
                Misc = [.. words.Select(_ => "_")],
                SpaceAfter = [.. words.Select(_ => true)],
            },
        ]);
}
