namespace ThiDua.Engine.Definitions;

/// <summary>Where a definition written in C# begins: <c>Workflow.Define("id", 1).Variable("votes", 0).Runs(Do.Flowchart("main", …))</c>.</summary>
public static class Workflow
{
    /// <summary>A definition of an id and a version.</summary>
    public static WorkflowBuilder Define(string id, int version) => new(id, version);
}
