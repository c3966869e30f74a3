using System.Net;
using System.Xml;
using System.Xml.Linq;
using ActorGraph.Ingestion.Html;
using ActorGraph.Ingestion.Listings;

namespace ActorGraph.Ingestion.Feeds;

/// <summary>Reads RSS 1.0 and 0.90, which are RDF: items stand beside the channel, not in it.</summary>
internal static class RdfFeed
{
    private static readonly XNamespace rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static Listing Read(XmlReader reader, Uri address)
    {
        var root = XElement.Load(reader);
        var publisher = PageText.Fold(Child(root.Elements().FirstOrDefault(e => e.Name.LocalName == "channel"), "title"));
        return new Listing([.. root.Elements().Where(e => e.Name.LocalName == "item").Select(item => ToArticle(item, publisher, address))]);
    }

    private static ListedArticle ToArticle(XElement item, string publisher, Uri address)
    {
        var id = item.Attribute(rdf + "about")?.Value ?? "";
        string[] texts = [Child(item, "encoded"), Child(item, "description")];
        return new ListedArticle
        {
            Title = PageText.Fold(WebUtility.HtmlDecode(Child(item, "title"))),
            Link = Child(item, "link"),
            Address = FeedParser.Resolve(Child(item, "link"), address) ?? Addresses.CanonicalAddress.TryParse(id),
            Id = id,
            Html = texts.MaxBy(text => text.Length)!,
            Publisher = publisher,
            PublishedAt = PublicationDate.TryParse(Child(item, "date")),
        };
    }

    private static string Child(XElement? parent, string name) =>
        parent?.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value ?? "";
}
