using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Stimuli;
using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Tests.Paths;

/// <summary>Dossiers of a round, played by a test.</summary>
internal static class Rounds
{
    /// <summary>A unit opens a dossier.</summary>
    public static PathRun Add(this PathRun run, string dossier) => run.Do(o => new AddMember(o, "dossiers", Value.Object(
        ("dossier", dossier), ("unit", "unit:07"), ("insiders", Value.List("user:unit-07-head")), ("award", "BK-TTG"))));

    /// <summary>A dossier's instance ends.</summary>
    public static PathRun End(this PathRun run, string dossier, string outcome, bool wasReady = false)
    {
        var child = run.Effects.OfType<StartChild>().Single(start => start.CorrelationId == dossier);
        var outputs = wasReady ? Value.Object(("ready", true)) : Value.Object(("reason", "test"));
        return run.Do(o => new ChildEnded(o, child.Execution, WorkflowSubStatus.Finished, outcome, outputs));
    }
}
