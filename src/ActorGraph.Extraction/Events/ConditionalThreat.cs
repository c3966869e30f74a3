using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Attributes;
using ActorGraph.Extraction.Predicates;

namespace ActorGraph.Extraction.Events;

/// <summary>Tells a threat that is made by naming deed and condition: "Trump said he would impose tariffs on Colombia if it refused the
/// flights".</summary>
internal sealed class ConditionalThreat(SyntaxView view, ReadingTools tools)
{
    /// <summary>What such words do.</summary>
    public static readonly RelationType Threatens = RelationOntology.Get(RelationKind.Threatened);

    private readonly List<int> heads = [];
    private readonly List<Party> found = [];

    /// <summary>Whether who would do it says so himself, and the condition is one that the other party can meet.</summary>
    public bool IsMade(Candidate candidate, Verdict verdict)
    {
        var (match, source, target) = candidate;
        return match.Frame.Relation.Kind
                is RelationKind.Attacked
                    or RelationKind.Sanctioned
                    or RelationKind.Coerced
                    or RelationKind.ReducedRelationsWith
                    or RelationKind.Criticized
                    or RelationKind.Accused
            && verdict.Modality is Modality.Possible or Modality.Planned
            && Threatens.Allows(source.Actor.Type, target.Actor.Type)
            && (IsKeptOpen(match.Head, source) || IsAnnounced(match, source, target, verdict));
    }

    private bool IsAnnounced(TriggerMatch match, Party source, Party target, Verdict verdict) =>
        verdict.AttributedTo is { } speaker
        && (speaker == source.Actor.Id || tools.Parties.StateOf(speaker)?.Actor.Id == source.Actor.Id)
        && (IsUnderCondition(VerbOf(match.Head), target) || IsWarnedOf(VerbOf(match.Head)));

    // "Has not ruled out the use of force against Iran": who keeps it open threatens with it.
    private bool IsKeptOpen(int token, Party source)
    {
        for (var (at, steps) = (token, 0); at >= 0 && steps < 4; at = view.Head(at), steps++)
        {
            if (view.Lemma(at) == "rule" && view.HasNegation(at))
            {
                heads.Clear();
                found.Clear();
                tools.Clauses.Subjects(at, heads);
                heads.ForEach(head => tools.Parties.Find(head, false, found));
                return found.Exists(p => p.Actor.Id == source.Actor.Id);
            }
        }

        return false;
    }

    private int VerbOf(int token)
    {
        while (token >= 0 && !view.IsVerb(token))
        {
            token = view.Head(token);
        }

        return token;
    }

    /// <summary>Whether a verb tells what will or would be done, on whatever condition.</summary>
    public bool IsAhead(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (
                view.Relation(child) == DependencyRelation.Aux
                && view.Lemma(child) is "will" or "would" or "shall" or "'ll" or "’ll" or "wo"
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsUnderCondition(int verb, Party target)
    {
        if (verb < 0 || !IsAhead(verb))
        {
            return false;
        }

        foreach (var child in view.Children(verb))
        {
            if (
                view.Relation(child) == DependencyRelation.Advcl
                && view.Child(child, DependencyRelation.Mark) is >= 0 and var mark
                && view.Lemma(mark) is "if" or "unless"
                && IsFor(child, target)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Warned that it would launch strikes", "warned it may cut off aid": who warns of what he does himself threatens.
    private bool IsWarnedOf(int verb)
    {
        while (verb >= 0 && view.Relation(verb) is DependencyRelation.Xcomp or DependencyRelation.Conj)
        {
            verb = view.Head(verb);
        }

        return verb >= 0
            && view.Relation(verb) == DependencyRelation.Ccomp
            && view.Lemma(view.Head(verb)) is "warn" or "caution"
            && (
                IsAhead(verb)
                || view.Child(verb, DependencyRelation.Aux, "may") >= 0
                || view.Child(verb, DependencyRelation.Aux, "might") >= 0
                || view.Child(verb, DependencyRelation.Aux, "could") >= 0
            );
    }

    private bool IsFor(int condition, Party target)
    {
        heads.Clear();
        found.Clear();
        tools.Clauses.OwnSubject(condition, heads);
        foreach (var head in heads)
        {
            tools.Parties.Find(head, false, found);
        }

        if (found.Count == 0 && heads.Exists(h => view.Lemma(h) is "it" or "they" or "he" or "she" && view.LinkAt(h) is null))
        {
            // "If they do not leave": no other is spoken of.
            return true;
        }

        return found.Exists(p => p.Actor.Id == target.Actor.Id || tools.Parties.StateOf(p.Actor.Id)?.Actor.Id == target.Actor.Id);
    }
}
