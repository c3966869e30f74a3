using ActorGraph.Core.Actors;
using ActorGraph.Core.Errors;

namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>Reads a user's files of actors. All of them are checked before anything is used.</summary>
public static class ActorFileReader
{
    private const int MaxShown = 100;
    private static readonly string[] jsonEndings = [".json", ".jsonl", ".ndjson"];
    private static readonly string[] tableEndings = [".csv", ".tsv"];

    /// <summary>Reads and checks files.</summary>
    /// <param name="files">The files; an id may occur once in all of them.</param>
    /// <param name="listed">Our own lists, to which the files add.</param>
    /// <exception cref="ActorGraphException">AG4003: something is wrong; its faults name every place, up to a hundred, with file, line and
    /// reason.</exception>
    public static UserActors Read(IEnumerable<ActorFileContent> files, KnowledgeBase listed)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(listed);
        var faults = new List<ActorFileFault>();
        var notices = new List<ActorFileFault>();
        var rows = files.SelectMany(f => ReadRows(f, faults)).ToList();
        var identities = new RowIdentifier(listed, faults).Identify(rows);
        var builder = new EntryBuilder(new ActorFinder(listed, identities), faults);
        var actors = identities.ToDictionary(i => i.Key, i => builder.Build(i.Value));
        AddCycles(faults, identities, new ParentCheck(listed, actors));
        if (faults.Count > 0)
        {
            throw Refusal(faults);
        }

        var names = new SharedNames(listed, actors.Values.Sum(a => a.Written.Actor.Aliases.Length + 1), notices);
        foreach (var (id, actor) in actors)
        {
            names.Add(identities[id].Row, actor);
        }

        return new UserActors([.. actors.Values], [.. notices.Select(n => n.ToString())]);
    }

    private static IReadOnlyList<ActorRow> ReadRows(ActorFileContent file, List<ActorFileFault> faults)
    {
        var ending = Path.GetExtension(file.Name);
        if (jsonEndings.Contains(ending, StringComparer.OrdinalIgnoreCase))
        {
            return new ActorJsonReader(file, faults).Read();
        }

        if (tableEndings.Contains(ending, StringComparer.OrdinalIgnoreCase))
        {
            return new ActorCsvReader(file, faults).Read();
        }

        faults.Add(
            new ActorFileFault(
                file.Name,
                1,
                $"Files of actors end with {string.Join(", ", tableEndings.Concat(jsonEndings))}. Rename the file after what it holds."
            )
        );
        return [];
    }

    private static void AddCycles(List<ActorFileFault> faults, IReadOnlyDictionary<ActorId, RowIdentity> identities, ParentCheck parents)
    {
        var told = new HashSet<ActorId>();
        foreach (var (id, identity) in identities)
        {
            if (parents.CycleFrom(id) is [var first, ..] cycle && told.Add(first))
            {
                faults.Add(
                    identity.Row.Fault(
                        $"'{string.Join("' is part of '", cycle)}': a body cannot be its own parent. Take one of these parents out."
                    )
                );
            }
        }
    }

    private static ActorGraphException Refusal(List<ActorFileFault> faults)
    {
        var lines = faults
            .OrderBy(f => f.File, StringComparer.Ordinal)
            .ThenBy(f => f.Line)
            .Take(MaxShown)
            .Select(f => f.ToString())
            .ToList();
        if (faults.Count > MaxShown)
        {
            lines.Add(
                FormattableString.Invariant(
                    $"There are {faults.Count - MaxShown} more faults. Nothing of the files is used until all are mended."
                )
            );
        }

        return new ActorGraphException(ErrorCodes.InvalidActorFile, string.Join('\n', lines)) { Faults = lines };
    }
}
