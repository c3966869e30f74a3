using System.Reflection;

namespace ActorGraph.Pipeline;

/// <summary>The version of the program.</summary>
public static class ProductVersion
{
    /// <summary>As released: "0.1.0".</summary>
    public static string Text { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}
