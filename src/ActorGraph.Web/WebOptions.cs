using System.Net;
using ActorGraph.Core.Configuration;
using ActorGraph.Core.Errors;

namespace ActorGraph.Web;

/// <summary>Where the page is offered and to whom: the settings below <c>Web</c>.</summary>
public sealed record WebOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Web";

    /// <summary>The shortest token that is taken, in characters.</summary>
    public const int LeastTokenLength = 16;

    /// <summary>The address to listen at, as numbers, or <c>localhost</c>. The default is 127.0.0.1: this machine alone.</summary>
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>The port; 0 for any that is free. The default is 8484.</summary>
    public int Port { get; init; } = 8484;

    /// <summary>Who knows it is let in; empty to let everybody in, which is allowed on this machine alone. Give it by the environment,
    /// <c>ACTORGRAPH_Web__Token</c>.</summary>
    public string Token { get; init; } = "";

    /// <summary>A file that holds the token, as container secrets do; line breaks at its end do not count. It wins over
    /// <see cref="Token"/>. Null for none.</summary>
    public string? TokenFile { get; init; }

    /// <summary>The address to listen at.</summary>
    /// <exception cref="ActorGraphException">AG1001: it is none.</exception>
    public IPAddress ReadAddress() =>
        Address == "localhost" ? IPAddress.Loopback
        : IPAddress.TryParse(Address, out var address) ? address
        : throw Fault($"Web:Address is '{Address}'; it must be an address in numbers such as 127.0.0.1 or 0.0.0.0.");

    /// <summary>The port.</summary>
    /// <exception cref="ActorGraphException">AG1001: it is none.</exception>
    public int ReadPort() =>
        Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort
            ? Port
            : throw Fault($"Web:Port is {Port}; it must lie between 0 and {IPEndPoint.MaxPort}.");

    /// <summary>The token; null for none.</summary>
    /// <exception cref="ActorGraphException">AG1001: its file cannot be read, it is too short, or there is none though other machines can
    /// reach the page.</exception>
    public string? ReadToken()
    {
        var token = TokenFile is { Length: > 0 } path ? ReadFile(path) : Token;
        if (token.Length is > 0 and < LeastTokenLength)
        {
            throw Fault(
                $"The token for the page is {token.Length} characters long; it must have {LeastTokenLength} at least, from a random source."
            );
        }

        return token.Length > 0 ? token
            : IPAddress.IsLoopback(ReadAddress()) ? null
            : throw Fault(
                $"At {Address} other machines can reach the page: set a token of {LeastTokenLength} characters or more, in ACTORGRAPH_Web__Token or in a file that Web:TokenFile names."
            );
    }

    private static string ReadFile(string path) =>
        SecretFile.Read("Web:TokenFile", path) is { Length: > 0 } token
            ? token
            : throw Fault($"Web:TokenFile is '{path}', which is empty.");

    private static ActorGraphException Fault(string message) => new(ErrorCodes.InvalidConfiguration, message);
}
