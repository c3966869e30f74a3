using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Files;
using ActorGraph.Ingestion.Html;

namespace ActorGraph.Ingestion.Dumps;

/// <summary>Reads the pages of a WARC file as Common Crawl and archives write it (<c>.warc</c>, <c>.warc.gz</c>), one record at a
/// time.</summary>
/// <remarks>A damaged stretch is one failure, whatever it held; reading goes on behind it.</remarks>
internal sealed class WarcFile(FoundFile file, IngestionLimits limits, HtmlArticleReader pages)
{
    /// <summary>Each page that a server gave, as a way to read it, and each fault.</summary>
    /// <returns>The record's number, from 1, counting records of all kinds, and what reads it.</returns>
    public IEnumerable<(int Number, Func<string, Article> Read)> ReadPages()
    {
        using var input = Try(() => new WarcInput(file.Open()), 0, out var fault);
        var number = 0;
        for (var isLost = false; input is not null; )
        {
            var record = Try(() => WarcRecord.Read(input, limits.MaxArticleBytes), number + 1, out fault);
            if (fault is null && record is null)
            {
                yield break;
            }

            number += fault is null || !isLost ? 1 : 0;
            if (fault is not null && !isLost)
            {
                yield return (number, Failing(fault));
            }
            else if (record is { IsAnswer: true } answer && ReaderOf(answer) is { } read)
            {
                yield return (number, read);
            }

            isLost = fault is not null;
            if (isLost && (fault!.Code != ErrorCodes.DamagedFile || !GoOn(input)))
            {
                yield break;
            }
        }

        yield return (1, Failing(fault!));
    }

    private bool GoOn(WarcInput input) => Try(() => input.SkipToNextHead() ? input : null, 0, out _) is not null;

    private Func<string, Article>? ReaderOf(WarcRecord record)
    {
        if (record.Block is not { } block)
        {
            return name => throw FileBytes.TooLarge(name, record.Length, limits.MaxArticleBytes);
        }

        var answer = new HttpAnswer(block);
        return answer.IsPage ? name => Read(record, answer, name) : null;
    }

    private Article Read(WarcRecord record, HttpAnswer answer, string name)
    {
        var page = answer.Page(limits.MaxArticleBytes, name);
        var article = pages.Read(PageDecoder.Decode(page, answer.Charset, name), name, record.Address);
        // A page may name its canonical address, but only within its own site: a copy must not take the original's place.
        var address = record.Address is { } fetched && article.Uri?.Host != fetched.Host ? fetched : article.Uri;
        return article with
        {
            Id = new ArticleId(address?.AbsoluteUri ?? name),
            Uri = address,
            RetrievedAt = record.Date,
            // What a page says of a day after it was fetched is a mistake; a day is left for zones.
            PublishedAt = article.PublishedAt > record.Date + TimeSpan.FromDays(1) ? null : article.PublishedAt,
        };
    }

    private T? Try<T>(Func<T?> read, int number, out ActorGraphException? fault)
        where T : class
    {
        try
        {
            fault = null;
            return read();
        }
        catch (InvalidDataException exception)
        {
            fault = FileBytes.Damaged(file.Name, FormattableString.Invariant($"at record {number}"), exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = new ActorGraphException(
                ErrorCodes.PathNotReadable,
                $"The file '{file.Path}' could not be read: {exception.Message} Check its permissions.",
                exception
            );
        }

        return null;
    }

    private static Func<string, Article> Failing(ActorGraphException fault) => _ => throw fault;
}
