using System.Text.Json;
using System.Xml;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Dumps;
using ActorGraph.Ingestion.Listings;

namespace ActorGraph.Ingestion.Feeds;

/// <summary>Reads RSS 2.0, RSS 1.0, Atom, JSON Feed and GDELT's lists, whatever the server calls them.</summary>
internal static class FeedParser
{
    /// <summary>The articles in the feed's order.</summary>
    /// <param name="bytes">The feed.</param>
    /// <param name="charset">The header's charset, if any.</param>
    /// <param name="address">Where it was found, against which its links are resolved.</param>
    /// <exception cref="ActorGraphException">AG2010: none of these, or broken. AG2003, AG2004: no text.</exception>
    public static Listing Parse(byte[] bytes, string? charset, Uri address)
    {
        var text = SafeXml.Decode(bytes, charset, address);
        try
        {
            if (text.StartsWith('{'))
            {
                return JsonFeed.Read(text, address);
            }

            if (GdeltList.IsTable(text))
            {
                return GdeltList.OfTable(text);
            }

            using var reader = SafeXml.Open(text);
            return reader.LocalName switch
            {
                "RDF" => RdfFeed.Read(reader, address),
                "rss" or "feed" => SyndicatedFeed.Read(reader, address),
                _ => throw Invalid(address, $"its root element is <{reader.Name}>"),
            };
        }
        catch (Exception exception)
            when (exception
                    is XmlException
                        or JsonException
                        or FormatException
                        or InvalidOperationException
                        or ArgumentException
                        or NotSupportedException
            )
        {
            throw Invalid(address, exception.Message.TrimEnd('.'), exception);
        }
    }

    /// <summary>A link as a feed writes it, absolute and canonical; null where it is none of the web.</summary>
    public static Uri? Resolve(string? link, Uri address) =>
        string.IsNullOrWhiteSpace(link) || !Uri.TryCreate(address, link.Trim(), out var absolute)
            ? null
            : Addresses.CanonicalAddress.TryParse(absolute.AbsoluteUri);

    private static ActorGraphException Invalid(Uri address, string reason, Exception? cause = null) =>
        new(
            ErrorCodes.InvalidFeed,
            $"'{address}' is no RSS, Atom or JSON feed and no list of GDELT: {reason}. Give the feed's own address.",
            cause
        );
}
