using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>Instances that a path starts, played by a test.</summary>
internal static class Children
{
    /// <summary>What a path started, in order.</summary>
    public static IReadOnlyList<StartChild> Started(this PathRun run) => [.. run.Effects.OfType<StartChild>()];

    /// <summary>The child of a correlation id ends.</summary>
    public static PathRun EndChild(this PathRun run, string correlationId, string outcome, params (string Name, Value Value)[] outputs)
    {
        var child = run.Started().Last(start => start.CorrelationId == correlationId);
        return run.Do(o => new ChildEnded(o, child.Execution, WorkflowSubStatus.Finished, outcome, Value.Object(outputs)));
    }

    /// <summary>The questions of a name that were asked, in order.</summary>
    public static IReadOnlyList<Value> Asked(this PathRun run, string question) =>
        [.. run.Effects.OfType<Ask>().Where(ask => ask.Task == question).Select(ask => ask.Payload)];
}
