using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Tests.Scenarios;

namespace ThiDua.Engine.Tests.Patterns;

/// <summary>Timers and signals that watch over an activity or a region, clocks that stand, and holds.</summary>
internal static class Boundaries
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public static Scenario Cancelling_boundary_of_a_region => Scenario.Of(Workflow.Define("cancelling-boundary", 1).Runs(Do.Flowchart("flow")
            .Add(Do.Sequence("region", Tasks.Of("a"), Tasks.Of("b")).CancelledBy(Do.After("deadline", 5 * Day), "Late"), Tasks.Of("good"), Tasks.Of("late"))
            .Connect("region", "good").Connect("region", "Late", "late")))
        .AdvanceDays(4).Decide("a").AdvanceDays(0.9).Waits("deadline", "b").AdvanceDays(0.1).Waits("late").Decide("late")
        .Expect("flow region deadline:Canceled a b:Canceled late");

    public static Scenario Boundary_that_never_fires => Scenario.Of(Workflow.Define("boundary-unused", 1).Runs(Do.Sequence("all",
            Tasks.Of("a").CancelledBy(Do.After("deadline", Day), "Late"), Tasks.Of("b"))))
        .Decide("a").AdvanceDays(3).Decide("b")
        .Expect("all a deadline:Canceled b");

    public static Scenario Accompanying_boundary => Scenario.Of(Workflow.Define("accompanying-boundary", 1).Runs(
            Tasks.Of("a").AccompaniedBy(Do.After("reminder", Day), Do.WriteLine("remind", "remind"))))
        .AdvanceDays(1).AdvanceDays(1).Waits("a").Decide("a")
        .Writes("remind")
        .Expect("a reminder remind");

    /// <summary>One signal ends the flowchart and sets off its boundary, whose work comes too late to hold it up.</summary>
    public static Scenario Boundary_set_off_by_what_ends_its_activity => Scenario.Of(Workflow.Define("boundary-at-the-end", 1).Runs(
            Do.Flowchart("flow").Add(Do.Event("event", "go")).Build().AccompaniedBy(Do.OnSignal("heard", "go"), Do.WriteLine("line", "heard"))))
        .Waits("heard", "event").Signal("go")
        .Writes("heard")
        .Expect("flow heard:Canceled event line");

    public static Scenario Repeating_boundary => Scenario.Of(Workflow.Define("repeating-boundary", 1).Runs(
            Tasks.Of("a").AccompaniedBy(Do.After("reminder", Day), Do.WriteLine("remind", Op.Concat("remind")), repeats: true)))
        .AdvanceDays(1).AdvanceDays(1).AdvanceDays(0.5).Decide("a").AdvanceDays(5)
        .Writes("remind", "remind")
        .Expect("a reminder:Canceled remind remind");

    /// <summary>The work that a boundary started beside the activity ends with it.</summary>
    public static Scenario Accompanying_body_ends_with_its_activity => Scenario.Of(Workflow.Define("accompanying-body", 1).Runs(
            Do.Sequence("all", Tasks.Of("a").AccompaniedBy(Do.OnSignal("question", "asked"), Tasks.Of("explain")), Tasks.Of("b"))))
        .Signal("asked").Waits("a", "explain").Decide("a").Waits("b").Decide("b")
        .Expect("all a question:Canceled explain:Canceled b");

    /// <summary>While a dossier is returned, the deadline of the check does not run.</summary>
    public static Scenario Stopped_clock => Scenario.Of(Workflow.Define("stopped-clock", 1).Runs(Do.Flowchart("flow")
            .Add(
                Do.Flowchart("region")
                    .Add(Tasks.Of("check", "Return", "Good"), Tasks.Of("supplement").StopsClocks("deadline"))
                    .Connect("check", "Return", "supplement").Connect("supplement", "check")
                    .Build().CancelledBy(Do.After("deadline", 10 * Day), "Late"),
                Tasks.Of("late"))
            .Connect("region", "Late", "late")))
        .AdvanceDays(4).Decide("check", "Return").AdvanceDays(30).Waits("deadline", "supplement").Decide("supplement")
        .AdvanceDays(5.9).Waits("deadline", "check").AdvanceDays(0.1).Waits("late").Decide("late")
        .Expect("flow region deadline:Canceled check supplement check:Canceled late");

    /// <summary>A deadline that begins while the dossier is returned does not run either, until the dossier comes back.</summary>
    public static Scenario Clock_that_begins_while_it_stands => Scenario.Of(Workflow.Define("begins-standing", 1).Runs(Do.Parallel("both",
            Tasks.Of("supplement").StopsClocks("deadline"),
            Do.Sequence("region", Tasks.Of("draft"), Tasks.Of("check").CancelledBy(Do.After("deadline", 2 * Day), "Late")))))
        .Decide("draft").AdvanceDays(5).Waits("supplement", "check", "deadline").Decide("supplement")
        .AdvanceDays(1.9).Waits("check", "deadline").AdvanceDays(0.1)
        .Expect("both supplement region draft check deadline:Canceled");

    public static Scenario Hold_and_release => Scenario.Of(Workflow.Define("hold", 1).Runs(Do.Flowchart("flow")
            .Add(Tasks.Of("a").CancelledBy(Do.After("deadline", 10 * Day), "Late"), Tasks.Of("late"))
            .Connect("a", "Late", "late")))
        .AdvanceDays(4).Hold().Hold(refused: Stimuli.RefusalReason.OnHold).Decide("a", refused: Stimuli.RefusalReason.OnHold).AdvanceDays(100)
        .Release().Release(refused: Stimuli.RefusalReason.NotHeld).AdvanceDays(5.9).Waits("a", "deadline").AdvanceDays(0.1).Decide("late")
        .Expect("flow a deadline:Canceled late");

    /// <summary>A fixed instant is not moved by a hold; if it passed meanwhile, it fires at the release.</summary>
    public static Scenario Hold_over_a_fixed_instant => Scenario.Of(Workflow.Define("hold-instant", 1).Runs(
            Do.Sequence("all", Do.StartAt("may", "2023-05-10T00:00:00+07:00"), Tasks.Of("a"))))
        .AdvanceDays(1).Hold().AdvanceDays(30).Waits("may").Release().Waits("a").Decide("a")
        .Expect("all may a");

    public static Scenario Hold_inside_a_stopped_clock => Scenario.Of(Workflow.Define("hold-in-stop", 1).Runs(Do.Sequence("all",
            Do.Sequence("region", Tasks.Of("supplement").StopsClocks("deadline"), Tasks.Of("check")).CancelledBy(Do.After("deadline", 2 * Day), "Late"), Tasks.Of("after"))))
        .AdvanceDays(1).Hold().AdvanceDays(1).Release().AdvanceDays(1).Decide("supplement").AdvanceDays(1.9).Waits("deadline", "check").AdvanceDays(0.1).Waits("after").Decide("after")
        .Expect("all region deadline:Canceled supplement check:Canceled after");
}
