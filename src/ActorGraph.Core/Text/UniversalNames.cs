using System.Collections.Frozen;

namespace ActorGraph.Core.Text;

/// <summary>Turns dependency relations and parts of speech into the names that CoNLL-U files use and back.</summary>
public static class UniversalNames
{
    private static readonly string[] relationNames = [.. Enum.GetNames<DependencyRelation>().Select(Spell)];
    private static readonly string[] partNames = [.. Enum.GetNames<PartOfSpeech>().Select(n => n.ToUpperInvariant())];

    private static readonly FrozenDictionary<string, DependencyRelation> relations = Enum.GetValues<DependencyRelation>()
        .ToFrozenDictionary(r => relationNames[(int)r], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, PartOfSpeech> parts = Enum.GetValues<PartOfSpeech>()
        .ToFrozenDictionary(p => partNames[(int)p], StringComparer.Ordinal);

    /// <summary>The CoNLL-U name: "nsubj:pass".</summary>
    public static string Name(this DependencyRelation relation) => relationNames[(int)relation];

    /// <summary>The CoNLL-U name: "PROPN".</summary>
    public static string Name(this PartOfSpeech part) => partNames[(int)part];

    /// <summary>Reads a CoNLL-U relation; an unknown subtype falls back to its universal part, an unknown name to
    /// <see cref="DependencyRelation.Dep"/>.</summary>
    public static DependencyRelation ParseRelation(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (relations.TryGetValue(name, out var relation))
        {
            return relation;
        }

        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && relations.TryGetValue(name[..colon], out relation) ? relation : DependencyRelation.Dep;
    }

    /// <summary>Reads a CoNLL-U part of speech; an unknown name is <see cref="PartOfSpeech.X"/>.</summary>
    public static PartOfSpeech ParsePartOfSpeech(string name) => parts.GetValueOrDefault(name, PartOfSpeech.X);

    /// <summary>The relation without its subtype: "nsubj:pass" becomes "nsubj".</summary>
    public static DependencyRelation Universal(this DependencyRelation relation) =>
        relation switch
        {
            DependencyRelation.AclRelcl => DependencyRelation.Acl,
            DependencyRelation.AdvclRelcl => DependencyRelation.Advcl,
            DependencyRelation.AuxPass => DependencyRelation.Aux,
            DependencyRelation.CcPreconj => DependencyRelation.Cc,
            DependencyRelation.CompoundPrt => DependencyRelation.Compound,
            DependencyRelation.CsubjOuter or DependencyRelation.CsubjPass => DependencyRelation.Csubj,
            DependencyRelation.DetPredet => DependencyRelation.Det,
            DependencyRelation.NmodDesc or DependencyRelation.NmodPoss or DependencyRelation.NmodUnmarked => DependencyRelation.Nmod,
            DependencyRelation.NsubjOuter or DependencyRelation.NsubjPass => DependencyRelation.Nsubj,
            DependencyRelation.OblAgent or DependencyRelation.OblUnmarked => DependencyRelation.Obl,
            _ => relation,
        };

    // "NsubjPass" is spelled "nsubj:pass": the second capital begins the subtype.
    private static string Spell(string member)
    {
        var second = member.AsSpan(1).IndexOfAnyInRange('A', 'Z') + 1;
        var lower = member.ToLowerInvariant();
        return second > 0 ? $"{lower[..second]}:{lower[second..]}" : lower;
    }
}
