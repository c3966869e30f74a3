namespace ActorGraph.Core.Tests.Articles;

/// <summary>Writes made-up reports, edited copies of them, and others that are only like them. The same seed writes the same.</summary>
internal sealed class NewsDesk(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>A report and what another publisher made of it: another lead or byline, paragraphs cut, words swapped, numbers and quotes
    /// in another style.</summary>
    public (string Original, string Copy) Rewritten()
    {
        var report = Write(NewEvent());
        var paragraphs = report.Paragraphs.ToList();
        if (Chance(0.5))
        {
            paragraphs[0] = Fill(Other(NewsWords.Leads[report.Event.Kind], report.LeadWording), report.Event);
        }

        if (Chance(0.6))
        {
            var cut = random.Next(1, 1 + (paragraphs.Count * 2 / 5));
            paragraphs.RemoveRange(paragraphs.Count - cut, cut);
        }

        if (Chance(0.3))
        {
            paragraphs.RemoveAt(random.Next(1, paragraphs.Count));
        }

        if (Chance(0.5))
        {
            paragraphs = [.. paragraphs.Select(p => Swap(p, 0.5))];
        }

        if (Chance(0.4))
        {
            paragraphs = [.. paragraphs.Select(p => p.Replace(",000", "000", StringComparison.Ordinal).Replace('"', '”'))];
        }

        paragraphs.InsertRange(0, Chance(0.4) ? [$"By {Pick(NewsWords.Officials)}, {report.Event.Place} bureau"] : []);
        paragraphs.AddRange(Chance(0.4) ? [Pick(NewsWords.Tails)] : []);
        return (string.Join('\n', report.Paragraphs), string.Join('\n', paragraphs));
    }

    /// <summary>A report and another one with the same parties, of the same kind, in the same wording, about something else; every third
    /// one tells how the same event went on.</summary>
    public (string Left, string Right) Similar(int number)
    {
        var left = Write(NewEvent());
        var right =
            number % 3 == 0 ? FollowUp(left) : Write(NewEvent() with { A = left.Event.A, B = left.Event.B, Kind = left.Event.Kind }, left);
        return (string.Join('\n', left.Paragraphs), string.Join('\n', right.Paragraphs));
    }

    private Report FollowUp(Report first)
    {
        var later = NewEvent() with
        {
            A = first.Event.A,
            B = first.Event.B,
            Kind = (first.Event.Kind + 1) % NewsWords.Leads.Length,
            Place = first.Event.Place,
        };
        var report = Write(later);
        return report with { Paragraphs = [.. report.Paragraphs.Take(4), first.Paragraphs[0], .. report.Paragraphs.Skip(4)] };
    }

    private Report Write(NewsEvent happened, Report? form = null)
    {
        var wording = form?.LeadWording ?? random.Next(3);
        var sentences = form?.Sentences ?? [.. Shuffled(NewsWords.Details).Take(6), .. Shuffled(NewsWords.Quotes).Take(3)];
        var backgrounds = form?.Backgrounds ?? [.. Shuffled(NewsWords.Backgrounds).Take(2)];
        return new Report(
            happened,
            wording,
            sentences,
            backgrounds,
            [Fill(NewsWords.Leads[happened.Kind][wording], happened), .. sentences.Concat(backgrounds).Select(s => FillAnew(s, happened))]
        );
    }

    private NewsEvent NewEvent()
    {
        var (a, b) = Pick(NewsWords.Parties);
        return new NewsEvent(
            random.Next(NewsWords.Leads.Length),
            a,
            b,
            Pick(NewsWords.Places),
            Number(),
            Number(),
            Pick(NewsWords.Days),
            Pick(NewsWords.Places),
            Pick(NewsWords.Officials)
        );
    }

    // Each sentence has figures and names of its own, but for the place where it happened.
    private string FillAnew(string sentence, NewsEvent happened) =>
        Fill(
            sentence,
            happened with
            {
                N = Number(),
                M = Number(),
                Day = Pick(NewsWords.Days),
                Other = Pick(NewsWords.Places),
                Official = Pick(NewsWords.Officials),
            }
        );

    private static string Fill(string sentence, NewsEvent happened) =>
        sentence
            .Replace("{A}", happened.A, StringComparison.Ordinal)
            .Replace("{B}", happened.B, StringComparison.Ordinal)
            .Replace("{P}", happened.Place, StringComparison.Ordinal)
            .Replace("{Q}", happened.Other, StringComparison.Ordinal)
            .Replace("{N}", happened.N, StringComparison.Ordinal)
            .Replace("{M}", happened.M, StringComparison.Ordinal)
            .Replace("{D}", happened.Day, StringComparison.Ordinal)
            .Replace("{O}", happened.Official, StringComparison.Ordinal);

    private string Swap(string paragraph, double share) =>
        string.Join(
            ' ',
            paragraph
                .Split(' ')
                .Select(word => NewsWords.Synonyms.FirstOrDefault(s => s.Word == word).Other is { } other && Chance(share) ? other : word)
        );

    private string Number() =>
        random.Next(3) switch
        {
            0 => random.Next(2, 40).ToString(System.Globalization.CultureInfo.InvariantCulture),
            1 => random.Next(40, 999).ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => (random.Next(1, 90) * 1000).ToString("N0", System.Globalization.CultureInfo.InvariantCulture),
        };

    private static string Other(string[] wordings, int but) => wordings[(but + 1) % wordings.Length];

    private List<string> Shuffled(string[] items) =>
        [.. items.Select(i => (Item: i, Order: random.Next())).OrderBy(p => p.Order).Select(p => p.Item)];

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];

    private bool Chance(double share) => random.NextDouble() < share;

    private sealed record NewsEvent(
        int Kind,
        string A,
        string B,
        string Place,
        string N,
        string M,
        string Day,
        string Other,
        string Official
    );

    private sealed record Report(
        NewsEvent Event,
        int LeadWording,
        IReadOnlyList<string> Sentences,
        IReadOnlyList<string> Backgrounds,
        IReadOnlyList<string> Paragraphs
    );
}
