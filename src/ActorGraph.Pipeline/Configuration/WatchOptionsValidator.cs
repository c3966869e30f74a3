using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Checks <see cref="WatchOptions"/>: every fault at once.</summary>
internal sealed class WatchOptionsValidator : IValidateOptions<WatchOptions>
{
    // Shorter ones can be guessed from one message and its signature.
    private const int minSecret = 16;

    public ValidateOptionsResult Validate(string? name, WatchOptions options)
    {
        List<string> faults = [.. Faults(options)];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(WatchOptions options)
    {
        if (options.Actors.Any(string.IsNullOrWhiteSpace))
        {
            yield return "Watch:Actors must not have an empty entry. Give ids or names.";
        }

        foreach (var pair in options.Pairs.Where(p => WatchOptions.SplitPair(p) is null))
        {
            yield return $"Watch:Pairs has '{pair}', no pair. Give two ids or names as 'Russia / Ukraine'.";
        }

        if (options.Webhook.Length == 0)
        {
            yield break;
        }

        if (
            !Uri.TryCreate(options.Webhook, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp)
        )
        {
            yield return $"Watch:Webhook is '{options.Webhook}', which must be an http or https address, or empty.";
        }

        if (string.IsNullOrEmpty(options.SecretFile) && options.Secret.Length < minSecret)
        {
            yield return FormattableString.Invariant(
                $"Watch:Secret must have {minSecret} characters at least where there is a Watch:Webhook: messages are signed with it. Set ACTORGRAPH_Watch__Secret or Watch:SecretFile."
            );
        }
    }
}
