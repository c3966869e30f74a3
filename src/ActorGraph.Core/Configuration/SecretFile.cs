using ActorGraph.Core.Errors;

namespace ActorGraph.Core.Configuration;

/// <summary>Reads secrets from files, as containers hand them over.</summary>
public static class SecretFile
{
    /// <summary>The text of a file without the line breaks at its end.</summary>
    /// <param name="setting">The setting that names it: "Neo4j:PasswordFile".</param>
    /// <param name="path">The file.</param>
    /// <exception cref="ActorGraphException">AG1001: it cannot be read.</exception>
    public static string Read(string setting, string path)
    {
        try
        {
            return File.ReadAllText(path).TrimEnd('\r', '\n');
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ActorGraphException(
                ErrorCodes.InvalidConfiguration,
                $"{setting} is '{path}', which cannot be read: {fault.Message}",
                fault
            );
        }
    }
}
