using System.Diagnostics.CodeAnalysis;
using ActorGraph.Core.Errors;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Whom somebody wants to hear of, and where the worker tells it: the settings below <c>Watch</c>.</summary>
public sealed record WatchOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Watch";

    /// <summary>Actors of whom everything new is told: ids, names or aliases. With no actor and no pair everybody is watched.</summary>
    public IList<string> Actors { get; init; } = [];

    /// <summary>Pairs, as "Russia / Ukraine", of whom is told what is new between the two.</summary>
    public IList<string> Pairs { get; init; } = [];

    /// <summary>The address that the worker posts changes to; empty for none, which is the default.</summary>
    [SuppressMessage("Design", "CA1056", Justification = "Checked as text, so that a wrong address is told with all other faults.")]
    public string Webhook { get; init; } = "";

    /// <summary>What both sides know and messages are signed with; give it by the environment, <c>ACTORGRAPH_Watch__Secret</c>.</summary>
    public string Secret { get; init; } = "";

    /// <summary>A file that holds the secret, as container secrets do; line breaks at its end do not count. It wins over
    /// <see cref="Secret"/>. Null for none.</summary>
    public string? SecretFile { get; init; }

    /// <summary>Whether the webhook may lie in the own network: loopback, private, link-local. The default is false.</summary>
    public bool AllowPrivateNetworks { get; init; }

    /// <summary>The two names of a pair; null where the text is none.</summary>
    public static (string One, string Other)? SplitPair(string pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair.Split('/', StringSplitOptions.TrimEntries) is [{ Length: > 0 } one, { Length: > 0 } other] ? (one, other) : null;
    }

    /// <summary>The secret, from its file if there is one.</summary>
    /// <exception cref="ActorGraphException">AG1001: the file cannot be read.</exception>
    public string ReadSecret() =>
        string.IsNullOrEmpty(SecretFile) ? Secret : Core.Configuration.SecretFile.Read("Watch:SecretFile", SecretFile);

    /// <summary>The settings without the secret, so that they can be logged.</summary>
    public override string ToString() => $"{Actors.Count} actors, {Pairs.Count} pairs, {(Webhook.Length > 0 ? Webhook : "no webhook")}";
}
