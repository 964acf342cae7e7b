using ThiDua.Workflows.Councils.Conflicts;

namespace ThiDua.Workflows.Councils.Regulations;

/// <summary>A ground on which a member may not vote.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Citation">The clause.</param>
public sealed record RecusalRule(ConflictGround Ground, Citation Citation);
