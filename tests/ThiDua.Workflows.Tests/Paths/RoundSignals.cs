using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>What reaches a round from outside.</summary>
internal static class RoundSignals
{
    /// <summary>Dossiers of the round tell where they are.</summary>
    public static PathRun Hear(this PathRun run, params string[] signals)
    {
        foreach (var signal in signals)
            run.Signal($"{signal}:dot-1");
        return run;
    }

    /// <summary>The child of an activity ends with outputs.</summary>
    public static PathRun EndChild(this PathRun run, string activity, Value outputs) =>
        run.Do(o => new ChildEnded(o, run.ChildOf(activity), WorkflowSubStatus.Finished, "", outputs));
}
