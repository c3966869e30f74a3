using ActorGraph.Ingestion.Sources;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>What must hold for the settings of one source.</summary>
internal static class ArticleSourceRules
{
    private static readonly string kinds = string.Join(", ", Enum.GetNames<ArticleSourceKind>().Select(k => k.ToLowerInvariant()));

    /// <summary>The faults, to be put behind the source's name.</summary>
    public static IEnumerable<string> FaultsOf(ArticleSourceOptions source) =>
        [.. FaultsOfPlace(source), .. FaultsOfFolders(source), .. FaultsOfSchedule(source), .. FaultsOfLimits(source)];

    /// <summary>The kind; null where the text is none.</summary>
    public static ArticleSourceKind? KindOf(ArticleSourceOptions source) =>
        source.Kind.All(char.IsAsciiLetter) && Enum.TryParse<ArticleSourceKind>(source.Kind, ignoreCase: true, out var kind) ? kind : null;

    /// <summary>The addresses that are absolute and of the web, of both settings.</summary>
    public static IReadOnlyList<Uri> AddressesOf(ArticleSourceOptions source) =>
        [.. AllAddresses(source).Where(IsWebAddress).Select(a => new Uri(a))];

    private static IEnumerable<string> FaultsOfPlace(ArticleSourceOptions source)
    {
        if (string.IsNullOrWhiteSpace(source.Name))
        {
            yield return "has no Name. Give one, for 'actorgraph sources'.";
        }

        if (KindOf(source) is not { } kind)
        {
            yield return $"has Kind '{source.Kind}', which must be one of {kinds}.";
            yield break;
        }

        foreach (var wrong in AllAddresses(source).Where(a => !IsWebAddress(a)))
        {
            yield return $"has the address '{wrong}', no http or https address. Give it whole.";
        }

        var isOfTheWeb = kind is not (ArticleSourceKind.Folder or ArticleSourceKind.Dump);
        if (isOfTheWeb != source.Path.Length is 0 || isOfTheWeb != AllAddresses(source).Any())
        {
            yield return isOfTheWeb ? "must have an Address and no Path." : "must have a Path and no Address.";
        }
        else if (kind is ArticleSourceKind.Feed or ArticleSourceKind.Sitemap && AllAddresses(source).Skip(1).Any())
        {
            yield return "must have one Address only. Make a source of each.";
        }
    }

    // A file that is put away must not be found again.
    private static IEnumerable<string> FaultsOfFolders(ArticleSourceOptions source)
    {
        foreach (
            var (name, folder) in new[]
            {
                (nameof(source.DoneFolder), source.DoneFolder),
                (nameof(source.FailedFolder), source.FailedFolder),
            }.Where(f => f.Item2.Length > 0)
        )
        {
            if (KindOf(source) is not ArticleSourceKind.Folder)
            {
                yield return $"has a {name}, which only a folder has.";
            }
            else if (source.Path.Length > 0 && !Path.GetRelativePath(source.Path, folder).StartsWith("..", StringComparison.Ordinal))
            {
                yield return $"has the {name} '{folder}' in its Path, where it would be read again. Give a folder outside of it.";
            }
        }
    }

    private static IEnumerable<string> FaultsOfSchedule(ArticleSourceOptions source)
    {
        if (source.Schedule.Length > 0 && !CronExpressionAttribute.TryParse(source.Schedule, out _))
        {
            yield return $"has Schedule '{source.Schedule}', which is no cron expression. Give five fields, such as '*/15 * * * *', or six with seconds first.";
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(source.TimeZone, out _))
        {
            yield return $"has TimeZone '{source.TimeZone}', which this machine does not know. Give a name such as 'Europe/London'.";
        }

        if (source.JitterSeconds is < 0 or > 86_400)
        {
            yield return "has a JitterSeconds that does not lie between 0 and 86400.";
        }
    }

    private static IEnumerable<string> FaultsOfLimits(ArticleSourceOptions source)
    {
        if (source.MaxArticles < 1)
        {
            yield return "has a MaxArticles that is not positive.";
        }

        if (source.MaxAgeDays is <= 0 or > 36_500)
        {
            yield return "has a MaxAgeDays that does not lie between 0 and 36500.";
        }

        if (source.SpacingSeconds is < 0 or > 3600)
        {
            yield return "has a SpacingSeconds that does not lie between 0 and 3600.";
        }

        if (source.Include.Concat(source.Exclude).FirstOrDefault(p => !p.StartsWith('/') && !p.StartsWith('*')) is { } pattern)
        {
            yield return $"has the pattern '{pattern}' in Include or Exclude, which must begin with '/' or '*'.";
        }
    }

    private static IEnumerable<string> AllAddresses(ArticleSourceOptions source) =>
        source.Address.Length > 0 ? source.Addresses.Prepend(source.Address) : source.Addresses;

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
