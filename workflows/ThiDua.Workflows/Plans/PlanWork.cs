using ThiDua.Engine.Values;

namespace ThiDua.Workflows.Plans;

/// <summary>What a task starts when it opens: an instance of a path.</summary>
/// <param name="Key">The key of the work, unique among all plans: nam-dinh-2023/ND-20/P01.</param>
/// <param name="Code">The path's code.</param>
/// <param name="Definition">The id of the definition that is started.</param>
/// <param name="Input">What it is started with.</param>
public sealed record PlanWork(string Key, string Code, string Definition, Value Input);
