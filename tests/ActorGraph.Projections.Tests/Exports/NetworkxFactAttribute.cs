using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace ActorGraph.Projections.Tests.Exports;

/// <summary>A test that reads with Python's networkx; skipped, with the reason, only where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NetworkxFactAttribute : FactAttribute
{
    // A Python of one's own may stand before the system's, which has the packages of the distribution.
    private static readonly Lazy<string?> interpreter = new(() =>
        Array.Find(["python3", "/usr/bin/python3"], p => Run(p, "import networkx", []) is { ExitCode: 0 })
    );

    public NetworkxFactAttribute() =>
        Skip = interpreter.Value is null ? "There is no python3 with networkx (Debian: python3-networkx)." : null;

    /// <summary>Runs a program of Python to its end.</summary>
    internal static (int ExitCode, string Output, string Error) Python(string program, params string[] arguments) =>
        Run(interpreter.Value!, program, arguments)!.Value;

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
