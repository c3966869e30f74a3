using Xunit;

namespace Integration.Tests.Cli;

/// <summary>A test that needs signals and permissions as Unix has them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no SIGTERM and no setpriv." : null;
}
