using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Configuration;

public sealed class ArticleSourcesValidatorTests
{
    [Fact]
    public void Validate_EveryKind_IsTaken() =>
        Assert.Empty(
            FaultsOf(
                """
                { "Sources": [
                  { "Name": "a", "Kind": "feed", "Address": "https://wire.example/rss", "Schedule": "30 */5 * * * *", "TimeZone": "Europe/London", "JitterSeconds": 60, "MaxArticles": 5, "MaxAgeDays": 0.5, "SpacingSeconds": 0.5, "AllowPrivateNetworks": true, "IgnoreRobots": true },
                  { "Name": "b", "Kind": "Sitemap", "Address": "https://wire.example/sitemap.xml", "Include": [ "/world/" ], "Exclude": [ "*/live/" ] },
                  { "Name": "c", "Kind": "pages", "Addresses": [ "https://wire.example/1", "https://wire.example/2" ] },
                  { "Name": "d", "Kind": "folder", "Path": "in", "DoneFolder": "done", "FailedFolder": "inbox-failed" },
                  { "Name": "e", "Kind": "dump", "Path": "all.jsonl" } ] }
                """
            )
        );

    [Fact]
    public void Validate_ManyFaults_AreAllToldByName() =>
        Assert.Equal(
            [
                "Feeds is no setting any more. Give each entry as a source: { \"Name\": \"...\", \"Kind\": \"feed\", \"Address\": \"...\" } in Sources.",
                "Source 'a' has Kind 'rss', which must be one of feed, sitemap, pages, folder, dump.",
                "Source 'a' has a JitterSeconds that does not lie between 0 and 86400.",
                "Source 'a' has a MaxArticles that is not positive.",
                "Source 'b' has Schedule 'often', which is no cron expression. Give five fields, such as '*/15 * * * *', or six with seconds first.",
                "Source 'b' has TimeZone 'Europe/Londinium', which this machine does not know. Give a name such as 'Europe/London'.",
                "Source 'b' has the address 'file:///etc/passwd', no http or https address. Give it whole.",
                "Source 'c' has the pattern 'world' in Include or Exclude, which must begin with '/' or '*'.",
                "Source 'c' must have a Path and no Address.",
                "Source 'd' must have one Address only. Make a source of each.",
                "Source 'e' has a DoneFolder, which only a folder has.",
                "Source 'e' must have an Address and no Path.",
                "Sources has several that are called 'a'. Give each a name of its own.",
                "Sources:5 has no Name. Give one, for 'actorgraph sources'.",
                "Sources:5 has the FailedFolder 'in/failed' in its Path, where it would be read again. Give a folder outside of it.",
            ],
            FaultsOf(
                """
                { "Feeds": [ "https://wire.example/rss" ], "Sources": [
                  { "Name": "a", "Kind": "rss", "JitterSeconds": -1, "MaxArticles": 0 },
                  { "Name": "b", "Kind": "feed", "Address": "file:///etc/passwd", "Schedule": "often", "TimeZone": "Europe/Londinium" },
                  { "Name": "c", "Kind": "folder", "Address": "https://wire.example/", "Include": [ "world" ] },
                  { "Name": "d", "Kind": "feed", "Address": "https://wire.example/1", "Addresses": [ "https://wire.example/2" ] },
                  { "Name": "e", "Kind": "feed", "Path": "in", "DoneFolder": "done" },
                  { "Kind": "folder", "Path": "in", "FailedFolder": "in/failed" },
                  { "Name": "A", "Kind": "folder", "Path": "in" } ] }
                """
            )
        );

    [Fact]
    public void Validate_MisspeltSetting_IsTold() =>
        Assert.StartsWith(
            "Sources:0:Adress is no setting. A source takes Address, Addresses, ",
            FaultsOf(
                    """{ "Sources": [ { "Name": "a", "Kind": "feed", "Adress": "https://wire.example/", "Address": "https://wire.example/" } ] }"""
                )
                .Single(),
            StringComparison.Ordinal
        );

    private static List<string> FaultsOf(string json)
    {
        var configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json))).Build();
        using var services = new ServiceCollection().AddLogging().AddActorGraph(configuration).BuildServiceProvider();
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (Exception exception) when (exception is OptionsValidationException or AggregateException)
        {
            return [.. ActorGraphConfiguration.FaultsIn(exception).Order(StringComparer.Ordinal)];
        }
    }
}
