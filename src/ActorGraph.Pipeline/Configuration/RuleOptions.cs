namespace ActorGraph.Pipeline.Configuration;

/// <summary>Rules of the user's: the settings below <c>Rules</c>.</summary>
public sealed record RuleOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Rules";

    /// <summary>Frame files, added to those of the program; each file's name begins with a relation ("ATTACKED.mine.tsv"). The default is
    /// none.</summary>
    [NoEmptyItem(ErrorMessage = "Rules:Files must not have an empty entry. Give the paths of frame files.")]
    public IList<string> Files { get; init; } = [];
}
