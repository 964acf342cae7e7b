namespace ThiDua.Host.Simulation;

/// <summary>What must hold of every simulated year, whatever the seed.</summary>
internal static class Invariants
{
    private const int MostNamed = 3;

    private static readonly string[] Rounds = ["round", "award-round", "education-round", "year-end"];

    public static IReadOnlyList<Invariant> Of(YearRecord year)
    {
        var findings = year.Instances.SelectMany(instance => instance.Audit.Findings)
            .Concat(year.Instances.SelectMany(instance => Stuck(instance, year)))
            .Concat(year.Dossiers.SelectMany(dossier => Ends(dossier, year)))
            .Concat(year.Dossiers.SelectMany(dossier => Votes(dossier, year)))
            .Concat(Rounds.SelectMany(year.Of).SelectMany(round => Members(round, year)))
            .Concat(year.Councils.Watch.Wrong.Select(wrong => new Finding(InvariantNames.BallotsOnce, wrong)))
            .Concat(year.Refusals.Wrong.Select(wrong => new Finding(InvariantNames.RefusalsRight, wrong)))
            .Concat(year.MessagesLeft == 0 ? [] : [new Finding(InvariantNames.OutboxEmpty, $"{year.MessagesLeft} messages wait")])
            .ToLookup(finding => finding.Invariant);
        return
        [
            Check(InvariantNames.JournalsFold, $"{year.Instances.Sum(i => i.Entries)} / {year.Instances.Count}"),
            Check(InvariantNames.TimersNotEarly, $"{year.Instances.Sum(i => i.Audit.TimersFired)}"),
            Check(InvariantNames.NoneStuck, $"{year.Instances.Count}"),
            Check(InvariantNames.OneEnd, $"{year.Dossiers.Count()}"),
            Check(InvariantNames.OutboxEmpty, "0"),
            Check(InvariantNames.VotesReach, $"{year.Dossiers.Count(dossier => !dossier.Output("vote").IsNull)}"),
            Check(InvariantNames.BallotsOnce, $"{year.Councils.Watch.Counted} / {year.Councils.Watch.Refused.Values.Sum()}"),
            Check(InvariantNames.DecisionsEntitled, $"{year.Instances.Sum(i => i.Audit.Decisions)}"),
            Check(InvariantNames.SilenceCounts, $"{year.Instances.Sum(i => i.Audit.Silent)}"),
            Check(InvariantNames.ClocksMove, $"{year.Instances.Sum(i => i.Audit.ClocksMoved)}"),
            Check(InvariantNames.RefusalsRight, $"{year.Refusals.Counts.Values.Sum()}"),
        ];

        Invariant Check(string name, string looked) => findings[name].Any()
            ? new Invariant(name, false, string.Join("; ", findings[name].Take(MostNamed).Select(finding => finding.Detail)))
            : new Invariant(name, true, looked);
    }

    /// <summary>Nothing is open at the end of a whole year without a reason: a person who can act, or an incident that is told.</summary>
    private static IEnumerable<Finding> Stuck(InstanceRecord instance, YearRecord year)
    {
        if (instance.IsStuck)
            yield return new(InvariantNames.NoneStuck, $"{instance.Id} ({instance.Path.Id}) waits for nothing");
        if (!instance.End.Ended && year.Options.Until is null && instance.Incidents.Count == 0 && instance.Path.Id != "plan-task")
            yield return new(InvariantNames.NoneStuck, $"{instance.Id} ({instance.Path.Id}) has not ended; open: {string.Join(", ", instance.OpenTasks)}");
        foreach (var incident in instance.Incidents.Where(_ => instance.Path.Id != "plan-task"))
            yield return new(InvariantNames.NoneStuck, $"{instance.Id} ({instance.Path.Id}) at {incident.ActivityId}: {incident.Message}");
    }

    /// <summary>A dossier ends with exactly one outcome; without a last day, every dossier has ended.</summary>
    private static IEnumerable<Finding> Ends(InstanceRecord dossier, YearRecord year)
    {
        var (ended, outcomes) = dossier.End;
        if (ended ? outcomes != 1 : outcomes > 0 || year.Options.Until is null)
            yield return new(InvariantNames.OneEnd, $"{dossier.Correlation} has {outcomes} ends and {(ended ? "is over" : "still runs")}");
    }

    /// <summary>Every dossier that a round counted exists, and the other way round.</summary>
    private static IEnumerable<Finding> Members(InstanceRecord round, YearRecord year)
    {
        var counted = round.Output("dossiers");
        var exist = year.OfRound(round.Round!).Count(instance => instance.IsDossier);
        if (!counted.IsNull && counted != exist)
            yield return new(InvariantNames.OneEnd, $"round {round.Round}: {counted} dossiers were counted, {exist} exist");
    }

    /// <summary>The test of the threshold on whole numbers, over all members of the council.</summary>
    private static IEnumerable<Finding> Votes(InstanceRecord dossier, YearRecord year)
    {
        var vote = dossier.Output("vote");
        if (vote.IsNull)
        {
            if (dossier.Path.Id is "dossier" or "award-dossier" && dossier.Outcome is "Awarded" or "Declined")
                yield return new(InvariantNames.VotesReach, $"{dossier.Correlation} went up without a vote");
            yield break;
        }

        var (votes, members, percent) = (vote["votes"].AsInteger(), vote["members"].AsInteger(), vote["percent"].AsInteger());
        var (reached, wentUp) = (votes * 100 >= percent * members, dossier.Outcome is "Awarded" or "Declined");
        if (reached != (vote["outcome"] == "Passed") || (wentUp && !reached) || members > year.Province.Council.Count)
        {
            var count = $"{votes} of {members} at {percent} % counted as {vote["outcome"]}";
            yield return new(InvariantNames.VotesReach, $"{dossier.Correlation}: {count}");
        }
    }
}
