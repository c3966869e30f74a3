using ActorGraph.Core.Actors;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Tests;

/// <summary>Links sketched documents with the real knowledge base, which is loaded once.</summary>
internal static class Linked
{
    private static readonly Lazy<KnowledgeBase> knowledgeBase = new(() => KnowledgeBase.Load());

    public static KnowledgeBase KnowledgeBase => knowledgeBase.Value;

    public static LinkedDocument Of(string line, int year = 2024, int month = 11, int day = 13) =>
        new MentionLinker(KnowledgeBase).Link(Sketch.Of(line, year, month, day));

    /// <summary>The link whose mention is written so; the last one if there are several.</summary>
    public static Link? Find(this LinkedDocument document, string surface) =>
        document.Links.LastOrDefault(l => l.Mention.Span.Of(document.Document.Text).SequenceEqual(surface));

    /// <summary>The id of the actor that a surface is linked to, "-" if to none, with "place:" before it where it is used as a
    /// place.</summary>
    public static string Meaning(this LinkedDocument document, string surface) =>
        document.Find(surface) is { } link ? (link.IsPlace ? "place:" : "") + link.Actor.Id : "-";
}
