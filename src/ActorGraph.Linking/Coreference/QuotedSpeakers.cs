using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Finds who speaks in quotation marks: the subject of a verb of speaking beside them.</summary>
internal sealed class QuotedSpeakers(ArticleContext context, QuotationMap quotations)
{
    private readonly Document document = context.Document;

    /// <summary>Who is meant by "I" or "we" at a token within quotation marks; null where nobody is said to speak.</summary>
    public Link? Of(int token)
    {
        var quotation = quotations.At(token);
        var sentence = document.SentenceOf(token);
        var isPlural = context.Lower(token) == "we";
        return SpeakerIn(sentence, quotation, isPlural)
            ?? (sentence > 0 ? SpeakerIn(sentence - 1, quotation, isPlural) : null)
            ?? (sentence + 1 < document.SentenceCount ? SpeakerIn(sentence + 1, quotation, isPlural) : null);
    }

    // The subject of a verb of speaking outside the quotation.
    private Link? SpeakerIn(int sentence, int quotation, bool isPlural)
    {
        var (first, end) = (new Sentence(document, sentence).FirstToken, new Sentence(document, sentence).EndToken);
        for (var token = first; token < end; token++)
        {
            if (
                document[token].PartOfSpeech != PartOfSpeech.Verb
                || !WordLists.SayVerbs.Contains(document[token].Lemma)
                || quotations.At(token) == quotation
            )
            {
                continue;
            }

            foreach (var child in document.ChildrenOf(token))
            {
                if (
                    document[child].Relation is DependencyRelation.Nsubj
                    && context.OfPhrase(child) is { IsPlace: false } speaker
                    && (isPlural || speaker.Actor.Type == ActorType.Person)
                )
                {
                    return speaker;
                }
            }
        }

        return null;
    }
}
