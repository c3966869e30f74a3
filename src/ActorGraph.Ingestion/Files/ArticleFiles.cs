using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Dumps;
using ActorGraph.Ingestion.Html;

namespace ActorGraph.Ingestion.Files;

/// <summary>Finds articles in files and folders: <c>.txt</c>, <c>.html</c>, <c>.htm</c>, <c>.json</c> (one article), <c>.jsonl</c> (one
/// article a line), <c>.csv</c> (one a row) and <c>.warc</c> (one a record), each also as <c>.gz</c>.</summary>
/// <param name="limits">How much is read of one article.</param>
/// <param name="timeProvider">Says when an article was read.</param>
public sealed class ArticleFiles(IngestionLimits limits, TimeProvider timeProvider)
{
    private readonly HtmlArticleReader htmlReader = new(limits);

    /// <summary>Finds the articles below some paths, in the order of the paths and, in folders, in ordinal order. Streamed: nothing is
    /// kept.</summary>
    /// <remarks>Folders are searched to any depth, hidden entries and other kinds of file left out. A path that cannot be searched is a
    /// fault in its place.</remarks>
    public IEnumerable<PendingArticle> Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.SelectMany(FileFinder.Find).SelectMany(Open);
    }

    /// <summary>Finds articles again that were found in one file before, under the names that they had.</summary>
    /// <param name="path">The file.</param>
    /// <param name="names">Their names.</param>
    public IEnumerable<PendingArticle> FindAgain(string path, IReadOnlyCollection<ArticleId> names)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(names);
        var missing = names.ToHashSet();
        var kind = FoundFile.KindOf(path);
        var files = names
            .Select(n => kind is FileKind.JsonLines or FileKind.Table or FileKind.WebArchive ? JsonLine.FileOf(n.Value) : n.Value)
            .Distinct(StringComparer.Ordinal);
        foreach (var pending in files.SelectMany(name => Open(new FoundFile(path, name, kind))).Where(p => missing.Remove(p.Name)))
        {
            yield return pending;
        }

        foreach (var name in missing.Order())
        {
            yield return new PendingArticle(
                name.Value,
                name.Value,
                () =>
                    throw new ActorGraphException(
                        ErrorCodes.PathNotFound,
                        $"'{name}' is no longer in '{path}'. 'actorgraph remove' makes the ledger forget it."
                    )
            )
            {
                Place = path,
            };
        }
    }

    private IEnumerable<PendingArticle> Open(FoundFile file) =>
        file switch
        {
            { Code: { } code, Message: { } message } => [PendingArticle.Unfound(file.Name, code, message)],
            { Kind: FileKind.JsonLines } => new JsonLinesFile(file, limits.MaxArticleBytes).ReadLines().Select(line => Pending(file, line)),
            { Kind: FileKind.Table } => new TableFile(file, limits.MaxArticleBytes)
                .ReadRows()
                .Select(row => Pending(file, row.Line, name => Retrieved(row.Read(name)))),
            // An archive knows itself when a page was retrieved.
            { Kind: FileKind.WebArchive } => new WarcFile(file, limits, htmlReader)
                .ReadPages()
                .Select(page => Pending(file, page.Number, page.Read)),
            { Kind: FileKind.Unsupported } =>
            [
                PendingArticle.Unfound(
                    file.Name,
                    ErrorCodes.UnsupportedFile,
                    $"'{file.Path}' is of a kind that is not read. Give .txt, .html, .htm, .json, .jsonl, .csv or .warc files, each also as .gz, or folders of them."
                ),
            ],
            _ => [Pending(file, file.Name)],
        };

    private PendingArticle Pending(FoundFile file, string name) =>
        new(name, OutputName(file.Name), () => Retrieved(ReadFile(file with { Name = name })))
        {
            Place = Path.GetFullPath(file.Path),
            OnRenamed = other => Pending(file, other),
        };

    private PendingArticle Pending(FoundFile file, JsonLine line) =>
        Pending(file, line.Number, name => Retrieved(JsonArticleReader.Read(line.Text(), name)));

    // One of a file's many articles.
    private static PendingArticle Pending(FoundFile file, int number, Func<string, Article> read) =>
        Pending(file, number, read, $"{file.Name}:{number}");

    private static PendingArticle Pending(FoundFile file, int number, Func<string, Article> read, string name) =>
        new(name, $"{OutputName(file.Name)}-{number}", () => read(name))
        {
            Place = Path.GetFullPath(file.Path),
            OnRenamed = other => Pending(file, number, read, other),
        };

    private Article ReadFile(FoundFile file)
    {
        var bytes = FileBytes.Read(file, limits.MaxArticleBytes);
        return file.Kind switch
        {
            FileKind.Html => htmlReader.Read(PageDecoder.Decode(bytes, charset: null, file.Name), file.Name, address: null),
            FileKind.Json => JsonArticleReader.Read(TextDecoder.Decode(bytes, file.Name), file.Name),
            _ => PlainTextReader.Read(TextDecoder.Decode(bytes, file.Name), file.Name),
        };
    }

    private Article Retrieved(Article article) => article with { RetrievedAt = timeProvider.GetUtcNow() };

    private static string OutputName(string name) => Path.ChangeExtension(FoundFile.WithoutPacking(name), null);
}
