using System.Text.Json;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Addresses;
using ActorGraph.Ingestion.Dumps;
using ActorGraph.Ingestion.Languages;

namespace ActorGraph.Ingestion.Files;

/// <summary>Reads one JSON object: <c>id</c>, <c>title</c>, <c>published</c>, <c>modified</c>, <c>source</c> or <c>publisher</c>, <c>byline</c> or <c>author</c>, <c>language</c>, <c>url</c>, <c>text</c> or <c>body</c>. The gold format is one.</summary>
internal static class JsonArticleReader
{
    public static Article Read(string json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return GdeltList.IsAnswer(document.RootElement)
                ? throw Invalid(name, "it is a list of addresses of GDELT, not of texts. Name the address where it comes from in a source of kind 'feed'; then the pages are fetched")
                : document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(document.RootElement, name)
                : throw Invalid(name, "it must hold one object; several articles go into a .jsonl file, one a line");
        }
        catch (JsonException exception)
        {
            throw new ActorGraphException(
                ErrorCodes.InvalidJson,
                FormattableString.Invariant($"'{name}' is not valid JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine}: it is broken or cut off. Mend it or fetch it again."),
                exception);
        }
        catch (InvalidOperationException exception)
        {
            // An escaped half of a surrogate pair is valid JSON but no text.
            throw new ActorGraphException(ErrorCodes.InvalidJson, $"'{name}' holds a string that is not valid Unicode. Mend it.", exception);
        }
    }

    private static Article Read(JsonElement json, string name)
    {
        var body = Text(json, "text", name) ?? Text(json, "body", name) ?? throw Invalid(name, "it has neither 'text' nor 'body'");
        var title = Text(json, "title", name) ?? "";
        if (string.IsNullOrWhiteSpace(body) && string.IsNullOrWhiteSpace(title))
        {
            throw new ActorGraphException(ErrorCodes.EmptyArticle, $"'{name}' has an empty title and an empty text. Fill them or delete it.");
        }

        var address = CanonicalAddress.TryParse(Text(json, "url", name));
        return new Article
        {
            Id = new ArticleId(address?.AbsoluteUri ?? NonEmpty(Text(json, "id", name)) ?? name),
            Title = title.ReplaceLineEndings(" ").Trim(),
            Body = body.ReplaceLineEndings("\n"),
            Publisher = (Text(json, "source", name) ?? Text(json, "publisher", name) ?? "").Trim(),
            Uri = address,
            PublishedAt = Moment(json, "published", name),
            ModifiedAt = Moment(json, "modified", name),
            Byline = (Text(json, "byline", name) ?? Text(json, "author", name) ?? "").ReplaceLineEndings(" ").Trim(),
            Language = LanguageCode.Of(Text(json, "language", name)),
        };
    }

    private static DateTimeOffset? Moment(JsonElement json, string field, string name) =>
        NonEmpty(Text(json, field, name)) is not { } text ? null
            : PublicationDate.TryParse(text) ?? throw Invalid(name, $"'{field}' is '{text}', which is no ISO 8601 date");

    private static string? Text(JsonElement json, string field, string name)
    {
        if (!json.TryGetProperty(field, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Null => null,
            JsonValueKind.Number => value.GetRawText(),
            _ => throw Invalid(name, $"'{field}' must be a string"),
        };
    }

    private static string? NonEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static ActorGraphException Invalid(string name, string fault) =>
        new(ErrorCodes.InvalidJson, $"'{name}' is no article: {fault}. Mend it.");
}
