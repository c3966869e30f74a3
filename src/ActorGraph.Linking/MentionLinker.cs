using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.Coreference;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking;

/// <summary>Links the mentions of a document: names by list and recognizer, then phrases and descriptions, then pronouns.</summary>
/// <remarks>Holds no state of a document; safe for use by many threads at once.</remarks>
/// <param name="knowledgeBase">The listed actors.</param>
public sealed class MentionLinker(KnowledgeBase knowledgeBase) : IMentionLinker
{
    private readonly AliasMatcher matcher = new(knowledgeBase.Aliases, knowledgeBase.Titles);

    /// <inheritdoc />
    public LinkedDocument Link(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var context = new ArticleContext(document, knowledgeBase) { IsSport = SubjectMatter.IsSport(document) };
        var persons = new PersonPattern(document, context.Words, context.Titles, knowledgeBase);
        var bounds = new PersonBounds(document, context.Words, context.Titles, knowledgeBase);
        var spans = new NameDetector(document, context.Words, context.Titles, persons, bounds).Detect(
            matcher.Find(document, context.Words)
        );
        new PartyLabels(document, context.Words, context.Titles, knowledgeBase).AddTo(spans);
        spans.AddRange(new PatternNames(document, context.Words, persons, spans).Find());
        spans.Sort((a, b) => a.FirstToken != b.FirstToken ? a.FirstToken.CompareTo(b.FirstToken) : b.EndToken.CompareTo(a.EndToken));
        new NameLinker(context, spans).Run();
        MinorityRule.Apply(context);
        OtherNames.Apply(context);
        ApposedBodies.Apply(context);
        new StatePairLinker(context).Run();
        new ShortBodyNames(context).Run();
        new PhraseLinker(context).Run();
        new HolderNamedNext(context).Run();
        new BodyCataphora(context).Run();
        new DescriptionLinker(context).Run();
        new StateDescriptionLinker(context).Run();
        new FederalCourts(context).Run();
        new InstitutionLinker(context).Run();
        SportRule.Apply(context);
        new PronounLinker(context).Run();
        new PossessedLinker(context).Run();
        new NeighbourLinker(context).Run();
        return new LinkedDocument(
            document,
            [.. context.Links.OrderBy(l => l.Mention.FirstToken).ThenBy(l => l.Mention.EndToken).ThenBy(l => l.Mention.HeadToken)]
        );
    }
}
