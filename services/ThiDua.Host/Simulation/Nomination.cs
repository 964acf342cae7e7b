using ThiDua.Engine.Values;
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
    /// <param name="subject">The code of the person or unit that is proposed; one that the register doesn't know is a code as well.</param>
    /// <param name="round">In which round.</param>
    /// <param name="facts">The facts as the first dossier has them.</param>
    /// <param name="proved">The facts as a supplement can prove them.</param>
    public Nomination(string code, Unit unit, string subject, PlanRound round, DossierFacts facts, DossierFacts proved) =>
        (Code, Unit, Subject, Round, Facts, _proved) = (code, unit, subject, round, facts, proved);

    public string Code { get; }

    public Unit Unit { get; }

    public string Subject { get; }

    public PlanRound Round { get; }

    /// <summary>Who decides nothing about it: the unit's insiders, and whoever is proposed.</summary>
    public Value Insiders => Subject.StartsWith("user:", StringComparison.Ordinal)
        ? Value.List([.. Unit.Insiders.Append(Subject).Distinct().Select(person => (Value)person)])
        : Unit.InsiderList;

    public string Award => Facts.Award;

    /// <summary>The facts as they are known now.</summary>
    public DossierFacts Facts { get; private set; }

    /// <summary>The unit has found the missing proof.</summary>
    public void Prove() => Facts = _proved;
}
