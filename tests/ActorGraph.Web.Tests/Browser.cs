using Microsoft.Playwright;
using Xunit;

namespace ActorGraph.Web.Tests;

/// <summary>A real Chromium with one page, which notes what is asked for and what goes wrong.</summary>
public sealed class Browser : IAsyncDisposable
{
    private static readonly string[] arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Browser(IPlaywright playwright, IBrowser browser, IPage page)
    {
        (this.playwright, this.browser, Page) = (playwright, browser, page);
        page.Request += (_, request) => Requests.Add(new Uri(request.Url));
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, fault) => Note(true, fault);
    }

    public IPage Page { get; }

    /// <summary>Every address that was asked for.</summary>
    public List<Uri> Requests { get; } = [];

    /// <summary>Errors and warnings of the page.</summary>
    public List<string> Faults { get; } = [];

    public static async Task<Browser> OpenAsync(Uri address)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = ChromiumFactAttribute.Executable, Args = arguments });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1400, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        // The machine may be busy; a test that hangs ends all the same.
        page.SetDefaultTimeout(60_000);
        var opened = new Browser(playwright, browser, page);
        await page.GotoAsync(address.ToString());
        return opened;
    }

    /// <summary>Nothing went wrong, and nothing was asked of anybody but the page's own server.</summary>
    public void AssertClean(Uri address)
    {
        Assert.Empty(Faults);
        Assert.NotEmpty(Requests);
        Assert.All(Requests, request => Assert.Equal(address.Authority, request.Authority));
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private void Note(bool isFault, string text)
    {
        if (isFault)
        {
            Faults.Add(text);
        }
    }
}
