using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation;

/// <summary>What people do with the tasks that open before them. They know the task and their own papers, nothing else.</summary>
internal sealed class People(Province province, CaseBook cases, RoundDesk rounds, WorkTime work, Draws draws)
{
    /// <summary>Who decides a task, when and how; null when nobody ever will.</summary>
    public Performance? Plan(InstanceId instance, OpenTask opened, DateTimeOffset now)
    {
        var task = opened.Task;
        var about = $"{instance} {opened.Execution}";
        var people = province.Entitled(task.Candidates, task.Excluded);
        var isLate = draws.Chance(Habits.AgencyIsLate, $"{about} late");
        var unit = task.Payload["unit"].IsNull ? null : province.UnitOf(task.Payload["unit"].AsText());
        return opened.ActivityId switch
        {
            "announce" => By(people, 0, 0, () => new Decision("Announce", rounds.Dates(RoundOf(task)))),
            "draft" => draws.Chance(Habits.NeverSubmits, $"{about} never")
                ? null
                : By([unit!.Head], 0, 2, () => new Decision("Submit", Components(about, task, Habits.LacksComponent))),
            "check" => By(people, 0, 2, () => Check(about, task)),
            "check.supplement" or "appraisal.supplement" => Supplement(),
            "opinion" => draws.Chance(Habits.AgencySilent, $"{about} silent")
                ? null
                : Either(people, isLate ? 11 : 1, isLate ? 15 : 6, Habits.AgencyObjects, "Object", "Agree"),
            "appraise" => Either(people, 1, 3, Habits.AsksForSupplement, "Return", "Propose"),
            "confirm" => Either(people, 1, 3, Habits.AsksForProof, "Return", "Reject"),
            "convene" => By(people, 0, 0, () => new Decision("Counted", rounds.Convene(RoundOf(task), about, now))),
            "minutes" => By(people, 0, 1, () => new Decision("Sign")),
            "prepare" => new Performance(people[0], When(0, 1), () => PrepareAsync(RoundOf(task))),
            "sign" => Either(people, 0, 1, Habits.ChairmanReturns, "Return", "Sign"),
            "result" => Either(people, 25, 70, Habits.MinistryAwards, "Award", "Decline"),
            "verify" => Either(people, 4, 15, Habits.ComplaintIsRight, "Upheld", "Unfounded"),
            var other => throw new InvalidOperationException($"No simulated person knows the task '{other}'."),
        };

        Performance By(IReadOnlyList<string> candidates, int least, int most, Func<Decision> decide) =>
            new(draws.OneOf(candidates, $"{about} who"), When(least, most), () => new(decide()));

        Performance Either(IReadOnlyList<string> candidates, int least, int most, double share, string one, string other) =>
            By(candidates, least, most, () => new Decision(draws.Chance(share, $"{about} chooses") ? one : other));

        DateTimeOffset When(int least, int most) => work.After(now, draws.Between(least, most, $"{about} days"), $"{about} minute");

        Performance? Supplement() => draws.Chance(Habits.NeverSupplements, $"{about} never") ? null : By([unit!.Head], 1, 4, () =>
        {
            if (draws.Chance(Habits.FindsProof, $"{about} proof"))
                cases[task.Payload["dossier"].AsText()].Prove();
            return new Decision("Resubmit", Components(about, task, Habits.SupplementsBadly));
        });
    }

    /// <summary>The components that the rules ask for, or all but one.</summary>
    private Value Components(string about, TaskWait task, double lacks)
    {
        var asked = task.Payload["components"].AsList();
        var missing = draws.Chance(lacks, $"{about} lacks") ? draws.Between(0, asked.Count - 1, $"{about} missing") : -1;
        return Value.Object(("components", Value.List([.. asked.Where((_, place) => place != missing)])));
    }

    private Decision Check(string about, TaskWait task)
    {
        var there = task.Payload["components"].AsList();
        if (!task.Payload["needed"].AsList().All(there.Contains))
            return new Decision("Return");
        var agencies = draws.Shuffled(province.Agencies, $"{about} agencies").Take(draws.Between(0, 2, $"{about} how many"));
        return new Decision("Accept", Value.Object(("agencies", Value.List([.. agencies.Select(agency => (Value)agency)]))));
    }

    private async ValueTask<Decision> PrepareAsync(string round) => new(await rounds.HasPassedAsync(round) ? "Submit" : "NothingToSubmit");

    private static string RoundOf(TaskWait task) => task.Payload["round"].AsText();
}
