using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>What a path starts and asks outside itself.</summary>
internal static class Outside
{
    /// <summary>The children so far, in the order of their start.</summary>
    public static IEnumerable<StartChild> Children(this PathRun run) => run.Effects.OfType<StartChild>();

    /// <summary>The child of a correlation id ends.</summary>
    public static PathRun EndChild(this PathRun run, string correlationId, string outcome, params (string Name, Value Value)[] outputs)
    {
        var child = run.Children().Last(start => start.CorrelationId == correlationId);
        return run.Do(o => new ChildEnded(o, child.Execution, WorkflowSubStatus.Finished, outcome, Value.Object(outputs)));
    }

    /// <summary>What was asked by a name, in order.</summary>
    public static IEnumerable<Ask> Asked(this PathRun run, string question) => run.Effects.OfType<Ask>().Where(ask => ask.Task == question);
}
