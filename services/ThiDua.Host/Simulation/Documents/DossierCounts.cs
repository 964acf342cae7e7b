namespace ThiDua.Host.Simulation.Documents;

/// <summary>How many dossiers went which way.</summary>
/// <param name="Opened">Drafts that units opened.</param>
/// <param name="Submitted">Of them, submitted in time.</param>
/// <param name="Late">Not submitted when intake closed.</param>
/// <param name="Returned">Returned for supplement at least once.</param>
/// <param name="NotReady">Still examined when the council met.</param>
/// <param name="Withdrawn">Withdrawn by their unit.</param>
/// <param name="Deferred">Not proposed for now: something stands against the subject.</param>
/// <param name="Rejected">Rejected by a rule, the council's vote or an upheld complaint.</param>
/// <param name="Voted">Put to the vote.</param>
/// <param name="Passed">Passed by the council.</param>
/// <param name="Awarded">Awarded from above.</param>
/// <param name="Declined">Declined from above.</param>
/// <param name="Pending">Not ended on the last day.</param>
internal sealed record DossierCounts(
    int Opened,
    int Submitted,
    int Late,
    int Returned,
    int NotReady,
    int Withdrawn,
    int Deferred,
    int Rejected,
    int Voted,
    int Passed,
    int Awarded,
    int Declined,
    int Pending)
{
    public static DossierCounts Of(IEnumerable<InstanceRecord> dossiers)
    {
        InstanceRecord[] all = [.. dossiers];
        return new DossierCounts(
            all.Length,
            all.Count(dossier => dossier.TasksOpened.AnyBut("draft")),
            Ended("Late"),
            all.Count(dossier => !dossier.Output("returns").IsNull),
            Ended("NotReady"),
            Ended("Withdrawn"),
            Ended("Deferred"),
            Ended("Rejected"),
            all.Count(dossier => !dossier.Output("vote").IsNull),
            all.Count(dossier => dossier.Output("vote")["outcome"] == "Passed"),
            Ended("Awarded"),
            Ended("Declined"),
            all.Count(dossier => !dossier.End.Ended));

        int Ended(string outcome) => all.Count(dossier => dossier.Outcome == outcome);
    }
}
