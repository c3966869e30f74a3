using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>Finds what a row refers to: a country by a code of ISO 3166-1 or an id, another body by its id.</summary>
internal sealed class ActorFinder
{
    private readonly KnowledgeBase listed;
    private readonly IReadOnlyDictionary<ActorId, RowIdentity> own;
    private readonly Dictionary<string, ActorId> ownByCode = new(StringComparer.Ordinal);

    public ActorFinder(KnowledgeBase listed, IReadOnlyDictionary<ActorId, RowIdentity> own)
    {
        (this.listed, this.own) = (listed, own);
        foreach (var (id, identity) in own)
        {
            if (identity.Type == ActorType.Country && identity.Row[ActorColumn.Iso] is { Length: > 0 } code)
            {
                ownByCode.TryAdd(code.ToUpperInvariant(), id);
            }
        }
    }

    /// <summary>The actor of a code or id; null if there is none.</summary>
    public ActorId? Find(string codeOrId)
    {
        var code = codeOrId.ToUpperInvariant();
        if (ownByCode.TryGetValue(code, out var bearer))
        {
            return bearer;
        }

        var id = new ActorId(codeOrId);
        return listed.CountryOf(code) ?? (TypeOf(id) is null ? null : id);
    }

    /// <summary>The country of a code or id; null if there is none or it is no country.</summary>
    public ActorId? FindCountry(string codeOrId) => Find(codeOrId) is { } id && TypeOf(id) == ActorType.Country ? id : null;

    /// <summary>The actor that has a code already, other than the given one; null if none has.</summary>
    public ActorId? OtherBearer(string code, ActorId id) =>
        ownByCode.TryGetValue(code, out var first) && first != id ? first
        : listed.CountryOf(code) is { } country && country != id && !own.ContainsKey(country) ? country
        : null;

    private ActorType? TypeOf(ActorId id) => own.TryGetValue(id, out var identity) ? identity.Type : listed.Find(id)?.Type;
}
