using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Links "the junta", "the generals", "the putschists" to the body that those who seized power call themselves.</summary>
internal sealed class JuntaLinker(ArticleContext context)
{
    private readonly Document document = context.Document;
    private Actor? body;
    private bool isSought;
    private readonly Lazy<bool> isAboutCoup = new(() =>
        Enumerable.Range(0, context.Document.Tokens.Count).Any(t => context.Lower(t) is "junta" or "coup" or "putsch" or "putschists")
    );

    /// <summary>Whether the article tells of a coup or of those whom it brought to power.</summary>
    public bool IsAboutJunta => isAboutCoup.Value;

    /// <summary>Whether a noun names those who rule after a coup, and nobody else: the article tells of one.</summary>
    public bool IsRuler(int token) => WordLists.PutschRulers.Contains(context.Lower(token)) && isAboutCoup.Value;

    /// <summary>Whether a noun may mean those who rule after a coup.</summary>
    public bool MayName(int token) =>
        context.Lower(token) is "junta" or "officers" or "soldiers" || WordLists.PutschRulers.Contains(context.Lower(token));

    /// <summary>Links the noun if the article names such a body.</summary>
    /// <param name="token">The noun, with "the" before it.</param>
    public void Link(int token)
    {
        if (Body is not { } actor)
        {
            return;
        }

        var link = new Link(
            context.MentionOf(token, token + 1, MentionKind.Nominal, EntityType.Organization, token),
            actor,
            LinkBasis.Description,
            IsPlace: false,
            0.75,
            "the junta that calls itself so"
        );
        if (context.At(token) is { Mention.Kind: MentionKind.Nominal, Actor.Type: ActorType.Country } ofState)
        {
            // "The officers" were taken for their state's; they have overthrown it.
            context.Replace(link with { Mention = ofState.Mention });
        }
        else
        {
            context.Add(link);
        }
    }

    /// <summary>The body that those who seized power call themselves, by the article or by the list; null where the article names
    /// none.</summary>
    public Actor? Body
    {
        get
        {
            if (!isSought)
            {
                isSought = true;
                var bodies = context
                    .Links.Where(l => l.Actor.Type == ActorType.Organization && l.Mention.Kind == MentionKind.Name)
                    .OrderBy(l => l.Mention.FirstToken)
                    .ToList();
                body = (bodies.Find(IsSelfStyled) ?? bodies.Find(l => context.KnowledgeBase.SortOf(l.Actor.Id) == "junta"))?.Actor;
            }

            return body;
        }
    }

    // "Calling themselves the Committee for the Transition, the officers dissolved
    // parliament"; "the National Council, as the junta calls itself".
    private bool IsSelfStyled(Link link)
    {
        var (start, end) = (context.SentenceStart(link.Mention.FirstToken), context.SentenceEnd(link.Mention.FirstToken));
        var before = start > 0 ? context.SentenceStart(start - 1) : start;
        return (SpeaksThrough(link) || Enumerable.Range(start, end - start).Any(CallsItself))
            && Enumerable.Range(before, end - before).Any(t => WordLists.PutschNouns.Contains(document[t].Lemma.ToLowerInvariant()));
    }

    // "Officers speaking in the name of a National Committee", "on behalf of a Committee": the article makes a new body known.
    private bool SpeaksThrough(Link link)
    {
        var article = link.Mention.FirstToken - 1;
        return article > 3
            && document[article].Text is "a"
            && document[article - 1].Text is "of"
            && document[article - 2].Text is "behalf" or "name"
            && document[article - 3].Text is "on" or "the";
    }

    private bool CallsItself(int token) =>
        token > 0
        && document[token].Text is "itself" or "themselves"
        && (IsNaming(token - 1) || (!document[token].IsRoot && IsNaming(document[token].HeadIndex)));

    private bool IsNaming(int token) => document[token].Lemma.ToLowerInvariant() is "call" or "style" or "name";
}
