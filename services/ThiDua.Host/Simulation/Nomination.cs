using ThiDua.Workflows.Plans;
using ThiDua.Workflows.Rules;

namespace ThiDua.Host.Simulation;

/// <summary>A dossier as its unit knows it: who is proposed for what, and the facts that lie outside the journal.</summary>
internal sealed class Nomination(string code, Unit unit, PlanRound round, DossierFacts asItIs, DossierFacts asItShouldBe)
{
    /// <summary>The dossier's code, under which everybody speaks of it.</summary>
    public string Code => code;

    public Unit Unit => unit;

    public PlanRound Round => round;

    public string Award => asItIs.Award;

    /// <summary>The facts. A supplement can prove what the first dossier could not.</summary>
    public DossierFacts Facts { get; private set; } = asItIs;

    /// <summary>The unit has found the missing proof.</summary>
    public void Prove() => Facts = asItShouldBe;
}
