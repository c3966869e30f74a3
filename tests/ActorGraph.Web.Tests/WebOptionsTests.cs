using System.Net;
using ActorGraph.Core.Errors;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Web.Tests;

public sealed class WebOptionsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Defaults_AreThisMachineAndNoToken()
    {
        var options = new WebOptions();

        Assert.Equal((IPAddress.Loopback, 8484, null), (options.ReadAddress(), options.ReadPort(), options.ReadToken()));
        Assert.Null(new WebOptions { Address = "::1" }.ReadToken());
        Assert.Equal(IPAddress.Loopback, new WebOptions { Address = "localhost" }.ReadAddress());
    }

    [Theory]
    [InlineData("0.0.0.0", "")]
    [InlineData("192.0.2.7", "")]
    [InlineData("::", "")]
    [InlineData("0.0.0.0", "too short")]
    [InlineData("127.0.0.1", "too short")]
    [InlineData("everywhere", "a token of enough letters")]
    public void AnAddressOthersReach_WithoutAGoodToken_IsRefused(string address, string token)
    {
        var options = new WebOptions { Address = address, Token = token };

        var fault = Assert.Throws<ActorGraphException>(() => (options.ReadAddress(), options.ReadToken()));

        Assert.Equal(ErrorCodes.InvalidConfiguration, fault.Code);
    }

    [Fact]
    public void TokenFile_WinsAndItsLineEndDoesNotCount()
    {
        File.WriteAllText(folder.File("token"), "a token in a file of its own\n");
        File.WriteAllText(folder.File("empty"), "\n");

        Assert.Equal(
            "a token in a file of its own",
            new WebOptions
            {
                Address = "0.0.0.0",
                Token = "another token of ours",
                TokenFile = folder.File("token"),
            }.ReadToken()
        );
        Assert.Throws<ActorGraphException>(() => new WebOptions { TokenFile = folder.File("empty") }.ReadToken());
        Assert.Throws<ActorGraphException>(() => new WebOptions { TokenFile = folder.File("none") }.ReadToken());
        Assert.Throws<ActorGraphException>(() => new WebOptions { Port = 70_000 }.ReadPort());
    }
}
