using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Integration.Tests.Neo4j;

/// <summary>A Neo4j of <c>shared/neo4j</c> that runs in a folder and on ports of its own.</summary>
internal sealed class LocalNeo4j : IAsyncDisposable
{
    private readonly string home;

    private Dictionary<string, string?> environment = [];

    private LocalNeo4j(string home, int httpPort, int boltPort)
    {
        this.home = home;
        HttpPort = httpPort;
        BoltPort = boltPort;
    }

    /// <summary>The script that runs the server, found beside the repository or above; null where there is none.</summary>
    public static string? Script { get; } =
        Ancestors(AppContext.BaseDirectory).Select(d => Path.Combine(d, "shared", "neo4j", "neo4j")).FirstOrDefault(File.Exists);

    public int HttpPort { get; }

    public int BoltPort { get; }

    /// <summary>The way in over HTTP.</summary>
    public ActorGraph.Projections.Neo4j.Neo4jOptions Options =>
        new()
        {
            Uri = new Uri($"http://127.0.0.1:{HttpPort}"),
            Password = "actorgraph",
            Retries = 2,
        };

    /// <summary>Starts a server.</summary>
    /// <param name="prepare">Done in the server's folder before it starts; null for nothing.</param>
    public static async Task<LocalNeo4j> StartAsync(Func<string, Task>? prepare = null)
    {
        var server = new LocalNeo4j(Directory.CreateTempSubdirectory("actorgraph-neo4j-").FullName, FreePort(), FreePort());
        AppDomain.CurrentDomain.ProcessExit += server.End;
        try
        {
            await (prepare?.Invoke(server.home) ?? Task.CompletedTask);
            await server.StartServerAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops it in good order, so that a database that is read only from then on needs no recovery, and starts it over the same
    /// data with further lines of <c>neo4j.conf</c>.</summary>
    public async Task RestartAsync(params string[] settings)
    {
        await RunAsync("stop", "--home", home);
        // The script writes the file anew and then calls this in the place of java.
        var java = Directory.CreateDirectory(Path.Combine(home, "java", "bin")).FullName + "/java";
        var lines = string.Concat(settings.Select(line => $"echo '{line}' >> \"$NEO4J_CONF/neo4j.conf\"\n"));
        WriteScript(java, $"{lines}exec java \"$@\"\n");
        environment = new() { ["JAVA_HOME"] = Path.Combine(home, "java") };
        await StartServerAsync();
    }

    /// <summary>Writes a shell script that may be run.</summary>
    public static void WriteScript(string path, string text)
    {
        File.WriteAllText(path, "#!/bin/sh\n" + text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= End;
        End(this, EventArgs.Empty);
        return ValueTask.CompletedTask;
    }

    // Stopping in good order takes twelve seconds; the data is thrown away in any case. Also run when the tests are stopped from outside.
    private void End(object? sender, EventArgs e)
    {
        Kill();
        if (Directory.Exists(home))
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private void Kill()
    {
        var pidFile = Path.Combine(home, "run", "pid");
        if (File.Exists(pidFile))
        {
            try
            {
                using var process = Process.GetProcessById(int.Parse(File.ReadAllText(pidFile), CultureInfo.InvariantCulture));
                process.Kill();
                process.WaitForExit(TimeSpan.FromSeconds(30));
            }
            catch (ArgumentException)
            {
                // The server has ended by itself.
            }
        }
    }

    private Task StartServerAsync() => RunAsync("start", "--home", home, "--http", $"{HttpPort}", "--bolt", $"{BoltPort}");

    private async Task RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Script!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{Script} could not be started.");
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        // Only the exit is waited for: the server it leaves behind may keep the pipes open.
        await process.WaitForExitAsync(limit.Token);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Script} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
