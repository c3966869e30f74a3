using System.ComponentModel.DataAnnotations;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Where the ledger is: the settings below <c>Ledger</c>.</summary>
public sealed record LedgerOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Ledger";

    /// <summary>The file, relative to the working directory. The default is <c>actorgraph.db</c>.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Ledger:Path must not be empty. Give the file in which the ledger is kept.")]
    public string Path { get; init; } = "actorgraph.db";
}
