using System.Text;
using System.Xml;
using ActorGraph.Ingestion.Html;

namespace ActorGraph.Ingestion.Listings;

/// <summary>Opens XML of strangers. Document types are refused, so that no entity can be expanded or fetched.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 64 * 1024 * 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The text of a document; what XML forbids is left out, as no reader would see it anyway.</summary>
    /// <exception cref="Core.Errors.ActorGraphException">AG2003, AG2004: no text.</exception>
    public static string Decode(byte[] bytes, string? charset, Uri address)
    {
        var text = PageDecoder.Decode(bytes, charset, address.AbsoluteUri).TrimStart();
        if (text.All(IsAllowed))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var letter in text.Where(IsAllowed))
        {
            clean.Append(letter);
        }

        return clean.ToString();
    }

    /// <summary>A reader that stands at the root element. The text's own declaration of its encoding counts no more.</summary>
    /// <exception cref="XmlException">It is no XML.</exception>
    public static XmlReader Open(string text)
    {
        var reader = XmlReader.Create(new StringReader(text), settings);
        reader.MoveToContent();
        return reader;
    }

    private static bool IsAllowed(char letter) => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter);
}
