using Spectre.Console;
using ThiDua.Host.Simulation.Documents;
using ThiDua.Workflows.Awards;
using static ThiDua.Host.Simulation.SimulationTexts;

namespace ThiDua.Host.Simulation;

/// <summary>A simulation as people read it.</summary>
internal static class SimulationTable
{
    public static void Write(IAnsiConsole console, SimulationDocument document, Func<string, string> titleOf)
    {
        foreach (var plan in document.Plans)
        {
            console.MarkupLineInterpolated($"[bold]{Of("title", titleOf(plan.Plan))}[/]");
            console.WriteLine(Of("subtitle", plan.Units, document.Seed, plan.Instances, plan.Entries));
            console.WriteLine(Of("tasksSummary", TaskTables.Summary(plan)));
            if (plan.Tasks.Any(task => task.Status != "done"))
                console.Write(TaskTables.NotInTime(plan));
            console.Write(TaskTables.Paths(plan));
            console.Write(Rounds(plan));
            console.Write(Rejections(plan));
            console.Write(Votes(plan));
            if (plan.Rankings.Any(ranking => ranking.Units.Count > 0))
                console.Write(Rankings(plan));
        }

        console.Write(Checked(document.Invariants));
        console.WriteLine(Of("hash", document.JournalHash));
    }

    private static Table Rounds(PlanDocument plan)
    {
        var table = Make(
            "rounds", "round", "period", "submitted", "returned", "rejected", "otherEnds", "voted", "passed", "signed", "status", "result");
        foreach (var round in plan.Rounds)
        {
            var dossiers = round.Dossiers;
            Add(
                table,
                $"{round.Task} {round.Name}",
                round.Period,
                $"{dossiers.Submitted}",
                $"{dossiers.Returned}",
                $"{dossiers.Rejected}",
                Parts(
                    ("end.late", dossiers.Late),
                    ("end.notReady", dossiers.NotReady),
                    ("end.withdrawn", dossiers.Withdrawn),
                    ("end.deferred", dossiers.Deferred)),
                $"{dossiers.Voted}",
                $"{dossiers.Passed}",
                Signed(round),
                string.Join(", ", plan.Tasks.Where(task => task.Id == round.Task).Select(task => Of($"status.{task.Status}"))),
                Parts(("result.awarded", dossiers.Awarded), ("result.declined", dossiers.Declined), ("result.pending", dossiers.Pending)));
        }

        return table;
    }

    private static Table Rejections(PlanDocument plan)
    {
        var table = Make("rejections", "round", "count", "outcome", "reason", "clause");
        foreach (var round in plan.Rounds)
        {
            foreach (var why in round.Rejections)
                Add(table, round.Task, $"{why.Count}", Of($"outcome.{why.Outcome}"), why.Condition, why.Clause);
        }

        return table;
    }

    private static Table Votes(PlanDocument plan)
    {
        var table = Make("votes", "round", "award", "voted", "passed", "inFavour", "threshold", "clause");
        foreach (var round in plan.Rounds)
        {
            foreach (var votes in round.Votes.GroupBy(vote => (vote.Award, vote.Members, vote.Needed, vote.Percent, vote.Clause)))
            {
                var (fewest, most) = (votes.Min(vote => vote.Votes), votes.Max(vote => vote.Votes));
                Add(
                    table,
                    round.Task,
                    AwardCatalogue.Default[votes.Key.Award].Title,
                    $"{votes.Count()}",
                    $"{votes.Count(vote => vote.Passed)}",
                    fewest == most ? Of("vote.single", fewest, votes.Key.Members) : Of("vote.range", fewest, most, votes.Key.Members),
                    Of("vote.threshold", votes.Key.Needed, votes.Key.Percent),
                    votes.Key.Clause);
            }
        }

        return table;
    }

    /// <summary>Who leads each bloc, what it is proposed for, and what it would take to lead instead.</summary>
    private static Table Rankings(PlanDocument plan)
    {
        var table = Make("rankings", "task", "bloc", "leader", "points", "acclaim", "award", "excluded", "toLead", "nextHead");
        foreach (var ranking in plan.Rankings.Where(ranking => ranking.Units.Count > 0))
        {
            var leader = ranking.Units[0];
            Add(
                table,
                ranking.Task ?? "",
                ranking.Bloc ?? "",
                leader.Unit,
                Of("ranking.points", (decimal)leader.Points),
                leader.Votes is { } votes ? Of("vote.single", votes, leader.Members!) : "",
                leader.Award is { } award ? AwardCatalogue.Default[award].Title : "",
                $"{ranking.Excluded.Count}",
                ranking.ToLead.Count > 0 ? Of("ranking.toLead", ranking.ToLead[0].Unit, (decimal)ranking.ToLead[0].Points) : "",
                ranking.NextHead ?? "");
        }

        return table;
    }

    private static Table Checked(IReadOnlyList<Invariant> invariants)
    {
        var table = Make("invariants", "invariant", "held", "looked");
        foreach (var invariant in invariants)
            Add(table, Of(invariant.Name), Of(invariant.Held ? "yes" : "no"), invariant.Detail);
        return table;
    }

    private static string Signed(RoundDocument round) => round.Submitted is not { } day ? Of(round.Outcome == "Closed" ? "noSigning" : "unsigned")
        : round.ReturnedByChairman > 0 ? Of("returnedByChairman", day, round.ReturnedByChairman)
        : $"{day:dd/MM/yyyy}";

    private static string Parts(params (string Key, int Count)[] parts) =>
        string.Join(", ", parts.Where(part => part.Count > 0).Select(part => Of(part.Key, part.Count)));

    internal static Table Make(string title, params string[] columns)
    {
        var table = new Table().Title(Markup.Escape(Of(title))).Border(TableBorder.Rounded);
        foreach (var column in columns)
            table.AddColumn(Markup.Escape(Of($"column.{column}")));
        return table;
    }

    internal static void Add(Table table, params string[] cells) => table.AddRow(Array.ConvertAll(cells, Markup.Escape));
}
