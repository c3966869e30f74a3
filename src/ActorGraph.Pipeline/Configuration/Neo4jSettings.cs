using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using ActorGraph.Core.Configuration;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Which Neo4j follows the ledger: the settings below <c>Neo4j</c>.</summary>
public sealed record Neo4jSettings
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Neo4j";

    /// <summary>Its address; empty for none, which switches the projection off. There is no default: a graph is written only where one was
    /// named.</summary>
    [RegularExpression(
        @"^(|(https?|bolt|bolt\+s|bolt\+ssc|neo4j|neo4j\+s|neo4j\+ssc)://[^\s/]+/?)$",
        ErrorMessage = "Neo4j:Uri must be an address such as http://localhost:7474 or neo4j://localhost:7687, or empty."
    )]
    [SuppressMessage("Design", "CA1056", Justification = "Checked as text, so that a wrong address is told with all other faults.")]
    public string Uri { get; init; } = "";

    /// <summary>The user. The default is <c>neo4j</c>.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Neo4j:User must not be empty.")]
    public string User { get; init; } = "neo4j";

    /// <summary>The password; give it by the environment, <c>ACTORGRAPH_Neo4j__Password</c>.</summary>
    public string Password { get; init; } = "";

    /// <summary>A file that holds the password, as container secrets do; it wins over <see cref="Password"/>. Null for none.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>The database. The default is <c>neo4j</c>.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Neo4j:Database must not be empty.")]
    public string Database { get; init; } = "neo4j";

    /// <summary>What a claim's confidence must be at least to be brought over, 0 to 1. The default is 0: every claim is.</summary>
    [Share(ErrorMessage = "Neo4j:MinConfidence must lie between 0 and 1.")]
    public double MinConfidence { get; init; }

    /// <summary>How many ledger entries one transaction covers. The default is 2,000.</summary>
    [Limits(1, 100_000, ErrorMessage = "Neo4j:BatchEntries must lie between 1 and 100000.")]
    public int BatchEntries { get; init; } = 2_000;

    /// <summary>How often a unit of work is tried again after a temporary fault, with waits that double from 0.2 s. The default is
    /// 5.</summary>
    [Limits(0, 20, ErrorMessage = "Neo4j:Retries must lie between 0 and 20.")]
    public int Retries { get; init; } = 5;

    /// <summary>How long one request may take. The default is two minutes.</summary>
    [Limits(1, 3600, ErrorMessage = "Neo4j:Timeout must lie between 00:00:01 and 01:00:00.")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether there is a Neo4j to follow the ledger.</summary>
    public bool IsConfigured => Uri.Length > 0;

    /// <summary>The settings without the password, so that they can be logged.</summary>
    public override string ToString() => $"{User}@{Uri} ({Database})";
}
