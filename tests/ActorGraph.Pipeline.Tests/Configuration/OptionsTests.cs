using ActorGraph.Ingestion.Fetching;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Configuration;

public sealed class OptionsTests
{
    [Fact]
    public void Options_WithoutSettings_HaveTheirDefaults()
    {
        using var services = Build();
        services.GetRequiredService<IStartupValidator>().Validate();

        Assert.Equal("actorgraph.db", Get<LedgerOptions>(services).Path);
        Assert.Equal(("", "neo4j", "", "neo4j"), Neo4j(services));
        Assert.False(Get<Neo4jSettings>(services).IsConfigured);
        Assert.Equal("*/15 * * * *", Get<ScheduleOptions>(services).Schedule);
        Assert.Empty(Get<RuleOptions>(services).Files);
        Assert.Empty(Get<ScheduleOptions>(services).Sources);
        Assert.Equal(("127.0.0.1", null), (Get<HealthOptions>(services).Address, Get<HealthOptions>(services).Port));
        Assert.False(Get<LogOptions>(services).IsJson);
        Assert.Equal(("", 30), (Get<FetchOptions>(services).PagesFolder, Get<FetchOptions>(services).PagesDays));
        Assert.Equal((20, 15 * 1024 * 1024, "ActorGraph/0.1", false, 600), Fetch(services));
    }

    [Fact]
    public void Options_WithSettings_TakeThem()
    {
        using var services = Build(
            ("Ledger:Path", "x.db"),
            ("Neo4j:Uri", "neo4j+s://h:7687"),
            ("Neo4j:Password", "secret"),
            ("Neo4j:BatchEntries", "500"),
            ("Schedule", "0 */5 * * * *"),
            ("Sources:0:Name", "in"),
            ("Sources:0:Kind", "folder"),
            ("Sources:0:Path", "in")
        );
        services.GetRequiredService<IStartupValidator>().Validate();

        Assert.Equal("x.db", Get<LedgerOptions>(services).Path);
        Assert.True(Get<Neo4jSettings>(services).IsConfigured);
        Assert.Equal(500, Get<Neo4jSettings>(services).BatchEntries);
        Assert.DoesNotContain("secret", Get<Neo4jSettings>(services).ToString(), StringComparison.Ordinal);
        Assert.Equal("in", Assert.Single(Get<ScheduleOptions>(services).Sources).Path);
    }

    [Fact]
    public void Validate_SeveralFaults_TellsAllAtOnce()
    {
        using var services = Build(
            ("Ledger:Path", ""),
            ("Ledger:Pth", "x.db"),
            ("Legder:Path", "x.db"),
            ("Logging:LogLevel:Default", "Warning"),
            ("Source:0:Name", "in"),
            ("Neo4j:IsConfigured", "true"),
            ("Neo4j:Timeout", "00:00:00"),
            ("Neo4j:Uri", "localhost:7474"),
            ("Neo4j:User", ""),
            ("Neo4j:MinConfidence", "1.5"),
            ("Rules:Files:0", ""),
            ("Schedule", "often"),
            ("Folders:0", "in"),
            ("Fetch:TimeoutSeconds", "0"),
            ("Fetch:UserAgent", "(none)"),
            ("Fetch:Contact", "me (you)"),
            ("Fetch:SpacingSeconds", "-1"),
            ("Fetch:PagesDays", "0"),
            ("Health:Address", "localhost"),
            ("Health:Port", "70000"),
            ("Log:Format", "xml"),
            ("Watch:Pairs:0", "Russia"),
            ("Watch:Webhook", "desk"),
            ("Watch:Secret", "short")
        );

        var exception = Assert.ThrowsAny<Exception>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(
            [
                "Fetch:Contact must be an address or mailbox: ASCII, without spaces and brackets.",
                "Fetch:PagesDays must lie between 1 and 36500.",
                "Fetch:SpacingSeconds must lie between 0 and 3600.",
                "Fetch:TimeoutSeconds must lie between 1 and 600.",
                "Fetch:UserAgent is '(none)', which is no product name. Give one such as 'ActorGraph/0.1', and who you are as Fetch:Contact.",
                "Folders is no setting any more. Give each entry as a source: { \"Name\": \"...\", \"Kind\": \"folder\", \"Path\": \"...\" } in Sources.",
                "Health:Address must be an IP address such as 127.0.0.1, or 0.0.0.0 for all of this machine.",
                "Health:Port must lie between 0 and 65535, where 0 switches it off.",
                "Ledger:Path must not be empty. Give the file in which the ledger is kept.",
                "Ledger:Pth is no setting. Ledger takes Path.",
                "Legder is no setting. Did you mean Ledger?",
                "Log:Format must be text or json.",
                "Neo4j:IsConfigured is no setting. Neo4j takes BatchEntries, Database, MinConfidence, Password, PasswordFile, Retries, Timeout, Uri, User.",
                "Neo4j:MinConfidence must lie between 0 and 1.",
                "Neo4j:Timeout must lie between 00:00:01 and 01:00:00.",
                "Neo4j:Uri must be an address such as http://localhost:7474 or neo4j://localhost:7687, or empty.",
                "Neo4j:User must not be empty.",
                "Rules:Files must not have an empty entry. Give the paths of frame files.",
                "Schedule is 'often', which is no cron expression. Give five fields, such as '*/15 * * * *', or six with seconds first.",
                "Source is no setting. Did you mean Sources?",
                "Watch:Pairs has 'Russia', no pair. Give two ids or names as 'Russia / Ukraine'.",
                "Watch:Secret must have 16 characters at least where there is a Watch:Webhook: messages are signed with it. Set ACTORGRAPH_Watch__Secret or Watch:SecretFile.",
                "Watch:Webhook is 'desk', which must be an http or https address, or empty.",
            ],
            ActorGraphConfiguration.FaultsIn(exception).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("Health:Port", "often", "Health:Port is 'often', which must be a number.")]
    [InlineData("Neo4j:Timeout", "soon", "Neo4j:Timeout is 'soon', which must be a time such as 00:02:00.")]
    [InlineData("Watch:AllowPrivateNetworks", "si", "Watch:AllowPrivateNetworks is 'si', which must be true or false.")]
    public void Validate_ValueOfAnotherKind_IsToldWithoutTypeNames(string key, string value, string fault)
    {
        using var services = Build((key, value));

        var exception = Assert.ThrowsAny<Exception>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.True(ActorGraphConfiguration.IsFault(exception));
        Assert.Equal([fault], ActorGraphConfiguration.FaultsIn(exception));
    }

    private static (string, string, string, string) Neo4j(IServiceProvider services)
    {
        var settings = Get<Neo4jSettings>(services);
        return (settings.Uri, settings.User, settings.Password, settings.Database);
    }

    private static (int, int, string, bool, int) Fetch(IServiceProvider services)
    {
        var options = Get<FetchOptions>(services);
        return (options.TimeoutSeconds, options.MaxBytes, options.UserAgent, options.AllowPrivateNetworks, options.MinFeedCharacters);
    }

    private static T Get<T>(IServiceProvider services)
        where T : class => services.GetRequiredService<IOptions<T>>().Value;

    private static ServiceProvider Build(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)))
            .Build();
        return new ServiceCollection().AddLogging().AddActorGraph(configuration).BuildServiceProvider();
    }
}
