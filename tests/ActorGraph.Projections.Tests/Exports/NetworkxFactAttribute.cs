using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace ActorGraph.Projections.Tests.Exports;

/// <summary>A test that reads with Python's networkx; skipped, with the reason, only where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NetworkxFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> isThere = new(() => Python("import networkx") is { ExitCode: 0 });

    public NetworkxFactAttribute() => Skip = isThere.Value ? null : "There is no python3 with networkx.";

    /// <summary>Runs a Python program to its end; null where there is no Python.</summary>
    internal static (int ExitCode, string Output, string Error)? Python(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", ["-c", program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
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
