using ActorGraph.Core.Claims;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;

namespace ActorGraph.Extraction.Attributes;

/// <summary>Finds the words that say when in a document and resolves them against the publication day.</summary>
internal sealed class TimeExpressionReader(SyntaxView view)
{
    private readonly List<TimeExpression> found = [];
    private DateOnly published;
    private DateOnly? anchor;

    /// <summary>Reads all sentences in order, since "the same day" means the last day named; nothing where the publication day is
    /// unknown.</summary>
    public List<TimeExpression> Read()
    {
        if (view.Document.Article.PublishedOn is not { } day)
        {
            return found;
        }

        published = day;
        for (var i = 0; i < view.Count; )
        {
            var next = ReadAt(i);
            i = Math.Max(next, i + 1);
        }

        return found;
    }

    private string Word(int token) => token < view.Count ? view.Text(token).ToString() : "";

    private string Lower(int token) => token >= 0 && token < view.Count ? view.Text(token).ToString().ToLowerInvariant() : "";

    // Gives the index after the expression that starts here, or 0.
    private int ReadAt(int i) =>
        Numeric(i) is var numeric and > 0 ? numeric
        : MonthDay(i) is var monthDay and > 0 ? monthDay
        : DayMonth(i) is var dayMonth and > 0 ? dayMonth
        : MonthYear(i) is var monthYear and > 0 ? monthYear
        : Weekday(i) is var weekday and > 0 ? weekday
        : Named(i) is var named and > 0 ? named
        : Counted(i) is var counted and > 0 ? counted
        : Period(i) is var period and > 0 ? period
        : Year(i);

    // "2025-01-16", also where the tokenizer has split it.
    private int Numeric(int i)
    {
        if (DateOnly.TryParseExact(Word(i), "yyyy-MM-dd", out var day))
        {
            return AddDay(i, i + 1, day, day);
        }

        return
            Word(i + 1) == "-"
            && Word(i + 3) == "-"
            && CalendarWords.Year(Word(i)) > 0
            && DateOnly.TryParseExact($"{Word(i)}-{Word(i + 2)}-{Word(i + 4)}", "yyyy-MM-dd", out day)
            ? AddDay(i, i + 5, day, day)
            : 0;
    }

    // "October 7, 2023", "Sept. 30".
    private int MonthDay(int i)
    {
        var month = CalendarWords.Month(Word(i));
        var at = month > 0 && Word(i + 1) == "." ? i + 2 : i + 1;
        var day = month > 0 ? CalendarWords.Day(Word(at)) : 0;
        if (day == 0)
        {
            return 0;
        }

        return AddDayOfMonth(i, at + 1, month, day);
    }

    // "7 October 2023", "7th of May".
    private int DayMonth(int i)
    {
        var day = CalendarWords.Day(Word(i));
        var at = day > 0 && Lower(i + 1) == "of" ? i + 2 : i + 1;
        var month = day > 0 ? CalendarWords.Month(Word(at)) : 0;
        if (month == 0)
        {
            return 0;
        }

        return AddDayOfMonth(i, at + 1, month, day);
    }

    // The year may follow, with or without a comma before it.
    private int AddDayOfMonth(int i, int end, int month, int day)
    {
        var yearAt = Word(end) == "," ? end + 1 : end;
        var year = CalendarWords.Year(Word(yearAt));
        return AddCalendarDay(i, year > 0 ? yearAt + 1 : end, year, month, day);
    }

    // "October 2023", "last December", "in May".
    private int MonthYear(int i)
    {
        var month = CalendarWords.Month(Word(i));
        if (month == 0 || (month is 5 or 3 && view.Part(i) is not (PartOfSpeech.Propn or PartOfSpeech.Noun)))
        {
            return 0;
        }

        var year = CalendarWords.Year(Word(i + 1));
        var end = year > 0 ? i + 2 : i + 1;
        if (year == 0)
        {
            var isAhead = Lower(i - 1) == "next";
            year =
                isAhead ? (month > published.Month ? published.Year : published.Year + 1)
                : month <= published.Month ? published.Year
                : published.Year - 1;
        }

        var first = new DateOnly(year, month, 1);
        return AddRange(i, end, first, first.AddMonths(1).AddDays(-1));
    }

    private int Weekday(int i)
    {
        if (CalendarWords.Weekday(Word(i)) is not { } weekday)
        {
            return 0;
        }

        // "Friday, October 7": the date says it.
        if (Word(i + 1) == "," && (CalendarWords.Month(Word(i + 2)) > 0 || CalendarWords.Month(Word(i + 3)) > 0))
        {
            return 0;
        }

        var back = ((int)published.DayOfWeek - (int)weekday + 7) % 7;
        var past = published.AddDays(-back);
        var future = back == 0 ? published : past.AddDays(7);
        var before = Lower(i - 1);
        if (before == "last")
        {
            past = back == 0 ? published.AddDays(-7) : past;
            future = past;
        }
        else if (before == "next" || before == "coming")
        {
            future = back == 0 ? published.AddDays(7) : future;
            past = future;
        }

        return AddDay(i, i + 1, past, future);
    }

