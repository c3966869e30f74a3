using System.Text.Json;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;

namespace ActorGraph.Training.Evaluation;

/// <summary>How many actors of gold articles have at least one mention that is found with its span and a fitting type.</summary>
/// <remarks>
/// A country counts as found by a place or a nationality. A mention that is a description ("Russian forces") is no name: a found name must
/// equal one of the gold mentions or names, an article before it and a title before a person aside.
/// </remarks>
internal sealed class GoldNameRecall(IDocumentAnnotator annotator)
{
    /// <summary>The number of gold actors seen.</summary>
    public int Actors { get; private set; }

    /// <summary>The number of those with a mention found.</summary>
    public int Found { get; private set; }

    /// <summary>The actors that were not found: article, name and what was found in their place.</summary>
    public List<string> Missed { get; } = [];

    /// <summary>The share found, in percent.</summary>
    public double Percent => Actors == 0 ? 0 : 100.0 * Found / Actors;

    /// <summary>Adds all articles of a folder.</summary>
    public void AddFolder(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            Add(json.RootElement);
        }
    }

    private void Add(JsonElement gold)
    {
        var article = new Article
        {
            Id = new ArticleId(gold.GetProperty("id").GetString()!),
            Title = gold.GetProperty("title").GetString()!,
            Body = gold.GetProperty("text").GetString()!,
        };
        var document = annotator.Annotate(article);
        var found = document.Mentions.Select(m => (Surface: m.Span.Of(document.Text).ToString(), m.Type)).ToHashSet();
        foreach (var actor in gold.GetProperty("actors").EnumerateArray())
        {
            var names = actor
                .GetProperty("mentions")
                .EnumerateArray()
                .Select(m => m.GetString()!)
                .Append(actor.GetProperty("name").GetString()!)
                .ToArray();
            var type = actor.GetProperty("type").GetString()!;
            Actors++;
            if (found.Any(f => Fits(f.Type, type) && names.Any(n => Equal(n, f.Surface))))
            {
                Found++;
            }
            else
            {
                var near = found.Where(f =>
                    names.Any(n => n.Contains(f.Surface, StringComparison.Ordinal) || f.Surface.Contains(n, StringComparison.Ordinal))
                );
                Missed.Add(
                    $"{article.Id}: {type} {string.Join(" / ", names)} <- {string.Join(", ", near.Select(n => $"{n.Surface} ({n.Type})"))}"
                );
            }
        }
    }

    private static bool Fits(EntityType found, string type) =>
        type switch
        {
            "Person" => found == EntityType.Person,
            "Organization" => found == EntityType.Organization,
            _ => found is EntityType.Place or EntityType.Nationality,
        };

    private static bool Equal(string gold, string found) =>
        gold == found || gold == "the " + found || "the " + gold == found || "The " + gold == found || gold == "The " + found;
}
