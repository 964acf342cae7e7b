namespace ThiDua.Engine.Runtime;

/// <summary>A signal that an execution of the instance waits for.</summary>
public sealed record StoredSubscription(int Execution, string Key);
