using System.Security.Cryptography;
using System.Text;

namespace ActorGraph.Web.Access;

/// <summary>The secret that lets people in. It is compared in constant time, and a browser's cookie does not reveal it.</summary>
internal sealed class AccessToken
{
    private readonly byte[] digest;
    private readonly byte[] cookie;

    public AccessToken(string token)
    {
        digest = Digest(token);
        // Who reads the cookie of a browser is let in as it is, but does not learn the token.
        Cookie = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(token), "actorgraph cookie"u8));
        cookie = Digest(Cookie);
    }

    /// <summary>What a browser keeps once it has been let in.</summary>
    public string Cookie { get; }

    public bool IsToken(string? candidate) => Matches(digest, candidate);

    public bool IsCookie(string? candidate) => Matches(cookie, candidate);

    // Digests are of one length, so that time tells nothing of the secret's either.
    private static bool Matches(byte[] expected, string? candidate) =>
        CryptographicOperations.FixedTimeEquals(expected, Digest(candidate ?? ""));

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
