using Microsoft.Playwright;
using Xunit;

namespace ActorGraph.Web.Tests;

/// <summary>A page that notes what is asked for and what goes wrong.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private readonly IBrowserContext context;

    public BrowserPage(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Request += (_, request) => Requests.Add(new Uri(request.Url));
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, fault) => Note(true, fault);
    }

    public IPage Page { get; }

    /// <summary>Every address that was asked for.</summary>
    public List<Uri> Requests { get; } = [];

    /// <summary>Errors and warnings of the page.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Nothing went wrong, and nothing was asked of anybody but the page's own server.</summary>
    public void AssertClean(Uri address)
    {
        Assert.Empty(Faults);
        Assert.NotEmpty(Requests);
        Assert.All(Requests, request => Assert.Equal(address.Authority, request.Authority));
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private void Note(bool isFault, string text)
    {
        if (isFault)
        {
            Faults.Add(text);
        }
    }
}
