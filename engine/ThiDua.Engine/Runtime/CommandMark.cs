using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Runtime;

/// <summary>The inbox's mark of a command that was worked on: which entry it made.</summary>
public sealed record CommandMark(Guid Command, InstanceId Instance, long Sequence);
