using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Tests.Golden;

/// <summary>All of a state as lines, independent of how snapshots are laid out.</summary>
internal static class StateText
{
    public static IReadOnlyList<string> Of(InstanceState state) =>
    [
        $"{state.Definition} {state.Definition.Hash} at {state.Sequence}: {state.Status}/{state.SubStatus}{(state.IsHeld ? " held" : "")}, next {state.NextExecution}",
        $"correlation '{state.CorrelationId}', name '{state.Name}', parent {state.Parent}, input {ValueJson.Write(state.Input)}",
        $"outputs {ValueJson.Write(Value.Object([.. state.Outputs]))}, outcomes {string.Join(" ", state.Outcomes)}, kept {string.Join(" ", state.KeptSignals.Select(s => $"{s.Key}={ValueJson.Write(s.Value)}"))}",
        .. state.Incidents.Select(i => $"incident {i.ActivityId} {i.Execution}: {i.Message} ({i.Attempt}, {i.At:O})"),
        .. state.Executions.Select(e => Of(state, e)),
    ];

    private static string Of(InstanceState state, Execution e) => string.Join(
        ", ",
        $"{e.Id} {state.Program.Nodes[e.Node].Activity.Id} in {e.Parent?.Id ?? 0} {e.Status}{(e.Backward ? " backward" : "")}",
        $"item {e.Index} {ValueJson.Write(e.Item)}",
        $"keeps {ValueJson.Write(Value.List(e.Kept))}",
        $"variables {ValueJson.Write(Value.List(e.Variables))}",
        $"visits {string.Join(" ", e.Visits?.Activities ?? [])} | {string.Join(" ", e.Visits?.Connections ?? [])}",
        $"tokens {string.Join(" ", e.Tokens ?? [])}",
        $"attempts {e.Attempts}",
        $"waits {Of(e.Wait)}");

    private static string Of(Wait? wait) => wait switch
    {
        TaskWait task => $"for a decision of {task.Task} ({string.Join(" ", task.Candidates)} not {string.Join(" ", task.Excluded)}): {string.Join(" ", task.Outcomes)} {ValueJson.Write(task.Payload)}",
        TimerWait { Clock: var clock } => $"for {clock.Due:O}: {clock.Kind} {clock.Start:O} {clock.Amount} {clock.Calendar} [{string.Join(" ", clock.Stops.Select(s => $"{s.From:O}/{s.To:O}"))}] {clock.Standing} {clock.StoppedAt:O}",
        AnswerWait answer => $"for an answer to {answer.Task} {ValueJson.Write(answer.Payload)}",
        _ => $"{wait}",
    };
}
