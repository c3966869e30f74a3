using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace ActorGraph.Projections.Tests.Exports;

/// <summary>Reads XML that must be valid by a schema beside this file.</summary>
internal static class ValidXml
{
    public static XDocument Read(string path, string schema)
    {
        using var stream = typeof(ValidXml).Assembly.GetManifestResourceStream(schema)!;
        using var schemaReader = XmlReader.Create(stream);
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        settings.Schemas.Add(null, schemaReader);
        // Where no listener is, the first fault throws; what the schema does not know would be a mere warning.
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        using var reader = XmlReader.Create(path, settings);
        return XDocument.Load(reader);
    }
}
