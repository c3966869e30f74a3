using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;

namespace ActorGraph.Testing;

/// <summary>Makes linked documents for tests from trees in short notation, so that a test needs neither models nor a knowledge
/// base.</summary>
/// <remarks>
/// A tree is words separated by spaces, each <c>form/TAG/head/relation</c> or <c>form/lemma/TAG/head/relation</c>; heads count from 1, 0 is
/// the root. The lemma is the lower-case form unless given; the universal part of speech follows from the tag. Sentences end where a new
/// call begins.
/// </remarks>
public sealed class LinkedDocumentBuilder
{
    private readonly DocumentBuilder builder = new();
    private readonly List<(string Surface, Actor Actor)> actors = [];

    /// <summary>Adds one sentence.</summary>
    public LinkedDocumentBuilder WithTree(string tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var words = tree.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var conllu = new StringBuilder();
        for (var i = 0; i < words.Length; i++)
        {
            var cells = words[i].Split('/');
            var form = cells[0];
            var lemma = cells.Length == 5 ? cells[1] : form.ToLowerInvariant();
            conllu.Append(
                CultureInfo.InvariantCulture,
                $"{i + 1}\t{form}\t{lemma}\t{PartOf(cells[^3], cells[^1]).Name()}\t{cells[^3]}\t_\t{cells[^2]}\t{cells[^1]}\t_\t_\n"
            );
        }

        builder.WithSentences(conllu.ToString());
        return this;
    }

    /// <summary>Links every occurrence of a run of words to an actor, whose canonical name may be another.</summary>
    public LinkedDocumentBuilder WithActor(string surface, ActorType type, string? name = null)
    {
        var canonical = name ?? surface;
        actors.Add(
            (
                surface,
                new Actor
                {
                    Id = ActorId.FromName(canonical),
                    Type = type,
                    Name = canonical,
                    IsListed = true,
                }
            )
        );
        builder.WithMention(surface, type == ActorType.Person ? EntityType.Person : EntityType.Organization);
        return this;
    }

    /// <summary>Sets the publication date. The default is 2024-11-13, a Wednesday.</summary>
    public LinkedDocumentBuilder PublishedOn(int year, int month, int day)
    {
        builder.PublishedOn(year, month, day);
        return this;
    }

    /// <summary>Makes the linked document.</summary>
    public LinkedDocument Build()
    {
        var document = builder.Build();
        var links = document
            .Mentions.DistinctBy(m => m.HeadToken)
            .Select(m => new Link(m, ActorOf(m.Span.Of(document.Text).ToString()), LinkBasis.Name, false, 1, "test"))
            .ToImmutableArray();
        return new LinkedDocument(document, links);
    }

    private Actor ActorOf(string surface) => actors.First(a => a.Surface == surface).Actor;

    private static PartOfSpeech PartOf(string tag, string relation) =>
        tag switch
        {
            "NNP" or "NNPS" => PartOfSpeech.Propn,
            "NN" or "NNS" => PartOfSpeech.Noun,
            "JJ" or "JJR" or "JJS" => PartOfSpeech.Adj,
            "MD" => PartOfSpeech.Aux,
            "IN" when relation == "mark" => PartOfSpeech.Sconj,
            "IN" or "RP" => PartOfSpeech.Adp,
            "TO" => PartOfSpeech.Part,
            "DT" or "WDT" => PartOfSpeech.Det,
            "PRP" or "PRP$" or "WP" or "WP$" => PartOfSpeech.Pron,
            "RB" when relation == "neg" => PartOfSpeech.Part,
            "RB" => PartOfSpeech.Adv,
            "CC" => PartOfSpeech.Cconj,
            "CD" => PartOfSpeech.Num,
            "POS" => PartOfSpeech.Part,
            _ when tag.StartsWith("VB", StringComparison.Ordinal) => relation is "aux" or "aux:pass" or "cop"
                ? PartOfSpeech.Aux
                : PartOfSpeech.Verb,
            _ => PartOfSpeech.Punct,
        };
}
