using System.Xml;
using System.Xml.Linq;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Addresses;
using ActorGraph.Ingestion.Html;
using ActorGraph.Ingestion.Listings;

namespace ActorGraph.Ingestion.Sitemaps;

/// <summary>Reads sitemaps, sitemap indexes, news sitemaps (sitemaps.org 0.9, Google News 0.9) and lists of addresses, one a
/// line.</summary>
internal static class SitemapParser
{
    // The protocol allows no more in one file.
    private const int maxEntries = 50_000;

    /// <summary>The pages and further sitemaps; sitemaps newest first.</summary>
    /// <param name="bytes">The sitemap, unpacked.</param>
    /// <param name="charset">The header's charset, if any.</param>
    /// <param name="address">Where it was found.</param>
    /// <exception cref="ActorGraphException">AG2024: no sitemap, or a broken one. AG2003, AG2004: no text.</exception>
    public static Listing Parse(byte[] bytes, string? charset, Uri address)
    {
        var text = SafeXml.Decode(bytes, charset, address);
        try
        {
            return text.StartsWith('<') ? ReadXml(text, address) : ReadLines(text, address);
        }
        catch (XmlException exception)
        {
            throw Invalid(address, exception.Message.TrimEnd('.'), exception);
        }
    }

    private static Listing ReadXml(string text, Uri address)
    {
        using var reader = SafeXml.Open(text);
        if (reader.LocalName is not ("urlset" or "sitemapindex"))
        {
            throw Invalid(address, $"its root element is <{reader.Name}>");
        }

        var (articles, sitemaps) = (new List<ListedArticle>(), new List<ListedSitemap>());
        foreach (var entry in Entries(reader).Take(maxEntries))
        {
            if (entry.Name.LocalName == "url" && ToArticle(entry) is { } article)
            {
                articles.Add(article);
            }
            else if (entry.Name.LocalName == "sitemap" && CanonicalAddress.TryParse(Child(entry, "loc")) is { } sitemap)
            {
                sitemaps.Add(new ListedSitemap(sitemap, PublicationDate.TryParse(Child(entry, "lastmod"))));
            }
        }

        return new Listing(articles) { Sitemaps = [.. sitemaps.OrderByDescending(s => s.ModifiedAt ?? DateTimeOffset.MaxValue)] };
    }

    // One entry at a time: a sitemap may have 50 MB.
    private static IEnumerable<XElement> Entries(XmlReader reader)
    {
        reader.ReadStartElement();
        while (reader.MoveToContent() is not (XmlNodeType.EndElement or XmlNodeType.None))
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                yield return (XElement)XNode.ReadFrom(reader);
            }
            else
            {
                reader.Read();
            }
        }
    }

    private static ListedArticle? ToArticle(XElement url)
    {
        if (CanonicalAddress.TryParse(Child(url, "loc")) is not { } address)
        {
            return null;
        }

        var news = url.Elements().FirstOrDefault(e => e.Name.LocalName == "news");
        var published = PublicationDate.TryParse(Child(news, "publication_date"));
        var modified = PublicationDate.TryParse(Child(url, "lastmod"));
        return new ListedArticle
        {
            Address = address,
            Title = PageText.Fold(Child(news, "title")),
            Publisher = PageText.Fold(Child(news?.Elements().FirstOrDefault(e => e.Name.LocalName == "publication"), "name")),
            PublishedAt = published,
            ModifiedAt = modified > (published ?? DateTimeOffset.MinValue) ? modified : null,
        };
    }

    private static Listing ReadLines(string text, Uri address)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(maxEntries).ToList();
        return lines.Find(line => CanonicalAddress.TryParse(line) is null) is { } wrong
            ? throw Invalid(address, $"it is no XML, and its line '{(wrong.Length > 80 ? wrong[..80] : wrong)}' is no address")
            : new Listing([.. lines.Select(line => new ListedArticle { Address = CanonicalAddress.TryParse(line) })]);
    }

    private static string Child(XElement? parent, string name) =>
        parent?.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value ?? "";

    private static ActorGraphException Invalid(Uri address, string reason, Exception? cause = null) =>
        new(ErrorCodes.InvalidSitemap, $"'{address}' is no sitemap: {reason}. Give the address of a sitemap or sitemap index.", cause);
}
