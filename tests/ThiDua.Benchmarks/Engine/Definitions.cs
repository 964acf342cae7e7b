using ThiDua.Engine.Definitions;
using ThiDua.Engine.Expressions;

namespace ThiDua.Benchmarks.Engine;

/// <summary>The workflows that are measured.</summary>
internal static class Definitions
{
    /// <summary>A flowchart of ten activities: a variable, a decision, a fork and two joins.</summary>
    public static WorkflowDefinition TenActivities { get; } = Workflow.Define("ten-activities", 1).Variable("n", 1).Runs(Do.Flowchart("chart")
        .Add(
            Do.WriteLine("begin", "begin"),
            Do.Set("count", "n", Op.Add(Op.Variable("n"), 1)),
            Do.Decide("enough", Op.AtLeast(Op.Variable("n"), 2)),
            Do.WriteLine("yes", "yes"),
            Do.WriteLine("no", "no"),
            Do.JoinActive("decided"),
            Do.Split("split", "left", "right"),
            Do.WriteLine("left", "left"),
            Do.WriteLine("right", "right"),
            Do.JoinAll("end"))
        .Chain("begin", "count", "enough")
        .Connect("enough", "True", "yes")
        .Connect("enough", "False", "no")
        .Chain("yes", "decided")
        .Chain("no", "decided", "split")
        .Connect("split", "left", "left")
        .Connect("split", "right", "right")
        .Chain("left", "end")
        .Chain("right", "end"));

    /// <summary>Five people decide one after the other.</summary>
    public static WorkflowDefinition FiveSteps { get; } = Workflow.Define("five-steps", 1).Runs(Do.Sequence(
        "steps", [.. Enumerable.Range(1, 5).Select(i => Do.HumanTask($"step-{i}", Op.Texts("role:appraiser"), ["Approve", "Return"]))]));

    /// <summary>One person decides again and again.</summary>
    public static WorkflowDefinition Endless { get; } = Workflow.Define("endless", 1).Runs(
        Do.While("again", true, Do.HumanTask("step", Op.Texts("role:appraiser"), ["Approve"])));

    /// <summary>Two people decide two branches.</summary>
    public static WorkflowDefinition TwoBranches { get; } = Workflow.Define("two-branches", 1).Runs(Do.Parallel(
        "both",
        Do.HumanTask("left", Op.Texts("role:appraiser"), ["Approve"]),
        Do.HumanTask("right", Op.Texts("role:appraiser"), ["Approve"])));
}
