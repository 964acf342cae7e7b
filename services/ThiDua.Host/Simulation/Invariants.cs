using ThiDua.Engine.Instances;

namespace ThiDua.Host.Simulation;

/// <summary>What must hold of every simulated year, whatever the seed.</summary>
internal static class Invariants
{
    private const int MostNamed = 3;

    public static IReadOnlyList<Invariant> Of(YearRecord year)
    {
        var findings = year.Instances.SelectMany(instance => instance.Audit.Findings)
            .Concat(year.Instances.SelectMany(Stuck))
            .Concat(year.Of("dossier").SelectMany(dossier => Ends(dossier, year)))
            .Concat(year.Of("dossier").SelectMany(dossier => Votes(dossier, year)))
            .Concat(year.Of("round").SelectMany(round => Members(round, year)))
            .Concat(year.Refusals.Wrong.Select(wrong => new Finding(InvariantNames.RefusalsRight, wrong)))
            .Concat(year.MessagesLeft == 0 ? [] : [new Finding(InvariantNames.OutboxEmpty, $"{year.MessagesLeft} messages wait")])
            .ToLookup(finding => finding.Invariant);
        return
        [
            Check(InvariantNames.JournalsFold, $"{year.Instances.Sum(i => i.Journal.Count)} / {year.Instances.Count}"),
            Check(InvariantNames.TimersNotEarly, $"{year.Instances.Sum(i => i.Audit.TimersFired)}"),
            Check(InvariantNames.NoneStuck, $"{year.Instances.Count}"),
            Check(InvariantNames.OneEnd, $"{year.Of("dossier").Count()}"),
            Check(InvariantNames.OutboxEmpty, "0"),
            Check(InvariantNames.VotesReach, $"{year.Of("dossier").Count(dossier => !dossier.Output("vote").IsNull)}"),
            Check(InvariantNames.DecisionsEntitled, $"{year.Instances.Sum(i => i.Audit.Decisions)}"),
            Check(InvariantNames.SilenceCounts, $"{year.Instances.Sum(i => i.Audit.Silent.Count)}"),
            Check(InvariantNames.ClocksMove, $"{year.Instances.Sum(i => i.Audit.ClocksMoved)}"),
            Check(InvariantNames.RefusalsRight, $"{year.Refusals.Counts.Values.Sum()}"),
        ];

        Invariant Check(string name, string looked) => findings[name].Any()
            ? new Invariant(name, false, string.Join("; ", findings[name].Take(MostNamed).Select(finding => finding.Detail)))
            : new Invariant(name, true, looked);
    }

    private static IEnumerable<Finding> Stuck(InstanceRecord instance)
    {
        if (instance.State.IsStuck)
            yield return new(InvariantNames.NoneStuck, $"{instance.State.Id} ({instance.Path.Id}) waits for nothing");
        foreach (var incident in instance.State.Incidents)
            yield return new(InvariantNames.NoneStuck, $"{instance.State.Id} ({instance.Path.Id}) at {incident.ActivityId}: {incident.Message}");
    }

    /// <summary>A dossier ends with exactly one outcome; without a last day, every dossier has ended.</summary>
    private static IEnumerable<Finding> Ends(InstanceRecord dossier, YearRecord year)
    {
        var isOver = dossier.State.Status == WorkflowStatus.Finished;
        if (isOver ? dossier.State.Outcomes.Count != 1 : dossier.State.Outcomes.Count > 0 || year.Options.Until is null)
        {
            var ends = dossier.State.Outcomes.Count;
            yield return new(InvariantNames.OneEnd, $"{dossier.State.CorrelationId} has {ends} ends and is {dossier.State.SubStatus}");
        }
    }

    /// <summary>Every member that was added to a round became one dossier.</summary>
    private static IEnumerable<Finding> Members(InstanceRecord round, YearRecord year)
    {
        var children = year.Of("dossier").Count(dossier => dossier.State.Parent!.Instance == round.State.Id);
        var opened = round.State.Variable("dossiers");
        if (!opened.IsNull && opened != children)
            yield return new(InvariantNames.OneEnd, $"round {round.State.CorrelationId}: {opened} dossiers were added, {children} exist");
    }

    /// <summary>The test of the threshold on whole numbers, over all members of the council.</summary>
    private static IEnumerable<Finding> Votes(InstanceRecord dossier, YearRecord year)
    {
        var vote = dossier.Output("vote");
        if (vote.IsNull)
        {
            if (dossier.Outcome is "Awarded" or "Declined")
                yield return new(InvariantNames.VotesReach, $"{dossier.State.CorrelationId} went up without a vote");
            yield break;
        }

        var (votes, members, percent) = (vote["votes"].AsInteger(), vote["members"].AsInteger(), vote["percent"].AsInteger());
        var (reached, wentUp) = (votes * 100 >= percent * members, dossier.Outcome is "Awarded" or "Declined");
        if (members != year.Province.Council.Count || reached != (vote["outcome"] == "Passed") || (wentUp && !reached))
        {
            var count = $"{votes} of {members} at {percent} % counted as {vote["outcome"]}";
            yield return new(InvariantNames.VotesReach, $"{dossier.State.CorrelationId}: {count}");
        }
    }
}
