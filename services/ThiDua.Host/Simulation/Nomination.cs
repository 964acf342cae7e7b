using ThiDua.Workflows.Plans;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation;

/// <summary>A dossier as its unit knows it: who is proposed for what, and the facts that lie outside the journal.</summary>
internal sealed class Nomination
{
    private readonly DossierFacts _proved;

    /// <summary>A nomination.</summary>
    /// <param name="code">The dossier's code, under which everybody speaks of it.</param>
    /// <param name="unit">Who proposes.</param>
    /// <param name="round">In which round.</param>
    /// <param name="facts">The facts as the first dossier has them.</param>
    /// <param name="proved">The facts as a supplement can prove them.</param>
    public Nomination(string code, Unit unit, PlanRound round, DossierFacts facts, DossierFacts proved) =>
        (Code, Unit, Round, Facts, _proved) = (code, unit, round, facts, proved);

    public string Code { get; }

    public Unit Unit { get; }

    public PlanRound Round { get; }

    public string Award => Facts.Award;

    /// <summary>The facts as they are known now.</summary>
    public DossierFacts Facts { get; private set; }

    /// <summary>The unit has found the missing proof.</summary>
    public void Prove() => Facts = _proved;
}
