using Xunit;

namespace ActorGraph.Worker.Tests.CommandLine;

public sealed class ActorsVerbTests : IDisposable
{
    private readonly CommandLineRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Count_PrintsWhatIsListedAndWhatItCosts()
    {
        Assert.Equal(ExitCodes.Success, await run.RunAsync("actors", "count"));

        foreach (
            var name in new[]
            {
                "actors: Person",
                "actors: Country",
                "actors: Organization",
                "persons with offices",
                "offices with terms",
                "organizations: party",
                "names",
                "loaded in ms",
                "MB kept",
            }
        )
        {
            Assert.Matches($"(?m)^{name} +[0-9]+$", run.Output);
        }
    }

    [Fact]
    public async Task Check_SoundFile_TellsWhatIsWorthKnowing()
    {
        var file = run.Write("own.csv", "name,type,aliases\nMy Pact,Organization,NATO\n");

        Assert.Equal(ExitCodes.Success, await run.RunAsync("actors", "check", file));

        Assert.Equal(
            $"'{file}', line 2: The name 'NATO' is in our list that of 'nato'. It now means 'my-pact'.\nNo fault. Actors: 1, names: 2, notices: 1.\n",
            run.Output
        );
    }

    [Fact]
    public async Task Check_BrokenFile_TellsEveryFaultOnALineOfItsOwn()
    {
        var file = run.Write("own.csv", "name,type,aliases\nMy Pact,Organization,N\nOther Pact,Pact,\n");

        Assert.Equal(ExitCodes.Fault, await run.RunAsync("actors", "check", file));

        Assert.Equal(
            $"AG4003: '{file}', line 2: The name 'N' is one letter, which would be found in every text. Take it out, or write a longer one.\n"
                + $"AG4003: '{file}', line 3: The type 'Pact' is unknown. Write Person, Country or Organization.\n",
            run.Error
        );
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task Check_WithoutArgument_ChecksTheConfiguredFiles()
    {
        var file = run.Write("own.csv", "name,type\nMy Pact,Organization\n");

        Assert.Equal(ExitCodes.Success, await run.RunAsync("actors", "check", "--actors", file));

        Assert.Equal("No fault. Actors: 1, names: 1, notices: 0.\n", run.Output);
    }

    [Fact]
    public async Task Count_OwnFile_IsCounted()
    {
        var file = run.Write("own.csv", "name,type,kind\nMy Club,Organization,rowing-club\n");

        Assert.Equal(ExitCodes.Success, await run.RunAsync("actors", "count", "--actors", file));

        Assert.Matches("(?m)^organizations: rowing-club +1$", run.Output);
    }

    [Fact]
    public async Task AnyVerb_MissingFileOfActors_IsAFaultOfTheConfiguration()
    {
        Assert.Equal(ExitCodes.Fault, await run.RunAsync("status", "--actors", "none.csv"));

        Assert.Equal(
            "AG1001: 'none.csv', of Actors:Files or --actors, cannot be read. Give files of actors that exist, or take the entry out.\n",
            run.Error
        );
    }

    [Fact]
    public async Task Eval_WithoutUnknownList_IsRefused() =>
        Assert.Equal(ExitCodes.WrongCommandLine, await run.RunAsync("eval", run.Folder.Path, "--without", "things"));

    [Fact]
    public async Task Import_FollowTheMoney_WritesAFileThatCanBeUsed()
    {
        var source = run.Write("ftm.json", """{"id":"x1","schema":"Company","properties":{"name":["Kestrel Trading"],"country":["gb"]}}""");
        var target = run.Folder.File("own.csv");

        Assert.Equal(ExitCodes.Success, await run.RunAsync("actors", "import", source, "--out", target));
        Assert.Equal(
            $"1 actors written to '{target}'; 0 entities passed over. Name it in Actors:Files or with --actors to use it.\n",
            run.Output
        );
        Assert.Equal(ExitCodes.Success, await run.RunAsync("actors", "check", target));
        Assert.Equal("No fault. Actors: 1, names: 1, notices: 0.\n", run.Output);
    }

    [Fact]
    public async Task Import_Packed_IsUnpacked()
    {
        var source = run.Folder.File("ftm.json.gz");
        using (var stream = new System.IO.Compression.GZipStream(File.Create(source), System.IO.Compression.CompressionLevel.Fastest))
        {
            stream.Write("""{"id":"x1","schema":"Company","properties":{"name":["Kestrel Trading"]}}"""u8);
        }

        Assert.Equal(ExitCodes.Success, await run.RunAsync("actors", "import", source, "--out", run.Folder.File("own.csv")));
        Assert.StartsWith("1 actors written", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1,2]", "AG4004: ")]
    [InlineData("{\"a\":1}", "AG4004: ")]
    [InlineData("{", "AG4004: ")]
    public async Task Import_OtherFile_LeavesTheOlderOneAsItWas(string text, string fault)
    {
        var (source, target) = (run.Write("some.json", text), run.Write("own.csv", "older"));

        Assert.Equal(ExitCodes.Fault, await run.RunAsync("actors", "import", source, "--out", target));

        Assert.StartsWith(fault, run.Error, StringComparison.Ordinal);
        Assert.Equal("older", await File.ReadAllTextAsync(target));
        Assert.False(File.Exists(target + ".part"));
    }
}
