using System.Collections.Immutable;
using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Time;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Tests.Scenarios;

/// <summary>
/// Definitions, what happens to an instance of the first one, and what must come of it: which activities ran, in which order,
/// and how it ended. It is data, so that it can be run again under other conditions.
/// </summary>
internal sealed partial record Scenario
{
    private Scenario(ImmutableArray<WorkflowDefinition> definitions) => Definitions = definitions;

    public ImmutableArray<WorkflowDefinition> Definitions { get; private init; }

    public ImmutableArray<ScenarioStep> Steps { get; private init; } = [];

    public Value Input { get; private init; }

    public WorkingCalendars Calendars { get; private init; } = WorkingCalendars.Empty;

    /// <summary>The exact trace of the first instance.</summary>
    public string Trace { get; private init; } = "";

    /// <summary>The exact traces of the instances that came after it, in the order in which they were started.</summary>
    public ImmutableArray<string> OtherTraces { get; private init; } = [];

    public WorkflowSubStatus End { get; private init; }

    public ImmutableArray<string> Lines { get; private init; } = [];

    public static Scenario Of(params ImmutableArray<WorkflowDefinition> definitions) => new(definitions);

    public Scenario StartedWith(params (string Name, Value Value)[] input) => this with { Input = Value.Object(input) };

    public Scenario By(WorkingCalendars calendars) => this with { Calendars = calendars };

    /// <summary>What must have come of it in the end.</summary>
    public Scenario Expect(string trace, WorkflowSubStatus end = WorkflowSubStatus.Finished, params ImmutableArray<string> otherTraces) =>
        this with { Trace = trace, End = end, OtherTraces = otherTraces };

    public Scenario Writes(params ImmutableArray<string> lines) => this with { Lines = lines };

    private Scenario Then(Func<World, string, Task> run) => this with { Steps = Steps.Add(new(run)) };

    /// <summary>The same definitions and input; what happens is stated anew.</summary>
    public Scenario WithoutSteps() => this with { Steps = [], Lines = [] };

    private Scenario Send(Func<StimulusOrigin, Stimulus> make, RefusalReason? refused = null) => Send((_, _) => make, refused);

    private Scenario Send(Func<World, InstanceState, Func<StimulusOrigin, Stimulus>> resolve, RefusalReason? refused = null, string actor = "user:1", int instance = 0) =>
        Then(async (world, command) =>
        {
            var id = world.Store.Instances[instance];
            var answer = await world.SendAsync(id, command, actor, resolve(world, await world.StateAsync(id)));
            Assert.Equal(refused, answer.Refusal?.Reason);
        });

    /// <summary>The n-th execution that waits at an activity; else the task of it that was opened last and is closed since.</summary>
    private static int WaitingAt(World world, InstanceState state, string activity, int nth) => state.Bookmarks.Where(b => b.ActivityId == activity).ElementAtOrDefault(nth)?.Execution
        ?? world.Opened.Where(o => o.Instance == state.Id && o.Activity == activity).Select(o => (int?)o.Execution).LastOrDefault()
        ?? throw new InvalidOperationException($"Nothing waits at '{activity}' ({nth}); waiting: {string.Join(" ", state.Bookmarks.Select(b => b.ActivityId))}.");

    private static int FaultedAt(InstanceState state, string activity) => state.Incidents.First(i => i.ActivityId == activity).Execution;
}
