using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;

namespace ActorGraph.Ingestion;

/// <summary>An article that was found but not read yet, so that reading can be spread over cores.</summary>
public sealed class PendingArticle
{
    private readonly Func<Article> read;

    internal PendingArticle(string name, string outputName, Func<Article> read) =>
        (Name, OutputName, this.read) = (new ArticleId(name), outputName, read);

    /// <summary>What it is called until its own id is known: path below the given folder, "file:line", or address.</summary>
    public ArticleId Name { get; }

    /// <summary>A relative path without extension that names it among its input: "eu/summit", "bundle-3".</summary>
    public string OutputName { get; }

    /// <summary>Reads it. An article that cannot be read is a failure, never an exception.</summary>
    public ArticleReading Read()
    {
        try
        {
            return ArticleReading.Of(Name, read());
        }
        catch (ActorGraphException exception)
        {
            return ArticleReading.Failed(Name, "read", exception.Code, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ArticleReading.Failed(
                Name, "read", ErrorCodes.PathNotReadable, $"'{Name}' could not be read: {exception.Message} Check its permissions and try again.");
        }
        catch (Exception exception)
        {
            // The text of strangers meets large parsers here: whatever they throw concerns this article alone.
            return ArticleReading.Failed(
                Name, "read", ErrorCodes.AnalysisFailed, $"Reading '{Name}' met a defect of the program ({exception.GetType().Name}: {exception.Message}). Please report it with the file.");
        }
    }

    internal static PendingArticle Unfound(string name, string code, string message) =>
        new(name, name, () => throw new ActorGraphException(code, message)) { IsFault = true };

    /// <summary>Whether this stands for a path in which no article could be looked for; it is reported, but is no article to keep a record of.</summary>
    public bool IsFault { get; private init; }
}
