using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Journal;

/// <summary>One run of an activity.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="Type">Its type.</param>
/// <param name="Status">How far it came.</param>
public sealed record TracedActivity(string ActivityId, string Type, ExecutionStatus Status);
