using System.Collections.Immutable;
using System.Reflection;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Attributes;
using ActorGraph.Extraction.Confidence;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;
using ActorGraph.Extraction.States;
using ActorGraph.Extraction.Tracing;

namespace ActorGraph.Extraction;

/// <summary>Finds the claims of a linked document with frames (events) and rules over titles, appositions and names (states). Safe for use
/// by many threads.</summary>
public sealed class ClaimExtractor : IClaimExtractor
{
    private const string Component = "ActorGraph.Extraction";

    private static readonly string version =
        typeof(ClaimExtractor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    private readonly FrameLexicon lexicon;

    private ClaimExtractor(FrameLexicon lexicon) => this.lexicon = lexicon;

    /// <summary>Makes an extractor with the embedded frames and those of the user's files.</summary>
    /// <param name="frameFiles">Name or path and lines of each file; the name begins with the relation ("ATTACKED.mine.tsv").</param>
    /// <exception cref="ActorGraphException">AG5001: a file is malformed, or a frame repeats, hides or contradicts another or can never be
    /// reached; all faults are named.</exception>
    public static ClaimExtractor Create(IEnumerable<(string Name, string[] Lines)>? frameFiles = null) =>
        new(FrameLexicon.Load(frameFiles ?? []));

    /// <inheritdoc />
    public ImmutableArray<Claim> Extract(LinkedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var view = new SyntaxView(document, lexicon.Lemmas);
        return [.. Find(view, MakeTools(view, null)).Select(found => found.Claim)];
    }

    /// <summary>Extracts and tells of every predicate what became of it and why. The claims are those that <see cref="Extract"/>
    /// gives.</summary>
    public ExtractionTrace Trace(LinkedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var view = new SyntaxView(document, lexicon.Lemmas);
        var recorder = new TraceRecorder();
        var tools = MakeTools(view, recorder);
        return new TraceWriter(view, tools, recorder).Write(Find(view, tools));
    }

    private List<(Claim Claim, ClaimDraft Draft)> Find(SyntaxView view, ReadingTools tools)
    {
        var drafts = new List<ClaimDraft>();

        // Offices first: a role noun stands for the person named with it.
        var names = new NameIndex(view);
        var offices = new OfficeFinder(view, tools, names);
        new EventFinder(view, lexicon, tools).Find(drafts);
        offices.Find(drafts);
        new SuccessorReader(view, names).Find(drafts);
        new LeaderFinder(view, names).Find(drafts);
        new MemberFinder(view, names).Find(drafts);
        new BlocFinder(view, tools, names).Find(drafts);
        new PartFinder(view, tools, names).Find(drafts);
        new AllyFinder(view, tools, names).Find(drafts);
        new MisreadStates(view).Remove(drafts);
        return
        [
            .. drafts
                .Select(d => (Claim: ToClaim(view, d), Draft: d))
                .OrderBy(f => f.Claim.Evidence.Span)
                .ThenBy(f => f.Claim.Type)
                .ThenBy(f => f.Claim.Source)
                .ThenBy(f => f.Claim.Target)
                .ThenByDescending(f => ClaimConfidence.StrengthOf(f.Draft))
                .ThenBy(f => f.Claim.Evidence.Trigger)
                .DistinctBy(f => f.Claim.Id),
        ];
    }

    private static ReadingTools MakeTools(SyntaxView view, TraceRecorder? trace)
    {
        var classes = WordClasses.Embedded;
        var clauses = new ClauseReader(view, classes);
        var parties = new PartyFinder(view, clauses, classes);
        var speakers = new SpeakerFinder(view, clauses, parties);
        return new ReadingTools(
            clauses,
            parties,
            new TriggerMatcher(view, clauses, classes),
            new ArgumentFinder(view, clauses),
            new VerdictReader(view, speakers, new QuoteIndex(view, speakers), keepsSteps: trace is not null),
            new TimeFinder(view),
            new PlaceFinder(view),
            trace
        );
    }

    private static Claim ToClaim(SyntaxView view, ClaimDraft draft)
    {
        var (source, target) =
            draft.Type.IsSymmetric && draft.Target.Actor.Id < draft.Source.Actor.Id
                ? (draft.Target, draft.Source)
                : (draft.Source, draft.Target);
        var sentence = new Sentence(view.Document, view.Sentence(draft.Trigger));
        return new Claim
        {
            Id = ClaimId.Of(view.Document.Article.Id, source.Actor.Id, draft.Type, target.Actor.Id, sentence.Text),
            Article = view.Document.Article.Id,
            Type = draft.Type,
            Source = source.Actor.Id,
            Target = target.Actor.Id,
            Modality = draft.Modality,
            AttributedTo = draft.AttributedTo,
            Date = draft.Date,
            DateRange = draft.DateRange,
            Place = draft.Place,
            Title = draft.Title,
            EventCode = draft.EventCode,
            Confidence = ClaimConfidence.Of(view, draft),
            Evidence = new Evidence(sentence.Text, sentence.Span, draft.TriggerSpan, source.Link.Mention.Span, target.Link.Mention.Span),
            Provenance = new Provenance(Component, version, draft.Rule),
        };
    }
}
