using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Html;

namespace ActorGraph.Ingestion.Files;

/// <summary>Finds articles in files and folders: <c>.txt</c>, <c>.html</c>, <c>.htm</c>, <c>.json</c> (one article) and <c>.jsonl</c> (one article a line).</summary>
/// <param name="limits">How much is read of one article.</param>
/// <param name="timeProvider">Says when an article was read.</param>
public sealed class ArticleFiles(IngestionLimits limits, TimeProvider timeProvider)
{
    private readonly HtmlArticleReader htmlReader = new(limits);

    /// <summary>Finds the articles below some paths, in the order of the paths and, in folders, in ordinal order. Streamed: nothing is kept.</summary>
    /// <remarks>Folders are searched to any depth, hidden entries and other kinds of file left out. A path that cannot be searched is a fault in its place.</remarks>
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
        var files = names.Select(n => kind == FileKind.JsonLines ? JsonLine.FileOf(n.Value) : n.Value).Distinct(StringComparer.Ordinal);
        foreach (var pending in files.SelectMany(name => Open(new FoundFile(path, name, kind))).Where(p => missing.Remove(p.Name)))
        {
            yield return pending;
        }

        foreach (var name in missing.Order())
        {
            yield return new PendingArticle(name.Value, name.Value, () => throw new ActorGraphException(
                ErrorCodes.PathNotFound, $"'{name}' is no longer in '{path}'. 'actorgraph remove' makes the ledger forget it.")) { Place = path };
        }
    }

    private IEnumerable<PendingArticle> Open(FoundFile file) => file switch
    {
        { Code: { } code, Message: { } message } => [PendingArticle.Unfound(file.Name, code, message)],
        { Kind: FileKind.JsonLines } => new JsonLinesFile(file, limits.MaxArticleBytes).ReadLines().Select(line => Pending(file, line)),
        { Kind: FileKind.Unsupported } => [PendingArticle.Unfound(
            file.Name,
            ErrorCodes.UnsupportedFile,
            $"'{file.Path}' is of a kind that is not read. Give .txt, .html, .htm, .json or .jsonl files, or folders of them.")],
        _ => [new PendingArticle(file.Name, OutputName(file.Name), () => Retrieved(ReadFile(file))) { Place = Path.GetFullPath(file.Path) }],
    };

    private PendingArticle Pending(FoundFile file, JsonLine line) => new(
        $"{file.Name}:{line.Number}",
        $"{OutputName(file.Name)}-{line.Number}",
        () => Retrieved(JsonArticleReader.Read(line.Text(), $"{file.Name}:{line.Number}"))) { Place = Path.GetFullPath(file.Path) };

    private Core.Articles.Article ReadFile(FoundFile file)
    {
        var bytes = FileBytes.Read(file, limits.MaxArticleBytes);
        return file.Kind switch
        {
            FileKind.Html => htmlReader.Read(PageDecoder.Decode(bytes, charset: null, file.Name), file.Name, address: null),
            FileKind.Json => JsonArticleReader.Read(TextDecoder.Decode(bytes, file.Name), file.Name),
            _ => PlainTextReader.Read(TextDecoder.Decode(bytes, file.Name), file.Name),
        };
    }

    private Core.Articles.Article Retrieved(Core.Articles.Article article) => article with { RetrievedAt = timeProvider.GetUtcNow() };

    private static string OutputName(string name) => Path.ChangeExtension(name, null);
}
