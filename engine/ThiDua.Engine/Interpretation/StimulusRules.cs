using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Migration;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Interpretation;

/// <summary>When a stimulus to a running instance is refused.</summary>
internal static class StimulusRules
{
    public static Refusal? Refuse(InstanceState state, Stimulus stimulus) => stimulus switch
    {
        TaskDecided decided => Refuse(state, decided),
        TimerFired fired => DueOf(state.Find(fired.Execution)?.Wait) == fired.Due ? null : Nothing(state, $"a timer of execution {fired.Execution} due {fired.Due:O}"),
        SignalReceived { Persistent: false } signal when !state.Executions.Exists(e => e.Wait is SignalWait wait && wait.Key == signal.Key) => Nothing(state, $"signal '{signal.Key}'"),
        SignalReceived signal => TooLarge(signal.Payload, "signal's payload"),
        Answered answered => Waits<AnswerWait>(state, answered.Execution) ? TooLarge(answered.Result, "answer") : Nothing(state, $"an answer to execution {answered.Execution}"),
        ChildEnded ended => Waits<ChildWait>(state, ended.Execution) ? null : Nothing(state, $"the end of a child of execution {ended.Execution}"),
        Cancel { ActivityId: { } activity } when !state.Executions.Exists(e => IsActivity(state, e, activity)) => Nothing(state, $"a cancel of activity '{activity}', which does not run"),
        Hold when state.IsHeld => new(RefusalReason.OnHold, $"Instance {state.Id} is held already."),
        Release when !state.IsHeld => new(RefusalReason.NotHeld, $"Instance {state.Id} is not held."),
        Retry retry when state.Find(retry.Execution)?.Incident is null => Nothing(state, $"a retry of execution {retry.Execution}, which has no incident"),
        Skip skip when state.Find(skip.Execution)?.Incident is null => Nothing(state, $"a skip of execution {skip.Execution}, which has no incident"),
        Skip skip when skip.Outcome != "Done" && OutcomesOf(state, skip.Execution) is { } outcomes && !outcomes.Contains(skip.Outcome) =>
            new(RefusalReason.UnknownOutcome, $"Execution {skip.Execution} of instance {state.Id} has no outcome '{skip.Outcome}'; expected one of {string.Join(", ", outcomes.Append("Done").Distinct())}."),
        AddMember added when !state.Executions.Exists(e => IsActivity(state, e, added.ActivityId) && state.Program.Nodes[e.Node] is ParallelForEachNode) =>
            Nothing(state, $"a member for '{added.ActivityId}', which is no multi-instance activity that runs"),
        AddMember added => TooLarge(added.Item, "member"),
        Migrate migrate => MigrationPlan.For(state, migrate.To).Refusal,
        _ => null,
    };

    private static Refusal? Refuse(InstanceState state, TaskDecided decided)
    {
        if (state.IsHeld)
            return new(RefusalReason.OnHold, $"Instance {state.Id} is held; a task of it can be decided after its release.");
        if (state.Find(decided.Execution) is not { Wait: TaskWait task })
            return new(RefusalReason.TaskClosed, $"Task {decided.Execution} of instance {state.Id} is not open (any more).");
        if (task.Excluded.Contains(decided.Origin.Actor) || task.Excluded.Contains(decided.Origin.OnBehalfOf))
            return new(RefusalReason.NotAllowed, $"{decided.Origin.Actor} is excluded from task '{task.Task}', or acts for somebody who is.");
        if (task.Candidates.Length > 0 && !task.Candidates.Any(c => c == decided.Origin.Actor || decided.Rights.Contains(c)))
            return new(RefusalReason.NotAllowed, $"{decided.Origin.Actor} has none of the rights that task '{task.Task}' asks for: {string.Join(", ", task.Candidates)}.");
        if (!task.Outcomes.Contains(decided.Outcome))
            return new(RefusalReason.UnknownOutcome, $"Task '{task.Task}' has no outcome '{decided.Outcome}'; expected one of {string.Join(", ", task.Outcomes)}.");
        return TooLarge(decided.Values, "decision's values");
    }

    public static bool IsActivity(InstanceState state, Execution execution, string activityId) => execution.Id != 1 && state.Program.Nodes[execution.Node].Activity.Id == activityId;

    private static DateTimeOffset? DueOf(Wait? wait) => wait switch
    {
        TimerWait { Clock: { Standing: 0 } clock } => clock.Due,
        RetryWait retry => retry.Due,
        _ => null,
    };

    private static IReadOnlyList<string>? OutcomesOf(InstanceState state, int execution) => ActivityTypes.OutcomesOf(state.Program.Nodes[state.Find(execution)!.Node].Activity);

    private static bool Waits<T>(InstanceState state, int execution) => state.Find(execution)?.Wait is T;

    private static Refusal? TooLarge(Value value, string what) => ValueLimits.IsTooDeep(value)
        ? new(RefusalReason.TooLarge, $"The {what} is nested deeper than {ValueLimits.MaxDepth}.")
        : ValueLimits.SizeOf(value) is var size && size > ValueLimits.MaxBytes
        ? new(RefusalReason.TooLarge, $"The {what} takes {size} bytes; at most {ValueLimits.MaxBytes} are allowed.")
        : null;

    private static Refusal Nothing(InstanceState state, string what) => new(RefusalReason.NothingWaits, $"Nothing in instance {state.Id} waits for {what}.");
}
