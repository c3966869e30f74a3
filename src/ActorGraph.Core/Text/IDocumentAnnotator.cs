using ActorGraph.Core.Articles;

namespace ActorGraph.Core.Text;

/// <summary>Turns an article into a document with sentences, tokens, tags, trees and name mentions. Pure: the same article gives the same
/// document.</summary>
/// <remarks>Implementations are safe for use by many threads at once.</remarks>
public interface IDocumentAnnotator
{
    /// <summary>Analyses one article.</summary>
    Document Annotate(Article article);
}
