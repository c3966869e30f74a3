using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion.Languages;

namespace ActorGraph.Ingestion;

/// <summary>An article that was found but not read yet, so that reading can be spread over cores.</summary>
public sealed class PendingArticle
{
    private readonly Func<Article> read;

    private Action<ArticleFailure?>? settled;

    // What was taken in once is not asked for its language again.
    private bool isStored;

    internal PendingArticle(string name, string outputName, Func<Article> read) =>
        (Name, OutputName, this.read) = (new ArticleId(name), outputName, read);

    /// <summary>What it is called until its own id is known: path below the given folder, "file:line", or address.</summary>
    public ArticleId Name { get; }

    /// <summary>A relative path without extension that names it among its input: "eu/summit", "bundle-3".</summary>
    public string OutputName { get; }

    /// <summary>Where it can be read again: an absolute path, or an address.</summary>
    public string Place
    {
        get => field.Length > 0 ? field : Name.Value;
        internal init;
    } = "";

    /// <summary>The same article under another name, which is its id too where it has none of its own; itself where its name is an
    /// address.</summary>
    public PendingArticle Renamed(ArticleId name) => name == Name ? this : OnRenamed?.Invoke(name.Value) ?? this;

    /// <summary>The same article, which tells one more when it is settled.</summary>
    /// <param name="onSettled">Given why it failed; null where it did not.</param>
    public PendingArticle Followed(Action<ArticleFailure?> onSettled)
    {
        var followed = (PendingArticle)MemberwiseClone();
        followed.settled += onSettled;
        return followed;
    }

    /// <summary>Makes it under another name; null where its name is not to be changed.</summary>
    internal Func<string, PendingArticle>? OnRenamed { get; init; }

    /// <summary>An article that is there already, to be analysed again.</summary>
    /// <param name="name">What it was called when it was found.</param>
    /// <param name="place">Where it was read.</param>
    /// <param name="read">Reads it.</param>
    public static PendingArticle Stored(ArticleId name, string place, Func<Article> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new PendingArticle(name.Value, name.Value, read) { Place = place, isStored = true };
    }

    /// <summary>Reads it. An article that cannot be read is a failure, never an exception.</summary>
    public ArticleReading Read()
    {
        try
        {
            var article = read();
            return !isStored && LanguageDetector.FindOther(article.Body, article.Language) is { } language
                ? ArticleReading.Failed(
                    Name,
                    "language",
                    ErrorCodes.OtherLanguage,
                    $"'{Name}' is skipped: it is written in {language}, and only English is read."
                )
                : ArticleReading.Of(Name, article);
        }
        catch (ActorGraphException exception)
        {
            return ArticleReading.Failed(Name, Stage, exception.Code, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ArticleReading.Failed(
                Name,
                "read",
                ErrorCodes.PathNotReadable,
                $"'{Name}' could not be read: {exception.Message} Check its permissions and try again."
            );
        }
        catch (Exception exception)
        {
            // The text of strangers meets large parsers here: whatever they throw concerns this article alone.
            return ArticleReading.Failed(
                Name,
                "read",
                ErrorCodes.AnalysisFailed,
                $"Reading '{Name}' met a defect of the program ({exception.GetType().Name}: {exception.Message}). Please report it with the file."
            );
        }
    }

    /// <summary>To be called once what came of it is in the ledger, never before: only now may it be remembered as fetched.</summary>
    /// <param name="failure">Why it failed; null where it did not.</param>
    public void Settle(ArticleFailure? failure) => OnSettled?.Invoke(failure);

    /// <summary>What to do when it is settled; null for nothing.</summary>
    internal Action<ArticleFailure?>? OnSettled
    {
        get => settled;
        init => settled = value;
    }

    /// <summary>Where it fails if it cannot be read: "read", or "fetch".</summary>
    internal string Stage { get; init; } = "read";

    internal static PendingArticle Unfound(string name, string code, string message, Action<ArticleFailure?>? onSettled = null) =>
        new(name, name, () => throw new ActorGraphException(code, message)) { IsFault = true, OnSettled = onSettled };

    /// <summary>Whether this stands for a path in which no article could be looked for; it is reported, but is no article to keep a record
    /// of.</summary>
    public bool IsFault { get; private init; }
}
