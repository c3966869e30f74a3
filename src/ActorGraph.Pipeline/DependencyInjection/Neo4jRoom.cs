using ActorGraph.Core.Projections;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Health;
using ActorGraph.Projections.Neo4j;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.DependencyInjection;

/// <summary>Registers the Neo4j projection where an address is set, and nothing where none is: no default address is ever tried.</summary>
internal static class Neo4jRoom
{
    public static IServiceCollection AddNeo4j(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrEmpty(configuration[Neo4jSettings.Section + ":" + nameof(Neo4jSettings.Uri)]))
        {
            return services;
        }

        services.TryAddSingleton(provider =>
            CypherClients.Create(
                ToOptions(provider.GetRequiredService<IOptions<Neo4jSettings>>().Value),
                provider.GetRequiredService<TimeProvider>(),
                Driver
            )
        );
        services.AddSingleton<IProjection>(provider =>
        {
            var settings = provider.GetRequiredService<IOptions<Neo4jSettings>>().Value;
            return new Neo4jProjection(provider.GetRequiredService<ICypherClient>(), settings.BatchEntries, settings.MinConfidence);
        });
        services.AddSingleton(provider => new ProjectionProbe(
            "neo4j",
            token => provider.GetRequiredService<ICypherClient>().RunAsync(new CypherStatement("RETURN 1"), token)
        ));
        return services;
    }

#if NEO4J_DRIVER
    private static Func<Neo4jOptions, ICypherClient>? Driver => Neo4jDriver.DriverCypherClient.Open;
#else
    private static Func<Neo4jOptions, ICypherClient>? Driver => null;
#endif

    private static Neo4jOptions ToOptions(Neo4jSettings settings) =>
        new()
        {
            Uri = new Uri(settings.Uri),
            User = settings.User,
            Password = settings.Password,
            PasswordFile = settings.PasswordFile,
            Database = settings.Database,
            Retries = settings.Retries,
            Timeout = settings.Timeout,
        };
}
