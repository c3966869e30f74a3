using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>How values are written to and read from columns: days and times as ISO 8601, lists as JSON.</summary>
internal static class Cells
{
    /// <summary>A day as text.</summary>
    public static string? Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A moment as text, with its offset.</summary>
    public static string? Write(DateTimeOffset? moment) => moment?.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A list as text.</summary>
    public static string Write(ImmutableArray<string> list) => JsonSerializer.Serialize(list.IsDefault ? [] : list);

    /// <summary>Keys as text, for json_each.</summary>
    public static string Write(IEnumerable<long> keys) => JsonSerializer.Serialize(keys);

    /// <summary>A text that may be NULL.</summary>
    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A day that may be NULL.</summary>
    public static DateOnly? Day(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateOnly.ParseExact(row.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A moment that may be NULL.</summary>
    public static DateTimeOffset? Moment(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.ParseExact(row.GetString(column), "O", CultureInfo.InvariantCulture);

    /// <summary>A list.</summary>
    public static ImmutableArray<string> List(this SqliteDataReader row, int column) =>
        [.. JsonSerializer.Deserialize<string[]>(row.GetString(column))!];

    /// <summary>An address; the empty text is none.</summary>
    public static Uri? Address(this SqliteDataReader row, int column) =>
        row.GetString(column) is { Length: > 0 } text ? new Uri(text, UriKind.RelativeOrAbsolute) : null;

    /// <summary>An actor; the empty text is none.</summary>
    public static ActorId? Actor(this SqliteDataReader row, int column) =>
        row.Text(column) is { Length: > 0 } text ? new ActorId(text) : null;

    /// <summary>A span in two neighbouring columns.</summary>
    public static TextSpan Span(this SqliteDataReader row, int column) => new(row.GetInt32(column), row.GetInt32(column + 1));
}
