using ActorGraph.Core.Actors;
using Xunit;

namespace ActorGraph.Core.Tests.Actors;

public class ActorIdTests
{
    [Theory]
    [InlineData("Antony Blinken", "antony-blinken")]
    [InlineData("Côte d'Ivoire", "cote-divoire")]
    [InlineData("Milan Radoičić", "milan-radoicic")]
    [InlineData("Lars Løkke Rasmussen", "lars-lokke-rasmussen")]
    [InlineData("İbrahim Kalın", "ibrahim-kalin")]
    [InlineData("Mihai Popșoi", "mihai-popsoi")]
    [InlineData("Nguyễn Phú Trọng", "nguyen-phu-trong")]
    [InlineData("Luiz Ina\u0301cio", "luiz-inacio")]
    [InlineData("K. Shanmugam", "k-shanmugam")]
    [InlineData("Tren de Aragua (gang)", "tren-de-aragua-gang")]
    public void FromName_LettersWithMarks_AreFolded(string name, string expected) => Assert.Equal(expected, ActorId.FromName(name).Value);
}
