using Microsoft.Playwright;
using Xunit;

namespace ActorGraph.Web.Tests;

/// <summary>One Chromium for all tests of a class: it takes longer to start than they take to run.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // Whatever else the machine does: a page that never answers ends the test, nothing else depends on it.
    private const float Patience = 180_000;

    private static readonly string[] arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (ChromiumFactAttribute.Executable is { } executable)
        {
            Assertions.SetDefaultExpectTimeout(Patience);
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions
                {
                    ExecutablePath = executable,
                    Args = arguments,
                    Timeout = Patience,
                }
            );
        }
    }

    public async Task DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }

    /// <summary>Opens a page with cookies of its own.</summary>
    public async Task<BrowserPage> OpenAsync(Uri address)
    {
        var context = await browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = 1400, Height = 900 },
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(Patience);
        var opened = new BrowserPage(context, await context.NewPageAsync());
        await opened.Page.GotoAsync(address.ToString());
        return opened;
    }
}
