using System.Globalization;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion.Webhooks;
using ActorGraph.Pipeline.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Changes;

/// <summary>Tells a webhook what is new to those on the watch list. What could not be told is told with what comes next.</summary>
/// <param name="ledger">Where changes are looked for.</param>
/// <param name="journal">Keeps up to where they were told.</param>
/// <param name="options">Whom to watch, and where to tell.</param>
/// <param name="webhooks">The way there.</param>
/// <param name="logger">Told what was told.</param>
public sealed class ChangeNotifier(
    ILedger ledger,
    IIngestionJournal journal,
    IOptions<WatchOptions> options,
    WebhookClient webhooks,
    ILogger<ChangeNotifier> logger
)
{
    /// <summary>How many changes one message has at most; it says how many there are.</summary>
    public const int MaxChanges = 200;

    // The name under which the journal keeps the position.
    private const string checkpoint = "webhook";

    /// <summary>Tells what the ledger recorded since the last time. The first time nothing is told: all before it is history.</summary>
    /// <exception cref="Core.Errors.ActorGraphException">AG8002: the webhook did not take it; the next call tries again.</exception>
    public async Task NotifyAsync(CancellationToken cancellationToken)
    {
        var settings = options.Value;
        if (settings.Webhook.Length == 0)
        {
            return;
        }

        using var view = ledger.OpenSnapshot();
        // A position beyond the head is that of another ledger.
        if (journal.ReadCheckpoints().TryGetValue(checkpoint, out var since) && since < view.Head)
        {
            await TellAsync(view, since, settings, cancellationToken);
        }

        journal.KeepCheckpoint(checkpoint, view.Head);
    }

    private async Task TellAsync(ILedgerView view, LedgerPosition since, WatchOptions settings, CancellationToken cancellationToken)
    {
        var watched = WatchList.Of(settings, ledger);
        var changes = ChangeFinder.Find(view, since, view.Head).Where(watched.Contains).ToList();
        if (changes.Count == 0)
        {
            return;
        }

        await webhooks.PostAsync(
            new WebhookMessage(
                new Uri(settings.Webhook),
                string.Create(CultureInfo.InvariantCulture, $"{since.Value}-{view.Head.Value}"),
                ChangeJson.Message(since, view.Head, changes.Count, changes.Take(MaxChanges), view),
                settings.ReadSecret(),
                settings.AllowPrivateNetworks
            ),
            cancellationToken
        );
        PipelineLog.ChangesTold(logger, changes.Count, since.Value, view.Head.Value);
    }
}
