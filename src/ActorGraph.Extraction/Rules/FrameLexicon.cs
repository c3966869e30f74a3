using System.Collections.Frozen;
using System.Collections.Immutable;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Extraction.Rules;

/// <summary>All frames, found by the head of their trigger. Immutable, safe for use by many threads.</summary>
internal sealed class FrameLexicon
{
    private readonly FrozenDictionary<(string Lemma, TriggerElementKind Kind), ImmutableArray<Frame>> byHead;

    private FrameLexicon(ImmutableArray<Frame> frames)
    {
        Frames = frames;
        Lemmas = new LemmaRepair(
            frames
                .SelectMany(f => f.Trigger.SelectMany(e => e.Lemmas).Concat(f.Conditions.SelectMany(c => c.Lemmas)))
                .Concat(WordClasses.Embedded.Lemmas)
                .Concat(EmbeddingLexicon.Embedded.Lemmas)
                .ToFrozenSet(StringComparer.Ordinal)
        );
        byHead = frames
            .SelectMany(f => f.Trigger[0].Lemmas.Select(lemma => (Key: (lemma, f.Trigger[0].Kind), Frame: f)))
            .GroupBy(p => p.Key)
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Frame).ToImmutableArray());
    }

    /// <summary>All frames, by file and line.</summary>
    public ImmutableArray<Frame> Frames { get; }

    /// <summary>Mends lemmas towards those that frames, classes and the embedding lexicon know.</summary>
    public LemmaRepair Lemmas { get; }

    /// <summary>The frames whose trigger begins with a lemma.</summary>
    public ImmutableArray<Frame> StartingWith(string lemma, TriggerElementKind kind) => byHead.GetValueOrDefault((lemma, kind), []);

    /// <summary>Reads the embedded frames and those of the user's files.</summary>
    /// <param name="userFiles">Name or path (the file's name begins with the relation) and lines of each.</param>
    /// <exception cref="ActorGraphException">AG5001: a file has faults; all are named.</exception>
    public static FrameLexicon Load(IEnumerable<(string Name, string[] Lines)> userFiles)
    {
        var faults = new List<string>();
        var embedded = RuleResources.FrameFiles().SelectMany(f => ReadFile(f.Name, f.Lines, faults)).ToImmutableArray();
        var users = userFiles.SelectMany(f => ReadFile(f.Name, f.Lines, faults)).ToImmutableArray();
        var frames = embedded.AddRange(users);
        faults.AddRange(Contradictions(frames));
        if (!users.IsEmpty)
        {
            faults.AddRange(new UserFrameCheck(embedded).Faults(users));
        }

        var heading = $"The frame files have {faults.Count} fault{(faults.Count == 1 ? "" : "s")}; mend as docs/extraction.md says:";
        return faults.Count == 0
            ? new FrameLexicon(frames)
            : throw new ActorGraphException(ErrorCodes.InvalidRules, $"{heading} {string.Join("; ", faults)}")
            {
                Faults = faults.Count > 1 ? [heading, .. faults] : [],
            };
    }

    private static IEnumerable<Frame> ReadFile(string name, string[] lines, List<string> faults)
    {
        if (RelationOntology.TryGet(Path.GetFileName(name).Split('.')[0]) is not { } relation)
        {
            faults.Add($"{name}: its name begins with no relation type");
            yield break;
        }

        var parser = new FrameRowParser(WordClasses.Embedded, faults);
        var header = true;
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]) || lines[i][0] == '#')
            {
                continue;
            }

            if (!header && parser.Parse(relation, lines[i], $"{name}:{i + 1}") is { } frame)
            {
                yield return frame;
            }

            header = false;
        }
    }

    private static IEnumerable<string> Contradictions(ImmutableArray<Frame> frames)
    {
        foreach (var same in frames.GroupBy(f => f.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return $"{same.Last().Origin}: the id '{same.Key}' is taken by {same.First().Origin}";
        }

        // A frame that asks for the same words in the same slots as an earlier one can never be the one that fires.
        foreach (var same in frames.GroupBy(Signature, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return $"{same.Last().Origin}: '{same.Last().Id}' is never reached, {same.First().Origin} takes the same words";
        }
    }

    private static string Signature(Frame frame) =>
        string.Join(
            '\n',
            [
                frame.Relation.Name,
                .. frame.Trigger.Select(e => $"{e.Kind} {e.Preposition} {string.Join('|', e.Lemmas.Order(StringComparer.Ordinal))}"),
                string.Join('|', frame.Source),
                string.Join('|', frame.Target),
                string.Join('|', frame.SourceTypes),
                string.Join('|', frame.TargetTypes),
                .. frame.Conditions.Select(c => $"{c.Kind} {c.Slot} {string.Join(',', c.Lemmas.Order(StringComparer.Ordinal))}"),
            ]
        );
}
