using ThiDua.Engine.Effects;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;
using ThiDua.Workflows.Paths;
using ThiDua.Workflows.Tests.Paths.Blocs;

namespace ThiDua.Workflows.Tests.Paths.Initiatives;

public sealed class InitiativeCouncilPathTests
{
    private const string Decided = "initiatives-decided:dien-bien-2023:socio-economic";

    [Fact]
    public void From_the_announcement_to_the_numbered_decision_and_the_signal_that_the_award_council_waits_for()
    {
        var run = Closed().Ready().Ready().Meet().Settle(true).Settle(false).Decide("prepare", "Submit", "user:snv")
            .Decide("sign", "Sign", "user:chairman").Number("decisionNumber", "300/QĐ-UBND");
        Assert.Contains(run.Effects, effect => effect is PublishSignal { Key: $"initiatives-signed:{InitiativeRuns.Work}" });
        Assert.DoesNotContain(run.Effects, effect => effect is PublishSignal { Key: Decided });

        run.EndChild("initiative:1", "Recognised", Settled).EndChild("initiative:2", "NotRecognised", Settled);

        Assert.Equal("Decided", run.Outcome);
        Assert.Equal(2, run.Output("sent"));
        Assert.Equal(1, run.Output("recognised"));
        Assert.Equal(Members.Texts("unit:c"), run.Output("silent"));
        Assert.Equal(12, run.Output("present"));
        Assert.Equal("300/QĐ-UBND", run.Output("decision"));
        Assert.Contains(run.Effects, effect => effect is PublishSignal { Key: Decided });
    }

    [Fact]
    public void Each_unit_has_a_task_of_its_own_is_reminded_and_counts_as_having_none_when_it_stays_silent()
    {
        var run = Announced();
        Assert.Equal(["unit:a", "unit:b", "unit:c"], run.OpenFor("send"));
        run.DecideAs("unit:a", "send", "None").DecideAs("unit:b", "send", "None").Fire("sendReminder");
        Assert.Equal("unit:c", run.Asked(Questions.Remind).Single().Payload["unit"]);

        run.Fire("intakeCloses").Fire("intakeEnds");

        Assert.Equal("NothingSent", run.Outcome);
        Assert.Equal(Members.Texts("unit:c"), run.Output("silent"));
        Assert.Contains(run.Effects, effect => effect is PublishSignal { Key: Decided });
    }

    [Fact]
    public void Each_initiative_goes_its_own_way()
    {
        var children = Closed().Children().ToList();

        Assert.Equal(["initiative:1", "initiative:2"], children.Select(child => child.CorrelationId));
        Assert.All(children, child => Assert.Equal("unit:a", child.Input["unit"]));
        Assert.Equal("socio-economic", children[0].Input["field"]);
    }

    [Fact]
    public void The_council_meets_when_every_initiative_is_ready_or_has_ended()
    {
        var run = Closed().Ready();
        Assert.DoesNotContain("invite", run.Waiting);

        run.EndChild("initiative:2", "Rejected");

        Assert.Contains("invite", run.Waiting);
    }

    [Fact]
    public void The_council_meets_on_its_day_at_the_latest() => Assert.Contains("invite", Closed().Ready().Fire("sessionDay").Waiting);

    [Fact]
    public void Members_are_invited_some_working_days_before()
    {
        var run = Closed().Ready().Ready().Decide("invite", "Invite");

        Assert.Equal(new DateOnly(2023, 3, 23), run.DueDay("notice"));
        Assert.DoesNotContain("convene", run.Waiting);
    }

    [Fact]
    public void Without_a_quorum_the_session_is_put_off_and_nothing_is_voted_on()
    {
        var run = Closed().Ready().Ready().Decide("invite", "Invite").Fire("notice").Count("NotMet");
        Assert.DoesNotContain(run.Effects, effect => effect is PublishSignal { Key: $"initiative-session:{InitiativeRuns.Work}" });

        run.Fire("postpone").Count("Met");

        Assert.Contains(run.Effects, effect => effect is PublishSignal { Key: $"initiative-session:{InitiativeRuns.Work}" });
        Assert.Equal(1, run.Output("postponed"));
    }

