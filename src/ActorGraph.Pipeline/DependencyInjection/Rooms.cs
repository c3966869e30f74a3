using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Pipeline.DependencyInjection;

/// <summary>The one place where the rooms' own types are named.</summary>
internal static class Rooms
{
    public static IServiceCollection AddRooms(this IServiceCollection services) => services;
}
