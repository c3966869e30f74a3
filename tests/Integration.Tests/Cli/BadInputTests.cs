using System.Text;
using Xunit;

namespace Integration.Tests.Cli;

public sealed class BadInputTests : IDisposable
{
    private const int nobody = 65534;

    private readonly ProgramFolder program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Ingest_FolderOfBadFiles_NumbersEachAndTakesInTheRest()
    {
        program.Write("in/a-good.txt", "Talks\n\nAntony Blinken met Mark Rutte in Brussels on Wednesday.");
        program.Write("in/b-empty.txt", "");
        program.Write("in/c-zeros.txt", new byte[10 * 1024 * 1024]);
        program.Write("in/d-latin.txt", Encoding.Latin1.GetBytes("Côte d'Ivoire\n\nText."));
        program.Write("in/e-cut.json", """{"title":"A","text":"B""");
        program.Write("in/f-menu.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>");
        program.Write("in/g-lines.jsonl", "{\"text\":\"Good enough.\"}\n{broken\n");
        program.Write("in/h-big.txt", new string('x', 9 * 1024 * 1024));

        var result = await program.RunAsync("ingest", "in");

        Assert.Equal(3, result.ExitCode);
        var lines = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["AG2003", "AG2004", "AG2004", "AG2005", "AG2006", "AG2005", "AG2008"], lines.Select(line => line[..6]));
        Assert.Contains("'c-zeros.txt' is not text: it has a zero byte at offset 0", lines[1], StringComparison.Ordinal);
        Assert.Contains("'d-latin.txt' is not valid UTF-8 at byte 1", lines[2], StringComparison.Ordinal);
        Assert.Contains("g-lines.jsonl:2", lines[5], StringComparison.Ordinal);
        Assert.Matches("new +2\n", result.Output);
        Assert.Matches("failed +7\n", result.Output);
        Assert.Matches("failed +7\n", (await program.RunAsync("status")).Output);
    }

    [Fact]
    public async Task Ingest_BrokenFileOfActors_MakesNoLedger()
    {
        program.Write("a.txt", "Talks\n\nAntony Blinken met Mark Rutte in Brussels on Wednesday.");
        program.Write("own.csv", "name,type\nHarbour Watch,Club\n");

        var result = await program.RunAsync("ingest", "a.txt", "--actors", "own.csv");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("AG4003: 'own.csv', line 2: ", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(program.File("actorgraph.db")));
    }

    [UnixFact]
    public async Task Ingest_FolderThatMayNotBeRead_IsNumberedAndTheRestIsTakenIn()
    {
        Directory.CreateDirectory(program.File("in/closed"));
        program.Write("in/open.txt", "Talks\n\nAntony Blinken met Mark Rutte in Brussels on Wednesday.");
        program.Permit("in/closed", 0);
        try
        {
            var result = await ProgramFolder.EndAsync(StartAsOrdinaryUser("ingest", program.File("in")));

            Assert.Equal(3, result.ExitCode);
            Assert.StartsWith("AG2002: The folder", result.Error, StringComparison.Ordinal);
            Assert.Contains("closed", result.Error, StringComparison.Ordinal);
            Assert.Matches("new +1\n", result.Output);
        }
        finally
        {
            program.Permit("in/closed", ProgramFolder.Readable);
        }
    }

    [Theory]
    [InlineData(3, "AG2001", "ingest", "nowhere")]
    [InlineData(2, "AG1002", "ingest", "--frobnicate", "x")]
    [InlineData(2, "AG1002", "fly")]
    [InlineData(1, "AG1001", "status", "--neo4j", "localhost")]
    [InlineData(1, "AG6001", "status")]
    [InlineData(1, "AG6001", "explain", "France")]
    [InlineData(1, "AG9001", "eval", "nowhere")]
    [InlineData(1, "AG2001", "eval", "--treebank", "nowhere.conllu")]
    public async Task AnyVerb_BadInput_IsOneNumberedLine(int exitCode, string code, params string[] arguments)
    {
        var result = await program.RunAsync(arguments);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.StartsWith(code + ": ", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Count(c => c == '\n'));
    }

    [Fact]
    public async Task AnyVerb_BrokenSettingsFile_IsNumbered()
    {
        program.Write("appsettings.json", "{ \"Schedule\": ");

        var result = await program.RunAsync("status");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("AG1001: appsettings.json cannot be read", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnyVerb_FileThatIsNoLedger_IsNumbered()
    {
        program.Write("actorgraph.db", new string('x', 5000));

        var result = await program.RunAsync("status");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("AG6003: ", result.Error, StringComparison.Ordinal);
    }

    // Root reads everything: the program then runs as nobody, in a folder that is nobody's.
    private System.Diagnostics.Process StartAsOrdinaryUser(params string[] arguments)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return program.Start(arguments);
        }

        program.Permit("", ProgramFolder.Writable);
        program.Permit("in", ProgramFolder.Readable);
        return program.Start(
            "setpriv",
            [
                $"--reuid={nobody}",
                $"--regid={nobody}",
                "--clear-groups",
                ProgramFolder.Executable,
                .. arguments,
                "--ledger",
                program.File("nobody.db"),
            ],
            environment: null
        );
    }
}
