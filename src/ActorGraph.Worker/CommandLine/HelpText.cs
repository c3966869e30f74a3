using System.CommandLine.Parsing;
using ActorGraph.Pipeline;

namespace ActorGraph.Worker.CommandLine;

/// <summary>The program's help page, made of one example for each verb.</summary>
internal static class HelpText
{
    private static readonly (string Example, string Does)[] examples =
    [
        ("ingest samples", "take in files and folders of articles"),
        ("extract news.txt --out found", "write what it says as JSON; no ledger"),
        ("extract news.txt --trace", "tell which predicates gave nothing, and why"),
        ("eval tests/Golden.Tests/gold/open", "score against annotated articles"),
        ("parse news.txt --conllu", "print sentences, words, trees and names"),
        ("export csv --out graph", "write an edge list for Gephi and others"),
        ("neo4j sync", "bring Neo4j to the ledger's state"),
        ("neo4j rebuild", "empty it and fill it again"),
        ("explain \"Antony Blinken\" MET_WITH", "show the sentences behind edges"),
        ("explain \"Antony Blinken\" --why", "tell rule, words and links of each claim"),
        ("changes --since 2024-11-27", "list new edges, first contacts, reversals"),
        ("actors import dump.json --out own.csv", "make one of Wikidata or FollowTheMoney"),
        ("actors list --duplicates", "list pairs that may be one actor"),
        ("actors merge \"Jon Doe\" \"John Doe\"", "say who is who; 'actors undo N' takes it back"),
        ("claims reject 0a1b2c3d4e5f60718293", "take a wrong claim out of all that counts"),
        ("serve", "show it all in the browser, on this machine"),
        ("run", "take in the configured sources on schedule"),
        ("sources test wire", "show what one would bring; also 'list', 'run'"),
        ("status", "tell what is there and what failed"),
        ("retry --failed", "try failed articles again"),
        ("replay", "analyse stored texts again after an upgrade"),
        ("remove old-story.txt", "take an article out again"),
        ("backup copy.db", "copy the ledger; 'restore' brings it back"),
    ];

    // Shown by the verbs' own pages alone: the program's page fits a screen.
    private static readonly string[] furtherExamples =
    [
        "eval --treebank en_ewt-ud-test.conllu",
        "neo4j check",
        "serve --port 8080",
        "actors count",
        "actors check own.csv",
        "restore copy.db",
        "export graphml --out graph.graphml",
        "export gexf --out graph.gexf --from 2024-01-01 --to 2024-12-31",
        "export jsonl --out - --type ATTACKED --min-confidence 0.8",
        "export networkx --out edges.csv --with articles,evidence",
        "export neo4j-admin --out graph",
        "export plover --out events.csv --actor Russia",
        "export dyads --out dyads.csv --level state",
        "changes --since 4711 --until 4800 --json --watched",
        "actors list --conflicts",
        "actors show \"Antony Blinken\"",
        "actors split jon-doe --because \"two men\"",
        "actors split \"John Doe\" --in story-7.txt story-9.txt --as \"John Doe (senator)\"",
        "actors rename turkey \"Türkiye\"",
        "actors judgements",
        "actors undo 4711",
        "claims restore 0a1b2c3d4e5f60718293",
        "sources list",
        "sources run wire",
    ];

    public static void WriteRoot(TextWriter output)
    {
        output.WriteLine($"actorgraph {ProductVersion.Text}: who did what to whom, with the sentence that says so");
        output.WriteLine();
        foreach (var (example, does) in examples)
        {
            output.WriteLine($"  actorgraph {example, -38} {does}");
        }

        output.WriteLine();
        output.WriteLine("Options of every verb");
        output.WriteLine("  --ledger FILE      the ledger; actorgraph.db in the working directory if not given");
        output.WriteLine("  --neo4j URI        the Neo4j that follows it; none if not given");
        output.WriteLine("  --neo4j-user NAME, --neo4j-database NAME");
        output.WriteLine("                     the password comes from ACTORGRAPH_Neo4j__Password");
        output.WriteLine("  --actors FILE      actors and aliases of your own; may be given several times");
        output.WriteLine("  --rules FILE       a frame file of your own (docs/extraction.md); may be given several times");
        output.WriteLine("  --verbose          write the log to standard error");
        output.WriteLine("  --help, --version  'actorgraph VERB --help' tells what a verb takes");
        output.WriteLine();
        output.WriteLine("Settings: appsettings.json, then ACTORGRAPH_... in the environment, then options.");
        output.WriteLine("Exit codes: 0 done, 1 fault, 2 wrong command line, 3 some articles failed, 143 or 130 stopped.");
    }

    public static void WriteExamples(TextWriter output, string path)
    {
        output.WriteLine("Example:");
        foreach (
            var example in examples
                .Select(e => e.Example)
                .Concat(furtherExamples)
                .Where(e => e == path || e.StartsWith(path + " ", StringComparison.Ordinal))
        )
        {
            output.WriteLine($"  actorgraph {example}");
        }
    }

    /// <summary>The verb's words: "export", "csv".</summary>
    public static IEnumerable<string> PathOf(CommandResult result)
    {
        var names = new Stack<string>();
        for (var current = result; current.Parent is CommandResult parent; current = parent)
        {
            names.Push(current.Command.Name);
        }

        return names;
    }
}
