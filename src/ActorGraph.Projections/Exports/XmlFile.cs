using System.Text;
using System.Xml;

namespace ActorGraph.Projections.Exports;

/// <summary>Writes XML that any reader takes.</summary>
internal static class XmlFile
{
    private const char Replacement = '\uFFFD';

    /// <summary>Begins an XML file of UTF-8.</summary>
    /// <param name="output">Where to; stays open.</param>
    public static XmlWriter Begin(TextWriter output)
    {
        // Left to itself the writer declares the encoding of the text writer, which may be one in memory.
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return XmlWriter.Create(
            output,
            new XmlWriterSettings
            {
                OmitXmlDeclaration = true,
                Indent = true,
                IndentChars = " ",
                NewLineChars = "\n",
                NewLineHandling = NewLineHandling.Entitize,
                CloseOutput = false,
            }
        );
    }

    /// <summary>The text with a replacement character for what XML 1.0 cannot hold: most control characters and lone surrogates.</summary>
    public static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                i++;
                continue;
            }

            clean ??= new StringBuilder(text);
            clean[i] = Replacement;
        }

        return clean?.ToString() ?? text;
    }

    /// <summary>Writes an attribute; nothing where it has no value.</summary>
    public static void Attribute(this XmlWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteAttributeString(name, Clean(value));
        }
    }

    /// <summary>Ends the file with a line feed.</summary>
    public static void End(this XmlWriter xml, TextWriter output)
    {
        xml.WriteEndDocument();
        xml.Flush();
        output.Write('\n');
    }
}
