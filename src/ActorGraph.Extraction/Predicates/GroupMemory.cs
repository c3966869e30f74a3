using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Resolves what stands for several actors at once ("the two leaders", "both countries", "they") to the nearest coordination before it.</summary>
internal sealed class GroupMemory(SyntaxView view, PartyFinder parties)
{
    // Two sentences back is as far as "the two" reaches in news without naming its members again.
    private const int Reach = 2;

    // "The army and both sides": a group inside the coordination that is tried as its meaning would ask for itself for ever.
    private readonly HashSet<int> open = [];

    /// <summary>Adds the members of the group that a noun phrase stands for, if it stands for one.</summary>
    public void Resolve(int token, List<Party> found)
    {
        if (!IsGroup(token, out var count) || !open.Add(token))
        {
            return;
        }

        Search(token, count, found);
        open.Remove(token);
    }

    private void Search(int token, int count, List<Party> found)
    {
        var wantsPerson = WordClasses.Embedded["person-groups"].Contains(view.Lemma(token));
        var wantsState = WordClasses.Embedded["state-groups"].Contains(view.Lemma(token));
        var floor = FirstTokenWithin(token);
        for (var i = token - 1; i >= floor; i--)
        {
            if (parties.NameOf(i) is null || view.Relation(i) == DependencyRelation.Conj || !HasNominalConjunct(i))
            {
                continue;
            }

            var members = new List<Party>();
            parties.Find(i, false, members);
            members.RemoveAll(m => m.IsOwner && !wantsState);
            if (Fits(members, count, wantsPerson, wantsState))
            {
                found.AddRange(members.Select(m => m with { Token = token, IsOwner = false }));
                return;
            }
        }
    }

    private static bool Fits(List<Party> members, int count, bool wantsPerson, bool wantsState) =>
        members.Count > 1 && (count == 0 || members.Count == count)
        && (!wantsPerson || members.TrueForAll(m => m.Actor.Type == ActorType.Person))
        && (!wantsState || members.TrueForAll(m => m.Actor.Type == ActorType.Country));

    // Whether the phrase means several, and how many if it says so (0 = any number).
    private bool IsGroup(int token, out int count)
    {
        count = 0;
        var classes = WordClasses.Embedded;
        if (view.Lemma(token) is "they" or "them" or "both" || (view.Lemma(token) == "their" && view.Part(token) == PartOfSpeech.Pron))
        {
            count = view.Lemma(token) == "both" ? 2 : 0;
            return true;
        }

        if (!classes["person-groups"].Contains(view.Lemma(token)) && !classes["state-groups"].Contains(view.Lemma(token)) && !classes["party-groups"].Contains(view.Lemma(token)))
        {
            return false;
        }

        foreach (var child in view.Children(token))
        {
            count = view.Lemma(child) switch
            {
                "two" or "both" => 2,
                "three" => 3,
                "four" => 4,
                _ => count,
            };
        }

        return count > 0;
    }

    private bool HasNominalConjunct(int token)
    {
        foreach (var child in view.Children(token))
        {
            if (view.Relation(child) == DependencyRelation.Conj && !view.IsVerb(child))
            {
                return true;
            }
        }

        return false;
    }

    private int FirstTokenWithin(int token) => view.Document.Tokens.SentenceStarts[Math.Max(0, view.Sentence(token) - Reach)];
}
