using System.ComponentModel.DataAnnotations;
using ActorGraph.Core.Configuration;
using ActorGraph.Core.Errors;

namespace ActorGraph.Projections.Neo4j;

/// <summary>Where Neo4j is and how it is written to; the settings <c>Neo4j:...</c>.</summary>
public sealed class Neo4jOptions
{
    /// <summary>The address: http or https (Query API), or bolt or neo4j with the official driver; null if there is no Neo4j.</summary>
    public Uri? Uri { get; init; }

    /// <summary>The user; "neo4j" by default.</summary>
    [Required]
    public string User { get; init; } = "neo4j";

    /// <summary>The password; empty if <see cref="PasswordFile"/> holds it.</summary>
    public string Password { get; init; } = "";

    /// <summary>A file that holds the password, as container secrets do; line breaks at its end do not count. It wins over
    /// <see cref="Password"/>.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>The database; "neo4j" by default.</summary>
    [Required]
    public string Database { get; init; } = "neo4j";

    /// <summary>How often a unit of work is tried again after a temporary fault; 5 by default, with waits that double from 0.2 s.</summary>
    [Range(0, 20)]
    public int Retries { get; init; } = 5;

    /// <summary>How long one request may take; two minutes by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The password, from its file if there is one.</summary>
    /// <exception cref="ActorGraphException">The file cannot be read (AG1001).</exception>
    public string ReadPassword() => string.IsNullOrEmpty(PasswordFile) ? Password : SecretFile.Read("Neo4j:PasswordFile", PasswordFile);
}
