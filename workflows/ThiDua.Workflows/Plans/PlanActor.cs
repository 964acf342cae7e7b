namespace ThiDua.Workflows.Plans;

/// <summary>Who is meant by a lead or co-ordinating party that a plan names in words.</summary>
internal sealed record PlanActor(string Name, IReadOnlyList<ActorGroup> Groups);
