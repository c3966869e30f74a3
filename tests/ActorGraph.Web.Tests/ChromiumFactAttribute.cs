using Xunit;

namespace ActorGraph.Web.Tests;

/// <summary>A test that needs a Chromium: Debian's, or the one that CHROMIUM names; left out, with the reason, where there is
/// none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Executable is null)
        {
            Skip = "There is no Chromium here: install it (apt-get install chromium), or set CHROMIUM to its path.";
        }
    }

    /// <summary>The browser; null where there is none.</summary>
    public static string? Executable { get; } =
        new[]
        {
            Environment.GetEnvironmentVariable("CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
        }.FirstOrDefault(File.Exists);
}
