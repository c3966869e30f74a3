using ActorGraph.Core.Configuration;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Where the worker says how it is (<c>/health/live</c>, <c>/health/ready</c>, <c>/metrics</c>): the settings below
/// <c>Health</c>.</summary>
public sealed record HealthOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Health";

    /// <summary>The port where none is set.</summary>
    public const int UsualPort = 9464;

    /// <summary>The address of this machine that is listened at. The default is 127.0.0.1: nobody outside can ask.</summary>
    [IpAddress(ErrorMessage = "Health:Address must be an IP address such as 127.0.0.1, or 0.0.0.0 for all of this machine.")]
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>The port; 0 for none at all; null for <see cref="UsualPort"/> or, where another program has that, none.</summary>
    [Limits(0, 65_535, ErrorMessage = "Health:Port must lie between 0 and 65535, where 0 switches it off.")]
    public int? Port { get; init; }
}
