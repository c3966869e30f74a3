using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Places;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;

namespace ActorGraph.Linking.Coreference;

/// <summary>Links federal courts, juries, judges and prosecutors in an American town to the United States, which news does not name beside
/// them: "a federal jury in Manhattan".</summary>
internal sealed class FederalCourts(ArticleContext context)
{
    private const int LongestPhrase = 4;
    private const string UnitedStates = "united-states";
    private readonly Document document = context.Document;

    /// <summary>Adds the links to the context.</summary>
    public void Run()
    {
        if (context.KnowledgeBase.Find(new ActorId(UnitedStates)) is not { IsoCode: { } code } state)
        {
            return;
        }

        for (var first = 0; first < document.Tokens.Count; first++)
        {
            if (context.Lower(first) is "federal" && HeadAt(first) is { } head && IsSeatedIn(head, code))
            {
                var mention = context.MentionOf(first, head + 1, MentionKind.Nominal, EntityType.Organization, head);
                context.Add(new Link(mention, state, LinkBasis.Description, false, 0.8, "a federal court in a town of the United States"));
            }
        }
    }

    // "Federal prosecutors", "federal grand jury", "federal appeals court judge": the last noun before "in".
    private int? HeadAt(int first)
    {
        var head = first + 1;
        while (
            head + 1 < document.Tokens.Count
            && head - first < LongestPhrase
            && document[head].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj
            && document[head + 1].Text is not "in"
        )
        {
            head++;
        }

        return
            head + 2 < document.Tokens.Count
            && document[head + 1].Text is "in"
            && context.At(head) is null
            && document[head].Lemma is "court" or "jury" or "judge" or "magistrate" or "prosecutor"
            ? head
            : null;
    }

    private bool IsSeatedIn(int head, string code)
    {
        var (first, end) = (head + 2, head + 2);
        while (
            end < document.Tokens.Count
            && end - first < LongestPhrase
            && char.IsUpper(document[end].Text[0])
            && document[end].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Adj
        )
        {
            end++;
        }

        return end > first && Gazetteer.StateOf(context.TextOf(first, end), [code]) is not null;
    }
}
