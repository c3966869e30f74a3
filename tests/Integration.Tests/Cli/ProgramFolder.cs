using System.Diagnostics;

namespace Integration.Tests.Cli;

/// <summary>The built program as a process of its own, working in a folder of its own.</summary>
internal sealed class ProgramFolder : IDisposable
{
    private static readonly TimeSpan timeout = TimeSpan.FromSeconds(90);

    /// <summary>rwxr-xr-x.</summary>
    public const UnixFileMode Readable = (UnixFileMode)0x1ED;

    /// <summary>rwxrwxrwx.</summary>
    public const UnixFileMode Writable = (UnixFileMode)0x1FF;

    public string Path { get; } = Directory.CreateTempSubdirectory("actorgraph-cli-").FullName;

    /// <summary>The repository's sample articles.</summary>
    public static string Samples { get; } = FindUpwards("samples");

    public static string Executable { get; } =
        System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "actorgraph.exe" : "actorgraph");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        System.IO.File.WriteAllBytes(File(name), bytes);
        return File(name);
    }

    /// <summary>Sets who may use a file or folder in here; nothing on Windows.</summary>
    public void Permit(string name, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(File(name), mode);
        }
    }

    /// <summary>Runs to the end.</summary>
    public Task<CommandResult> RunAsync(params string[] arguments) => EndAsync(Start(arguments));

    /// <summary>Starts a verb and leaves it running.</summary>
    public Process Start(params string[] arguments) => Start(Executable, arguments, environment: null);

    public Process Start(string executable, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment)
    {
        var start = new ProcessStartInfo(executable)
        {
            WorkingDirectory = Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // Settings of the machine that runs the tests are not the tests' business.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("ACTORGRAPH_", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Waits for the end; a process that does not end is killed and the test fails.</summary>
    public static async Task<CommandResult> EndAsync(Process process)
    {
        using (process)
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            using var deadline = new CancellationTokenSource(timeout);
            try
            {
                await process.WaitForExitAsync(deadline.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException($"The program did not end: {await output} {await error}");
            }

            return new CommandResult(process.ExitCode, await output, await error);
        }
    }

    /// <summary>Sends a signal by name: "TERM", "KILL", "INT".</summary>
    public static async Task SignalAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>The three tables of an export, one after the other.</summary>
    public async Task<string> ExportAsync()
    {
        var result = await RunAsync("export", "csv", "--out", "export");
        Xunit.Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return string.Join(
            "\n=====\n",
            Directory.GetFiles(File("export"), "*.csv").Order(StringComparer.Ordinal).Select(System.IO.File.ReadAllText)
        );
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string FindUpwards(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = System.IO.Path.Combine(folder.FullName, name);
            if (System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "ActorGraph.sln")) && Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new DirectoryNotFoundException($"There is no '{name}' in the repository.");
    }
}
