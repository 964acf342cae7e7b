namespace ThiDua.Host.Simulation.Documents;

/// <summary>Why dossiers of a round were rejected or deferred.</summary>
/// <param name="Outcome">Rejected or Deferred.</param>
/// <param name="Reason">The code of the reason: not-eligible, vote.</param>
/// <param name="Condition">The condition that was not met, in Vietnamese, or the reason in words.</param>
/// <param name="Clause">The clause, with the mark whether it was verified.</param>
/// <param name="Count">In how many dossiers; one dossier can fail several conditions.</param>
internal sealed record RejectionDocument(string Outcome, string Reason, string Condition, string Clause, int Count)
{
    public static IReadOnlyList<RejectionDocument> Of(IEnumerable<InstanceRecord> dossiers) =>
    [
        .. dossiers.Where(dossier => dossier.Outcome is "Rejected" or "Deferred").SelectMany(WhyNot)
            .GroupBy(why => why)
            .Select(same => same.Key with { Count = same.Count() })
            .OrderByDescending(why => why.Count).ThenBy(why => why.Condition, StringComparer.Ordinal),
    ];

    private static IEnumerable<RejectionDocument> WhyNot(InstanceRecord dossier)
    {
        var (outcome, reason) = (dossier.Outcome!, dossier.Output("reason").AsText());
        return reason is "not-eligible" or "held"
            ? dossier.Output("unmet").AsList().Select(
                unmet => new RejectionDocument(outcome, reason, unmet["condition"].AsText(), unmet["clause"].AsText(), 1))
            : [new RejectionDocument(outcome, reason, SimulationTexts.Of($"reason.{reason}"), dossier.Output("clause").ToString(), 1)];
    }
}
