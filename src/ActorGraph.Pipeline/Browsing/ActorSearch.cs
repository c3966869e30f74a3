using ActorGraph.Core.Actors;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Browsing;

/// <summary>Finds actors while somebody types: by the beginnings of the words in their names and aliases. Safe for use by many
/// threads.</summary>
/// <remarks>All names are kept in memory, and read again once the ledger has grown.</remarks>
public sealed class ActorSearch(ILedger ledger)
{
    private readonly Lock reading = new();
    private ActorNames? names;

    /// <summary>The best first: whole names, then beginnings of names, of words, and parts of words; a name before an alias, then whom more
    /// articles name.</summary>
    /// <param name="words">What was typed; case and accents do not count. Without letters it finds whom most articles name.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<FoundActor> Find(string words, int limit)
    {
        ArgumentNullException.ThrowIfNull(words);
        var known = Read();
        return words.Any(char.IsLetterOrDigit) ? known.Find(ActorId.FromName(words).Value, limit) : known.MostNamed(limit);
    }

    /// <summary>The actor with this id as a search shows him; null if no article names him.</summary>
    public FoundActor? Get(ActorId actor) => Read().Get(actor);

    private ActorNames Read()
    {
        lock (reading)
        {
            using var view = ledger.OpenSnapshot();
            return names?.Position == view.Head ? names : names = ActorNames.Of(view);
        }
    }
}
