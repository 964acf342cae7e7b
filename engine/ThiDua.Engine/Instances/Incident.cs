namespace ThiDua.Engine.Instances;

/// <summary>A fault of an activity.</summary>
/// <param name="Execution">The execution that faulted.</param>
/// <param name="ActivityId">Its activity.</param>
/// <param name="Message">What went wrong.</param>
/// <param name="Attempt">How many times it had been tried when it faulted last, from 1.</param>
/// <param name="At">When it faulted last.</param>
public sealed record Incident(int Execution, string ActivityId, string Message, int Attempt, DateTimeOffset At);
