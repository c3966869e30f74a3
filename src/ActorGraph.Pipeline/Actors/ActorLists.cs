using ActorGraph.Core.Errors;
using ActorGraph.Linking.KnowledgeBases;
using ActorGraph.Linking.KnowledgeBases.Files;
using ActorGraph.Pipeline.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Actors;

/// <summary>Loads our lists of actors and the user's files over them.</summary>
/// <param name="options">Where the user's files are.</param>
/// <param name="selection">Which of our lists are left out.</param>
/// <param name="logger">Told what a user may want to know of his files.</param>
public sealed class ActorLists(IOptions<ActorOptions> options, ActorSelection selection, ILogger<ActorLists> logger)
{
    /// <summary>The user's files, as given.</summary>
    public IReadOnlyList<string> Files { get; } = [.. options.Value.Files];

    /// <summary>Loads everything.</summary>
    /// <exception cref="ActorGraphException">AG4003: a file of actors is broken; nothing of it is used.</exception>
    public KnowledgeBase Load()
    {
        var listed = KnowledgeBase.Load(selection.Without);
        if (Files.Count == 0)
        {
            return listed;
        }

        var own = Check(Files, listed);
        foreach (var notice in own.Notices)
        {
            PipelineLog.ActorNotice(logger, notice);
        }

        return listed.With(own);
    }

    /// <summary>Reads files of actors and checks them against our lists.</summary>
    /// <exception cref="ActorGraphException">AG2002: a file cannot be read. AG4003: one is broken.</exception>
    public static UserActors Check(IEnumerable<string> files, KnowledgeBase listed) =>
        ActorFileReader.Read(files.Select(f => new ActorFileContent(f, ReadFile(f))).ToList(), listed);

    private static byte[] ReadFile(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ActorGraphException(ErrorCodes.PathNotReadable, $"'{path}' could not be read: {exception.Message} Give a file of actors.", exception);
        }
    }
}
