using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ActorGraph.Ingestion.Html;

/// <summary>What stands in and around an article without being it: captions, share bars, teasers, by-lines.</summary>
internal static partial class Boilerplate
{
    // Elements that hold no running text whatever the site.
    private const string foreignElements =
        "script:not([type='application/ld+json']), style, noscript, template, iframe, nav, aside, footer, figure, figcaption, form, button, svg, video, audio, dialog, amp-ad, amp-embed, amp-sidebar, amp-social-share";

    // A line longer than this is text, whatever it begins with.
    private const int maxLineLength = 220;

    // So much of a list of links is links; the rest are numbers and times.
    private const double minLinkShare = 0.9;

    // Longer boxes are articles.
    private const int maxOfferLength = 1000;

    public static void Remove(IHtmlDocument document)
    {
        foreach (var element in document.QuerySelectorAll(foreignElements).ToList())
        {
            element.Remove();
        }

        foreach (var list in document.QuerySelectorAll("ul, ol").Where(IsListOfLinks).ToList())
        {
            list.Remove();
        }

        // Only leaves of the page: a wrapper may carry "share" or "promo" for the page's whole body.
        foreach (
            var element in document
                .QuerySelectorAll("[class], [id], [data-component], [data-testid]")
                .Where(e => IsTeaser(e) || IsForeign(e))
                .ToList()
        )
        {
            element.Remove();
        }
    }

    // Menus and further reading; a list in an article says more than its links do.
    private static bool IsListOfLinks(IElement list)
    {
        var links = list.QuerySelectorAll("a");
        return links.Length > 1
            && links.Sum(a => a.TextContent.Trim().Length) > minLinkShare * list.TextContent.Count(c => !char.IsWhiteSpace(c));
    }

    public static bool IsBoilerplate(string paragraph) => paragraph.Length <= maxLineLength && LinePattern().IsMatch(paragraph);

    /// <summary>Whether a paragraph at the end says who wrote it rather than what happened: "Smith reported from Brussels."</summary>
    public static bool IsSignature(string paragraph) => paragraph.Length <= maxLineLength && SignaturePattern().IsMatch(paragraph);

    private static bool IsTeaser(IElement element) =>
        element.LocalName is not ("html" or "body" or "main" or "article")
        && TeaserPattern().IsMatch(Names(element))
        && element.QuerySelector("article, main, h1") is null
        && element.QuerySelectorAll("p").Length <= 2;

    // Boxes that are no part of the article however many paragraphs they have: what
    // readers wrote, consent, and short offers. Some sites call the
    // part of an article that is paid for "paywall"; that is long and offers nothing.
    private static bool IsForeign(IElement element)
    {
        var names = Names(element);
        return element.LocalName is not ("html" or "body" or "main" or "article")
            && element.QuerySelector("article, main") is null
            && (
                ForeignPattern().IsMatch(names)
                || OfferPattern().IsMatch(names)
                    && element.TextContent.Length < maxOfferLength
                    && OfferTextPattern().IsMatch(element.TextContent)
            );
    }

    // What sites call an element: by class and id, or, where styles are generated, for their tests.
    private static string Names(IElement element) =>
        string.Join(' ', element.ClassName, element.Id, element.GetAttribute("data-component"), element.GetAttribute("data-testid"));

    [GeneratedRegex(
        @"(^|[\s_-])(comments?-?(list|area|section|thread)|comments|disqus(_thread)?|consent(-\w+)?|cookie(-?(wall|banner|notice|consent))|gdpr|onetrust[\w-]*|pagination)([\s_-]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ForeignPattern();

    [GeneratedRegex(@"paywall|newsletter|sign-?up|subscri(be|ption)|regwall", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfferPattern();

    [GeneratedRegex(@"\b(subscri|sign(ing)?\s(in|up)|log\sin|register)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfferTextPattern();

    [GeneratedRegex(
        @"(^|[\s_-])(byline|by-line|author-(bio|box|info)|promo|newsletter|subscri(be|ption)|share(bar)?|sharing|social|related|recommended|read-?more|most-?read|advert(isement)?|ad-(slot|unit)|caption|credit|cookie|consent|paywall|breadcrumbs?|comments?|tags?)([\s_-]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TeaserPattern();

    [GeneratedRegex(
        """
            ^(read\s(more|also|next)\b|also\sread\b|see\salso:|related(:|\sarticles?|\sstories)|more\son\sthis|recommended|most\sread
              |subscribe\b|sign\sup\b|log\sin\b|register\s(now|for)|click\shere|follow\s(us|@)|share\s(this|on|via|$)|download\s(our|the)\sapp
              |advertisement$|sponsored|story\scontinues|continue\sreading|skip\sto|back\sto\stop|listen\sto\sthis
              |(photo|image|picture|video|credit|source|file\sphoto)s?(\scredit)?:
              |(additional\s)?(reporting|writing|editing)(\sand\s(writing|editing))?\sby\b|\(?(additional\s)?reporting\sby
              |(published|(last\s)?updated|posted)(\son|:)?\s(\d|(mon|tues|wednes|thurs|fri|satur|sun)day|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s\d)
              |\d{1,2}[:.]\d\d(\s?[ap]m)?$|[^\p{L}\p{N}]+$|already\sa\s(subscriber|member)|our\sstandards:
              |©|\(c\)\s|copyright\b|all\srights\sreserved|this\sarticle\s(was|is|first|originally)|by\s\p{Lu}[\p{L}.'’-]+(\s(and\s)?\p{Lu}[\p{L}.'’-]+){0,5}(,?\s\d{4}-\d\d-\d\d)?$)
            """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex LinePattern();

    [GeneratedRegex(
        @"^((the\s)?associated\spress\s(writers?|journalists?)\s)?(\p{Lu}[\p{L}.'’-]+(,?\s(and\s)?|$)){1,12}(in\s\p{Lu}[\p{L}]+\s)?(also\s)?(reported\sfrom|contributed(\sreporting)?(\sfrom|\sto)?)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SignaturePattern();
}
