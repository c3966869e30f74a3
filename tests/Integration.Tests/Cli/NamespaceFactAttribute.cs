using System.Diagnostics;
using Xunit;

namespace Integration.Tests.Cli;

/// <summary>A test that needs a small disk of its own: Linux, and leave to make a mount namespace.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NamespaceFactAttribute : FactAttribute
{
    private static readonly bool isAllowed = OperatingSystem.IsLinux() && TryMount();

    public NamespaceFactAttribute() => Skip = isAllowed ? null : "No mount namespace can be made here.";

    private static bool TryMount()
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo("unshare", ["-rm", "mount", "-t", "tmpfs", "none", "/mnt"]) { RedirectStandardError = true }
            );
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
