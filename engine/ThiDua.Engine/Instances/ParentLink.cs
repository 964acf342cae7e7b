namespace ThiDua.Engine.Instances;

/// <summary>The instance and the execution in it that started this instance.</summary>
/// <param name="Instance">The parent.</param>
/// <param name="Execution">The execution of RunWorkflow in it.</param>
/// <param name="Waits">Whether the parent waits for the end.</param>
/// <param name="Depth">How many instances stand above, 1 for a child of a root.</param>
public sealed record ParentLink(InstanceId Instance, int Execution, bool Waits, int Depth);
