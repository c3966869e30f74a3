namespace ActorGraph.Pipeline.Configuration;

/// <summary>One article source: the settings below <c>Sources:N</c>. Kinds and addresses are text, so that all their faults are told at
/// once.</summary>
public sealed record ArticleSourceOptions
{
    /// <summary>What it is called; unique, whatever the case.</summary>
    public string Name { get; init; } = "";

    /// <summary>How it is read: feed, sitemap, pages, folder or dump.</summary>
    public string Kind { get; init; } = "";

    /// <summary>A feed's or sitemap's address.</summary>
    public string Address { get; init; } = "";

    /// <summary>The addresses of pages.</summary>
    public IList<string> Addresses { get; init; } = [];

    /// <summary>A folder, or the file of a dump.</summary>
    public string Path { get; init; } = "";

    /// <summary>When: a cron expression; that of all sources where it is empty.</summary>
    public string Schedule { get; init; } = "";

    /// <summary>The time zone of the schedule (IANA). The default is UTC.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>By how much a tick may be late, so that sources do not all start at once; always the same for one tick. The default is
    /// 0.</summary>
    public int JitterSeconds { get; init; }

    /// <summary>Where the files of a folder go once every article in them is taken in; empty to leave them where they are.</summary>
    public string DoneFolder { get; init; } = "";

    /// <summary>Where the files of a folder go of which an article failed; empty to leave them, to be read again with each run.</summary>
    public string FailedFolder { get; init; } = "";

    /// <summary>How many new articles one run takes at most. Null for 100 from the web, and for all from folders and dumps.</summary>
    public int? MaxArticles { get; init; }

    /// <summary>From which age on listed articles are left out, in days; null for none.</summary>
    public double? MaxAgeDays { get; init; }

    /// <summary>Patterns of paths that are taken, as in robots.txt; none for all.</summary>
    public IList<string> Include { get; init; } = [];

    /// <summary>Patterns of paths that are left out.</summary>
    public IList<string> Exclude { get; init; } = [];

    /// <summary>The pause between two requests to one host, in seconds; null for that of <c>Fetch</c>.</summary>
    public double? SpacingSeconds { get; init; }

    /// <summary>Whether this source may reach into the own network; null for what <c>Fetch</c> says.</summary>
    public bool? AllowPrivateNetworks { get; init; }

    /// <summary>Whether robots.txt is not asked; only for publishers who have allowed it.</summary>
    public bool IgnoreRobots { get; init; }
}
