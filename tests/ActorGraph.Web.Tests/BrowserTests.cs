using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ActorGraph.Web.Tests;

public sealed class BrowserTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private readonly Site site = new();

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    [ChromiumFact]
    public async Task Search_ByKeyboardAlone_PutsTheActorInTheMiddle()
    {
        await using var browser = await chromium.OpenAsync(site.Address);
        var page = browser.Page;
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Who deals with whom" })).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("u");
        await Expect(page.GetByRole(AriaRole.Option, new() { Name = "Ukraine" })).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.TypeAsync("kraine");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#name")).ToHaveTextAsync("Ukraine");
        await Expect(page.Locator("#shown")).ToHaveTextAsync("6 neighbours");
        Assert.Equal(7, await page.EvaluateAsync<int>("document.getElementById('graph')._cyreg.cy.nodes().length"));
        browser.AssertClean(site.Address);
    }

    [ChromiumFact]
    public async Task Edge_Clicked_ShowsItsSentenceAndTheArticle()
    {
        await using var browser = await chromium.OpenAsync(new Uri(site.Address, "/?actor=russia"));
        var page = browser.Page;
        await Expect(page.Locator("#name")).ToHaveTextAsync("Russia");

        await ClickEdgeAsync(page, "russia", "ukraine", "conflict");

        var quote = page.Locator(".quote", new() { HasText = "Yesterday Russia" });
        await Expect(quote.Locator("blockquote")).ToHaveTextAsync("Yesterday Russia threatened Ukraine with <new> strikes.");
        await Expect(quote.Locator("mark.trigger")).ToHaveTextAsync("threatened");
        await Expect(quote.Locator("mark.source")).ToHaveTextAsync("Russia");
        await Expect(quote.Locator("mark.target")).ToHaveTextAsync("Ukraine");
        await Expect(page.Locator("svg.plot"))
            .ToHaveAttributeAsync(
                "aria-label",
                "Russia and Ukraine, November 2024 to February 2025: 0 claims of cooperation, 3 of conflict"
            );

        await quote.GetByText("Read the article").ClickAsync();
        var article = page.Locator("#article");
        await Expect(article.Locator("h2")).ToHaveTextAsync("An ultimatum <b>expires</b>");
        await Expect(article.Locator("mark.sentence")).ToHaveTextAsync("Yesterday Russia threatened Ukraine with <new> strikes.");
        await Expect(article.GetByText("Nothing else is known.")).ToBeVisibleAsync();
        await Expect(article.GetByText("At its address")).ToHaveAttributeAsync("href", "https://example.org/extra");
        await page.Keyboard.PressAsync("Escape");
        await Expect(article).ToBeHiddenAsync();
        browser.AssertClean(site.Address);
    }

    [ChromiumFact]
    public async Task Time_MovedByKeys_LeavesOutWhatIsEarlier()
    {
        await using var browser = await chromium.OpenAsync(new Uri(site.Address, "/?actor=ukraine"));
        var page = browser.Page;
        await Expect(page.Locator("#days")).ToHaveTextAsync("October 2024 to February 2025");

        await page.GetByLabel("From", new() { Exact = true }).FocusAsync();
        for (var month = 0; month < 4; month++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
        }

        await Expect(page.Locator("#days")).ToHaveTextAsync("February 2025");
        await Expect(page.Locator("#shown")).ToHaveTextAsync("1 neighbour");
        await Expect(page.Locator(".neighbours .name")).ToHaveTextAsync(["Russia"]);
        Assert.EndsWith("?actor=ukraine&from=2025-02&to=2025-02", page.Url, StringComparison.Ordinal);

        await page.ReloadAsync();
        await Expect(page.Locator("#shown")).ToHaveTextAsync("1 neighbour");
        await page.GetByText("All time").ClickAsync();
        await Expect(page.Locator("#shown")).ToHaveTextAsync("6 neighbours");
        browser.AssertClean(site.Address);
    }

    [ChromiumFact]
    public async Task Filters_Ticked_DecideWhatIsShown()
    {
        await using var browser = await chromium.OpenAsync(new Uri(site.Address, "/?actor=ukraine"));
        var page = browser.Page;
        await Expect(page.Locator("#shown")).ToHaveTextAsync("6 neighbours");

        await page.GetByLabel("Cooperation").UncheckAsync();
        await Expect(page.Locator(".neighbours .name")).ToHaveTextAsync(["Russia", "Hungary"]);
        await page.GetByLabel("Denied").CheckAsync();
        await Expect(page.Locator(".chip.unsure")).ToHaveTextAsync(["← attacked1"], new() { IgnoreCase = true, UseInnerText = false });
        await page.GetByLabel("Conflict").UncheckAsync();
        await page.GetByLabel("Lasting ties").UncheckAsync();
        await Expect(page.Locator("#message")).ToContainTextAsync("Nothing is ticked");
        browser.AssertClean(site.Address);
    }

    [ChromiumFact]
    public async Task Panel_ByKeyboardAlone_LeadsToTheSentences()
    {
        await using var browser = await chromium.OpenAsync(new Uri(site.Address, "/?actor=hungary"));
        var page = browser.Page;

        await page.Locator(".chip.conflict").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("blockquote")).ToHaveTextAsync(["Hungary criticised Ukraine."]);
        await page.GetByText("All between the two").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("blockquote")).ToHaveCountAsync(3);
        await page.GoBackAsync();
        await Expect(page.Locator("blockquote")).ToHaveTextAsync(["Hungary criticised Ukraine."]);
        browser.AssertClean(site.Address);
    }

    [ChromiumFact]
    public async Task Unknown_ActorInTheAddress_IsToldInWords()
    {
        await using var browser = await chromium.OpenAsync(new Uri(site.Address, "/?actor=nobody"));

        await Expect(browser.Page.Locator("#message")).ToContainTextAsync("AG4002: No actor in the ledger has the id 'nobody'");
    }

    [ChromiumFact]
    public async Task Status_Opened_CountsWhatTheLedgerHolds()
    {
        await using var browser = await chromium.OpenAsync(site.Address);

        await browser.Page.Locator("#health").ClickAsync();

        await Expect(browser.Page.Locator("#status .counts")).ToContainTextAsync($"{site.Ledger.Count().Claims}claims");
        browser.AssertClean(site.Address);
    }

    [ChromiumFact]
    public async Task Login_WrongThenRight_OpensThePage()
    {
        var closed = new Site { AskedToken = Site.Token };
        await closed.InitializeAsync();
        try
        {
            await using var browser = await chromium.OpenAsync(closed.Address);
            var page = browser.Page;
            await page.GetByLabel("Token").FillAsync("not the token at all");
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("This is not the token.");

            await page.GetByLabel("Token").FillAsync(Site.Token);
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Who deals with whom" })).ToBeVisibleAsync();

            await using var other = await chromium.OpenAsync(new Uri(closed.Address, "/login#" + Uri.EscapeDataString(Site.Token)));
            await Expect(other.Page.GetByRole(AriaRole.Heading, new() { Name = "Who deals with whom" })).ToBeVisibleAsync();
            Assert.Equal(closed.Address, new Uri(other.Page.Url));
            other.AssertClean(closed.Address);
        }
        finally
        {
            await closed.DisposeAsync();
        }
    }

    private static async Task ClickEdgeAsync(IPage page, string source, string target, string tone)
    {
        var point = await page.EvaluateAsync<float[]>(
            """
            ([source, target, tone]) => {
              const container = document.getElementById('graph');
              const middle = container._cyreg.cy.edges().filter(e => e.data('source') === source && e.data('target') === target && e.data('tone') === tone)[0].renderedMidpoint();
              const box = container.getBoundingClientRect();
              return [box.x + middle.x, box.y + middle.y];
            }
            """,
            new[] { source, target, tone }
        );
        await page.Mouse.ClickAsync(point[0], point[1]);
    }
}
