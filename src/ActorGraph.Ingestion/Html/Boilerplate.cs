using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ActorGraph.Ingestion.Html;

/// <summary>What stands in and around an article without being it: captions, share bars, teasers, by-lines.</summary>
internal static partial class Boilerplate
{
    // Elements that hold no running text whatever the site.
    private const string foreignElements =
        "script:not([type='application/ld+json']), style, noscript, template, iframe, nav, aside, footer, figure, figcaption, form, button, svg, video, audio, dialog";

    // A line longer than this is text, whatever it begins with.
    private const int maxLineLength = 220;

    public static void Remove(IHtmlDocument document)
    {
        foreach (var element in document.QuerySelectorAll(foreignElements).ToList())
        {
            element.Remove();
        }

        // Only leaves of the page: a wrapper may carry "share" or "promo" for the page's whole body.
        foreach (var element in document.QuerySelectorAll("[class], [id], [role]").Where(IsTeaser).ToList())
        {
            element.Remove();
        }
    }

    public static bool IsBoilerplate(string paragraph) => paragraph.Length <= maxLineLength && LinePattern().IsMatch(paragraph);

    private static bool IsTeaser(IElement element) =>
        element.LocalName is not ("html" or "body" or "main" or "article")
        && (TeaserPattern().IsMatch(element.ClassName ?? "") || TeaserPattern().IsMatch(element.Id ?? ""))
        && element.QuerySelector("article, main, h1") is null
        && element.QuerySelectorAll("p").Length <= 2;

    [GeneratedRegex(
        @"(^|[\s_-])(byline|by-line|author-(bio|box|info)|promo|newsletter|subscri(be|ption)|share(bar)?|sharing|social|related|recommended|read-?more|most-?read|advert(isement)?|ad-(slot|unit)|caption|credit|cookie|consent|paywall|breadcrumbs?|comments?|tags?)([\s_-]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TeaserPattern();

    [GeneratedRegex(
        """
        ^(read\s(more|also|next)\b|also\sread\b|see\salso:|related(:|\sarticles?|\sstories)|more\son\sthis|recommended|most\sread
          |subscribe\b|sign\sup\b|log\sin\b|register\s(now|for)|click\shere|follow\s(us|@)|share\s(this|on|via|$)|download\s(our|the)\sapp
          |advertisement$|sponsored|story\scontinues|continue\sreading|skip\sto|back\sto\stop|listen\sto\sthis
          |(photo|image|picture|video|credit|source|file\sphoto)s?(\scredit)?:
          |(additional\s)?(reporting|writing|editing)(\sand\s(writing|editing))?\sby\b|\(?(additional\s)?reporting\sby
          |©|\(c\)\s|copyright\b|all\srights\sreserved|this\sarticle\s(was|is|first|originally)|by\s\p{Lu}[\p{L}.'’-]+(\s(and\s)?\p{Lu}[\p{L}.'’-]+){0,5}(,?\s\d{4}-\d\d-\d\d)?$)
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex LinePattern();
}