    [Fact]
    public void The_chair_may_return_the_minutes_and_who_wrote_them_does_not_sign_them()
    {
        var run = Closed().Ready().Ready().Decide("invite", "Invite").Fire("notice").Count("Met")
            .Decide("writeMinutes", "Write", "user:writer");
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("signMinutes", "Sign", "user:writer", [Roles.InitiativeChair])!.Reason);

        run.Decide("signMinutes", "Return", "user:chair").Decide("writeMinutes", "Write", "user:writer")
            .Decide("signMinutes", "Sign", "user:chair").Number("minutesNumber", "3/BB-HĐSK");

        Assert.Equal("3/BB-HĐSK", run.Output("minutes"));
    }

    [Fact]
    public void The_decision_waits_for_objections_to_be_settled_and_can_be_returned()
    {
        var run = Closed().Ready().Ready().Meet().Settle(true);
        Assert.DoesNotContain("prepare", run.Waiting);

        run.Settle(true).Decide("prepare", "Submit", "user:snv");
        Assert.Equal(RefusalReason.NotAllowed, run.TryDecide("sign", "Sign", "user:snv", [Roles.Chairman])!.Reason);
        run.Decide("sign", "Return", "user:chairman").Decide("prepare", "Submit", "user:snv").Decide("sign", "Sign", "user:chairman");

        Assert.Equal(1, run.Output("returned"));
    }

    [Fact]
    public void Where_nothing_passed_there_is_no_decision()
    {
        var run = Closed().Ready().Ready().Meet().Settle(false).Settle(false)
            .EndChild("initiative:1", "NotRecognised", Settled).EndChild("initiative:2", "NotRecognised", Settled);

        Assert.Equal("NoneRecognised", run.Outcome);
        Assert.True(run.Output("decision").IsNull);
    }

    [Fact]
    public void One_withdrawn_after_it_was_ready_is_no_longer_waited_for()
    {
        var run = Closed().Ready().Ready().Meet().Settle(true).EndChild("initiative:2", "Withdrawn", ("ready", true));

        Assert.Contains("prepare", run.Waiting);
    }

    [Fact]
    public void A_unit_that_comes_late_into_the_list_sends_like_the_others()
    {
        var run = Announced().Do(o => new AddMember(o, "units", "unit:d"));

        Assert.Equal(["unit:a", "unit:b", "unit:c", "unit:d"], run.OpenFor("send"));
    }

    [Fact]
    public void When_the_period_ends_first_it_is_late_and_goes_on()
    {
        var run = Closed().Fire("periodEnds");

        Assert.Equal("period", run.Output("late"));
        Assert.Single(run.Asked(Questions.Escalate));
        Assert.Null(run.Outcome);
    }

    private static (string, Value)[] Settled => [("ready", true), ("settled", true)];

    private static PathRun Announced() => PathRun.Of("initiative-council", Value.Object(
            ("plan", "dien-bien-2023"),
            ("task", "DB-13"),
            ("work", InitiativeRuns.Work),
            ("year", 2023),
            ("lead", Members.Texts("unit:snv")),
            ("units", Members.Texts("unit:a", "unit:b", "unit:c")),
            ("due", "2023-06-30T17:00:00+07:00"),
            ("field", "socio-economic"))).AnswerLimits()
        .Decide("announce", "Announce", values: Value.Object(
            ("intakeUntil", "2023-03-20T17:00:00+07:00"), ("sessionOn", "2023-04-20T08:00:00+07:00")));

    /// <summary>Unit a sent two, unit b none, unit c stayed silent until the intake closed.</summary>
    private static PathRun Closed() => Announced()
        .DecideAs("unit:a", "send", "Send", Value.Object(("initiatives", Value.List(Initiative(1), Initiative(2)))))
        .DecideAs("unit:b", "send", "None").Fire("intakeCloses").Fire("intakeEnds");

    private static Value Initiative(int number) =>
        Value.Object(("initiative", $"initiative:{number}"), ("insiders", Members.Texts($"user:author-{number}")));
}
