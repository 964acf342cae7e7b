namespace ThiDua.Workflows.Councils.Sessions;

/// <summary>A member is absent (vắng mặt).</summary>
/// <param name="Member">The code of the member.</param>
/// <param name="Reason">The code of the reason in the council's regulation.</param>
public sealed record Absence(string Member, string Reason);
