using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Time;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Tests.Scenarios;

/// <summary>What can happen in a scenario.</summary>
internal sealed partial record Scenario
{
    /// <summary>A person decides a task; of several open ones of the activity, the n-th.</summary>
    public Scenario Decide(string activity, string outcome = "Done", int nth = 0, RefusalReason? refused = null, string actor = "user:1", int instance = 0, Value values = default) =>
        Send((w, s) => Resolved(WaitingAt(w, s, activity, nth), e => o => new TaskDecided(o, e, outcome, values, [])), refused, actor, instance);

    /// <summary>A signal is sent to every instance that waits for it.</summary>
    public Scenario Signal(string key, Value payload = default) => Then(async (world, command) =>
    {
        await world.SurviveAsync(() => world.Runtime.SignalAsync(key, payload, InstanceId.Of(command).Value, "user:1"));
        await world.SettleAsync();
    });

    /// <summary>A signal is sent to the instance itself, to be kept or to be lost when nothing waits for it.</summary>
    public Scenario SignalHere(string key, bool persistent, RefusalReason? refused = null, Value payload = default) =>
        Send(o => new SignalReceived(o, key, payload, persistent), refused);

    public Scenario Answer(string activity, Value result = default, string? error = null, int nth = 0) =>
        Send((w, s) => Resolved(WaitingAt(w, s, activity, nth), e => o => new Answered(o, e, result, error)));

    public Scenario Advance(TimeSpan span) => Then((world, _) =>
    {
        world.Clock.Now += span;
        return world.SettleAsync();
    });

    public Scenario AdvanceDays(double days) => Advance(TimeSpan.FromDays(days));

    public Scenario CancelAll(int instance = 0) => Send((_, _) => o => new Cancel(o), instance: instance);

    public Scenario Cancel(string activity, RefusalReason? refused = null) => Send(o => new Cancel(o, activity), refused);

    public Scenario Hold(RefusalReason? refused = null) => Send(o => new Hold(o), refused);

    public Scenario Release(RefusalReason? refused = null) => Send(o => new Release(o), refused);

    public Scenario Retry(string activity) => Send((_, s) => Resolved(FaultedAt(s, activity), e => o => new Retry(o, e)));

    public Scenario Skip(string activity, string outcome = "Done", RefusalReason? refused = null) =>
        Send((_, s) => Resolved(FaultedAt(s, activity), e => o => new Skip(o, e, outcome)), refused);

    public Scenario Add(string activity, Value item, RefusalReason? refused = null) => Send(o => new AddMember(o, activity, item), refused);

    public Scenario Migrate(WorkflowDefinition to, RefusalReason? refused = null) =>
        Then((world, _) => world.PublishAsync(to)).Send(o => new Migrate(o, to), refused);

    /// <summary>Other calendars hold from now on, and the instance computes its timers by them.</summary>
    public Scenario ChangeCalendars(WorkingCalendars calendars) => Then((world, _) =>
    {
        world.Calendars = calendars;
        world.Runtime.Calendars = calendars;
        return Task.CompletedTask;
    }).Send(o => new CalendarsChanged(o));

    /// <summary>What waits at this moment, by activity.</summary>
    public Scenario Waits(params string[] activities) => Then(async (world, _) =>
        Assert.Equal(activities, (await world.StateAsync(World.Root)).Bookmarks.Select(b => b.ActivityId)));

    /// <summary>Which activities are held at a fault at this moment.</summary>
    public Scenario HeldAt(params string[] activities) => Then(async (world, _) =>
        Assert.Equal(activities, (await world.StateAsync(World.Root)).Incidents.Select(i => i.ActivityId)));

    /// <summary>Anything else that must be true at this moment.</summary>
    public Scenario Check(Action<InstanceState> check) => Then(async (world, _) => check(await world.StateAsync(World.Root)));

    /// <summary>An execution is looked up once, when the person decides; a command that is sent again names the same one.</summary>
    private static Func<StimulusOrigin, Stimulus> Resolved(int execution, Func<int, Func<StimulusOrigin, Stimulus>> make) => make(execution);
}
