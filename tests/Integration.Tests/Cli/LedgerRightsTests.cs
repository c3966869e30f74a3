using Xunit;

namespace Integration.Tests.Cli;

/// <summary>A ledger that may not be written, and one whose disk is full: a numbered error, and nothing is damaged.</summary>
public sealed class LedgerRightsTests : IDisposable
{
    private const int nobody = 65534;
    private const int articles = 3000;

    /// <summary>r-xr-xr-x.</summary>
    private const UnixFileMode closed = (UnixFileMode)0x16D;

    private readonly ProgramFolder program = new();

    public void Dispose() => program.Dispose();

    [UnixFact]
    public async Task Ingest_LedgerThatMayOnlyBeRead_IsNumberedAndLeavesItAsItWas()
    {
        // Broken articles are recorded as well, and need no models.
        program.Write("one/a.json", "{");
        program.Write("two/b.json", "{");
        await program.RunAsync("ingest", "one");
        var before = (await program.RunAsync("status")).Output;
        program.Permit("actorgraph.db", closed);
        program.Permit("", closed);
        CommandResult ingest;
        CommandResult run;
        try
        {
            ingest = await ProgramFolder.EndAsync(StartAsOrdinaryUser("ingest", program.File("two")));
            run = await ProgramFolder.EndAsync(StartAsOrdinaryUser("run"));
        }
        finally
        {
            program.Permit("", ProgramFolder.Writable);
            program.Permit("actorgraph.db", ProgramFolder.Writable);
        }

        Assert.Equal((1, 1), (ingest.ExitCode, run.ExitCode));
        Assert.StartsWith("AG6001: The ledger", ingest.Error, StringComparison.Ordinal);
        Assert.StartsWith("AG6001: The ledger", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, (await program.RunAsync("status")).Output);
        Assert.Equal(3, (await program.RunAsync("ingest", "two")).ExitCode);
    }

    [NamespaceFact]
    public async Task Ingest_DiskThatFills_IsNumberedAndGoesOnOnceThereIsRoom()
    {
        program.Write("many.jsonl", string.Concat(Enumerable.Repeat("{\n", articles)));
        Directory.CreateDirectory(program.File("small"));
        program.Write(
            "fill.sh",
            """
            mount -t tmpfs -o size=1m small small || exit 99
            "$1" ingest many.jsonl --ledger small/x.db
            echo "first $?"
            "$1" backup copy.db --ledger small/x.db >/dev/null
            echo "backup $?"
            mount -o remount,size=64m small
            "$1" ingest many.jsonl --ledger small/x.db
            echo "second $?"
            "$1" status --ledger small/x.db
            """
        );

        var result = await ProgramFolder.EndAsync(
            program.Start("unshare", ["-rm", "bash", "fill.sh", ProgramFolder.Executable], environment: null)
        );

        Assert.Single(result.Error.Split('\n'), line => line.StartsWith("AG6005: ", StringComparison.Ordinal));
        Assert.Contains("first 1\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("backup 0\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("second 3\n", result.Output, StringComparison.Ordinal);
        Assert.Contains($"found       {articles} articles: {articles} failed", result.Output, StringComparison.Ordinal);
    }

    // Root writes everything: the program then runs as nobody.
    private System.Diagnostics.Process StartAsOrdinaryUser(params string[] arguments) =>
        Environment.IsPrivilegedProcess
            ? program.Start(
                "setpriv",
                [
                    $"--reuid={nobody}",
                    $"--regid={nobody}",
                    "--clear-groups",
                    ProgramFolder.Executable,
                    .. arguments,
                    "--ledger",
                    program.File("actorgraph.db"),
                ],
                environment: null
            )
            : program.Start([.. arguments, "--ledger", program.File("actorgraph.db")]);
}
