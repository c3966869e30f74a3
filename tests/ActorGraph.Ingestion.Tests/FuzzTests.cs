using System.Text;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Feeds;
using ActorGraph.Ingestion.Files;
using ActorGraph.Ingestion.Html;
using ActorGraph.Ingestion.Sitemaps;
using ActorGraph.Ingestion.Tests.Dumps;
using Xunit;

namespace ActorGraph.Ingestion.Tests;

/// <summary>
/// Broken copies of good input, 104,000 in all, from a fixed seed: bytes changed, parts cut out, doubled and put elsewhere. Each ends in an
/// article or a numbered failure.
/// </summary>
public sealed class FuzzTests : IDisposable
{
    private const int seed = 20241113;

    private static readonly Uri address = new("https://a.example/list");

    private static readonly byte[][] inserts =
    [
        .. new[]
        {
            "<",
            ">",
            "</",
            "<!--",
            "]]>",
            "<![CDATA[",
            "&",
            "&#x110000;",
            "&#0;",
            "<!DOCTYPE x [<!ENTITY a \"b\">]>",
            "<svg>",
            "<math>",
            "<table>",
            "<template>",
            "<p",
            "=\"",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\",
            "\\ud800",
            ",",
            ":",
            "null",
            "1e999",
            "-",
            "\t",
            "\n",
            "\0",
            "\uFEFF",
            "\u202E",
            "é",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF],
        [0xC3],
        [0x80],
        [0x1F, 0x8B, 8],
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_BrokenPages_EndInOneState()
    {
        var reader = new HtmlArticleReader(new IngestionLimits { MinPageCharacters = 20 });
        Fuzz(
            6_000,
            [
                Packed.Page("A & B"),
                """<html lang=en><meta name=date content=2024-11-13><script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"H","author":[{"@id":"#1"}],"datePublished":"2024-11-13"},{"@id":"#1","name":"N"}]}</script><body><main><p>Kosovo accused Serbia, and Serbia, on Monday, denied it.</p></main>""",
                """<meta charset=windows-1252><table><tr><td><div class="share comments" id=x><p>One, two, three.</p></div><td><h1>H</h1><p>Kosovo accused Serbia of the attack.</p></table>""",
            ],
            bytes => reader.Read(PageDecoder.Decode(bytes, null, "x"), "x", address)
        );
    }

    [Fact]
    public void Parse_BrokenXml_GivesAListOrFails() =>
        Fuzz(
            50_000,
            [
                """<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><ttl>60</ttl><item><guid>1</guid><title>A</title><link>https://a.example/1</link><pubDate>Wed, 13 Nov 2024 09:30:00 GMT</pubDate><c:encoded><![CDATA[<p>x</p>]]></c:encoded></item></channel></rss>""",
                """<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title type="html">A &amp;amp; B</title><link href="/1"/><updated>2024-11-13T09:30:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>x</p></div></content></entry></feed>""",
                """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>T</title></channel><item rdf:about="https://a.example/1"><title>A</title><link>https://a.example/1</link></item></rdf:RDF>""",
                """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/1</loc><lastmod>2024-11-13</lastmod></url></urlset>""",
            ],
            bytes =>
            {
                if (bytes.AsSpan().IndexOf("<urlset"u8) >= 0)
                {
                    SitemapParser.Parse(bytes, null, address);
                }
                else
                {
                    FeedParser.Parse(bytes, null, address);
                }
            }
        );

    [Fact]
    public void Read_BrokenJson_EndsInOneState() =>
        Fuzz(
            44_000,
            [
                """{"id":"1","title":"A","text":"B\n\u00e9","published":"2024-11-13T09:30:00+04:00","url":"https://a.example/1","publisher":"P"}""",
                """{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":1,"url":"/1","title":"A","content_html":"<p>x</p>","date_published":"2024-11-13"}]}""",
                """{"articles":[{"url":"https://a.example/1","title":"A","seendate":"20241113T093000Z","domain":"a.example"}]}""",
            ],
            bytes =>
            {
                if (bytes.AsSpan().IndexOf("\"text\""u8) >= 0)
                {
                    JsonArticleReader.Read(TextDecoder.Decode(bytes, "x"), "x");
                }
                else
                {
                    FeedParser.Parse(bytes, null, address);
                }
            }
        );

    [Theory]
    [InlineData("x.warc")]
    [InlineData("x.warc.gz")]
    [InlineData("x.csv")]
    [InlineData("x.jsonl.gz")]
    public void Find_BrokenDumps_EndInOneState(string name)
    {
        var record = Packed.Record(
            "response",
            "https://a.example/1",
            Packed.Answer(Packed.Page("A"), "Content-Type: text/html\r\nTransfer-Encoding: chunked")
        );
        var whole = name switch
        {
            "x.warc" => Encoding.UTF8.GetBytes(record + record),
            "x.warc.gz" => [.. Packed.Gzip(record), .. Packed.Gzip(record)],
            "x.csv" => "id,title,text,date\n1,A,\"B, \"\"C\"\"\",2024-11-13\n2,D,E,\n"u8.ToArray(),
            _ => Packed.Gzip("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"),
        };
        var files = new ArticleFiles(new IngestionLimits(), TimeProvider.System);
        Fuzz(
            1_000,
            [whole],
            bytes =>
            {
                foreach (var reading in files.Find([folder.Write(name, bytes)]).Select(p => p.Read()))
                {
                    Assert.NotEqual(ErrorCodes.AnalysisFailed, reading.Failure?.Code);
                }
            }
        );
    }

    private static void Fuzz(int count, string[] seeds, Action<byte[]> read) =>
        Fuzz(count, [.. seeds.Select(Encoding.UTF8.GetBytes)], read);

    private static void Fuzz(int count, byte[][] seeds, Action<byte[]> read)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var bytes = Mutate(seeds[i % seeds.Length], random);
            try
            {
                read(bytes);
            }
            catch (ActorGraphException exception)
            {
                Assert.StartsWith("AG2", exception.Code, StringComparison.Ordinal);
            }
            catch (Exception exception)
            {
                Assert.Fail($"Input {i} of seed {seed} met {exception}: {Convert.ToBase64String(bytes)}");
            }
        }
    }

    private static byte[] Mutate(byte[] good, Random random)
    {
        List<byte> bytes = [.. good];
        for (var changes = random.Next(1, 6); changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.RemoveRange(at, random.Next(8) == 0 ? bytes.Count - at : 1);
                    break;
                default:
                    bytes.InsertRange(at, inserts[random.Next(inserts.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
