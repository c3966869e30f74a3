using ActorGraph.Training.Distillation;
using Xunit;

namespace ActorGraph.Text.Tests.Distillation;

public class NewswireTextTests
{
    [Theory]
    [InlineData("The minister 's envoy , Mr. Ito , left .", "The minister's envoy, Mr. Ito, left.")]
    [InlineData("He said : \" We did n't agree . \"", "He said: \"We didn't agree.\"")]
    [InlineData("\" No , \" he said , \" never . \"", "\"No,\" he said, \"never.\"")]
    [InlineData("It paid $ 5 million ( 4 % ) in May", "It paid $5 million (4%) in May")]
    public void Join_PennWords_GivesTextAsWritten(string words, string text) => Assert.Equal(text, NewswireText.Join(words.Split(' ')));
}
