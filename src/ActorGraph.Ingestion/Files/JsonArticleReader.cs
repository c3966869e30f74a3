using System.Text.Json;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Addresses;
using ActorGraph.Ingestion.Dumps;
using ActorGraph.Ingestion.Languages;

namespace ActorGraph.Ingestion.Files;

/// <summary>Reads one JSON object whose keys are <see cref="ArticleFields"/>. The gold format is one.</summary>
internal static class JsonArticleReader
{
    public static Article Read(string json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return GdeltList.IsAnswer(document.RootElement)
                    ? throw Invalid(
                        name,
                        "it is a list of addresses of GDELT, not of texts. Name the address where it comes from in a source of kind 'feed'; then the pages are fetched"
                    )
                : document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement, name)
                : throw Invalid(name, "it must hold one object; several articles go into a .jsonl file, one a line");
        }
        catch (JsonException exception)
        {
            throw new ActorGraphException(
                ErrorCodes.InvalidJson,
                FormattableString.Invariant(
                    $"'{name}' is not valid JSON {LineOf(exception)}at byte {exception.BytePositionInLine}: it is broken or cut off. Mend it or fetch it again."
                ),
                exception
            );
        }
        catch (InvalidOperationException exception)
        {
            // An escaped half of a surrogate pair is valid JSON but no text.
            throw new ActorGraphException(
                ErrorCodes.InvalidJson,
                $"'{name}' holds a string that is not valid Unicode. Mend it.",
                exception
            );
        }
    }

    // In a file of lines the name has the line already.
    private static string LineOf(JsonException exception) =>
        exception.LineNumber > 0 ? FormattableString.Invariant($"in line {exception.LineNumber + 1} ") : "";

    private static Article Read(JsonElement json, string name)
    {
        var body = Text(json, ArticleFields.Text, name) ?? throw Invalid(name, "it has no 'text', 'body' or 'content'");
        var title = Text(json, ArticleFields.Title, name) ?? "";
        if (string.IsNullOrWhiteSpace(body) && string.IsNullOrWhiteSpace(title))
        {
            throw new ActorGraphException(
                ErrorCodes.EmptyArticle,
                $"'{name}' has an empty title and an empty text. Fill them or delete it."
            );
        }

        var address = CanonicalAddress.TryParse(Text(json, ArticleFields.Address, name));
        return new Article
        {
            Id = new ArticleId(address?.AbsoluteUri ?? NonEmpty(Text(json, ArticleFields.Id, name)) ?? name),
            Title = title.ReplaceLineEndings(" ").Trim(),
            Body = body.ReplaceLineEndings("\n"),
            Publisher = (Text(json, ArticleFields.Publisher, name) ?? "").Trim(),
            Uri = address,
            PublishedAt = Moment(json, ArticleFields.Published, name),
            ModifiedAt = Moment(json, ArticleFields.Modified, name),
            Byline = (Text(json, ArticleFields.Byline, name) ?? "").ReplaceLineEndings(" ").Trim(),
            Language = LanguageCode.Of(Text(json, ArticleFields.Language, name)),
        };
    }

    private static DateTimeOffset? Moment(JsonElement json, string[] names, string name) =>
        NonEmpty(Text(json, names, name)) is not { } text
            ? null
            : PublicationDate.TryParse(text) ?? throw Invalid(name, $"its date is '{text}', which is no ISO 8601 date");

    // The first of some keys that holds anything; an empty string where all that are there are empty.
    private static string? Text(JsonElement json, string[] names, string name)
    {
        string? found = null;
        foreach (var key in names)
        {
            foreach (var property in json.EnumerateObject().Where(p => p.Name.Equals(key, StringComparison.OrdinalIgnoreCase)))
            {
                found = Text(property, name) ?? found;
                if (found is { Length: > 0 })
                {
                    return found;
                }
            }
        }

        return found;
    }

    private static string? Text(JsonProperty property, string name) =>
        property.Value.ValueKind switch
        {
            JsonValueKind.String => property.Value.GetString(),
            JsonValueKind.Null => null,
            JsonValueKind.Number => property.Value.GetRawText(),
            _ => throw Invalid(name, $"'{property.Name}' must be a string"),
        };

    private static string? NonEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static ActorGraphException Invalid(string name, string fault) =>
        new(ErrorCodes.InvalidJson, $"'{name}' is no article: {fault}. Mend it.");
}
