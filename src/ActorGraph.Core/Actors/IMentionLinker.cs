using ActorGraph.Core.Text;

namespace ActorGraph.Core.Actors;

/// <summary>Decides for each mention of a document which actor it is. Pure: no clock, no I/O; the article's own date is the only time it
/// knows.</summary>
/// <remarks>Implementations are safe for use by many threads at once.</remarks>
public interface IMentionLinker
{
    /// <summary>Links names, descriptions and pronouns of one document to actors.</summary>
    LinkedDocument Link(Document document);
}
