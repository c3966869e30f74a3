using ActorGraph.Core.Claims;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Attributes;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Repeats what a clause says for whom an auxiliary repeats it: "France condemned the coup; so did Germany", "as has Latvia",
/// "Ireland followed suit", "Kenya a month later".</summary>
internal sealed class EllipsisFinder(SyntaxView view, ReadingTools tools)
{
    private const int LongestRemnant = 6;
    private readonly List<int> heads = [];

    /// <summary>Adds the claims of the verb phrases that are left out.</summary>
    public void Add(List<ClaimDraft> drafts)
    {
        var said = drafts
            .Where(d => d.Match is not null && (d.Type.Category == RelationCategory.Event || d.Type.Kind == RelationKind.MemberOf))
            .ToArray();
        for (var token = 1; said.Length > 0 && token < view.Count; token++)
        {
            if (Subject(token) is >= 0 and var subject && Antecedent(token) is >= 0 and var verb)
            {
                var isNegative = view.Lemma(token - 1) is "nor" or "neither";
                Repeat(
                    token,
                    subject,
                    verb,
                    said.Where(d =>
                        d.Trigger < token
                        && d.Type.Category == RelationCategory.Event
                        && Says(d, verb)
                        && (d.Modality == Modality.Denied) == isNegative
                    ),
                    drafts
                );
            }
            else if (IsRemnant(token) && VerbBefore(token, said) is >= 0 and var gapped)
            {
                Repeat(token, token, gapped, said.Where(d => Says(d, gapped) && IsSharedByRemnant(d)).ToArray(), drafts);
            }
            else if (Dissenter(token) is >= 0 and var other && Antecedent(token) is >= 0 and var denied)
            {
                // "Sweden belongs to NATO. Austria does not": the opposite is said of another.
                Repeat(
                    token,
                    other,
                    denied,
                    said.Where(d => d.Trigger < token && Says(d, denied) && d.Modality == Modality.Asserted)
                        .Select(d => d with { Modality = Modality.Denied })
                        .ToArray(),
                    drafts
                );
            }
        }
    }

    // "Zambia cut ties with Israel in 1973, Kenya a month later", "..., and Britain the day after": a name after a comma, and when.
    private bool IsRemnant(int token)
    {
        if (tools.Parties.NameOf(token) is not { Mention: { Kind: MentionKind.Name } name } || name.HeadToken != token)
        {
            return false;
        }

        var before = name.FirstToken - 1;
        before -= before > 0 && view.Lemma(before) == "the" ? 1 : 0;
        before -= before > 1 && view.Lemma(before) == "and" && view.Text(before - 1) is "," ? 1 : 0;
        return before > 0 && view.Text(before) is "," or ";" && IsTime(name.EndToken);
    }

    // Nothing but a time, or a number and a time, up to the end of the clause.
    private bool IsTime(int first)
    {
        var isTimed = false;
        for (var at = first; at < view.Count && at - first <= LongestRemnant; at++)
        {
            if (view.Text(at) is "." or ";")
            {
                return isTimed;
            }

            var isCalendar = CalendarWords.IsMonthOrWeekday(view.Text(at).ToString());
            isTimed |=
                isCalendar
                || WordClasses.Embedded["time-units"].Contains(view.Lemma(at))
                || (view.Part(at) == PartOfSpeech.Num && view.Text(at) is ['1' or '2', _, _, _]);
            if (
                !isCalendar
                && (
                    view.LinkAt(at) is not null
                    || view.Part(at)
                        is not (
                            PartOfSpeech.Num
                            or PartOfSpeech.Det
                            or PartOfSpeech.Noun
                            or PartOfSpeech.Adp
                            or PartOfSpeech.Adj
                            or PartOfSpeech.Adv
                        )
                )
            )
            {
                return false;
            }
        }

        return false;
    }

    private int VerbBefore(int token, ClaimDraft[] said)
    {
        for (var verb = token - 1; verb >= 0 && view.Sentence(verb) == view.Sentence(token); verb--)
        {
            if (view.IsVerb(verb) && said.Any(d => Says(d, verb)))
            {
                return verb;
            }
        }

        return -1;
    }

    // "Met Berlin on Monday, Rome on Tuesday": there the object may have changed.
    private bool IsSharedByRemnant(ClaimDraft draft) =>
        draft.Type.Category == RelationCategory.Event
        && !(
            view.Relation(draft.Target.Token) == DependencyRelation.Obj
            && draft.Target is { IsOwner: false, Link.Mention.Kind: MentionKind.Name }
        );

    // The subject of an auxiliary or pro-verb whose verb phrase is left out, else -1.
    private int Subject(int token)
    {
        if (
            view.Lemma(token) is "follow"
            && view.HasChild(token, DependencyRelation.Obj)
            && view.Child(token, DependencyRelation.Obj, "suit") >= 0
        )
        {
            return SubjectBefore(token);
        }

        if (IsBareFollowing(token))
        {
            return SubjectBefore(token);
        }

        if (
            view.Lemma(token) is not ("do" or "have" or "be" or "will" or "would")
            || view.Part(token) is not (PartOfSpeech.Aux or PartOfSpeech.Verb)
        )
        {
            return -1;
        }

        if (Introducer(token) >= 0)
        {
            return SubjectAfter(token);
        }

        var isRepeating =
            token + 1 < view.Count
            && (
                view.Lemma(token + 1) is "likewise" or "too"
                || (view.Lemma(token) == "do" && view.Child(token, DependencyRelation.Obj, "same") >= 0)
            );
        return isRepeating && view.Relation(token) is not (DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop)
            ? SubjectBefore(token)
            : -1;
    }

