namespace ActorGraph.Extraction.Rules;

/// <summary>Reads the rule files that are embedded in the assembly.</summary>
internal static class RuleResources
{
    private const string Folder = "Rules/";

    /// <summary>The embedded frame files: name and lines.</summary>
    public static IEnumerable<(string Name, string[] Lines)> FrameFiles() =>
        typeof(RuleResources)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder + "Frames/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (Path.GetFileName(name), Lines(name[Folder.Length..])));

    /// <summary>The rows of a tab-separated file, without header, empty lines and lines that begin with "#".</summary>
    public static IEnumerable<string[]> Rows(string file) =>
        Lines(file).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'));

    private static string[] Lines(string file)
    {
        using var stream =
            typeof(RuleResources).Assembly.GetManifestResourceStream(Folder + file)
            ?? throw new InvalidOperationException($"The resource {Folder}{file} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
    }
}