    private int Named(int i)
    {
        var (offset, length) = (Lower(i), Lower(i + 1)) switch
        {
            ("yesterday", _) => (-1, 1),
            ("today", _) or ("tonight", _) => (0, 1),
            ("tomorrow", _) => (1, 1),
            ("this", "morning" or "afternoon" or "evening") => (0, 2),
            ("last", "night") => (-1, 2),
            _ => (0, 0),
        };
        if (length > 0)
        {
            return AddDay(i, i + length, published.AddDays(offset), published.AddDays(offset));
        }

        if (
            anchor is { } day
            && Lower(i) is "same" or "that" or "next" or "following" or "previous"
            && Lower(i + 1) is "day" or "evening" or "morning"
        )
        {
            day = day.AddDays(
                Lower(i) is "next" or "following" ? 1
                : Lower(i) == "previous" ? -1
                : 0
            );
            return AddDay(i, i + 2, day, day);
        }

        return 0;
    }

    // "Two days ago", "a day earlier", "three days later".
    private int Counted(int i)
    {
        var number = CalendarWords.Number(Word(i));
        if (number == 0 || Lower(i + 1) is not ("day" or "days" or "week" or "weeks" or "month" or "months" or "year" or "years"))
        {
            return 0;
        }

        var unit = Lower(i + 1).TrimEnd('s');
        var direction = Lower(i + 2);
        var basis = direction == "ago" ? published : anchor ?? published;
        var sign =
            direction is "ago" or "earlier" or "before" ? -1
            : direction is "later" or "after" ? 1
            : 0;
        if (sign == 0 || (direction is "before" or "after" && !IsAtClauseEnd(i + 3)))
        {
            return 0;
        }

        if (unit == "day")
        {
            var day = basis.AddDays(sign * number);
            return AddDay(i, i + 3, day, day);
        }

        var (first, last) = unit switch
        {
            "week" => (basis.AddDays((sign * number * 7) - 3), basis.AddDays((sign * number * 7) + 3)),
            "month" => (MonthOf(basis.AddMonths(sign * number)), MonthOf(basis.AddMonths((sign * number) + 1)).AddDays(-1)),
            _ => (new DateOnly(basis.Year + (sign * number), 1, 1), new DateOnly(basis.Year + (sign * number), 12, 31)),
        };
        return AddRange(i, i + 3, first, last);
    }

    // "A day before the vote" counts from the vote, which has no day here.
    private bool IsAtClauseEnd(int token) => token >= view.Count || view.Part(token) is PartOfSpeech.Punct or PartOfSpeech.Cconj;

    // "Last week", "this month", "at the weekend".
    private int Period(int i)
    {
        var word = Lower(i);
        if (word == "weekend" && Lower(i - 1) is "the" or "last")
        {
            var sunday = published.AddDays(-(int)published.DayOfWeek);
            return AddRange(i, i + 1, sunday.AddDays(-1), sunday);
        }

        var shift = word switch
        {
            "last" or "past" => -1,
            "this" => 0,
            "next" => 1,
            _ => 2,
        };
        if (shift == 2)
        {
            return 0;
        }

        switch (Lower(i + 1))
        {
            case "week":
                var monday = published.AddDays(-(((int)published.DayOfWeek + 6) % 7) + (7 * shift));
                return AddRange(i, i + 2, monday, monday.AddDays(6));
            case "month":
                var first = MonthOf(published.AddMonths(shift));
                return AddRange(i, i + 2, first, first.AddMonths(1).AddDays(-1));
            case "year":
                return AddRange(i, i + 2, new DateOnly(published.Year + shift, 1, 1), new DateOnly(published.Year + shift, 12, 31));
            default:
                return 0;
        }
    }

    private int Year(int i)
    {
        var year = CalendarWords.Year(Word(i));
        return year > 0 && Lower(i - 1) is "in" or "early" or "late" or "mid" or "during"
            ? AddRange(i, i + 1, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))
            : 0;
    }

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    private int AddCalendarDay(int first, int end, int year, int month, int day)
    {
        if (year > 0)
        {
            return day <= DateTime.DaysInMonth(year, month)
                ? AddDay(first, end, new DateOnly(year, month, day), new DateOnly(year, month, day))
                : 0;
        }

        if (day > DateTime.DaysInMonth(published.Year, month))
        {
            return 0;
        }

        // Without a year the nearest is meant; a past event lies in the past.
        var past = new DateOnly(published.Year, month, day);
        past = past > published.AddDays(1) && !(month == 2 && day == 29) ? past.AddYears(-1) : past;
        var future = past < published && !(month == 2 && day == 29) ? past.AddYears(1) : past;
        return AddDay(first, end, past, future.DayNumber - published.DayNumber > 300 ? past : future);
    }

    private int AddDay(int first, int end, DateOnly past, DateOnly future)
    {
        anchor = past;
        found.Add(new TimeExpression(first, end, HeadOf(first, end), past, future, null));
        return end;
    }

    private int AddRange(int first, int end, DateOnly from, DateOnly to)
    {
        found.Add(new TimeExpression(first, end, HeadOf(first, end), null, null, new DateRange(from, to)));
        return end;
    }

    private int HeadOf(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view.Head(i) < first || view.Head(i) >= end)
            {
                return i;
            }
        }

        return end - 1;
    }
}
