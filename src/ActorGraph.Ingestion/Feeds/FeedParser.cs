using System.ServiceModel.Syndication;
using System.Xml;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Addresses;

namespace ActorGraph.Ingestion.Feeds;

/// <summary>Reads RSS 2.0 and Atom. Document types are refused, so that no entity can be expanded or fetched.</summary>
internal static class FeedParser
{
    private const string contentNamespace = "http://purl.org/rss/1.0/modules/content/";
    private const string atomNamespace = "http://www.w3.org/2005/Atom";

    private static readonly XmlReaderSettings settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 64 * 1024 * 1024,
    };

    /// <summary>The entries in the feed's order.</summary>
    /// <exception cref="ActorGraphException">AG2010: neither RSS 2.0 nor Atom, or broken XML.</exception>
    public static IReadOnlyList<FeedItem> Parse(byte[] bytes, Uri address)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), settings);
            reader.MoveToContent();
            SyndicationFeedFormatter formatter = reader.NamespaceURI == atomNamespace ? new Atom10FeedFormatter() : new Rss20FeedFormatter();
            formatter.DateTimeParser = ParseDate;
            if (!formatter.CanRead(reader))
            {
                throw Invalid(address, $"its root element is <{reader.Name}>");
            }

            formatter.ReadFrom(reader);
            var publisher = formatter.Feed.Title?.Text.Trim() ?? "";
            return [.. formatter.Feed.Items.Select(item => ToItem(item, publisher))];
        }
        catch (Exception exception) when (exception is XmlException or FormatException or InvalidOperationException or UriFormatException)
        {
            throw Invalid(address, exception.Message.TrimEnd('.'), exception);
        }
    }

    private static FeedItem ToItem(SyndicationItem item, string publisher)
    {
        var link = item.Links.FirstOrDefault(l => l.RelationshipType is null or "" or "alternate") ?? item.Links.FirstOrDefault();
        var address = CanonicalAddress.TryParse(link?.GetAbsoluteUri()?.AbsoluteUri) ?? CanonicalAddress.TryParse(item.Id);
        var published = item.PublishDate != default ? item.PublishDate : item.LastUpdatedTime;
        return new FeedItem(
            Html.PageText.Fold(System.Net.WebUtility.HtmlDecode(item.Title?.Text ?? "")),
            address,
            item.Id ?? "",
            LongestText(item),
            publisher,
            published != default ? published : null);
    }

    private static string LongestText(SyndicationItem item)
    {
        var encoded = item.ElementExtensions
            .Where(e => e.OuterName == "encoded" && e.OuterNamespace == contentNamespace)
            .Select(e => e.GetObject<XmlElement>().InnerText);
        return encoded
            .Append((item.Content as TextSyndicationContent)?.Text ?? "")
            .Append(item.Summary?.Text ?? "")
            .MaxBy(text => text.Length)!;
    }

    // A date that cannot be read is none; it must not cost the feed its other entries.
    private static bool ParseDate(XmlDateTimeData data, out DateTimeOffset date)
    {
        date = PublicationDate.TryParse(data.DateTimeString) ?? default;
        return true;
    }

    private static ActorGraphException Invalid(Uri address, string reason, Exception? cause = null) => new(
        ErrorCodes.InvalidFeed, $"'{address}' is no RSS 2.0 or Atom feed: {reason}. Give the feed's own address.", cause);
}
