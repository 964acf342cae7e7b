using ThiDua.Engine.Instances;

namespace ThiDua.Host.Simulation;

/// <summary>Which dossiers there are, by which instance each goes its way, and about which a complaint is being verified.</summary>
internal sealed class CaseBook
{
    private readonly Dictionary<string, Nomination> _nominations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InstanceId> _instances = new(StringComparer.Ordinal);
    private readonly HashSet<string> _complainedOf = new(StringComparer.Ordinal);

    public Nomination this[string dossier] => _nominations[dossier];

    public IEnumerable<Nomination> OfRound(string round) => _nominations.Values.Where(nomination => nomination.Round.Id == round);

    public void Add(Nomination nomination) => _nominations.Add(nomination.Code, nomination);

    /// <summary>The instance of a dossier; null while its unit has not opened it.</summary>
    public InstanceId? InstanceOf(string dossier) => _instances.TryGetValue(dossier, out var instance) ? instance : null;

    public void Opened(string dossier, InstanceId instance) => _instances[dossier] = instance;

    public bool IsComplainedOf(string dossier) => _complainedOf.Contains(dossier);

    public void Complain(string dossier) => _complainedOf.Add(dossier);

    public void Settle(string dossier) => _complainedOf.Remove(dossier);
}