    // The subject of an auxiliary that ends its clause with "not", else -1.
    private int Dissenter(int token) =>
        view.Lemma(token) is "do" or "have"
        && view.Part(token) is PartOfSpeech.Aux or PartOfSpeech.Verb
        && view.Relation(token) is not (DependencyRelation.Aux or DependencyRelation.AuxPass)
        && token + 2 < view.Count
        && view.Text(token + 1) is "not" or "n't" or "n’t"
        && view.Part(token + 2) is PartOfSpeech.Punct or PartOfSpeech.Cconj
            ? SubjectBefore(token)
            : -1;

    // "Poland sanctioned Belarus, and Lithuania followed a year later": nobody is followed.
    private bool IsBareFollowing(int token)
    {
        if (
            view.Lemma(token) is not "follow"
            || !view.IsVerb(token)
            || view.Relation(token) != DependencyRelation.Conj
            || tools.Clauses.IsPassive(token)
        )
        {
            return false;
        }

        foreach (var child in view.Children(token))
        {
            if (
                view.Relation(child)
                    is DependencyRelation.Obj
                        or DependencyRelation.Xcomp
                        or DependencyRelation.Ccomp
                        or DependencyRelation.CompoundPrt
                || (view.Relation(child) == DependencyRelation.Obl && view.PrepositionOf(child) is not ("in" or "on" or "after" or null))
            )
            {
                return false;
            }
        }

        return true;
    }

    // "So did", "as has", "nor will"; "so, on Monday, did".
    private int Introducer(int token)
    {
        if (view.Lemma(token - 1) is "so" or "as" or "nor" or "neither")
        {
            return token - 1;
        }

        for (var i = token - 2; view.Lemma(token - 1) == "," && i > 0 && i > token - 8; i--)
        {
            if (view.Lemma(i) == ",")
            {
                return view.Lemma(i - 1) == "so" ? i - 1 : -1;
            }
        }

        return -1;
    }

    private int SubjectAfter(int auxiliary)
    {
        var governor = view.Relation(auxiliary) is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop
            ? view.Head(auxiliary)
            : auxiliary;
        if (governor > auxiliary && view.Lemma(governor) != "so")
        {
            // "So did Russia attack": nothing is left out, unless the subject itself has become the predicate.
            return view.IsVerb(governor) ? -1 : governor;
        }

        foreach (var child in view.Children(governor))
        {
            if (
                child > auxiliary
                && view.Relation(child) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Obj
            )
            {
                return child;
            }
        }

        return -1;
    }

    private int SubjectBefore(int verb)
    {
        foreach (var child in view.Children(verb))
        {
            if (child < verb && view.Relation(child) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
            {
                return child;
            }
        }

        return -1;
    }

    // The verb of the clause that it is joined to, or of the sentence before.
    private int Antecedent(int token)
    {
        var clause = token;
        while (view.Relation(clause) is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop)
        {
            clause = view.Head(clause);
        }

        if (view.Head(clause) is >= 0 and var above)
        {
            return above < token && view.IsPredicate(above) ? above : -1;
        }

        var starts = view.Document.Tokens.SentenceStarts;
        for (var i = starts[view.Sentence(token)] - 1; i >= 0 && view.Sentence(i) == view.Sentence(token) - 1; i--)
        {
            if (view.Head(i) < 0)
            {
                return i;
            }
        }

        return -1;
    }

    // "Agreed to send" is repeated with what is agreed to.
    private bool Says(ClaimDraft draft, int verb)
    {
        var at = draft.Trigger;
        while (at >= 0 && at != verb && (view.Relation(at) is DependencyRelation.Xcomp || !view.IsVerb(at)))
        {
            at = view.Head(at);
        }

        return at == verb;
    }

    private void Repeat(int token, int subject, int verb, IEnumerable<ClaimDraft> said, List<ClaimDraft> drafts)
    {
        heads.Clear();
        tools.Clauses.SurfaceSubjects(verb, heads, 0);
        var (before, after) = (new List<Party>(), new List<Party>());
        foreach (var head in heads.ToArray())
        {
            tools.Parties.Find(head, true, before);
        }

        tools.Parties.Find(subject, false, after);

        // "So did Mali" on the same day; "Mali followed" and "Mali a month later" on another.
        var isLater = view.Lemma(token) == "follow" || token == subject;
        foreach (var draft in said)
        {
            var isSource = before.Exists(p => p.Actor.Id == draft.Source.Actor.Id);
            if (isSource == before.Exists(p => p.Actor.Id == draft.Target.Actor.Id))
            {
                continue;
            }

            foreach (var party in after)
            {
                var repeated = draft with
                {
                    Source = isSource ? party : draft.Source,
                    Target = isSource ? draft.Target : party,
                    Trigger = token,
                    TriggerSpan = view.Span(token),
                    RuleConfidence = 0.7,
                };
                if (
                    repeated.Source.Actor.Id != repeated.Target.Actor.Id
                    && !before.Exists(p => p.Actor.Id == party.Actor.Id)
                    && PairFinder.Fits(draft.Match!.Value.Frame, repeated.Source.Actor, repeated.Target.Actor)
                )
                {
                    drafts.Add(
                        view.Sentence(token) == view.Sentence(draft.Trigger) && !isLater
                            ? repeated
                            : repeated with
                            {
                                Date = null,
                                DateRange = null,
                                TimeWords = null,
                                Place = null,
                            }
                    );
                    tools.Trace?.Drafted(drafts[^1]);
                }
            }
        }
    }
}
