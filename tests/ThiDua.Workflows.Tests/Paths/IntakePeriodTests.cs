using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>A period in which dossiers or letters come as they arise.</summary>
public sealed class IntakePeriodTests
{
    public static TheoryData<string, string> Periods => new()
    {
        { "unscheduled-awards", "awarded" }, { "long-service", "awarded" }, { "badge", "awarded" }, { "complaints", "upheld" },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void Is_open_until_its_last_day_and_is_closed_with_a_summary_when_the_last_has_ended(string path, string counted)
    {
        var run = Open(path);
        foreach (var signal in new[] { "opened", "opened", counted, "ended" })
            run.Signal($"{signal}:db/31");
        run.Fire("intakeCloses");
        Assert.DoesNotContain("summarise", run.Waiting);

        run.Signal("ended:db/31");
        Assert.Equal((2, 1), (run.Task("summarise").Payload["opened"], run.Task("summarise").Payload[counted]));
        run.Decide("summarise", "Summarise");

        Assert.Equal("Closed", run.Outcome);
        Assert.Equal((2, 1), (run.Output("opened"), run.Output(counted)));
        Assert.True(run.Output("late").IsNull);
    }

    [Fact]
    public void With_nothing_opened_it_closes_after_its_last_day() =>
        Assert.Equal("Closed", Open("badge").Fire("intakeCloses").Decide("summarise", "Summarise").Outcome);

    [Fact]
    public void Without_a_last_day_of_intake_it_is_open_to_the_end_of_the_period()
    {
        var run = Announce("badge", default);

        Assert.Equal(new DateTimeOffset(2023, 12, 31, 17, 0, 0, TimeSpan.FromHours(7)), run.Due("intakeCloses"));
    }

    [Fact]
    public void What_has_not_ended_with_the_period_makes_it_late_and_it_goes_on()
    {
        var run = Open("complaints").Signal("opened:db/31").Fire("intakeCloses").Fire("periodEnds");

        Assert.Equal("period", run.Output("late"));
        Assert.Equal("period", run.Asked(Questions.Escalate).Single().Payload["what"]);
        Assert.Equal("Closed", run.Signal("ended:db/31").Decide("summarise", "Summarise").Outcome);
    }

    [Fact]
    public void The_lead_is_reminded_to_announce_it()
    {
        var run = Start("badge").Fire("announceReminder");

        Assert.Single(run.Asked(Questions.Remind));
        Assert.Contains("announce", run.Waiting);
    }

    private static PathRun Start(string path) => PathRun.Of(path, Value.Object(
        ("work", "db/31"), ("round", "db/31"), ("year", 2023), ("lead", Value.List(Roles.StandingBody)), ("due", "2023-12-31T17:00:00+07:00"))).AnswerLimits();

    private static PathRun Announce(string path, Value values) => Start(path).Decide("announce", "Announce", values: values);

    private static PathRun Open(string path) => Announce(path, Value.Object(("intakeUntil", "2023-11-15T17:00:00+07:00")));
}
