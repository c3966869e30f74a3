using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace ActorGraph.Projections.Tests.Exports;

/// <summary>A test that reads with Python's networkx; skipped, with the reason, only where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NetworkxFactAttribute : FactAttribute
{
    // A Python of one's own may stand before the system's, which has the packages of the distribution: another, older networkx.
    private static readonly Lazy<string[]> interpreters = new(() =>
        Array.FindAll(["python3", "/usr/bin/python3"], p => Run(p, "import networkx", []) is { ExitCode: 0 })
    );

    public NetworkxFactAttribute() =>
        Skip = interpreters.Value.Length == 0 ? "There is no python3 with networkx (Debian: python3-networkx)." : null;

    /// <summary>Runs a program of Python to its end, once with each Python.</summary>
    internal static IEnumerable<(int ExitCode, string Output, string Error)> Python(string program, params string[] arguments) =>
        interpreters.Value.Select(interpreter => Run(interpreter, program, arguments)!.Value);

    private static (int ExitCode, string Output, string Error)? Run(string interpreter, string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(interpreter, ["-c", program, .. arguments])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
