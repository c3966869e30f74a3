using ActorGraph.Core.Actors;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>A person whom the article has named.</summary>
/// <param name="Actor">Who it is.</param>
/// <param name="Words">The folded words of the name as the article first gave it in full.</param>
internal sealed record KnownPerson(Actor Actor, IReadOnlyList<string> Words)
{
    /// <summary>Where the article names the person: first the full names in their order, then the short ones in theirs.</summary>
    public List<NamingOfPerson> Names { get; } = [];

    /// <summary>What pronoun fits: true for she, false for he, null where unknown.</summary>
    public bool? IsFemale { get; set; }

    /// <summary>The states and bodies whose office the article gives the person.</summary>
    public HashSet<ActorId> Bodies { get; } = [];

    /// <summary>The last words of the offices the article gives the person: "president", "minister".</summary>
    public HashSet<string> OfficeNouns { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds an office and its noun, unless that is "minister", of which a state has many, or another's office ("vice
    /// president").</summary>
    /// <param name="title">The folded title.</param>
    public void AddTitle(string title)
    {
        OfficeNouns.Add(title);
        var noun = title[(title.LastIndexOf(' ') + 1)..];
        if (
            noun != "minister"
            && !IsCivilGeneral(title)
            && !title.Contains("vice ", StringComparison.Ordinal)
            && !title.Contains("deputy ", StringComparison.Ordinal)
        )
        {
            OfficeNouns.Add(noun);
        }

        IsFemale ??=
            GenderWords.FemaleTitles.Contains(title) ? true
            : GenderWords.MaleTitles.Contains(title) ? false
            : null;
    }

    /// <summary>Whether a title ends in "general" and makes nobody a general: "secretary general".</summary>
    public static bool IsCivilGeneral(string title) =>
        title.Split(' ') is [.., var kind, "general"] && WordLists.CivilGenerals.Contains(kind);

    /// <summary>The first token of the first full name; <see cref="int.MaxValue"/> if there is none.</summary>
    public int FirstNamed => Names.Where(n => n.IsFull).Select(n => n.FirstToken).DefaultIfEmpty(int.MaxValue).Min();

    /// <summary>The first token of the last full name before a token, or -1.</summary>
    public int LastNamedBefore(int token) =>
        Names.Where(n => n.IsFull && n.FirstToken < token).Select(n => n.FirstToken).DefaultIfEmpty(-1).Max();

    /// <summary>Whether a name of the person, full or short, is a subject in a sentence.</summary>
    public bool IsSubjectIn(int sentence) => Names.Exists(n => n.Sentence == sentence && n.IsSubject);
}
