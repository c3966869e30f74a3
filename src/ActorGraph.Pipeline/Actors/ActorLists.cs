using System.IO.Compression;
using System.Text;
using ActorGraph.Core.Errors;
using ActorGraph.Linking.KnowledgeBases;
using ActorGraph.Linking.KnowledgeBases.Files;
using ActorGraph.Linking.KnowledgeBases.Import;
using ActorGraph.Pipeline.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Actors;

/// <summary>Loads our lists of actors and the user's files over them.</summary>
/// <param name="options">Where the user's files are.</param>
/// <param name="selection">Which of our lists are left out.</param>
/// <param name="timeProvider">Measures the loading.</param>
/// <param name="logger">Told what a user may want to know of his files.</param>
public sealed class ActorLists(
    IOptions<ActorOptions> options,
    ActorSelection selection,
    TimeProvider timeProvider,
    ILogger<ActorLists> logger
)
{
    private const double BytesInMegabyte = 1024 * 1024;

    /// <summary>The user's files, as given.</summary>
    public IReadOnlyList<string> Files { get; } = [.. options.Value.Files];

    /// <summary>Loads everything.</summary>
    /// <exception cref="ActorGraphException">AG2002: a file of actors cannot be read. AG4003: one is broken; nothing of any is
    /// used.</exception>
    public KnowledgeBase Load()
    {
        var listed = KnowledgeBase.Load(selection.Without);
        if (Files.Count == 0)
        {
            return listed;
        }

        var own = Read(Files, listed);
        foreach (var notice in own.Notices)
        {
            PipelineLog.ActorNotice(logger, notice);
        }

        return listed.With(own);
    }

    /// <summary>Reads files of actors and checks them against our lists.</summary>
    /// <exception cref="ActorGraphException">AG2002: a file cannot be read. AG4003: one is broken.</exception>
    public ActorFileCheck Check(IEnumerable<string> files)
    {
        var own = Read(files, KnowledgeBase.Load(selection.Without));
        var names = own
            .Actors.Select(a => a.Written)
            .Sum(w => 1 + w.Actor.Aliases.Length + w.Demonyms.Length + w.Capitals.Length + w.Seats.Length);
        return new ActorFileCheck(own.Actors.Length, names, own.Notices);
    }

    /// <summary>Loads everything and counts it: each figure with its name, then milliseconds and megabytes (retained, then
    /// allocated).</summary>
    /// <exception cref="ActorGraphException">As <see cref="Load"/>.</exception>
    public IReadOnlyList<(string Name, double Value)> Count()
    {
        var (retained, allocated, start) = (
            GC.GetTotalMemory(forceFullCollection: true),
            GC.GetTotalAllocatedBytes(),
            timeProvider.GetTimestamp()
        );
        var knowledgeBase = Load();
        var elapsed = timeProvider.GetElapsedTime(start);
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        // What else the process does meanwhile may free more than the lists keep.
        retained = Math.Max(0, GC.GetTotalMemory(forceFullCollection: true) - retained);
        var counts = KnowledgeBaseCounts.Of(knowledgeBase);
        return
        [
            .. counts.ByType.Select(t => ("actors: " + t.Key, (double)t.Value)),
            ("persons with offices", counts.PersonsWithOffices),
            ("offices with terms", counts.Offices),
            ("countries with an ISO code", counts.CountriesWithCode),
            .. counts.OrganizationsByKind.Select(k => ("organizations: " + k.Key, (double)k.Value)),
            ("organizations with a parent", counts.OrganizationsWithParent),
            ("names", counts.Names),
            ("names of several actors", counts.SharedNames),
            ("loaded in ms", elapsed.TotalMilliseconds),
            ("MB kept", retained / BytesInMegabyte),
            ("MB allocated", allocated / BytesInMegabyte),
        ];
    }

    /// <summary>Makes a file of actors of Wikidata's or FollowTheMoney's JSON.</summary>
    /// <param name="path">The JSON; a name that ends with ".gz" is unpacked while it is read.</param>
    /// <param name="target">The CSV; a failure leaves an older one as it was.</param>
    /// <param name="cancellationToken">Stops and leaves an older file as it was.</param>
    /// <exception cref="ActorGraphException">AG2002: a file cannot be read or written. AG4004: the JSON is not that of a
    /// catalogue.</exception>
    /// <returns>How many actors were written, and how many entities were passed over because they are no actors.</returns>
    public (int Written, int PassedOver) Import(string path, string target, CancellationToken cancellationToken)
    {
        var draft = target + ".part";
        try
        {
            ActorImportResult result;
            using (var output = new StreamWriter(draft, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
            {
                result = ActorImport.Run(path, () => Open(path), output, KnowledgeBase.Load(selection.Without), cancellationToken);
            }

            File.Move(draft, target, overwrite: true);
            return (result.Written, result.PassedOver);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new ActorGraphException(
                ErrorCodes.PathNotReadable,
                $"'{path}' could not be imported to '{target}': {exception.Message} See that the one can be read and the other written.",
                exception
            );
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static Stream Open(string path)
    {
        var file = File.OpenRead(path);
        return path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    private static UserActors Read(IEnumerable<string> files, KnowledgeBase listed) =>
        ActorFileReader.Read(files.Select(f => new ActorFileContent(f, ReadFile(f))).ToList(), listed);

    private static byte[] ReadFile(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ActorGraphException(
                ErrorCodes.PathNotReadable,
                $"'{path}' could not be read: {exception.Message} Give a file of actors.",
                exception
            );
        }
    }
}
