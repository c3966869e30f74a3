using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;
using ActorGraph.Ingestion.Html;
using ActorGraph.Ingestion.Listings;

namespace ActorGraph.Ingestion.Feeds;

/// <summary>Reads RSS 2.0 and Atom.</summary>
internal static class SyndicatedFeed
{
    private const string contentNamespace = "http://purl.org/rss/1.0/modules/content/";
    private const string dublinCore = "http://purl.org/dc/elements/1.1/";
    private const string atomNamespace = "http://www.w3.org/2005/Atom";

    public static Listing Read(XmlReader reader, Uri address)
    {
        SyndicationFeedFormatter formatter = reader.NamespaceURI == atomNamespace ? new Atom10FeedFormatter() : new Rss20FeedFormatter();
        formatter.DateTimeParser = ParseDate;
        if (!formatter.CanRead(reader))
        {
            throw new FormatException($"its root element is <{reader.Name}> of a kind that is not known");
        }

        formatter.ReadFrom(reader);
        var publisher = PageText.Fold(formatter.Feed.Title?.Text ?? "");
        return new Listing(
            [.. formatter.Feed.Items.Select(item => ToArticle(item, publisher, address))],
            formatter.Feed.TimeToLive ?? TimeSpan.Zero
        );
    }

    private static ListedArticle ToArticle(SyndicationItem item, string publisher, Uri address)
    {
        var link = item.Links.FirstOrDefault(l => l.RelationshipType is null or "" or "alternate") ?? item.Links.FirstOrDefault();
        var written = (link?.GetAbsoluteUri() ?? link?.Uri)?.OriginalString ?? "";
        DateTimeOffset? published = item.PublishDate != default ? item.PublishDate : null;
        DateTimeOffset? modified = item.LastUpdatedTime != default ? item.LastUpdatedTime : null;
        return new ListedArticle
        {
            Title = PageText.Fold(WebUtility.HtmlDecode(item.Title?.Text ?? "")),
            Link = written,
            Address = FeedParser.Resolve(written, address) ?? Addresses.CanonicalAddress.TryParse(item.Id),
            Id = item.Id ?? "",
            Html = LongestText(item),
            Publisher = publisher,
            PublishedAt = published ?? PublicationDate.TryParse(Extensions(item, "date", dublinCore).FirstOrDefault()) ?? modified,
            ModifiedAt = modified > published ? modified : null,
        };
    }

    private static string LongestText(SyndicationItem item) =>
        Extensions(item, "encoded", contentNamespace)
            .Append((item.Content as TextSyndicationContent)?.Text ?? "")
            .Append(item.Summary?.Text ?? "")
            .MaxBy(text => text.Length)!;

    private static IEnumerable<string> Extensions(SyndicationItem item, string name, string space) =>
        item
            .ElementExtensions.Where(e => e.OuterName == name && e.OuterNamespace == space)
            .Select(e => e.GetObject<XmlElement>().InnerText);

    // A date that cannot be read is none; it must not cost the feed its other entries.
    private static bool ParseDate(XmlDateTimeData data, out DateTimeOffset date)
    {
        date = PublicationDate.TryParse(data.DateTimeString) ?? default;
        return true;
    }
}
