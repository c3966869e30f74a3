using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using ActorGraph.Core.Articles;

namespace ActorGraph.Pipeline.Analysis;

/// <summary>Names what analyses: it changes with the code, the rules in it, the models and the user's files of actors and frames.</summary>
internal static class AnalyserVersion
{
    /// <summary>The version of a set of assemblies and the files that they read: "0.1.0+3f2a90c41b7d".</summary>
    public static string Of(IEnumerable<Assembly> assemblies, IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var assembly in assemblies.Prepend(typeof(Article).Assembly).OrderBy(a => a.GetName().Name, StringComparer.Ordinal))
        {
            // A deterministic compiler gives the same id to the same sources and embedded rules, and to no others.
            hash.AppendData(assembly.ManifestModule.ModuleVersionId.ToByteArray());
        }

        foreach (var file in files.OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            using var stream = File.OpenRead(file);
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(SHA256.HashData(stream));
        }

        return $"{ProductVersion.Text}+{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6))}";
    }
}
