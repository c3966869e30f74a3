using ActorGraph.Text.Annotation;
using Xunit;

namespace ActorGraph.Text.Tests.Parsing;

/// <summary>A theory over the shared treebanks and the shipped weights; skipped, with the reason, only where one of them is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TreebankTheoryAttribute : TheoryAttribute
{
    public TreebankTheoryAttribute()
    {
        if (FindTreebanks() is null)
        {
            Skip = "The shared treebanks (shared/data/treebanks beside or above the repository) are not on this machine.";
        }
        else if (!File.Exists(Path.Combine(LanguageModels.DefaultDirectory, "parser.bin")))
        {
            Skip = "The weights are not beside the tests; train them as docs/models.md says.";
        }
    }

    /// <summary>The folder of the treebanks; null if there is none.</summary>
    public static string? FindTreebanks()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "data", "treebanks");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
