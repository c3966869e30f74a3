using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Places;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>What is known while one article is being linked: its words, the links so far, and who has been named.</summary>
internal sealed class ArticleContext
{
    private const int LongestClimb = 5;

    private readonly Dictionary<int, Link> linkByHead = [];
    private readonly Link?[] nameOfToken;
    private readonly Dictionary<ActorId, int> countryCounts = [];

    public ArticleContext(Document document, KnowledgeBase knowledgeBase)
    {
        Document = document;
        KnowledgeBase = knowledgeBase;
        Words = new WordSequence(document);
        Titles = new TitleReader(knowledgeBase.Titles, document, Words);
        Day = document.Article.PublishedOn;
        nameOfToken = new Link?[document.Tokens.Count];
    }

    public Document Document { get; }

    public KnowledgeBase KnowledgeBase { get; }

    public WordSequence Words { get; }

    public TitleReader Titles { get; }

    /// <summary>The day on which offices are looked up; null if the article has no date.</summary>
    public DateOnly? Day { get; }

    /// <summary>The persons named so far.</summary>
    public List<KnownPerson> Persons { get; } = [];

    /// <summary>Organizations by each folded name that the article gives them: acronyms in brackets, names made from the text.</summary>
    public Dictionary<string, Actor> Organizations { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the article is about sport and not about states.</summary>
    public bool IsSport { get; set; }

    public IEnumerable<Link> Links => linkByHead.Values;

    /// <summary>The link with a head token, or null.</summary>
    public Link? At(int head) => linkByHead.GetValueOrDefault(head);

    /// <summary>The longest name that covers a token, or null; null past the last token.</summary>
    public Link? NameOver(int token) => token < nameOfToken.Length ? nameOfToken[token] : null;

    /// <summary>The first dependent of a token with a relation; -1 where it has none.</summary>
    public int Child(int head, DependencyRelation relation)
    {
        foreach (var child in Document.ChildrenOf(head))
        {
            if (Document[child].Relation == relation)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether a name is the first part of a compound: "Pennsylvania-based", "UN-backed".</summary>
    /// <param name="last">Its last token.</param>
    public bool IsHyphened(int last) =>
        last + 2 < Document.Tokens.Count && Document[last + 1].Text is "-" && char.IsLower(Document[last + 2].Text[0]);

    /// <summary>The preposition of the phrase that a token heads, in lower case; empty where it has none.</summary>
    public string PrepositionOf(int head) => Child(head, DependencyRelation.Case) is >= 0 and var preposition ? Lower(preposition) : "";

    /// <summary>The link of the first phrase that stands in a relation to a word; null where none does, or nobody is linked
    /// there.</summary>
    public Link? ArgumentOf(int head, DependencyRelation relation) =>
        Child(head, relation) is >= 0 and var argument ? OfPhrase(argument) : null;

    /// <summary>The links of the subjects of the five clauses and phrases around a token at most, the innermost first.</summary>
    public IEnumerable<Link> SubjectsOver(int token)
    {
        for (var step = 0; step < LongestClimb && !Document[token].IsRoot; step++)
        {
            token = Document[token].HeadIndex;
            if (ArgumentOf(token, DependencyRelation.Nsubj) is { } subject)
            {
                yield return subject;
            }
        }
    }

    /// <summary>The link of the phrase that a token heads: its own, that of the name around it, or that of the name behind its title
    /// ("Chancellor Ada Roe").</summary>
    public Link? OfPhrase(int head)
    {
        if ((At(head) ?? NameOver(head)) is { } link)
        {
            return link;
        }

        foreach (var child in Document.ChildrenOf(head))
        {
            if (Document[child].Relation is DependencyRelation.Flat && NameOver(child) is { Actor.Type: ActorType.Person } titled)
            {
                return titled;
            }
        }

        return null;
    }

    /// <summary>The token that ties a mention to its clause: its head, or the title to which a name is joined.</summary>
    public int PhraseHead(Link link)
    {
        var head = link.Mention.HeadToken;
        return Document[head] is { IsRoot: false, Relation: DependencyRelation.Flat } name ? name.HeadIndex : head;
    }

    /// <summary>How often a state has been named, places and adjectives included.</summary>
    public int CountOf(ActorId country) => countryCounts.GetValueOrDefault(country);

    /// <summary>The states named so far.</summary>
    public IReadOnlyDictionary<ActorId, int> CountryCounts => countryCounts;

    public void CountCountry(ActorId country) => countryCounts[country] = countryCounts.GetValueOrDefault(country) + 1;

    /// <summary>Keeps a link unless its head token already has one.</summary>
    public bool Add(Link link)
    {
        if (!linkByHead.TryAdd(link.Mention.HeadToken, link))
        {
            return false;
        }

        if (link.Mention.Kind == MentionKind.Name)
        {
            for (var token = link.Mention.FirstToken; token < link.Mention.EndToken; token++)
            {
                if (
                    nameOfToken[token] is not { } other
                    || other.Mention.EndToken - other.Mention.FirstToken < link.Mention.EndToken - link.Mention.FirstToken
                )
                {
                    nameOfToken[token] = link;
                }
            }
        }

        return true;
    }

    /// <summary>Puts a changed decision in the place of the one with the same head.</summary>
    public void Replace(Link link)
    {
        var old = linkByHead[link.Mention.HeadToken];
        linkByHead[link.Mention.HeadToken] = link;
        for (var token = old.Mention.FirstToken; token < old.Mention.EndToken; token++)
        {
            nameOfToken[token] = ReferenceEquals(nameOfToken[token], old) ? link : nameOfToken[token];
        }
    }

    public void Remove(Link link)
    {
        linkByHead.Remove(link.Mention.HeadToken);
        for (var token = link.Mention.FirstToken; token < link.Mention.EndToken; token++)
        {
            nameOfToken[token] = ReferenceEquals(nameOfToken[token], link) ? null : nameOfToken[token];
        }
    }

    /// <summary>A mention over a run of tokens with its characters; the head is found in the tree.</summary>
    public Mention MentionOf(int first, int end, MentionKind kind, EntityType type, int? head = null)
    {
        var spans = Document.Tokens.Spans;
        return new Mention(kind, type, first, end, head ?? HeadOf(first, end), new TextSpan(spans[first].Start, spans[end - 1].End));
    }

    /// <summary>The text of a run of tokens.</summary>
    public string TextOf(int first, int end) => Document.Text[Document.Tokens.Spans[first].Start..Document.Tokens.Spans[end - 1].End];

    /// <summary>Whether a name is that of a town or region in a state that the article names ("Santa Cruz", in Bolivia).</summary>
    public bool IsTown(NameSpan span) =>
        Gazetteer.StateOf(
            TextOf(span.FirstToken, span.EndToken),
            countryCounts.Keys.Select(k => KnowledgeBase.Find(k)?.IsoCode).OfType<string>()
        )
            is not null;

    /// <summary>A token's characters in lower case.</summary>
    public string Lower(int token) => Document[token].Text.ToString().ToLowerInvariant();

    /// <summary>The first token of a token's sentence.</summary>
    public int SentenceStart(int token) => new Sentence(Document, Document.SentenceOf(token)).FirstToken;

    /// <summary>The token after a token's sentence.</summary>
    public int SentenceEnd(int token) => new Sentence(Document, Document.SentenceOf(token)).EndToken;

    private int HeadOf(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            var head = Document.Tokens.Heads[token];
            if ((head < first || head >= end) && Document.Tokens.PartsOfSpeech[token] != PartOfSpeech.Punct)
            {
                return token;
            }
        }

        return end - 1;
    }
}
