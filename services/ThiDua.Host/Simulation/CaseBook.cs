using ThiDua.Engine.Instances;

namespace ThiDua.Host.Simulation;

/// <summary>Which dossiers there are, by which instance each goes its way, and about which a complaint is being verified.</summary>
internal sealed class CaseBook
{
    private readonly Dictionary<string, Nomination> _nominations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<string, Nomination>> _byRound = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InstanceId> _instances = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _openOfUnit = new(StringComparer.Ordinal);
    private readonly HashSet<string> _complainedOf = new(StringComparer.Ordinal);

    public Nomination this[string dossier] => _nominations[dossier];

    /// <summary>The nominations of a round whose dossiers are not put away, in the order of their codes.</summary>
    public IEnumerable<Nomination> OfRound(string round) => _byRound.TryGetValue(round, out var known) ? known.Values : [];

    public void Add(Nomination nomination)
    {
        _nominations.Add(nomination.Code, nomination);
        if (!_byRound.TryGetValue(nomination.Round.Id, out var round))
            _byRound.Add(nomination.Round.Id, round = new SortedDictionary<string, Nomination>(StringComparer.Ordinal));
        round.Add(nomination.Code, nomination);
    }

    /// <summary>The instance of a dossier; null while its unit has not opened it, and when it is put away.</summary>
    public InstanceId? InstanceOf(string dossier) => _instances.TryGetValue(dossier, out var instance) ? instance : null;

    /// <summary>The dossiers of a unit that are on their way, in the order of their codes.</summary>
    public IEnumerable<string> OpenOf(string unit) => _openOfUnit.TryGetValue(unit, out var open) ? open : [];

    public void Opened(string dossier, InstanceId instance)
    {
        _instances[dossier] = instance;
        var unit = _nominations[dossier].Unit.Code;
        if (!_openOfUnit.TryGetValue(unit, out var open))
            _openOfUnit.Add(unit, open = new SortedSet<string>(StringComparer.Ordinal));
        open.Add(dossier);
    }

    /// <summary>A dossier that ended some time ago is put away.</summary>
    public void PutAway(string dossier)
    {
        if (_nominations.Remove(dossier, out var nomination))
        {
            _byRound[nomination.Round.Id].Remove(dossier);
            if (_openOfUnit.TryGetValue(nomination.Unit.Code, out var open))
                open.Remove(dossier);
        }

        _instances.Remove(dossier);
        _complainedOf.Remove(dossier);
    }

    public bool IsComplainedOf(string dossier) => _complainedOf.Contains(dossier);

    public void Complain(string dossier) => _complainedOf.Add(dossier);

    public void Settle(string dossier) => _complainedOf.Remove(dossier);
}
