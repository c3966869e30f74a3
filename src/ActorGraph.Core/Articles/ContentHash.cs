using System.Security.Cryptography;
using System.Text;

namespace ActorGraph.Core.Articles;

/// <summary>Identifies what an article says, whatever its address, headline or white space: SHA-256 over the body, white space
/// folded.</summary>
/// <param name="Value">64 lower-case hexadecimal digits.</param>
public readonly record struct ContentHash(string Value)
{
    /// <summary>Computes the hash of a body.</summary>
    public static ContentHash Of(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var folded = string.Join(' ', body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new ContentHash(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded))));
    }

    /// <inheritdoc />
    public override string ToString() => Value;
}
