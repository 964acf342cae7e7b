using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Runtime;

/// <summary>A timer of an execution.</summary>
/// <param name="Instance">The instance.</param>
/// <param name="Execution">The execution that it wakes.</param>
/// <param name="Due">When.</param>
/// <param name="CalendarHash">The calendars by which it was computed; empty when by none.</param>
public sealed record StoredTimer(InstanceId Instance, int Execution, DateTimeOffset Due, string CalendarHash);
