using ActorGraph.Text.Vectors;
using Xunit;

namespace ActorGraph.Text.Tests.Vectors;

public class WordTableTests
{
    [Fact]
    public void IndexOf_EveryWord_GivesItsPlace()
    {
        var words = Enumerable.Range(0, 5000).Select(i => $"w{i}é").ToArray();
        var table = new WordTable(System.Text.Encoding.UTF8.GetBytes(string.Concat(words.Select(w => w + "\n"))));

        Assert.Equal(5000, table.Count);
        Assert.All(words.Index(), word => Assert.Equal(word.Index, table.IndexOf(word.Item)));
        Assert.Equal("w17é", table[17].ToString());
        Assert.Equal(-1, table.IndexOf("w5000é"));
        Assert.Equal(-1, table.IndexOf(string.Empty));
    }

    [Fact]
    public void IndexOf_EmptyTable_IsMinusOne() => Assert.Equal(-1, new WordTable([]).IndexOf("word"));

    [Fact]
    public void Hash_IsTheSameInEveryRun() => Assert.Equal(1594481506, WordTable.Hash("minister"));
}
