using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;

namespace ActorGraph.Linking.Coreference;

/// <summary>Tells who "the former" and "the latter" are: the first and the second of two whom the text has just named.</summary>
internal sealed class LatterLinker(ArticleContext context)
{
    private readonly Document document = context.Document;

    /// <summary>The actor that the word means; null where it is followed by a noun, or two are not what the text has named.</summary>
    /// <param name="word">The token of "former" or "latter", behind "the".</param>
    public Actor? At(int word)
    {
        if (context.Lower(word) is not ("former" or "latter") || word == 0 || context.Lower(word - 1) is not "the" || !EndsPhrase(word))
        {
            return null;
        }

        var sentence = document.SentenceOf(word);
        for (var back = 0; back <= 1 && sentence - back >= 0; back++)
        {
            var named = context
                .Links.Where(l =>
                    document.SentenceOf(l.Mention.HeadToken) == sentence - back
                    && l.Mention.EndToken < word
                    && l.Mention.Kind != MentionKind.Pronoun
                    && !l.IsPlace
                    && l.Basis != LinkBasis.Demonym
                    && !document[l.Mention.HeadToken].Sentence.IsTitle
                    && IsArgument(l.Mention.HeadToken)
                )
                .OrderBy(l => l.Mention.FirstToken)
                .Select(l => l.Actor)
                .DistinctBy(a => a.Id)
                .ToList();
            var pair =
                named.Count == 2 ? named
                : named.FindAll(a => a.Type == ActorType.Person) is { Count: 2 } persons ? persons
                : named.FindAll(a => a.Type != ActorType.Person) is { Count: 2 } bodies && named.Count == 3 ? bodies
                : null;
            if (pair is not null)
            {
                return context.Lower(word) == "former" ? pair[0] : pair[1];
            }

            if (named.Count > 0)
            {
                return null;
            }
        }

        return null;
    }

    // A state within a title or a name ("the president of Mali") is no party of the sentence.
    private bool IsArgument(int head) =>
        document[head].Relation
            is DependencyRelation.Nsubj
                or DependencyRelation.NsubjPass
                or DependencyRelation.Obj
                or DependencyRelation.Iobj
                or DependencyRelation.Obl
                or DependencyRelation.OblAgent
                or DependencyRelation.Conj
                or DependencyRelation.Appos;

    private bool EndsPhrase(int word) =>
        word + 1 >= document.Tokens.Count
        || (
            document[word + 1].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num)
            && context.NameOver(word + 1) is null
            && document[word + 1].Text is not ("-" or "of" or "being")
        );
}
