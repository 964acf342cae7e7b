namespace ThiDua.Workflows.Councils.Conflicts;

/// <summary>A conflict of interest (xung đột lợi ích): a member may not vote on a matter.</summary>
/// <param name="Member">The code of the member.</param>
/// <param name="Ground">Why.</param>
/// <param name="Declared">Whether the member said so; otherwise it was only found.</param>
/// <param name="Clause">The clause of the regulation.</param>
public sealed record Conflict(string Member, ConflictGround Ground, bool Declared, Citation Clause);
