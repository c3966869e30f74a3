using ActorGraph.Core.Errors;
using Microsoft.Security.AntiSSRF;

namespace ActorGraph.Ingestion.Fetching;

/// <summary>The messages of what can go wrong with a request.</summary>
internal static class FetchFaults
{
    public static ActorGraphException Failed(Uri address, string reason, Exception? cause = null) =>
        new(ErrorCodes.FetchFailed, $"'{address}' could not be fetched: {reason}. Check the address; it is tried again later.", cause);

    public static ActorGraphException PrivateNetwork(Uri address, Exception? cause = null) =>
        new(
            ErrorCodes.AddressRefused,
            $"'{address}' is not fetched: it leads into a private network. Where that is meant, set AllowPrivateNetworks for this source, or Fetch:AllowPrivateNetworks for all.",
            cause
        );

    public static ActorGraphException Scheme(Uri address) =>
        new(
            ErrorCodes.AddressRefused,
            $"'{address}' is not fetched: only http and https addresses are, never '{address.Scheme}'. Give the address of a feed, sitemap or page."
        );

    public static ActorGraphException Robots(Uri address) =>
        new(
            ErrorCodes.RobotsDisallow,
            $"'{address}' is not fetched: the site's robots.txt forbids it. Leave it out, or set IgnoreRobots for a source whose publisher has allowed you to."
        );

    public static ActorGraphException NoRobots(Uri address, ActorGraphException fault) =>
        fault.Code == ErrorCodes.AddressRefused
            ? PrivateNetwork(address, fault)
            : new ActorGraphException(
                fault.Code,
                $"'{address}' is not fetched, because the site's robots.txt could not be read and all is forbidden until it can: {fault.Message}",
                fault
            );

    public static ActorGraphException Throttled(Uri address, int status, TimeSpan? retryAfter) =>
        new(
            ErrorCodes.FetchThrottled,
            $"'{address}' could not be fetched: the server answers {StatusText.Of(status)}{(retryAfter is { } wait ? FormattableString.Invariant($" and asks to wait {wait.TotalSeconds:0} seconds") : "")}. It is tried again later; a longer SpacingSeconds may help."
        );

    public static ActorGraphException Paused(Uri address, TimeSpan wait) =>
        new(
            ErrorCodes.FetchThrottled,
            FormattableString.Invariant(
                $"'{address}' is not fetched yet: its server has asked to wait {wait.TotalSeconds:0} seconds more. It is tried again later."
            )
        );

    public static ActorGraphException Forbidden(Uri address, string reason) =>
        new(
            ErrorCodes.FetchForbidden,
            $"'{address}' may not be fetched: {reason}. The publisher does not let this program in: ask for access, or leave it out."
        );

    public static ActorGraphException Redirected(Uri address, ActorGraphException fault) =>
        new(fault.Code, $"'{address}' is redirected: {fault.Message}", fault);

    public static ActorGraphException TooLarge(Uri address, int limit, bool isCompressed) =>
        Failed(
            address,
            FormattableString.Invariant(
                $"the answer has more than {limit} bytes{(isCompressed ? " once decompressed" : "")} (Fetch:MaxBytes)"
            )
        );

    public static ActorGraphException TimedOut(Uri address, int seconds) =>
        Failed(address, FormattableString.Invariant($"no full answer within {seconds} seconds (Fetch:TimeoutSeconds)"));

    /// <summary>Whether a request failed because its address leads into a private network.</summary>
    // The resolver refuses the unspecified address, which is this machine, as an argument before the policy sees it.
    public static bool IsPrivateNetwork(Exception? exception) =>
        exception is AntiSSRFException or ArgumentException { ParamName: "hostName" }
        || (exception is not null && IsPrivateNetwork(exception.InnerException));
}
