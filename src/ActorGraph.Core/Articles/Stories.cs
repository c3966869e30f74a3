namespace ActorGraph.Core.Articles;

/// <summary>
/// Groups articles to stories: two are of one story if a chain of copies leads from one to the other. So the groups depend on which
/// articles there are and on nothing else, least of all on the order in which they came.
/// </summary>
public static class Stories
{
    /// <summary>Names the story of each article: the least fingerprint of its members, ordinally.</summary>
    public static IReadOnlyDictionary<ArticleId, string> Name(IReadOnlyCollection<StoryMember> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var names = new Dictionary<ArticleId, string>();
        var left = members.ToList();
        while (left.Count > 0)
        {
            var story = new List<StoryMember> { left[^1] };
            left.RemoveAt(left.Count - 1);
            for (var i = 0; i < story.Count; i++)
            {
                var member = story[i];
                story.AddRange(left.Where(member.IsOneStoryWith));
                left.RemoveAll(member.IsOneStoryWith);
            }

            var name = story.Select(m => m.Fingerprint).Min(StringComparer.Ordinal)!;
            story.ForEach(m => names[m.Article] = name);
        }

        return names;
    }
}
