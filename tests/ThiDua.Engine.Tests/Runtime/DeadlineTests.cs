using System.Collections.Frozen;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;
using ThiDua.Engine.Runtime;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Tests.Scenarios;
using ThiDua.Engine.Time;

namespace ThiDua.Engine.Tests.Runtime;

/// <summary>A deadline judges by when a command was stored, comes never early, and comes after any outage.</summary>
public sealed class DeadlineTests
{
    private static readonly DateTimeOffset Due = ManualClock.Begin.AddDays(1);

    private readonly World _world = new();

    [Fact]
    public async Task A_timer_never_fires_early()
    {
        await StartAsync(Task());
        _world.Clock.Now = Due.AddTicks(-1);

        Assert.Equal(0, await _world.Runtime.FireDueTimersAsync());
        Assert.Equal(Due, await _world.Runtime.NextDueAsync());
        _world.Clock.Now = Due;
        Assert.Equal(1, await _world.Runtime.FireDueTimersAsync());
        Assert.Null(await _world.Runtime.NextDueAsync());
    }

    [Fact]
    public async Task A_timer_fires_after_an_outage_once()
    {
        await StartAsync(Task());
        _world.Clock.Now = Due.AddYears(1);
        _world.Restart();

        await _world.SettleAsync();

        Assert.Equal(0, await _world.Runtime.FireDueTimersAsync());
        Assert.Equal("task deadline:Canceled", _world.TraceOf(World.Root));
        Assert.Equal(Due.AddYears(1), _world.Store.Journal(World.Root)[^1].Header.At);
    }

    /// <summary>The clock stood meanwhile, so that the deadline moved: what was scheduled before is an old wish.</summary>
    [Fact]
    public async Task An_instant_that_no_longer_holds_fires_nothing()
    {
        await StartAsync(Task());
        await _world.SendAsync(World.Root, "hold", "user:1", o => new Hold(o));
        _world.Clock.Now = ManualClock.Begin.AddHours(1);
        await _world.SendAsync(World.Root, "release", "user:1", o => new Release(o));

        var answer = await _world.Runtime.SendAsync(World.Root, new TimerFired(new StimulusOrigin(Guid.NewGuid(), Due, "system"), 3, Due));

        Assert.Equal(RefusalReason.NothingWaits, answer.Refusal!.Reason);
        Assert.Equal(Due.AddHours(1), await _world.Runtime.NextDueAsync());
    }

    /// <summary>The decision was stored a moment before the deadline and is still on its way: the deadline waits for it.</summary>
    [Fact]
    public async Task A_command_stored_before_the_deadline_keeps_it_from_firing()
    {
        await StartAsync(Task());
        var intake = new StandingIntake { Watermark = Due.AddSeconds(-2) };
        _world.Runtime.AddIntake(intake);
        _world.Clock.Now = Due.AddHours(1);
        Assert.Equal(0, await _world.Runtime.FireDueTimersAsync());

        var stored = new StimulusOrigin(Guid.NewGuid(), Due.AddSeconds(-1), "user:1");
        Assert.True((await _world.Runtime.SendAsync(World.Root, new TaskDecided(stored, 2, "Yes", default, []))).IsDone);
        intake.Watermark = Due.AddHours(1);

        Assert.Equal(0, await _world.Runtime.FireDueTimersAsync());
        Assert.Equal(stored.At, _world.Store.Journal(World.Root)[^1].Header.At);
    }

    [Fact]
    public async Task The_deadline_fires_when_the_intake_has_passed_it()
    {
        await StartAsync(Task());
        var intake = new StandingIntake { Watermark = Due.AddTicks(-1) };
        _world.Runtime.AddIntake(intake);
        _world.Clock.Now = Due.AddHours(1);
        Assert.Equal(0, await _world.Runtime.FireDueTimersAsync());

        intake.Watermark = Due;

        Assert.Equal(1, await _world.Runtime.FireDueTimersAsync());
    }

    /// <summary>A command handed to this process is stamped at once and counts as on its way until it is answered.</summary>
    [Fact]
    public async Task A_command_in_flight_in_this_process_keeps_the_deadline_from_firing()
    {
        var store = new HeldStore(_world.Store);
        await StartAsync(Task());
        var runtime = new WorkflowRuntime(store, WorkingCalendars.Empty, _world.Clock);
        _world.Clock.Now = Due.AddTicks(-1);
        store.Hold();
        var decision = runtime.SendAsync(World.Root, Guid.NewGuid(), "user:1", o => new TaskDecided(o, 2, "Yes", default, [])).AsTask();
        _world.Clock.Now = Due.AddDays(1);

        Assert.Equal(0, await runtime.FireDueTimersAsync());
        store.Release();

        Assert.True((await decision).IsDone);
        Assert.Equal(0, await runtime.FireDueTimersAsync());
        Assert.Equal("task deadline:Canceled", _world.TraceOf(World.Root));
    }

    [Fact]
    public async Task Timers_move_when_the_calendars_change()
    {
        _world.Calendars = Calendars();
        _world.Restart();
        await StartAsync(Do.HumanTask("task", Op.Texts(), ["Yes"]).CancelledBy(Do.AfterWorkingDays("deadline", 2, "vn"), "Late"));
        Assert.Equal(new DateTimeOffset(2023, 5, 9, 0, 0, 0, TimeSpan.FromHours(7)), await _world.Runtime.NextDueAsync());

        _world.Runtime.Calendars = Calendars(new DateOnly(2023, 5, 8));

        Assert.Equal(1, await _world.Runtime.RecomputeTimersAsync());
        Assert.Equal(new DateTimeOffset(2023, 5, 10, 0, 0, 0, TimeSpan.FromHours(7)), await _world.Runtime.NextDueAsync());
        Assert.Equal(0, await _world.Runtime.RecomputeTimersAsync());
    }

    /// <summary>The new calendars don't reach far enough: the timer is held at a fault that says so, and everything else goes on.</summary>
    [Fact]
    public async Task Calendars_that_end_too_early_hold_the_timer_at_a_fault()
    {
        _world.Calendars = Calendars();
        _world.Restart();
        await StartAsync(Do.Parallel("both", Do.WorkingDays("days", 300, "vn"), Do.HumanTask("task", Op.Texts(), ["Yes"])));

        Assert.Equal("Calendar 'vn' covers the years 2023 to 2023; 2024-01-01 is outside.", Assert.Single((await _world.StateAsync(World.Root)).Incidents).Message);
        Assert.Single((await _world.StateAsync(World.Root)).Bookmarks);
    }

    private static Activity Task() => Do.HumanTask("task", Op.Texts(), ["Yes"]).CancelledBy(Do.After("deadline", TimeSpan.FromDays(1)), "Late");

    private static WorkingCalendars Calendars(params DateOnly[] off) =>
        WorkingCalendars.Empty.With(new("vn", TimeSpan.FromHours(7), 2023, 2023, off.ToFrozenDictionary(d => d, _ => "off"), []));

    private async Task StartAsync(Activity root)
    {
        await _world.PublishAsync(Workflow.Define("deadline", 1).Runs(root));
        await _world.SendAsync(World.Root, "start", "user:1", o => new Start(o, _world.Store.FindNewestAsync("deadline").Result!));
    }
}
