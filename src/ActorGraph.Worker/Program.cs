using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;

// Names of actors need more letters than the "C" locale has.
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await new ActorGraphCommandLine(Terminal.OfProcess()).RunAsync(args);

// Without this declaration ASP.NET's generator would make the class public.
internal sealed partial class Program;
