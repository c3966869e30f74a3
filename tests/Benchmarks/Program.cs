using System.Globalization;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Neo4j;
using BenchmarkDotNet.Running;
using Benchmarks;

// "--quick" prints words a second for each stage from one process in half a minute; "--vary N FILE" writes N articles to ingest;
// "--recombine N FILE NEWSWIRE" the same out of the Meaning Bank's newswire;
// "--browse LEDGER" prints what the page over it makes people wait;
// "--actors" prints what our actors and half a million names of a user cost;
// "--claims N FILE" makes a ledger of N claims; "--exports FILE DIR" prints what each export of it costs; "--graph FILE URI" fills an empty
// Neo4j by a plain writer and by a sync, "--queries URI" times ten analyst queries there (the password comes from
// ACTORGRAPH_Neo4j__Password); without any BenchmarkDotNet takes its time.
switch (args)
{
    case ["--quick"]:
        QuickRun.Print(Console.Out);
        break;
    case ["--actors"]:
        ActorRun.Print(Console.Out);
        break;
    case ["--vary", var count, var path]:
        VariedSamples.Write(int.Parse(count, CultureInfo.InvariantCulture), path);
        break;
    case ["--recombine", var count, var path, var newswire]:
        RecombinedNewswire.Write(int.Parse(count, CultureInfo.InvariantCulture), path, newswire);
        break;
    case ["--browse", var path]:
        BrowseRun.Print(path, Console.Out);
        break;
    case ["--claims", var count, var path]:
        GraphLedger.Write(int.Parse(count, CultureInfo.InvariantCulture), path, Console.Out);
        break;
    case ["--exports", var ledger, var folder]:
        ExportRun.PrintAll(ledger, folder, Console.Out);
        break;
    case ["--export", var format, var ledger, var folder]:
        ExportRun.Print(Enum.Parse<ExportFormat>(format), ledger, folder, Console.Out);
        break;
    case ["--graph", var ledger, var uri]:
        await GraphWriteRun.PrintAsync(ledger, Neo4j(uri), Console.Out);
        break;
    case ["--queries", var uri]:
        await QueryRun.PrintAsync(Neo4j(uri), Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
        break;
}

static Neo4jOptions Neo4j(string uri) =>
    new()
    {
        Uri = new Uri(uri),
        Password = Environment.GetEnvironmentVariable("ACTORGRAPH_Neo4j__Password") ?? "",
        Timeout = TimeSpan.FromHours(1),
    };
