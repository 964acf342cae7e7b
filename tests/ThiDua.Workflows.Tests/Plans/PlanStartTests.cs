using ThiDua.Workflows.Calendar;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Plans;

namespace ThiDua.Workflows.Tests.Plans;

/// <summary>What a plan's tasks start, and when.</summary>
public sealed class PlanStartTests
{
    private static readonly string[] Tracked = ["P02", "P18", "P19", "P20", "P21", "P22"];

    public static TheoryData<string> AllPlans => [.. PlanLibrary.Default.Names];

    [Theory]
    [MemberData(nameof(AllPlans))]
    public void Every_task_starts_every_path_that_it_names(string name)
    {
        var plan = PlanLibrary.Default[name];
        var start = StartOf(plan);

        Assert.All(plan.Tasks.Where(task => task.Gap is null), task =>
        {
            var started = start.WorksOf(task);
            var codes = started.Select(work => work.Code).ToHashSet();
            if (started.Any(work => PathLibrary.Of(work.Definition).HoldsSessions))
                codes.Add("P07");
            Assert.Superset(task.Paths.ToHashSet(), codes);
            Assert.Equal(started.Count, started.Select(work => work.Key).Distinct().Count());
        });
    }

    [Fact]
    public void A_task_that_is_lost_from_its_source_starts_nothing()
    {
        var plan = PlanLibrary.Default["son-la-2024"];

        Assert.Empty(StartOf(plan).WorksOf(plan["SL-00"]));
    }

    [Fact]
    public void A_round_that_another_task_concludes_ends_with_its_session_and_is_concluded_there()
    {
        var plan = PlanLibrary.Default["son-la-2024"];
        var start = StartOf(plan);

        var round = start.WorksOf(plan["SL-04"]).Single(work => work.Code == "P08");
        var conclusion = Assert.Single(start.WorksOf(plan["SL-05"]));

        Assert.Equal(("round", false), (round.Definition, round.Input["concludes"].IsTrue()));
        Assert.Equal(("submission", round.Input["round"]), (conclusion.Definition, conclusion.Input["round"]));
    }

    [Fact]
    public void A_document_that_every_unit_makes_for_itself_is_one_work_for_all_of_them()
    {
        var plan = PlanLibrary.Default["dien-bien-2023"];
        var documents = Assert.Single(StartOf(plan).WorksOf(plan["DB-44"]), work => work.Code == "P01");

        Assert.Equal("unit-documents", documents.Definition);
        Assert.Equal(["unit:01", "unit:02"], documents.Input["units"].AsList().Select(unit => unit.AsText()));
    }

    [Fact]
    public void The_units_stand_once_in_a_tasks_input_however_many_paths_it_has()
    {
        var plan = PlanLibrary.Default["dien-bien-2023"];
        var input = StartOf(plan).InputOf(plan["DB-38"], remindBefore: 5);

        Assert.Equal(2, input["units"].AsList().Count);
        Assert.All(input["works"].AsList(), work => Assert.True(work["input"]["units"].IsNull));
    }

    [Theory]
    [InlineData("nam-dinh-2023", "ND-15", "2023-05-01T00:00:00+07:00", "2023-06-01T00:00:00+07:00")]
    [InlineData("dien-bien-2023", "DB-44", "2023-01-01T00:00:00+07:00", "2023-03-15T00:00:00+07:00")]
    [InlineData("dien-bien-2023", "DB-45", "2023-01-01T00:00:00+07:00", "2024-01-01T00:00:00+07:00")]
    [InlineData("nam-dinh-2023", "ND-03", "2023-01-01T00:00:00+07:00", "2026-01-01T00:00:00+07:00")]
    public void A_task_opens_with_its_period_and_is_due_with_its_end_or_that_of_the_year(string name, string id, string opens, string due)
    {
        var plan = PlanLibrary.Default[name];
        var input = StartOf(plan).InputOf(plan[id], remindBefore: 5);

        Assert.Equal((opens, due), (input["opensAt"].AsText(), input["due"].AsText()));
    }

    [Fact]
    public void Its_lead_is_reminded_so_many_working_days_before_the_end()
    {
        var plan = PlanLibrary.Default["nam-dinh-2023"];

        // Wednesday 31 May is the last day; the five working days before its end begin on Thursday 25 May.
        Assert.Equal("2023-05-24T00:00:00+07:00", StartOf(plan).InputOf(plan["ND-15"], remindBefore: 5)["remindAt"]);
    }

    /// <summary>Only movements, exemplars, training, organisation, ceremonies and online services may be followed without a path; here even they have one.</summary>
    [Fact]
    public void No_path_is_only_tracked() =>
        Assert.All(Tracked, code => Assert.NotEqual("plan-task", PathLibrary.Of(code, PathUse.Root).Id));

    private static PlanStart StartOf(Plan plan) => new(plan, new TwoUnits(), VietnamCalendar.Build());

    /// <summary>An organisation of two units; everybody else is a role of the standing body.</summary>
    private sealed class TwoUnits : IParticipants
    {
        public IReadOnlyList<string> RightsOf(ActorGroup group) => group switch
        {
            ActorGroup.Units => ["unit:01", "unit:02"],
            _ => [Roles.StandingBody],
        };
    }
}
