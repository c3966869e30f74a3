using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Integration.Tests.Neo4j;

/// <summary>A Neo4j of <c>shared/neo4j</c> that runs in a folder and on ports of its own.</summary>
internal sealed class LocalNeo4j : IAsyncDisposable
{
    private readonly string home;

    private LocalNeo4j(string home, int httpPort, int boltPort)
    {
        this.home = home;
        HttpPort = httpPort;
        BoltPort = boltPort;
    }

    /// <summary>The script that runs the server, found beside the repository or above; null where there is none.</summary>
    public static string? Script { get; } = Ancestors(AppContext.BaseDirectory).Select(d => Path.Combine(d, "shared", "neo4j", "neo4j")).FirstOrDefault(File.Exists);

    public int HttpPort { get; }

    public int BoltPort { get; }

    public static async Task<LocalNeo4j> StartAsync()
    {
        var server = new LocalNeo4j(Directory.CreateTempSubdirectory("actorgraph-neo4j-").FullName, FreePort(), FreePort());
        AppDomain.CurrentDomain.ProcessExit += server.End;
        try
        {
            await RunAsync("start", "--home", server.home, "--http", $"{server.HttpPort}", "--bolt", $"{server.BoltPort}");
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
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

        if (Directory.Exists(home))
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static async Task RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Script!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{Script} could not be started.");
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
