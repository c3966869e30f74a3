using System.Text;

namespace ActorGraph.Projections.Exports;

/// <summary>Files that replace those of their names together, once all are whole: a failure leaves the last export as it was.</summary>
internal sealed class ExportFiles : IDisposable
{
    private readonly List<(string Draft, string Path)> names = [];
    private readonly List<TextWriter> writers = [];

    /// <summary>Opens the files for writing: UTF-8 without a byte order mark.</summary>
    /// <param name="paths">Where to; folders are made if they are missing.</param>
    public ExportFiles(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            Directory.CreateDirectory(folder);
            names.Add((Path.Combine(folder, $".{Path.GetFileName(path)}.part"), path));
        }

        try
        {
            foreach (var (draft, _) in names)
            {
                writers.Add(
                    new StreamWriter(draft, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" }
                );
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>One writer for each path.</summary>
    public IReadOnlyList<TextWriter> Writers => writers;

    /// <summary>Puts the files in their places.</summary>
    public void Complete()
    {
        writers.ForEach(w => w.Dispose());
        foreach (var (draft, path) in names)
        {
            File.Move(draft, path, overwrite: true);
        }
    }

    /// <summary>Discards what was not completed.</summary>
    public void Dispose()
    {
        foreach (var writer in writers)
        {
            TryTo(writer.Dispose);
        }

        foreach (var (draft, _) in names)
        {
            TryTo(() => File.Delete(draft));
        }
    }

    private static void TryTo(Action tidy)
    {
        try
        {
            tidy();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The disk is full or the folder is not ours; the first fault has been told.
            return;
        }
    }
}
