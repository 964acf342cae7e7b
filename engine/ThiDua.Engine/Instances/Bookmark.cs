namespace ThiDua.Engine.Instances;

/// <summary>A place at which an instance waits (Elsa's word).</summary>
/// <param name="Instance">The instance.</param>
/// <param name="Execution">The execution that waits; with the instance it names the bookmark.</param>
/// <param name="ActivityId">Its activity.</param>
/// <param name="Wait">What it waits for.</param>
public sealed record Bookmark(InstanceId Instance, int Execution, string ActivityId, Wait Wait);
